export const data = `
# transport-1 | 21 held | anstallning | 8332 | further 833 | traits ans3!! punk3!! sjalv3! nogg3! | hours 38-40 | dates 2027-01-11..open | seats 1 | at 0781 bus 20 | offers - | cannot tider lyft korta morgon | sv B1 (customers and waybills)/B1 (waybills) | lic C (lorry) | cert ykb (law) | leads yes
> A haulier in Ljungby hires for day and evening distribution.
1 | aSunnerbo | 8332 | ind/ind | heavy | ? | full | 27q1 | 3-9 | ans3 punk3 | - | YKB hidden
0 | k0781 | 8321,8329 | B1/B1 | B | - | 40 | now | 3-9 | punk3 serv3 ans3 | - | car driver only
0 | k0781 | 8332 | B1/B1 | B,C | ykb | 40 | now | >9 | ans3 punk3 | tider | changing hours cannot be fixed
0 | k0781 | 8332 | A2/A2 | C,CE | ykb | 40 | now | >9 | ans3 punk3 sjalv3 | - | Swedish under
0 | k0781 | 8332 | B1/B1 | B,C | ykb | 40 | 27-08 | 3-9 | ans3 punk3 sjalv3 | - | too late
2 | k0767 | 8332 | B1/B1 | B,CE,C | ykb | 40 | 27-01 | >9 | ans3 punk3 | - | Markaryd, thirty minutes by car
1 | k0781 | ? | B1/B1 | B,C | ykb | 40 | now | 3-9 | ans2 punk3 sjalv2 | - | licence but wish unknown, somewhat under
2 | k0781 | 833 | ind/ind | B,C | transport | full | now | 3-9 | ans3 punk3 sjalv3 | - | transport certificate: ADR or YKB to ask
1 | k0781 | 8332 | B1/? | B,C | ykb | 40 | 27-03 | 3-9 | ans3 punk2 sjalv3 | - | late, written hidden, one under
0 | k0781 | 4322 | B1/A2 | B | truck-a,truck-b | 40 | now | 3-9 | nogg3 punk3 | - | warehouse, no C
2 | k0781 | 8332 | B1/B1 | heavy | ykb | 40 | now | 3-9 | ans3 punk3 nogg3 | - | heavy licence most likely C
0 | k0781 | 8332 | B1/B1 | B,C | ykb | 20>30 | now | 3-9 | ans3 punk3 | korta | not full time
0 | k0781 | 8332 | B1/B1 | B,C | ykb | 40 | now | 3-9 | ans3 punk3 | lyft | goods must be handled
0 | k1280 | 8332 | C1/C1 | C | ykb | 40 | now | <3 | ans3 punk3 | - | too far for an early terminal
2 | k0781 | 8332 | B1/B1 | B,C | ykb | 40 | 27-02 | 3-9 | ans3 punk3 sjalv3 | - | three weeks late, otherwise obvious
2 | k0780 | 8332 | B2/B1 | B,C | ykb | 40 | now | 3-9 | ans3 punk3 sjalv3 nogg3 | - | fifty minutes by car, else obvious
0 | k0781 | 8331 | B2/B1 | B,D | ykb | 40 | now | 3-9 | ans3 punk3 serv4 | - | bus licence, no C
0 | k0781 | 8332 | B1/B1 | B,C | - | 40 | now | 3-9 | ans4 punk4 sjalv4 | - | no YKB
0 | ? | 8332 | ?/? | ? | ? | ? | ? | ? | ans3 | - | too bare for a permanent job
1 | k0781 | 8332 | B1/B1 | has | has | 40 | now | 3-9 | ans3 punk3 sjalv3 | - | both may be right; ask
0 | k0781 | 8332 | B2/B1 | B | ykb | 40 | now | 3-9 | ans3 punk3 | - | C missing
3 | k0781 | 8332 | B2/B2 | B,C,CE | ykb,adr | 40 | now | >9 | ans3 punk3 sjalv3 nogg3 | - | a bigger licence covers it, long wait
1 | k0781 | 8332 | B1/B1 | heavy | transport | 40 | now | 3-9 | ans3 punk2 | - | two doubts, must a step under
3 | k0781 | 8332 | B1/B1 | B,C | ykb | 40 | now | 3-9 | ans3 punk3 sjalv3 | - | all demands and musts
2 | k0765 | 8332 | B1/B1 | B,C | ykb | 40 | now | 3-9 | ans3 punk3 sjalv2 | - | Älmhult drives in, self-reliance slightly under

# transport-2 | 22 | praktik | 8329 | further 8321,9332,4420 | traits ans3!! serv2! punk3! prak2 | hours 20-30 | dates 2027-02-01..2027-05-31 | seats 1 | at 1290 bus 8 | offers tider hand lyft sitta | cannot kund | sv B1 (customers at the door)/A2 (delivery notes) | lic B (delivers small parcels by van) | cert - | leads maybe
> A municipal delivery round in Kristianstad with light boxes for the elderly.
1 | k1290 | 5330 | B1/B1 | B | - | 20>30 | now | 3-9 | ans3 serv4 punk3 | - | likes the elderly, wants care; ask
3 | k1290 | 8321 | B2/B1 | B | - | 20 | 27-01 | >9 | ans3 serv3 | lyft tider | taxi wish taken too, needs offered
0 | k1290 | 8332 | B1/B1 | C,B | ykb | 40 | now | <3 | ans3 sjalv4 | ute | ready for a paid lorry job; and sits indoors in a van
0 | k1290 | 8329 | B1/A2 | B | - | 10 | now | >9 | ans3 punk3 | lyft | ten hours only
0 | ? | ? | ?/? | ? | ? | ? | ? | ? | punk3 | - | too bare
0 | k1290 | 8329 | B1/B1 | B | - | 20 | now | 3-9 | ans3 punk3 | kund | doors mean people
3 | k1290 | 8329 | B1/A2 | B | - | 20>30 | now | 3-9 | ans3 serv3 punk3 | sitta | all met, need offered
1 | k1290 | 8329 | B1/A2 | B | - | 20>30 | now | 3-9 | ans1 serv3 punk3 | - | must two under, alone with the van later
3 | k1290 | 8329,8321 | B1/B1 | B | - | 20>30 | now | >9 | ans3 serv2 punk2 | hand tider | slightly under in punctuality, offers fit
0 | k1290 | 8329 | B1/A2 | - | - | 20>30 | now | 3-9 | ans4 serv4 punk4 | - | no licence
2 | k1290 | 4420 | B1/B1 | B | - | 20>30 | now | 3-9 | ans3 punk3 prak3 | tider | post wish taken too; service unknown
2 | k1290 | 8329 | B1/A2 | B | - | 20>30 | 27-03 | 3-9 | ans3 serv3 punk3 | - | a month late, all else met
2 | k1272 | 8329,832 | B1/A2 | B | - | 20>30 | 27-02 | 3-9 | ans3 serv2 | hand | neighbouring kommun
0 | k1290 | 8329 | B1/A2 | AM | - | 20>30 | now | 3-9 | ans3 serv3 punk3 | - | moped licence does not drive the van
1 | k1290 | 9332 | B1/A2 | has | - | 20>30 | now | 3-9 | ans2 uth3 | - | licence to ask, responsibility under
0 | k0880 | 8329 | B1/B1 | B | - | 30 | now | 3-9 | ans3 punk3 | - | Kalmar no
2 | k1290 | 8332 | B1/A2 | B,C | ykb | 20>30 | now | 3-9 | ans3 punk3 | lyft | lorry driver who needs lighter goods: good fit
0 | k1290 | 8329 | A2/A2 | B | - | 20>30 | now | >9 | ans3 punk3 | - | talk at the door needs B1
2 | k1290 | 832 | ind/basic | car | - | half | 27q1 | 3-9 | ans3 punk3 | - | bands nearly all fit
1 | k1290 | ? | B1/A2 | ? | - | 20 | now | >9 | ans3 punk2 | lyft | licence hidden and no wish
1 | aKristianstad | 8329 | ?/? | B | - | ? | 27q1 | ? | ans3 | - | licence known, Swedish and hours not
1 | k1293 | 8329 | B1/A2 | B | - | 20 | now | 3-9 | ans3 serv2 punk2 | - | half an hour for short days, a bit under
1 | k1290 | 8329 | ind/? | car | ? | half | later | 3-9 | ans3 | - | right, but start open
0 | k1290 | 4111 | B2/B2 | B | - | 40 | 27-02 | <3 | nogg4 dig3 | inne lugn | office wish
2 | k1290 | ? | B1/B1 | B | - | 20>30 | now | 3-9 | ans3 serv3 punk3 | - | no wish, licence known

# transport-3 | 23 | arbetstraning | 9332 | further 8329,9610 | traits uth2! sam2! prak2 inst2 | hours 12-24 from 8 | dates 2027-01-11..2027-06-11 | seats 2 | at 1273 bus 15 | offers en hand tider ute | cannot lyft lugn inne | sv A1 (working in pairs)/- | lic - | cert - | leads maybe
> The unit's removal crew in Osby: carries furniture between homes and the second-hand shop.
1 | k1273 | 9332 | A2/A1 | - | - | 10>20 | now | >9 | uth1 sam1 | en | right wish, weak both in stamina and pairs
0 | k1273 | 9332 | A2/A1 | - | - | 10 | 27-07 | 3-9 | uth2 | - | too late
1 | k1273 | 9412 | A2/A1 | - | livsmedelshygien | 10>20 | now | 3-9 | sam3 uth3 | tider | kitchen wish; only while waiting for a kitchen
2 | k1273 | 8329 | A2/A1 | B | - | 10>20 | 27-02 | 3-9 | uth2 sam3 | hand | would drive the van; month late
2 | k1293 | 9332 | A2/A2 | - | - | 10>20 | 27-01 | 3-9 | uth2 sam3 | - | train and bus forty minutes, right wish
3 | k1273 | 933 | A2/A2 | B | - | 20 | 27-01 | 3-9 | uth3 sam3 | tider | right group, licence a bonus
2 | k1273 | 6210,6113 | A2/A1 | - | motorsag | 20 | 27-01 | 3-9 | uth3 sam2 prak3 | ute | outdoor body work, no field wish
0 | k1273 | 9332 | B1/A2 | - | - | 10>20 | now | 3-9 | uth3 sam3 | inne | outdoors in all weather
2 | k1273 | ? | A2/A1 | - | - | 10>20 | now | >9 | uth2 sam2 prak3 | hand | no wish; good crew for a start
1 | k1273 | 7231 | A2/A1 | B | - | 20 | now | 3-9 | prak4 sam3 uth3 | - | hands-on, wants garage; could wait here
3 | k1273 | 9332 | A2/A1 | - | - | 10>20 | now | >9 | uth2 sam3 prak3 | en hand | as meant
0 | k1273 | 8332 | B1/B1 | B,C | ykb | 40 | now | <3 | ans3 uth3 | - | ready for paid driving; no training needed
1 | k1273 | 4322 | A2/A2 | - | truck-a | 20 | now | 3-9 | uth3 nogg3 sam3 | - | warehouse wish with a truck card
0 | k1273 | 4119 | B2/B2 | - | - | 20 | now | 3-9 | dig3 nogg3 | lugn sitta | office wish and calm; wrong
2 | aGoinge | 9332 | basic/basic | ? | - | part | now | 3-9 | uth2 sam2 | hand | area to ask
1 | k1273 | 9332 | A1/none | - | - | 10>20 | now | >9 | sam2 | bild uppg kund sitta | wish right; four needs a removal round can hardly meet
0 | k1273 | 9332 | none/none | - | - | 10>20 | now | 3-9 | uth3 sam2 | bild | must understand in pairs; no Swedish
0 | k0780 | 9332 | A2/A1 | - | - | 10 | now | 3-9 | uth3 sam3 | - | too far for ten hours
1 | k1273 | 9332 | ?/? | - | - | ? | 27q1 | >9 | uth2 | - | right wish, doubts about hours
0 | k1273 | 9332 | A2/A1 | - | - | 20 | now | >9 | uth3 sam3 prak3 | lyft tider | removal is heavy lifting
0 | k1280 | 9332 | B1/B1 | B | - | 20 | now | <3 | uth4 sam4 prak4 | - | Malmö
2 | k1273 | 9 | A2/A1 | - | - | 10>20 | now | >9 | uth3 sam2 inst2 | en tider | broad wish, strong arms, long wait
2 | k1273 | 9610,9332 | A1/A1 | - | - | 10>20 | now | 3-9 | uth3 sam2 | ute | recycling taken too
2 | k1256 | 9332 | A2/A1 | - | - | 10>20 | now | 3-9 | uth3 sam2 | tider | bus from Broby then fifteen more
0 | ? | ? | ?/? | ? | ? | ? | ? | >9 | - | lyft | lifting hinders and nothing else known

# transport-4 | 24 held | introduktionsjobb | 8331 | further 8321 | traits serv3!! ans3!! punk3!! sjalv3 | hours 35-40 | dates 2027-05-03..2028-04-30 | seats 2 | at 0780 bus 10 | offers skrift | cannot kund tider morgon korta | sv B2 (passengers)/B1 (reports) | lic B (base for D training in the job) | cert - | leads yes
> A bus company in Växjö pays for the D licence; B needed to begin.
2 | k0780 | 8321 | B2/B1 | B | - | 40 | now | 3-9 | serv3 ans3 punk3 | - | taxi taken too
0 | k1283 | 8331 | C1/C1 | B,D | ykb | 40 | now | 3-9 | serv3 ans3 punk3 | - | Helsingborg drives its own buses
1 | k0780 | 8331 | ind/ind | B | - | 40 | now | 3-9 | serv3 ans3 punk2 | - | B1 or B2 unknown, one must under
2 | k0780 | 8331 | B2/B2 | B | - | 40 | now | >9 | serv2 ans3 punk3 | - | long wait, service can grow beside an instructor
1 | k0780 | 8331 | ?/? | B | - | 40 | now | 3-9 | serv3 ans3 punk3 | - | Swedish hidden at a high demand
1 | k0765 | 8331 | B2/B1 | B | - | 40 | later | 3-9 | serv3 ans3 punk3 | - | forty-five minutes before the first bus; start open
1 | k0780 | ? | B2/B2 | B | - | 40 | now | 3-9 | serv3 ans3 punk2 | - | wish unknown, must under
1 | k0781 | 8331 | B2/B1 | B | - | 40 | 27-05 | 3-9 | serv3 ans3 punk3 | - | Ljungby an hour's drive before five
3 | k0780 | 8331,8321 | B2/B2 | B,D | ykb | 40 | now | >9 | serv3 ans3 punk3 | - | has D already, wants the job, long wait
0 | ? | 8331 | ?/? | ? | ? | ? | ? | ? | serv3 | - | nothing checkable
0 | k0780 | 8331 | B2/B1 | B | - | 40 | 27-09 | 3-9 | serv3 ans3 punk3 | - | course has begun
2 | k0780 | 833 | prof/prof | has | ? | full | later | 3-9 | serv3 ans3 punk3 | - | later than winter is May; licence to confirm
0 | k0780 | 8331 | B2/B1 | B | - | 40 | now | 3-9 | serv3 ans3 punk3 | morgon | first bus leaves at five
0 | k0780 | 8331 | B2/B1 | B | - | 20>30 | now | >9 | serv3 ans3 punk3 | korta | hours too few
1 | k0780 | 8332 | B2/B1 | B,C | ykb | 40 | now | 3-9 | ans3 punk3 serv2 | - | lorry wish, service under; a bus might be an idea
0 | k0780 | 8331 | B2/B1 | B | - | 40 | now | 3-9 | serv3 ans3 punk3 | kund | bus means passengers
2 | k0780 | 8331 | ind/ind | B | - | 40 | 27q2 | >9 | serv3 ans3 punk3 sjalv3 | skrift | obvious if B2: ask, long wait
1 | aVarend | 8331,8332 | prof/ind | B | - | full | 27q2 | 3-9 | serv2 ans3 punk3 | - | early start from wider area, service under
0 | k0780 | 8331 | C1/C1 | - | - | 40 | now | 3-9 | serv4 ans3 punk3 | - | no B licence
0 | k0780 | 2611 | C1/C1 | B | - | 40 | now | <3 | ans4 serv3 | - | lawyer wish
2 | k0764 | 8331 | B2/B1 | B | - | 40 | 27-04 | 3-9 | serv3 ans3 punk3 | - | Alvesta with car for early buses
0 | k0780 | 8331 | B1/B1 | B | - | 40 | now | 3-9 | serv4 ans4 punk4 | - | passengers need B2
2 | k0780 | 8331 | B2/B1 | car | - | full | now | 3-9 | serv3 ans3 | - | punctuality not assessed, licence group fine
0 | k0780 | 8331 | B2/B1 | AM,A1 | - | 40 | now | <3 | serv3 punk3 | - | B needed
3 | k0780 | 8331 | B2/B1 | B | - | 40 | 27-05 | 3-9 | serv3 ans3 punk3 sjalv3 | - | exact
`;
