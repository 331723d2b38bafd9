export const data = `
# gron-1 | 29 | praktik | 6113 | further 6112,6210 | traits uth3!! prak2! sam2! punk2 | hours 30-40 from 20 | dates 2027-04-05..2027-10-29 | seats 3 | at 1273 bus 5 | offers hand tider ute en | cannot inne | sv A1 (shown by hand)/- | lic - | cert - | leads maybe
> Parks in Osby, the whole season.
0 | k1273 | 9412 | A2/A1 | - | livsmedelshygien | 20>30 | now | 3-9 | sam3 | inne | kitchen and indoors
3 | k1273 | 611 | A1/A1 | - | - | 20>30 | 27q2 | >9 | uth3 sam3 | en hand | group, offers, long wait
0 | k1273 | 6113 | A2/A2 | - | - | 40 | 27-09 | <3 | uth4 prak4 | - | one month left of season
2 | k1256 | 6113 | A1/A1 | - | - | 30 | 27-04 | 3-9 | uth3 prak2 | tider | bus from Broby
1 | k1273 | 6121 | A2/A2 | - | - | 30 | now | 3-9 | uth3 prak3 | ute | animals wish; outdoors in common
3 | k1273 | 6113 | A2/A1 | - | - | 30>40 | 27-03 | 3-9 | uth3 prak3 sam2 | ute | season starts, all right
0 | k1273 | 6113 | none/none | - | - | 30 | now | 3-9 | uth4 prak3 | - | no Swedish yet
3 | k0765 | 6113 | A2/A2 | - | - | 30>40 | 27-04 | 3-9 | uth3 prak2 | - | ten minutes by train, musts met
2 | aGoinge | 6113,9 | A2/A1 | ? | - | half | 27q2 | 3-9 | uth3 prak2 | tider | hours band from twenty, area to ask
2 | k1273 | 6113 | ?/? | - | - | 30>40 | 27-04 | 3-9 | uth3 prak3 sam3 | - | A1 is a low bar; ask anyway
1 | k1273 | 7111 | B1/A2 | B | - | 40 | now | 3-9 | prak4 uth3 | ute | carpenter; spring bench-building, ask
2 | k1273 | ? | A2/A1 | - | - | 20>40 | later | 3-9 | uth3 sam2 | ute | later is April; outdoors is what helps
2 | k1273 | 6210 | A2/A1 | - | motorsag | 40 | now | 3-9 | uth3 prak3 | ute | forest is taken too; hopes for trees
1 | k1273 | 9 | A2/A1 | - | - | 20>30 | now | 3-9 | uth2 | en | broad wish, stamina under
1 | k1290 | 6113 | A2/A2 | B | motorsag,rojsag | 40 | 27-04 | <3 | uth3 prak4 | - | fifty kilometres for a praktik with saw papers; has better near
0 | k1273 | 6113 | A2/A2 | - | - | 30>40 | now | 3-9 | uth3 prak3 | inne | outdoors all day
3 | k1273 | 6113 | basic/basic | - | - | 20>30 | later | >9 | uth3 sam2 prak2 | ute hand | later means spring, A1 is in the band anyway
3 | k1273 | 6112,6113 | B1/B1 | B | rojsag | 40 | now | 3-9 | uth3 prak3 punk3 | - | garden person
3 | k1273 | 6113,9610 | A2/A1 | - | - | 20>40 | now | >9 | uth2 prak2 sam3 | en ute tider | stamina a step under, place fits entirely
0 | ? | ? | ?/? | ? | ? | ? | ? | ? | uth2 | - | bare
1 | k1273 | 6113 | A2/A1 | - | - | 20>30 | 27-04 | >9 | uth1 sam2 | en lyft | stamina two under for a season outdoors
0 | k1273 | 4119 | B1/B1 | - | - | 30 | now | 3-9 | dig3 nogg3 | sitta lugn | office, seated
1 | l12 | 6113 | A2/A2 | B | - | full | 27-04 | 3-9 | uth3 | ute | county only
2 | k1273 | 9622,5152 | B1/A2 | B | - | 30>40 | 27q2 | 3-9 | uth3 prak3 sam2 | - | vaktmästare wish, lawns are part of that
0 | k1273 | 6113 | A2/A1 | - | - | 10>20 | 27-04 | >9 | uth2 prak2 | korta | thirty not reached

# gron-2 | 30 held | anstallning | 6210 | further - | traits uth3!! ans3!! sjalv3! prak3! | hours 40-40 | dates 2027-01-11..open | seats 2 | at 0767 car | offers ute | cannot inne lyft sitta korta natt | sv A2 (safety)/- | lic B (to the felling site) | cert motorsag (felling) | leads yes
> A forestry contractor near Markaryd.
0 | k0767 | 8341 | B1/A2 | B | - | 40 | now | 3-9 | uth3 sjalv3 | - | machine driver without saw paper
0 | k0767 | 5222 | B2/B1 | B | - | 40 | now | <3 | serv4 | inne | shop
2 | k0781 | 6210 | B1/A2 | B | motorsag | 40 | 27-01 | 3-9 | uth3 ans3 | - | forty minutes by car
2 | k0767 | 6210 | A2/A2 | B | skog-och-park | 40 | now | 3-9 | uth3 ans3 sjalv3 | - | which saw paper to ask, else exact
0 | k0767 | 6210 | A2/A2 | B | motorsag | 40 | now | 3-9 | uth3 prak3 | sitta | sitting by turns in the forest cannot be arranged
0 | k0767 | 6210 | A2/A2 | - | motorsag | 40 | now | >9 | uth3 ans3 prak4 | - | no licence, site in the forest
1 | k0767 | 6210 | basic/basic | B | has | 40 | now | 3-9 | uth3 ans3 | - | paper and Swedish both to ask
0 | ? | 6210 | ?/? | ? | skog-och-park | ? | ? | ? | uth3 | - | too bare
2 | k1273 | 6113 | B1/A2 | B | motorsag,rojsag | 40 | now | 3-9 | uth3 ans3 sjalv3 prak3 | ute | park wish, saw papers, outdoors
0 | k0767 | 6210 | B1/B1 | B | rojsag | 40 | now | 3-9 | uth4 ans4 sjalv4 | ute | brush saw is not chainsaw
1 | k0767 | 6210 | A2/A2 | ? | motorsag | 40 | now | 3-9 | uth3 ans3 | - | licence hidden and only car
0 | k0767 | 6210 | B1/A2 | AM | motorsag | 40 | 27-03 | 3-9 | uth3 ans3 | - | moped
1 | k0767 | ? | A2/A2 | B | motorsag | 40 | now | 3-9 | uth3 sjalv3 | - | saw paper tells something; wish and responsibility unknown
0 | k0767 | 6210 | B1/A2 | B | motorsag | 20>30 | now | 3-9 | uth3 ans3 | korta | not full time
0 | k0880 | 6210 | B1/B1 | B | motorsag | 40 | now | 3-9 | uth3 ans3 sjalv3 | - | other side of the forest county
0 | k0767 | 6210 | A2/A2 | B | - | 40 | now | 3-9 | uth3 ans3 prak3 | ute | course missing
2 | k0767 | 621 | ind/? | car | motorsag | full | 27q1 | 3-9 | uth3 ans3 prak3 | - | all likely, start in the quarter
2 | k1293 | 6210 | B1/B1 | B | motorsag | 40 | 27-01 | 3-9 | uth3 ans3 sjalv3 prak3 | - | Hässleholm drives forty minutes
3 | k0765 | 6210 | A2/A1 | B | motorsag,rojsag | 40 | now | >9 | uth3 ans3 prak3 | - | near, papers, long wait
3 | k0767 | 6210 | B1/A2 | B | motorsag | 40 | now | 3-9 | uth3 ans3 sjalv3 prak3 | ute | all there
0 | k0767 | 6210 | A1/A1 | B | motorsag | 40 | now | 3-9 | uth4 ans3 | - | safety talk needs A2
0 | k0767 | 6210 | B1/B1 | B | motorsag | 40 | now | 3-9 | uth3 ans3 | lyft | must lift
1 | aSunnerbo | 6210 | A2/A2 | has | skog-och-park | full | now | 3-9 | uth3 ans3 | ute | two likely but unconfirmed demands
1 | k0767 | 6210 | A2/A2 | B | motorsag | 40 | now | >9 | uth2 ans2 sjalv2 | - | right papers, under on the musts with a chainsaw
1 | k0767 | 6113 | A2/A2 | B | motorsag | 30>40 | 27-02 | 3-9 | uth3 ans2 prak2 | ute | park wish, under on two, month late

# gron-3 | 31 | arbetstraning | 6112 | further 6113 | traits lar2! uth2 inst2! nogg2 | hours 10-25 from 6 | dates 2027-01-18..2027-08-27 | seats 6 | at 1290 bus 20 | offers lugn sitta lyft paus en bild korta hand morgon uppg kund lokal | cannot - | sv -/- | lic - | cert - | leads no
> The unit's greenhouse outside Kristianstad; sowing and potting at tables, everybody at own pace.
1 | ? | 6112 | A1/? | ? | ? | ? | now | >9 | - | lugn en | place hidden, needs fit
2 | k1290 | ? | A2/A2 | - | - | 10 | 27-01 | >9 | lar2 inst2 | korta lugn | no wish; soft start
2 | k1083 | 6112 | A2/A1 | - | - | 10>20 | now | 3-9 | inst2 | lugn lyft | train and bus, somewhat long
3 | k1272 | 6113,6112 | A2/A2 | - | - | 10>20 | 27-02 | 3-9 | lar2 nogg2 | lokal sitta | neighbouring kommun, needs offered
2 | k1290 | 6121 | A2/A2 | - | - | 10>20 | now | 3-9 | inst2 prak3 | lugn kund | animals wish, growing things is near
1 | k1290 | 6113 | B2/B2 | B | motorsag,rojsag | 40 | now | <3 | uth4 prak4 sjalv4 | - | should go to the parks at once, not here
0 | k1290 | 5223 | B2/B2 | - | - | 30>40 | now | <3 | serv4 sam4 punk4 | - | shop person, nothing to rest from
0 | k1290 | 6112 | A2/A1 | - | - | 10>20 | 27-10 | 3-9 | inst2 | lugn | after
3 | k1290 | 6112 | A1/A1 | - | - | 10>20 | now | 3-9 | inst2 lar2 | sitta lyft en | exact
0 | k1290 | 8332 | B1/B1 | B,C | ykb | 40 | now | <3 | ans3 | - | lorry driver ready for work
1 | k1290 | 7231 | A2/A1 | - | - | 20 | now | 3-9 | prak3 | - | garage; potting would bore, ask
3 | k1290 | ? | none/none | - | - | 10 | now | >9 | - | lugn paus korta +? | no wish and no traits yet, but all needs are here
2 | aKristianstad | 6112 | basic/none | ? | - | part | 27q1 | 3-9 | inst2 | en lyft | place to ask, else right
3 | k1290 | 6112 | ?/? | - | - | part | now | >9 | lar2 | bild hand paus | Swedish is not asked; needs offered
3 | k1290 | 6112,9320 | A1/none | - | - | 10>20 | now | 3-9 | inst2 uth1 nogg2 | sitta korta uppg | stamina is what to train
1 | k1290 | 4410 | B2/B2 | - | - | 10>20 | now | 3-9 | nogg3 | lugn sitta | library wish; calm in common
1 | k1293 | 6112 | A2/A1 | - | - | 10 | now | 3-9 | uth2 lar2 | korta lugn | an hour each way for ten hours
2 | k1290 | 9 | A2/A1 | - | - | 10>20 | now | >9 | inst2 | bild en lyft | broad wish, needs exact
3 | k1290 | 611 | B1/A2 | - | - | 10>20 | now | >9 | uth2 | lugn kund morgon | right group and needs
0 | k0780 | 6112 | A2/A1 | - | - | 10 | now | 3-9 | lar3 | lugn | too far
2 | k1290 | 5330 | A2/A2 | - | - | 10>20 | now | >9 | lar2 inst2 | paus lyft | care is the aim, body needs a soft start
0 | k1290 | 2513 | C1/C1 | B | - | 40 | now | <3 | dig4 sjalv4 init4 | - | no
1 | k1290 | 9111 | B1/A2 | - | - | 20>30 | now | 3-9 | uth3 nogg3 punk3 | tider | ready for more than this
0 | ? | ? | ?/? | ? | ? | ? | later | ? | serv3 | - | nothing points here
2 | k1290 | 9413 | A2/A1 | - | - | 10>20 | now | 3-9 | lar3 inst2 | hand en | kafé wish later, soft start now

# gron-4 | 32 | nystartsjobb | 6113 | further 7114,8342 | traits prak3!! uth3! ans3! sam2 | hours 40-40 | dates 2027-03-15..open | seats 2 | at 1272 bus 8 | offers ute tider | cannot lyft inne korta | sv B1 (drawings and customers)/A2 (drawings) | lic BE (trailer with machine) | cert arbete-pa-vag (works at roadsides) | leads yes
> A garden and paving firm in Bromölla.
0 | k1272 | 9412 | B1/A2 | B | livsmedelshygien | 40 | now | 3-9 | punk3 | inne | kitchen
1 | k1272 | ? | B1/B1 | BE | has | 40 | now | 3-9 | prak3 uth3 | - | papers and wish to ask
0 | k1272 | 6113 | B1/B1 | B | arbete-pa-vag | 40 | now | 3-9 | prak4 uth4 ans4 | ute | trailer licence missing
1 | k1272 | 6210 | B1/A2 | BE | motorsag,arbete-pa-vag | 40 | now | 3-9 | uth3 prak3 ans2 | ute | forest wish; papers right, ask
0 | k1272 | 9610 | A2/A1 | B | - | 40 | now | 3-9 | uth3 prak3 | ute | language, trailer and paper
3 | k1083 | 6113 | B2/B1 | BE,C | arbete-pa-vag,motorsag | 40 | now | 3-9 | prak3 uth3 ans3 sam3 | ute | ten minutes away, all met
3 | k1290 | 7114 | B1/B1 | B,BE | arbete-pa-vag | 40 | now | 3-9 | prak3 uth3 ans3 | - | ground worker taken too, drives, all met
0 | k1272 | 6113 | B1/A2 | ? | ? | ? | now | ? | prak2 | - | both demands hidden and hours too
2 | k1272 | 8342 | B1/A2 | BE,C | arbete-pa-vag | 40 | 27-04 | 3-9 | prak3 ans3 uth2 | - | machine wish taken; two weeks late
1 | aKristianstad | 6113 | ind/basic | has | hojd-och-bygg | full | now | >9 | prak3 uth3 | ute | only doubts, but they point the right way
1 | k1272 | 6113 | B1/A2 | BE | arbete-pa-vag | 40 | now | 3-9 | prak1 uth2 ans3 | ute | handwork two under in paid work
0 | k1272 | 6113 | B1/B1 | BE | arbete-pa-vag | 40 | now | 3-9 | prak3 uth3 | lyft | stones
0 | ? | 6113 | ?/? | ? | ? | ? | ? | ? | uth3 | ute | bare
0 | k1272 | 7114 | B2/B1 | BE | - | 40 | now | 3-9 | prak3 uth3 ans3 | - | road paper missing
1 | k1293 | 6113 | B1/A2 | BE | hojd-och-bygg | 40 | later | 3-9 | prak3 uth3 ans2 | - | later may be March; paper to ask
3 | k1272 | 6113 | B1/A2 | B,BE | arbete-pa-vag | 40 | 27-02 | 3-9 | prak3 uth3 ans3 | ute | all met
2 | k1272 | 6113,7114 | B1/B1 | car | arbete-pa-vag | 40 | now | >9 | prak3 uth3 ans3 | - | car group: BE to ask
2 | k1272 | 611,711 | ind/ind | BE | arbete-pa-vag | full | 27q1 | 3-9 | prak3 ans3 | - | groups fit, start within quarter
0 | k1272 | 6113 | B1/A2 | - | rojsag | 30 | now | >9 | uth3 | ute | licence, paper, hours
0 | k1272 | 6113 | B1/A2 | BE | arbete-pa-vag | 40 | 27-09 | 3-9 | prak3 uth3 | - | season over
0 | k1272 | 6113 | B1/A2 | BE | arbete-pa-vag | 30 | 27-03 | 3-9 | prak3 uth3 ans3 | tider | thirty-something and no step to forty
0 | k1272 | 6113 | A2/A2 | BE | arbete-pa-vag | 40 | now | >9 | prak3 uth3 | - | Swedish under
2 | k1272 | 6113 | ind/ind | B,BE | arbete-pa-vag | 30>40 | 27-03 | 3-9 | prak3 uth2 sam3 | tider | hours grow, stamina slightly under
0 | k1280 | 6113 | B2/B2 | BE | arbete-pa-vag | 40 | now | <3 | prak4 uth4 | - | over an hour before seven
1 | k1272 | 6113 | B1/A2 | car | hojd-och-bygg | full | now | 3-9 | prak3 uth3 | - | BE and road paper both to ask
`;
