export const data = `
# bygg-1 | 41 | praktik | 9310 | further 7119,7111 | traits uth3!! prak2! sam2! punk3! | hours 30-40 from 20 | dates 2027-02-15..2027-06-11 | seats 1 | at 1293 bus 15 | offers hand tider ute | cannot lyft inne lugn sitta | sv A2 (warnings on site)/- | lic - | cert - | leads maybe
> A small builder near Hässleholm wants a pair of hands who turns up.
2 | k1293 | 9310,9332 | A2/A1 | - | - | 20>40 | now | >9 | uth2 prak2 sam2 punk3 | hand ute | stamina to build, steps, long wait
3 | k1293 | 7111,7119 | B1/A2 | B | fallskydd | 40 | now | 3-9 | uth3 prak3 punk3 | - | carpenter to be
0 | k1293 | 9310 | A2/A2 | - | - | 30>40 | now | 3-9 | uth3 | inne | no
2 | k1293 | 931 | basic/basic | - | - | half>full | 27q1 | >9 | uth3 sam3 | tider | band to ask, long wait
0 | k1293 | 7111 | A1/A1 | - | - | 40 | now | >9 | uth4 prak4 punk3 | ute | warnings: a step under
2 | k1293 | ? | B1/A2 | B | - | 40 | now | 3-9 | uth3 prak3 sam3 punk3 | ute | no wish; outdoors suits
0 | k1280 | 7111 | B1/B1 | B | fallskydd,heta-arbeten | 40 | now | <3 | uth3 prak4 | - | far and ready for a job
1 | k1293 | 9310 | ?/? | - | - | ? | 27q1 | ? | uth3 prak2 | ute | two doubts
3 | k1293 | 9310 | A2/A1 | - | - | 30>40 | now | 3-9 | uth3 prak2 sam3 punk3 | ute | right and ready
3 | k1293 | 7114,9310 | B1/A2 | B | arbete-pa-vag | 30>40 | 27-03 | >9 | uth3 prak3 sam2 | ute tider | two weeks late is nothing, long wait
2 | k1293 | 7131 | B1/A2 | - | - | 40 | now | 3-9 | uth3 prak3 punk3 | - | painter; same site
1 | k1293 | 6113 | A2/A1 | - | rojsag | 30>40 | now | 3-9 | uth3 prak3 sam2 | ute | park wish; outdoor work in common
2 | k1273 | 9310 | A2/A1 | B | - | 40 | now | 3-9 | uth3 prak2 | - | drives
2 | k1273 | 7111 | A2/A2 | - | - | 20>30 | now | 3-9 | uth3 prak3 | - | train and bus forty minutes; carpenter is taken too
2 | k1293 | 711 | ind/ind | ? | ? | full | now | 3-9 | uth3 prak3 | - | group right
1 | k1293 | 9310 | A2/A1 | - | - | 20>30 | now | >9 | uth2 prak2 punk1 | hand | right wish, stamina and mornings under
3 | k1293 | 9310 | A2/A2 | - | - | 40 | 27-01 | 3-9 | uth3 punk3 sam2 | tider | simple good fit
0 | k1293 | 3112 | C1/C1 | B | - | 40 | now | <3 | nogg4 ans4 | - | engineer wish
0 | k1293 | 7111 | B1/A2 | - | - | 40 | 27-08 | 3-9 | uth3 prak3 | - | after
1 | l12 | 9310 | A2/A1 | B | - | full | now | 3-9 | uth3 prak2 punk3 | - | drives; where?
0 | k1293 | 9310 | A2/A1 | - | - | 10>20 | now | >9 | uth2 | korta | not thirty
0 | k1293 | 9310 | A2/A2 | - | - | 40 | now | 3-9 | uth4 prak4 | lyft | carrying all day
1 | k1293 | 9622 | A2/A1 | - | - | 20>30 | now | 3-9 | uth2 prak2 sam3 | en | vaktmästare wish; stamina under
0 | ? | ? | ?/? | ? | hojd-och-bygg | ? | later | ? | - | - | only a hint
0 | k1293 | 4111 | B2/B2 | - | - | 30 | now | <3 | nogg4 | inne lugn sitta | opposite

# bygg-2 | 42 held | anstallning | 7119 | further 7116,7114 | traits ans3!! uth3!! punk3!! sam3! | hours 40-40 | dates 2027-01-18..open | seats 3 | at 1290 bus 25 | offers ute | cannot lyft hojd inne korta tider sitta natt | sv B1 (site talk)/A2 (permits) | lic B (between sites) | cert fallskydd,heta-arbeten (roofs) | leads yes
> A roofing and scaffolding firm in Kristianstad.
2 | k1290 | 7116 | B1/A2 | B | fallskydd,heta-arbeten,skylift | 40 | now | 3-9 | ans3 uth3 punk2 | - | punctuality a step under
0 | ? | 7119 | ?/? | ? | ? | ? | ? | ? | uth3 | - | bare
1 | k1290 | 7114 | B1/A2 | B | arbete-pa-vag,fallskydd,heta-arbeten | 30>40 | 27-03 | 3-9 | ans3 uth2 | ute | ground wish; later, a bit under
0 | k1290 | 7111 | B1/A2 | - | fallskydd,heta-arbeten | 40 | now | 3-9 | ans3 uth3 | - | no licence
0 | k1290 | 7119 | B1/A2 | B | fallskydd,heta-arbeten | 40 | 27-08 | 3-9 | ans3 uth3 | - | summer
0 | k1280 | 7121 | B2/B1 | B | fallskydd,heta-arbeten | 40 | now | 3-9 | ans3 uth3 | - | an hour and a quarter before seven
0 | k1290 | 7119 | B1/A2 | B | fallskydd | 40 | now | 3-9 | ans4 uth4 punk4 sam4 | - | hot work missing
2 | k1083 | 7116,7119 | B1/A2 | BE | fallskydd,heta-arbeten | 40 | 27-02 | 3-9 | ans3 uth3 sam3 | - | two weeks late, near by car
2 | k1290 | 7121,7119 | B1/B1 | B | hojd-och-bygg | 40 | now | >9 | ans3 uth3 punk3 | - | which papers to ask
3 | k1272 | 7119 | B1/A2 | B | fallskydd,heta-arbeten | 40 | now | 3-9 | ans3 uth3 punk3 | - | twenty minutes by car, all musts and papers
3 | k1290 | 7119 | B1/A2 | B | fallskydd,heta-arbeten | 40 | now | 3-9 | ans3 uth3 punk3 sam3 | ute | all there
0 | k1290 | 7119 | B1/A2 | B | fallskydd,heta-arbeten | 40 | now | 3-9 | ans1 uth2 punk1 | - | unsafe for a roof
2 | k1290 | 7111 | B2/B1 | B | fallskydd,heta-arbeten | 40 | now | 3-9 | ans3 uth3 | - | joiner wish, rare papers; same site trades
1 | k1290 | 7119 | B1/A2 | B | ? | 40 | 27-01 | 3-9 | ans3 uth3 punk3 | - | both papers hidden
3 | k1290 | 711 | ind/ind | car | fallskydd,heta-arbeten | full | now | >9 | ans3 uth3 punk3 sam3 | ute | coarse but all known demands met
0 | k1290 | 7119 | A2/A2 | B | fallskydd,heta-arbeten | 40 | now | >9 | ans3 uth4 punk3 | - | site talk needs B1
1 | k1290 | ? | B1/A2 | B | fallskydd,heta-arbeten | 40 | now | 3-9 | ans2 uth3 punk3 | - | papers hint at the trade; responsibility under on a roof
0 | k1290 | 7119 | B1/A2 | B | fallskydd,heta-arbeten | 40 | now | 3-9 | ans3 uth3 | hojd | roofs
0 | k1290 | 9120 | B1/A2 | B | fallskydd | 40 | now | 3-9 | nogg3 uth3 | - | windows; one paper short
0 | k1290 | 7119 | B1/A2 | B | fallskydd,heta-arbeten | 30 | now | 3-9 | ans3 uth3 | tider | not full time and fixed hours
0 | k1290 | 2161 | C1/C1 | B | fallskydd | 40 | now | <3 | ans4 | - | architect wish
2 | k1293 | 7121 | B1/B1 | B | fallskydd,heta-arbeten | 40 | now | 3-9 | ans3 uth3 punk3 sam3 | ute | half an hour to drive
1 | aKristianstad | 7119 | ind/? | car | hojd-och-bygg | full | 27q1 | ? | ans3 uth3 | - | several to ask, worth one phone call
0 | k1290 | 9310 | A2/A1 | - | - | 40 | now | 3-9 | uth3 prak3 | ute | papers, licence, language
1 | k1290 | 7119 | ind/basic | has | hojd-och-bygg | full | now | 3-9 | ans3 uth3 | - | three likely doubts

# bygg-3 | 43 | jobbspar | 7131 | further 7111,7119,7122 | traits lar3!! nogg3! prak2! punk3! | hours 35-40 from 25 | dates 2027-03-01..2028-02-28 | seats 5 | at 0780 bus 10 | offers hand skrift bild tider | cannot hojd lyft | sv A2 (trade words taught)/A2 (course) | lic - | cert - | leads yes
> A painter's track in Växjö, school and site by turns.
0 | k0780 | 2514 | C1/C1 | B | - | 40 | now | <3 | lar4 dig4 | - | other
1 | k0780 | 7132 | A2/A2 | - | - | 30>40 | now | 3-9 | lar2 nogg3 | - | lacquerer; learning a step under on a course
2 | k0763 | 7131 | B1/A2 | B | - | 40 | now | 3-9 | lar3 nogg3 | - | drives from Tingsryd
2 | k0780 | 7131,9120 | ?/? | - | - | 40 | now | 3-9 | lar3 nogg3 punk3 | - | only Swedish to ask
0 | k0780 | 7131 | A2/A2 | - | - | 40 | 27-12 | 3-9 | lar3 nogg3 | - | nearly a year late
1 | k0781 | 7131 | A2/A2 | - | - | 40 | 27-03 | 3-9 | lar3 nogg3 | - | bus an hour from Ljungby
2 | k0780 | ? | A2/A2 | - | - | 40 | now | >9 | lar3 nogg3 prak2 | skrift | no wish; learns, long wait
0 | k0780 | 7131 | A2/A2 | - | - | 10>20 | now | >9 | lar2 nogg3 | korta | cannot reach
3 | k0780 | 7131,7122 | B1/A2 | - | - | 40 | now | >9 | lar3 nogg3 | hand | long wait
3 | k0780 | 7131 | A2/A2 | - | - | 20>40 | 27-01 | >9 | lar3 nogg2 prak3 | hand bild | steps by March likely, needs offered
2 | k0780 | 713 | ind/basic | ? | ? | full | 27q1 | 3-9 | lar3 nogg3 | - | group right, written band to ask
0 | k1280 | 7131 | B1/B1 | - | - | 40 | now | 3-9 | lar3 nogg3 | - | no
2 | k0780 | 7111 | A2/A2 | - | - | 30>40 | now | 3-9 | lar3 prak3 punk3 | - | carpenter wish is taken
1 | k0780 | 7319 | B1/A2 | - | - | 30 | now | 3-9 | lar3 nogg3 | hand | crafts wish; colours in common
0 | ? | ? | ?/? | ? | ? | ? | ? | ? | lar2 | - | bare
3 | k0780 | 7131 | A2/A2 | - | - | 30>40 | 27-02 | 3-9 | lar3 nogg3 punk3 | bild | made for the track
3 | k0764 | 7131 | B1/B1 | B | - | 40 | now | 3-9 | lar3 nogg3 prak3 | - | Alvesta train
0 | k0780 | 7131 | A2/A1 | - | - | 40 | now | 3-9 | lar3 nogg3 prak3 | bild | course papers need A2
1 | k0780 | 7131 | B2/B2 | B | skylift | 40 | now | <3 | lar4 nogg4 prak4 | - | knows the trade; a job, not a track
1 | k0780 | 7131 | A2/A2 | - | - | 30>40 | now | >9 | lar1 nogg2 prak2 punk2 | hand lugn | right wish, learning two under
0 | k0780 | 7131 | A2/A2 | - | - | 40 | now | >9 | lar3 nogg4 | hojd | ladders
0 | k0780 | 7131 | B1/A2 | - | - | 30>40 | now | 3-9 | lar3 nogg3 | lyft | pails and boards are lifted daily
1 | aVarend | 7 | basic/basic | - | - | full | 27q1 | 3-9 | lar3 | bild | broad wish and bands
2 | k0780 | 9310 | A2/A2 | - | - | 40 | now | 3-9 | lar3 prak3 punk3 | tider | builder's helper who could get a trade
1 | k0780 | 9111 | A2/A2 | - | - | 30>40 | now | 3-9 | lar3 nogg3 punk3 | - | cleaner; a trade might tempt, ask

# bygg-4 | 44 | prova-pa | 7111 | further 711,7522 | traits prak2! lar2 punk2! | hours 15-30 | dates 2027-04-12..2027-05-07 | seats 2 | at 0765 bus 10 | offers hand en inne | cannot - | sv A1 (shown)/- | lic - | cert - | leads no
> Four weeks at a joinery in Älmhult.
0 | k0765 | 7111 | A2/A1 | - | - | 20 | now | 3-9 | prak2 | ute parfym | dust and glue inside when outdoors is needed
1 | k0765 | 7231 | A2/A1 | B | - | 30 | now | 3-9 | prak3 punk2 | hand | garage; a month with tools all the same
2 | k0767 | 7111 | A2/A1 | B | - | 20 | 27-04 | 3-9 | prak3 | - | drives
1 | k0765 | 9622 | A2/A1 | - | - | 10>20 | now | 3-9 | prak3 | tider | vaktmästare; maybe
1 | k0765 | 7531 | A2/A2 | - | - | 20 | now | 3-9 | nogg3 prak3 | sitta | sewing; hands too
1 | k0780 | 7111 | A2/A1 | - | - | 20>30 | now | >9 | prak2 | lugn | train; four weeks; a joinery is loud
3 | k1273 | 7111 | B1/A2 | - | - | 20>30 | later | 3-9 | prak3 punk2 | - | train; later is April
3 | k0765 | 7522 | A1/A1 | - | - | 20 | now | >9 | prak3 lar2 | hand inne | furniture taken, offers
2 | k0765 | 711 | basic/basic | - | - | half | 27q2 | 3-9 | prak2 | - | quarter fits, A1 is in the band
2 | k0765 | 7111 | A1/A1 | - | - | 20>30 | 27-04 | 3-9 | prak1 lar3 punk3 | hand en | little handiwork yet: that is what to try
1 | k0765 | 7111 | B1/A2 | B | fallskydd | 40 | now | <3 | prak4 punk4 sjalv4 | - | already a carpenter; four weeks of trying is thin
0 | k0765 | 7111 | none/none | - | - | 20 | now | 3-9 | prak3 lar3 | bild | no Swedish
0 | ? | ? | ?/? | ? | ? | ? | later | <3 | - | - | bare
0 | k1280 | 7111 | A2/A2 | - | - | 20 | now | 3-9 | prak3 | - | far
2 | k0765 | 7 | A2/A1 | - | - | 20 | now | >9 | prak3 punk2 | en hand | broad trade wish, right test
0 | k0765 | 4111 | C1/B2 | B | - | 40 | now | <3 | dig4 | lugn | office
3 | k0765 | 7111,7522 | B1/A2 | - | - | 30 | now | 3-9 | prak2 lar3 punk3 | inne | right
0 | k0765 | 5330 | B1/B1 | - | hlr | 30 | now | 3-9 | serv4 | - | care
0 | k0765 | 7111 | A2/A1 | - | - | 20 | 27-06 | 3-9 | prak3 | - | over
2 | k0765 | 7111 | A2/A1 | - | - | 10>20 | 27-04 | >9 | prak2 lar2 | en | hours just reach, long wait
1 | aSunnerbo | 7111 | ?/? | ? | - | ? | 27q2 | ? | prak3 | - | area wide, hours hidden, hands good
1 | k0765 | 9310 | A2/A1 | - | - | 20>30 | now | 3-9 | prak2 uth3 | ute | building outdoors; joinery is inside
3 | k0765 | 7111 | A2/A1 | - | - | 20>30 | 27-03 | 3-9 | prak2 punk2 | en | wants to see
2 | k0765 | 7523,8173 | A2/A1 | - | - | 20>30 | now | 3-9 | prak2 punk3 | inne | wood industry, near
2 | k0765 | ? | A2/A2 | - | - | 20 | 27-04 | >9 | prak2 lar3 | hand | no wish; to find out
`;
