export const data = `
# kafe-1 | 53 | lonebidragsanstallning | 9413 | further 9412,5131,7612 | traits serv3!! sam3! punk2! nogg2 | hours 20-30 from 12 | dates 2027-02-15..open | seats 1 | at 1273 bus 3 | offers tider hand korta morgon paus | cannot kund | sv A2 (guests order)/- | lic - | cert livsmedelshygien (bakes and cuts) | leads yes
> A café run by an association in Osby, opens at ten.
0 | k1273 | 5120 | B1/B1 | B | livsmedelshygien | 40 | now | <3 | init4 nogg4 serv2 | ute | full-time cook; leaves at once
0 | k1273 | 9413 | A1/A1 | - | livsmedelshygien | 20 | now | >9 | serv3 sam3 | bild | guests: under A2
0 | ? | ? | ?/? | ? | livsmedel | ? | ? | ? | - | - | only a paper
3 | k1273 | 9413,9412 | A2/A1 | - | livsmedelshygien | 10>20 | 27-01 | >9 | serv2 sam3 punk2 | hand tider paus korta | modest, everything needed is offered, long wait
0 | k1273 | 9413 | B2/B1 | - | - | 20>30 | now | >9 | serv4 sam4 punk3 | hand | food hygiene missing
1 | k1273 | 5330 | B1/B1 | - | livsmedelshygien,hlr | 20>30 | now | 3-9 | serv3 sam3 punk3 | hand | care wish; guests of an association are near it
0 | k1273 | 4119 | C1/C1 | - | - | 30 | now | <3 | dig4 nogg4 | lugn kund | office
3 | k1256 | 9413 | B1/A2 | B | livsmedelshygien | 20>30 | now | 3-9 | serv3 sam3 punk2 | tider | drives twenty minutes, all met
3 | k1273 | 9412,9413 | A2/A2 | - | livsmedel | 20 | now | 3-9 | serv3 sam3 punk3 | tider | group is that paper
1 | k1273 | 9413 | B1/A2 | - | livsmedelshygien | 20 | later | 3-9 | serv3 sam2 | parfym | start open, bakery smells unanswered
0 | k1273 | 8332 | B1/A2 | B,C | ykb | 40 | now | 3-9 | sjalv4 | - | driver
3 | k0765 | 9413 | B1/A2 | - | livsmedelshygien | 20 | now | 3-9 | serv3 sam3 | morgon | train ten minutes, late start offered, musts met
1 | k1273 | 5222 | B2/B1 | - | livsmedelshygien | 20>30 | now | <3 | serv4 punk3 sam3 | - | grocery wish with hygiene; may stay, ask
1 | k1273 | ? | B1/A2 | - | ? | 20 | now | >9 | serv3 sam2 | hand | no wish, paper hidden
2 | k1273 | 5131 | B1/A2 | - | livsmedelshygien | 20>30 | now | 3-9 | serv3 sam2 punk3 | - | waiting tables taken too
2 | k1273 | 7612 | A2/A2 | - | livsmedelshygien | 20 | 27-02 | 3-9 | nogg3 sam3 serv2 | paus | baker; service a step under, bakes here
0 | k1273 | 9413 | B1/A2 | - | livsmedelshygien | 10 | now | >9 | serv3 | korta | ten, no step: twelve to start, twenty to reach
2 | k1273 | 9413 | ?/? | - | livsmedelshygien | 20>30 | now | 3-9 | serv3 sam3 punk3 | korta | only Swedish to ask
3 | k1273 | 9413 | B1/A2 | - | livsmedelshygien | 10>20 | now | >9 | serv3 sam3 punk2 | morgon korta | needs offered, steps, wait
0 | k1280 | 9413 | B2/B1 | - | livsmedelshygien | 20 | now | 3-9 | serv4 | morgon | far
0 | k1273 | 9413 | B1/A2 | - | livsmedelshygien | 20 | now | 3-9 | nogg4 punk4 | kund | café means guests
2 | k1273 | 9413 | B1/B1 | - | has | 20>30 | now | 3-9 | serv3 sam3 | morgon | hygiene probable, ask
1 | k1273 | 9413 | A2/A1 | - | livsmedelshygien | 10>20 | now | >9 | serv1 sam2 punk2 | hand lugn | right wish, two under on guests, café noise
1 | k1293 | 941 | basic/basic | - | livsmedel | half | 27q1 | 3-9 | serv2 sam3 | tider | band to ask, service a step under
1 | aGoinge | 9413 | B1/A2 | - | ? | half | 27q1 | ? | serv3 | - | paper and place to ask

# kafe-2 | 54 held | praktik | 9413 | further 5223 | traits serv2! lar2! sam2! init2 | hours 20-35 from 10 | dates 2027-05-10..2027-08-27 | seats 3 | at 1272 bus 15 | offers hand en tider ute | cannot kund lugn | sv A2 (guests)/- | lic - | cert - | leads maybe
> A summer café at the lake in Bromölla with an ice-cream hatch.
3 | k1272 | 9413 | A2/A1 | - | - | 10>20 | 27-05 | >9 | lar2 serv2 sam2 | en hand ute | modest, all offered
3 | k1272 | 9413,9412 | B1/A2 | - | livsmedelshygien | 10>30 | later | >9 | serv2 sam3 | tider en | later is May, offers, steps
1 | k1272 | 5311 | B1/A2 | - | - | 20>30 | now | 3-9 | serv3 sam4 | ute | children wish; families eat ice cream, ask
0 | k1272 | 9413 | B1/A2 | - | livsmedelshygien | 30 | 27-05 | 3-9 | nogg3 | kund | hatch means guests
0 | k1272 | 9413 | A2/A2 | - | - | 20 | 27-09 | 3-9 | serv3 | - | summer is over
1 | k1272 | 9111 | A2/A1 | - | - | 20 | now | 3-9 | nogg3 punk3 | tider | cleaning; service not shown
2 | k1272 | ? | A2/A2 | - | - | 20>30 | 27q2 | 3-9 | serv3 sam2 | ute | no wish, outdoors suits
3 | k1272 | 9413 | A2/A1 | - | - | 20>30 | 27-05 | 3-9 | serv3 lar2 | hand | right
2 | aKristianstad | 9413 | ind/ind | ? | - | half | 27q2 | 3-9 | serv3 sam2 | - | whole area reaches by train; quarter
1 | k1272 | 5321 | B2/B1 | B | hlr | 40 | now | <3 | serv4 ans4 | - | care worker with a summer to fill? ask
2 | k1272 | 941 | basic/basic | - | - | half | 27q2 | >9 | serv2 lar2 | en | A2 to ask, long wait
3 | k1290 | 9413 | A2/A2 | - | - | 20>30 | 27q2 | 3-9 | serv2 sam2 lar3 | hand | half an hour, all met, needs offered
2 | k1272 | 5223 | B1/B1 | - | - | 20>30 | 27-05 | 3-9 | serv3 | - | shop taken too
0 | ? | ? | ?/? | ? | ? | ? | ? | ? | sam2 | - | bare
2 | k1272 | 5 | A2/A2 | - | - | 20>30 | 27-04 | 3-9 | serv3 lar3 | ute | broad service wish
0 | k1272 | 7212 | A2/A2 | - | heta-arbeten | 40 | now | 3-9 | prak4 | - | welder
0 | k1272 | 9413 | A1/A1 | - | - | 20 | 27-05 | >9 | serv4 lar4 | - | guests
3 | k1083 | 5131,9413 | B1/B1 | AM | - | 30 | 27-04 | 3-9 | serv3 sam3 init3 | - | ten minutes by train
0 | k1272 | 3512 | B2/B2 | - | - | 30 | now | <3 | dig4 | kund lugn inne | no
1 | k1272 | 9413 | A2/A2 | - | - | 20>30 | 27-05 | >9 | serv1 sam1 lar2 | tider | right wish, shy with guests: a talk first
1 | k1293 | 9413 | A2/A2 | - | - | 20 | 27-05 | 3-9 | serv3 | - | fifty minutes and a bus
0 | k1272 | 9413 | A2/A2 | - | - | 10 | 27-05 | 3-9 | serv2 | korta | ten, no step to twenty
2 | k1272 | 9412 | A2/A1 | - | - | 20>30 | 27-04 | 3-9 | sam3 lar2 | hand | kitchen; dishes and waffles
0 | k1280 | 9413 | B2/B1 | - | - | 30 | 27-05 | <3 | serv4 | - | far
1 | k1272 | 9413 | ?/? | - | - | ? | later | ? | serv3 | - | wish and service, the rest to ask
`;
