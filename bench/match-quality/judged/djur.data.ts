export const data = `
# djur-1 | 55 | arbetstraning | 6121 | further 6129,6130 | traits ans2!! uth2! inst2! prak2 | hours 10-25 from 8 | dates 2027-01-18..2027-06-18 | seats 2 | at 1256 car | offers ute hand en lugn kund korta morgon | cannot lyft inne parfym | sv A1 (shown)/- | lic - | cert - | leads maybe
> A small farm with goats and horses near Glimåkra; the unit's own minibus does not go there.
2 | k1273 | 6121 | A2/A2 | B | - | 10>20 | now | 3-9 | ans3 inst2 | kund | half an hour by car
3 | k1256 | 6129,6122 | B1/A2 | B | - | 20 | now | >9 | ans3 uth3 | kund lugn | horses wish, needs offered
1 | k1256 | 6130 | A2/A1 | B | - | 10>20 | 27-03 | >9 | ans1 uth2 inst2 | en hand | animals cannot wait; responsibility under, later
1 | k1256 | 6121 | ?/? | ? | - | part | 27q1 | ? | ans2 | lugn | licence hidden in a car-only place
1 | k1256 | 6210,6113 | A2/A2 | B | motorsag | 30 | now | <3 | uth4 prak4 | ute | ready for forest work
2 | aGoinge | 6121 | basic/basic | B | - | part | now | 3-9 | ans2 prak3 | lugn ute | car, area all drivable
0 | k1256 | 6121 | A2/A1 | B | - | 10>20 | 27-08 | 3-9 | ans3 | ute | after
0 | k1256 | 2511 | C1/C1 | B | - | 40 | now | <3 | dig4 | inne | office IT
2 | k1293 | 6121 | A2/A1 | B | - | 10>20 | now | 3-9 | ans2 uth2 | morgon | drives forty minutes, right wish, late mornings offered
3 | k1256 | 6122,6121 | B1/A2 | B | - | 10 | 27-01 | >9 | ans3 | lugn kund morgon | needs exact, long wait
2 | k1256 | 6121 | A1/A1 | car | - | 10>20 | now | 3-9 | uth2 prak2 | hand | responsibility unknown, car fine
1 | k1256 | 6121 | A2/A1 | - | - | 10>20 | now | >9 | ans2 inst2 | lugn en ute | needs exact, but no licence and no bus: lift or bike?
0 | k1256 | 9413 | B1/A2 | B | livsmedelshygien | 20 | now | 3-9 | serv4 sam4 | inne | café
2 | k1256 | ? | A2/A1 | B | - | 10 | now | >9 | ans2 inst2 | lugn kund ute | no wish; needs exact
0 | k1273 | 6121 | B1/A2 | - | - | 20 | now | 3-9 | ans4 uth4 prak4 | ute | other kommun and no licence
0 | ? | ? | ?/? | ? | ? | ? | ? | ? | ans2 | - | bare
2 | k1256 | 612,613 | ind/? | has | - | part | now | 3-9 | ans3 uth2 | korta | groups; licence to confirm
1 | k1256 | 6 | A2/A1 | - | - | 10>20 | now | 3-9 | ans2 uth3 | ute | broad green wish, no licence: how to get there?
0 | k1256 | 6121 | A2/A1 | B | - | 10>20 | now | >9 | ans3 prak3 | lyft lugn | bales and buckets
1 | k1256 | 9610 | A2/A1 | B | - | 20 | now | 3-9 | uth3 prak3 | ute | outdoors but recycling wish
2 | k1256 | 6112 | A2/A1 | B | - | 10>20 | now | 3-9 | uth2 inst2 ans2 | ute | growing wish, animals near it
0 | k1256 | 6122 | B1/B1 | B | - | 10>20 | now | 3-9 | ans3 | parfym | a stable cannot be scent-free
3 | k1256 | 6121 | A2/A1 | B | - | 10>20 | now | 3-9 | ans2 uth2 inst2 | en ute | drives, all offered
3 | k1256 | 6121,6 | A1/none | B | - | 10>20 | now | 3-9 | ans2 inst2 uth2 | en hand korta | all offered
0 | k1280 | 6121 | B1/B1 | B | - | 20 | now | 3-9 | ans3 uth3 | - | far

# djur-2 | 56 | anstallning | 6121 | further 6130,8341 | traits ans3!! punk3!! uth3! sjalv3! prak3 | hours 30-40 | dates 2027-02-01..open | seats 1 | at 0781 car | offers ute | cannot morgon lyft inne tider parfym korta | sv A2 (milking routines)/A2 (treatment list) | lic B (drives to the far barn) | cert - | leads yes
> A dairy farm outside Ljungby, milking at five, every other weekend.
1 | k0767 | 6121 | A2/A2 | B | - | 40 | now | 3-9 | ans3 punk3 uth2 | - | thirty-five minutes before five, stamina under
3 | k0781 | 6121,6130 | A2/A2 | B | - | 40 | now | >9 | ans3 punk3 uth3 | ute | long wait, all met
0 | k0781 | 2250 | C1/C1 | B | - | 40 | now | <3 | ans4 nogg4 | - | vet wish; wrong level for a hand
0 | k0781 | 6121 | A2/A2 | - | - | 40 | now | 3-9 | ans4 punk4 uth4 | ute | no licence
3 | k0781 | 8341,6130 | A2/A2 | B,BE | - | 40 | now | 3-9 | ans3 punk3 uth3 prak3 | - | tractor and mixed farming taken too, musts met
0 | k0781 | 6121 | B1/A2 | B | - | 40 | 27-11 | 3-9 | ans3 punk3 | - | late
0 | k0781 | 6121 | B1/B1 | B | - | 40 | now | >9 | ans3 punk3 uth3 | morgon | milking at five
1 | k0781 | 6122 | B1/A2 | B | - | 30 | now | 3-9 | ans3 punk2 uth2 | - | pets wish, under on a must; cows are other work
0 | k0781 | 6121 | A2/A1 | B | - | 40 | now | 3-9 | ans3 punk3 uth3 | - | treatment list, writing a step under
0 | ? | 6121 | ?/? | ? | ? | ? | later | ? | - | ute | bare
1 | k0781 | ? | A2/A2 | B | - | 40 | now | >9 | ans3 punk3 uth3 | ute | no wish; would they like cows at five?
0 | k0781 | 6121 | A1/A1 | B | - | 40 | now | 3-9 | ans3 uth4 | ute | language
0 | k0781 | 6121 | B1/A2 | B | - | 20 | now | >9 | ans3 punk3 | - | twenty and no step
0 | k0781 | 6121 | A2/A2 | B | - | 30 | now | 3-9 | ans3 punk3 | tider | weekends by turns
1 | k0781 | 6121 | basic/basic | has | - | full | now | 3-9 | ans3 punk3 | - | band on both and the licence kind
0 | k0781 | 6121 | A2/A2 | B | - | 40 | now | 3-9 | ans3 punk3 | parfym | stable
0 | k0880 | 6121 | B1/A2 | B | - | 40 | now | 3-9 | ans3 punk3 uth3 | - | far
1 | k0781 | 6113 | A2/A2 | B | rojsag | 40 | now | 3-9 | uth3 ans3 punk3 | ute | park wish
2 | k0781 | 6121 | A2/A2 | B | - | 30>40 | 27-03 | 3-9 | ans3 punk3 sjalv2 uth3 | - | a month late, self-reliance grows
0 | k0781 | 6121 | A2/A2 | B | - | 40 | now | >9 | ans2 punk1 uth2 | hand | late at milking is not possible
0 | k0781 | 4113 | B2/B2 | B | - | 40 | now | <3 | nogg4 | inne | office
3 | k0781 | 6121 | B1/A2 | B | - | 40 | now | 3-9 | ans3 punk3 uth3 sjalv3 | ute | all
2 | k0781 | 612 | ind/ind | car | ? | full | now | >9 | ans3 punk3 uth3 | - | coarse, fits, self-reliance unknown
2 | k0781 | 6129,6121 | B1/A2 | B | - | 30 | 27-01 | 3-9 | ans3 punk3 uth2 prak3 | - | horses and cows, stamina slightly under
1 | aSunnerbo | 6121,6 | ind/ind | B | - | full | 27q1 | ? | ans3 uth3 | - | too wide an area for milking at five; ask
`;
