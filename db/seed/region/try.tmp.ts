import { makeRegionParticipants } from "./participants.ts";
import { planHistories } from "./histories.ts";
import { addDays } from "#app/domain/shared/dates.ts";
import { planAfresh } from "#app/domain/anonymity/plan.ts";
let bad=0; for(let d=0;d<800;d+=3){const t=addDays("2026-10-01",d);try{planHistories(makeRegionParticipants(2026,t),t)}catch(e){bad++;if(bad<3)console.log(t,String(e))}}
console.log("bad",bad);
const t="2026-11-23",p=makeRegionParticipants(2026,t),h=planHistories(p,t);
const st=new Map(h.participants.map(x=>[x.participant,x.state]));
const geography={areaOfKommun:(k:string)=>(["1273","1293","1256","1290"].includes(k)?"nordost":null),lanOfKommun:(k:string)=>k.slice(0,2)};
for(const u of ["hassleholm","osby","ostra-goinge"]){
 const c=p.filter(x=>x.unit===u&&st.get(x.key)==="in-matching").map(x=>({candidateId:x.key,card:x.card,waitingSince:x.enrolledOn,protectedIdentity:false,published:null}));
 const plan=planAfresh(c as never,5,{today:t,...geography,geography} as never);
 console.log(u,c.length,"classes",plan.classes.length,"held",plan.held.length);
 for(const k of plan.classes)console.log("  ",k.members.length,Object.entries(k.attributes).map(([a,v])=>a+v.rung+"="+v.values.join("/")).join(" "));
}
