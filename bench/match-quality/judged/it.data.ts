export const data = `
# it-1 | 57 held | praktik | 3512 | further 3511,3514 | traits dig3!! serv3!! lar3! nogg2 | hours 25-40 from 15 | dates 2027-02-01..2027-07-30 | seats 1 | at 1293 bus 7 | offers sitta lokal hand morgon | cannot kund lugn | sv B2 (helps staff by phone)/B2 (writes tickets and guides) | lic - | cert - | leads maybe
> The kommun's help desk in Hässleholm.
1 | k1293 | 3512 | B2/? | - | - | 20>30 | now | 3-9 | dig3 serv2 | - | writing hidden, service under
2 | k1273 | 3512 | B2/B2 | - | - | 20>30 | 27-01 | 3-9 | dig3 serv2 lar3 | morgon | train, service a step under
1 | k0780 | 3512 | C1/C1 | B | - | 40 | now | 3-9 | dig3 serv3 lar3 | - | train over an hour in all
1 | k1293 | 4119,4222 | C1/C1 | - | - | 30 | now | 3-9 | serv4 dig2 lar3 | sitta | office; digital a step under the must
0 | k1293 | 9111 | B1/A2 | - | - | 20 | now | 3-9 | nogg3 | kund | cleaning
3 | k1290 | 3512 | C1/C1 | - | - | 30>40 | now | 3-9 | dig3 serv3 | - | half an hour by train and bus, musts met
3 | k1293 | 3512 | B2/B2 | - | - | 20>30 | now | >9 | dig3 serv3 nogg3 | lokal sitta hand | needs offered
2 | k1293 | 2512 | C1/C1 | B | - | 40 | now | 3-9 | dig4 lar3 serv3 | - | programmer wish: a door into the kommun's IT
0 | k1293 | 3512 | B2/B1 | - | - | 40 | now | 3-9 | dig4 serv4 lar4 | - | tickets need written B2
0 | k1293 | 3512 | B2/B2 | - | - | 10 | now | >9 | dig3 serv3 | korta | hours
0 | k1293 | 8332 | B1/A2 | B,C | ykb | 40 | now | 3-9 | sjalv3 | - | driver
1 | k1293 | 7420 | B2/B2 | - | - | 30 | now | 3-9 | prak4 dig3 serv2 | - | mends electronics; the hardware part, ask
0 | k1280 | 3512 | C1/C1 | - | - | 40 | now | <3 | dig4 serv4 | - | over an hour; Malmö has many desks
0 | ? | 3512 | ?/? | ? | ? | ? | ? | ? | dig3 | - | bare
1 | k1293 | 2513 | C1/C1 | - | - | 40 | now | <3 | dig4 sjalv4 serv1 | - | digital strong, guests of a help desk two under
0 | k1293 | 3512 | A2/A2 | - | - | 40 | now | 3-9 | dig4 | - | language
2 | k1293 | 3 | prof/ind | - | - | full | now | 3-9 | dig3 serv3 lar3 | - | broad technical wish, written to ask
3 | k1293 | 3512 | C1/B2 | - | - | 20>40 | now | 3-9 | dig3 serv3 lar3 | sitta | all met, steps
0 | k1293 | 3512 | C1/C1 | - | - | 30 | now | >9 | dig4 nogg4 | kund lugn | help desk is people and noise
1 | l12 | 3512 | prof/prof | - | - | full | now | 3-9 | dig3 serv3 | - | where?
3 | k1293 | 351 | prof/prof | ? | ? | full | now | 3-9 | dig3 serv3 | - | coarse, but every demand and must met
2 | k1293 | ? | B2/B2 | - | - | 20>30 | now | >9 | dig3 serv3 lar3 | morgon | no wish; card of a help desk
0 | k1293 | 3512 | C1/C1 | - | - | 40 | 27-10 | <3 | dig4 serv3 | - | after
3 | k1293 | 3511,3514 | B2/B2 | B | - | 40 | now | >9 | dig4 serv3 | - | operations wish taken, long wait
1 | k1293 | 3512 | ind/ind | ? | - | full | now | 3-9 | dig3 serv3 | - | B2 uncertain on both

# it-2 | 58 | arbetsprovning | 3511 | further 3512,4113,7420 | traits dig2! inst2! nogg2! sjalv2 | hours 6-16 | dates 2027-01-18..2027-03-26 | seats 1 | at 0780 bus 6 | offers lugn kund sitta korta morgon skrift en paus parfym lokal hand uppg | cannot - | sv A2 (one handledare)/B1 (labels and instructions) | lic - | cert - | leads no
> A reuse workshop in Växjö wipes and repairs computers; no phones, no people.
1 | k0780 | 9320 | B1/B1 | - | - | 10 | now | >9 | inst3 nogg3 | sitta lugn | packing; dismantling might do
2 | k0780 | 7420 | B1/B1 | - | - | 10>20 | now | 3-9 | prak3 nogg3 | sitta | repair wish taken
1 | k0780 | 4410 | B1/B1 | - | - | 10 | now | 3-9 | nogg3 inst2 | lugn | library; quiet and orderly too
0 | k0780 | 6113 | B1/B1 | - | - | 10 | now | 3-9 | uth3 | ute | outdoors
2 | k0764 | 3512 | B1/B1 | - | - | 10 | now | 3-9 | dig2 inst2 | - | short train from Alvesta, wish right, little support needed
2 | k0780 | ? | B1/B1 | - | - | 10 | now | >9 | dig2 inst2 | kund lugn paus | no wish; needs exact
1 | k0780 | 2511 | C1/C1 | B | - | 40 | now | <3 | dig4 sjalv4 init4 | - | nothing to test
0 | k0780 | 9413 | A2/A2 | - | - | 20 | now | 3-9 | serv3 | - | café, writing under
2 | k0763 | 3511 | B2/B2 | B | - | 10 | now | 3-9 | dig3 nogg3 | kund morgon | drives from Tingsryd
1 | aVarend | 3 | ind/? | - | - | part | 27q1 | 3-9 | dig2 | lugn | broad, place and writing to ask
1 | k0780 | 3512 | ?/? | - | - | ? | later | >9 | dig3 | lugn | start open for ten weeks; needs fit
1 | k0765 | 3511 | B2/B2 | - | - | 10 | now | 3-9 | dig3 | lugn korta | train an hour both ways for ten hours
3 | k0780 | 4113 | B2/B2 | - | - | 10 | 27-01 | 3-9 | nogg3 dig2 | lugn skrift | typing wish taken, needs offered
3 | k0780 | 3512 | C1/C1 | - | - | 10 | now | >9 | dig4 nogg3 | lugn kund korta | needs exact
0 | k0765 | 3512 | C1/C1 | - | - | 10 | 27-04 | 3-9 | dig4 | lugn | after it ends
0 | k0780 | 3512 | B2/B2 | - | - | 40 | now | <3 | dig4 serv4 | - | wants a help desk with people, full days
3 | k0780 | 3512,4113 | B2/B2 | - | - | 10 | now | >9 | dig2 nogg3 inst2 | lugn paus morgon kund | long wait, all offered
2 | k0780 | 8212 | B1/B1 | - | - | 10 | now | 3-9 | nogg3 inst3 | sitta uppg | electronics assembly, same bench
3 | k0780 | 3511,2512 | B2/B2 | - | - | part | now | 3-9 | dig3 inst3 | morgon lugn parfym | all offered
3 | k0780 | 351 | ind/ind | ? | ? | part | 27q1 | >9 | dig2 inst2 | en lugn | group and needs fit, wait
2 | k0780 | 3512 | B1/? | - | - | 10>20 | now | >9 | dig3 nogg2 | kund lokal | writing to ask
0 | k0780 | 5223 | B2/B1 | - | - | 30 | now | <3 | serv4 sam4 | - | misses people
0 | ? | ? | ?/? | ? | ? | ? | ? | ? | - | - | bare
0 | k1280 | 3511 | C1/C1 | - | - | 10 | now | 3-9 | dig4 | lugn | far
0 | k0780 | 3511 | B1/A2 | - | - | 10 | now | >9 | dig3 nogg3 | lugn kund | instructions need B1
`;
