export const data = `
# aterbruk-1 | 49 | resursanstallning | 9610 | further 9332,9622 | traits uth2!! punk2! ans2! sam2 | hours 30-40 from 20 | dates 2027-04-01..2027-10-31 | seats 3 | at 1273 bus 15 | offers ute hand tider uppg | cannot kund inne | sv A2 (tells visitors which container)/- | lic - | cert - | leads maybe
> The recycling yard in Osby, greeting visitors between the containers.
2 | k1256 | 9610 | A2/A1 | - | - | 30>40 | 27-04 | 3-9 | uth3 punk2 | - | two buses
2 | k1273 | ? | A2/A1 | - | - | 20>40 | now | >9 | uth2 punk2 | ute uppg | no wish; place right
0 | k1273 | 9610 | A2/A1 | - | - | 30>40 | 27-03 | 3-9 | uth3 | inne | out in all weather
3 | k1273 | 9622,9610 | B1/A2 | B | - | 40 | later | >9 | uth2 punk2 sam3 | tider | later is April; long wait
3 | k1293 | 9610 | B1/A2 | B | - | 40 | 27-04 | 3-9 | uth3 ans3 | ute | half an hour by own car, right wish, outdoors
0 | k1273 | 9610 | A1/A1 | - | - | 30>40 | 27-03 | >9 | uth4 punk3 ans3 | ute | must talk to visitors
2 | k1273 | 9332 | A2/A2 | - | - | 30 | now | 3-9 | uth3 sam3 | - | removal wish taken
2 | k1273 | 9 | A2/A1 | - | - | 30 | 27-04 | 3-9 | uth2 punk3 sam3 | tider | broad wish, fits
1 | k1273 | 9610 | A2/A1 | - | - | 20>30 | now | >9 | uth1 punk1 | en | right wish, weak
2 | k1273 | 961 | basic/basic | - | - | half>full | 27q2 | >9 | uth2 ans2 | hand ute | group, place, offers; the band to ask first
2 | aGoinge | 9610,9332 | A2/? | ? | - | half>full | 27q2 | 3-9 | uth2 sam2 | tider | place to ask
1 | k1273 | 5223 | B2/B1 | - | - | 40 | 27-03 | 3-9 | serv4 punk3 | - | likes visitors, wants shop; ask
0 | ? | ? | ?/? | ? | ? | ? | ? | ? | uth2 | - | bare
0 | k1273 | 4119 | C1/C1 | - | - | 40 | now | <3 | dig4 nogg4 | sitta | office
1 | k1273 | 9610 | ?/? | - | - | ? | later | >9 | uth2 | ute | right wish, doubts
0 | k1273 | 9610 | A2/A1 | - | - | 40 | 27-10 | 3-9 | uth3 punk3 | - | last month only
2 | k1290 | 9610 | A2/A2 | - | - | 40 | 27-04 | 3-9 | uth3 punk3 | - | an hour by train and bus for full days
0 | k1273 | 9610 | A2/A1 | - | - | 10>20 | now | >9 | uth2 | korta | thirty out of reach
0 | k1273 | 9610 | A2/A1 | - | - | 30 | 27q2 | 3-9 | uth3 punk3 | kund ute | visitors all day
1 | k1273 | 8342 | B1/A2 | BE | - | 40 | now | 3-9 | uth3 ans3 prak3 | ute | loader wish; yard has one, ask
1 | k1273 | 9111 | B1/A2 | - | - | 30 | now | 3-9 | punk3 nogg3 uth2 | tider | cleaning wish, work indoors likelier
2 | k1273 | 6113 | A2/A1 | - | - | 40 | 27-04 | 3-9 | uth3 punk2 | ute | park wish; outdoors and season
0 | k1280 | 9610 | B1/A2 | B | - | 40 | now | 3-9 | uth3 punk3 | - | far
3 | k1273 | 9610 | A2/A2 | - | - | 20>40 | now | 3-9 | uth2 punk2 ans3 | hand uppg ute | needs offered, steps up
3 | k1273 | 9610 | A2/A1 | - | - | 30>40 | 27-03 | 3-9 | uth3 punk3 ans2 | ute | right

# aterbruk-2 | 50 | arbetstraning | 9610 | further 7522,5223,9320 | traits inst2! prak2! sam2 | hours 10-24 from 6 | dates 2027-01-11..2027-12-17 | seats 8 | at 1256 bus 4 | offers inne en bild hand korta lugn lyft paus sitta uppg kund morgon | cannot - | sv -/- | lic - | cert - | leads no
> The unit's reuse house in Broby: takes apart electronics, sorts, mends.
1 | k1256 | 7231 | A2/A1 | B | - | 30 | now | 3-9 | prak4 punk3 | - | garage; able to more
3 | k1256 | 7522 | A2/A1 | - | - | 10>20 | now | >9 | prak3 | sitta lugn | mending furniture, needs offered
0 | k0780 | 9610 | A2/A1 | - | - | 10 | now | 3-9 | prak2 | en | far
3 | k1256 | ? | none/none | - | - | 10 | now | >9 | - | lugn korta en paus | no wish, no traits: this is the first door
3 | k1256 | 9610,9320 | ?/? | - | - | 10>20 | now | >9 | prak2 | en paus morgon | Swedish is not asked
2 | k1256 | ? | A2/A1 | - | - | 10>20 | now | 3-9 | prak3 inst2 | hojd +? | no wish; handy
3 | k1256 | 9610 | A1/A1 | - | - | part>half | 27-01 | 3-9 | inst1 prak2 | en bild hand uppg | instructions are hard, and this is where it is met
2 | k1256 | 9332 | A2/A1 | - | - | 20 | 27-02 | 3-9 | uth2 sam3 | lyft hand | removal wish but lighter goods: sorting suits
3 | k1256 | 961,932 | basic/none | - | - | part | now | >9 | inst2 sam2 | uppg lyft | groups, needs
2 | k1256 | 7531 | A1/A1 | - | - | 10>20 | 27-02 | 3-9 | nogg3 | sitta lugn | sewing corner for reuse
1 | k1256 | 4119 | B1/B1 | - | - | 10>20 | now | 3-9 | dig3 nogg3 | lugn sitta | office; catalogue work perhaps
2 | k1273 | 9610 | A2/A1 | - | - | 10>20 | now | 3-9 | prak2 inst2 | korta | bus
0 | ? | ? | ?/? | ? | ? | ? | ? | ? | - | - | bare
2 | k1256 | 9 | A1/none | - | - | 10>20 | now | 3-9 | inst2 | bild hand | broad wish
0 | k1256 | 5321 | B2/B2 | B | hlr | 40 | now | <3 | ans4 serv4 | - | ready for care work
1 | k1256 | 6113 | A2/A1 | - | - | 10>20 | now | 3-9 | uth3 prak3 | ute en | wants out; this is in
0 | k1256 | 2512 | C1/C1 | B | - | 40 | now | <3 | dig4 sjalv4 | - | no
3 | k1256 | 9610 | A1/A1 | - | - | 10>20 | now | 3-9 | inst2 prak2 | en bild | exact
1 | k1256 | 9412 | A2/A1 | - | - | 10>20 | now | 3-9 | sam3 inst2 | tider | kitchen; if the kitchen is full
1 | ? | 9610 | ?/? | ? | ? | ? | later | >9 | inst2 | lugn en korta | needs fit; place hidden
2 | k1256 | 5223 | A2/A2 | - | - | 10>20 | now | 3-9 | serv2 sam2 | korta hand | the shop is next door, taken too
1 | k1293 | 9610 | A1/A1 | - | - | 10 | now | 3-9 | inst2 | lugn | bus forty minutes for two days
2 | k1256 | 7420 | B1/A2 | - | - | 10>20 | now | 3-9 | nogg3 prak3 | sitta kund | electronics repair; taking apart is a start
1 | k1256 | 9610 | B2/B1 | B | truck-a,travers | 40 | now | <3 | uth4 punk4 ans4 init4 | - | right wish but would stand still here
2 | aGoinge | 9610 | basic/basic | ? | - | part | 27q1 | 3-9 | inst2 | bild | area to ask

# aterbruk-3 | 51 held | nystartsjobb | 9610 | further 8332,8344 | traits ans3!! punk3!! uth3! sam2 | hours 40-40 | dates 2027-01-25..open | seats 2 | at 0780 bus 18 | offers ute | cannot lyft morgon inne korta sitta | sv A2 (two-way radio)/A2 (routes) | lic B (small lorry under 3.5 t) | cert - | leads yes
> Waste collection in Växjö, starts at five.
0 | k0780 | 9610 | A2/A2 | B | - | 40 | now | >9 | ans3 punk3 uth4 | morgon | starts at five
2 | k0780 | ? | A2/A2 | B | - | 40 | now | 3-9 | ans3 punk3 uth3 sam3 | ute | no wish, everything else
1 | aVarend | 9610 | ind/basic | B | - | full | 27q1 | 3-9 | ans3 punk3 | - | wide area for five o'clock, written to ask
2 | k0780 | 8344 | B1/A2 | B | truck-a,truck-b | 40 | now | 3-9 | ans3 punk3 uth2 | - | truck wish taken
0 | k0780 | 9610 | B1/A2 | B | - | 40 | now | 3-9 | ans3 punk3 | lyft | bins
0 | k1280 | 9610 | B1/A2 | B | - | 40 | now | 3-9 | ans3 punk3 | - | far
1 | k0780 | 6113,6210 | A2/A2 | B | - | 40 | now | 3-9 | uth3 punk3 ans3 | ute | green wish; outdoor work in common, ask
3 | k0780 | 8332,9610 | B1/B1 | B,C | ykb | 40 | now | 3-9 | ans3 punk3 uth3 sam3 | - | driver wish taken, more licence does no harm
2 | k0764 | 9610 | A2/A2 | B | - | 40 | now | 3-9 | ans3 punk3 uth3 | - | Alvesta, fifteen minutes by car at five
0 | k0780 | 9610 | A2/A1 | B | - | 40 | now | 3-9 | ans3 punk3 uth3 | ute | routes in writing, a step under
3 | k0780 | 9610 | B1/A2 | B | - | 40 | now | 3-9 | ans3 punk3 uth3 | ute | all met
1 | k0764 | 9610 | A2/A2 | has | - | 40 | now | 3-9 | ans3 punk3 | - | licence kind decides both work and travel
0 | k0780 | 9610 | A2/A2 | B | - | 20>30 | now | 3-9 | ans3 punk3 | korta | not full time
2 | k0780 | 9332,9622 | A2/A2 | B | - | 40 | now | >9 | ans3 punk3 uth3 | - | removal wish, same body, long wait
0 | k0780 | 9610 | A1/A1 | B | - | 40 | now | 3-9 | ans3 punk3 | - | language
0 | k0780 | 9610 | B1/A2 | B | - | 40 | 27-08 | 3-9 | ans3 punk3 uth3 | - | late
1 | k0780 | ? | B1/A2 | B | - | 40 | now | >9 | ans3 punk2 uth3 | - | no wish, punctuality under for five o'clock
1 | k0763 | 9610 | A2/A2 | B | - | 40 | 27-02 | 3-9 | ans3 punk3 uth2 | - | Tingsryd before five; later and slightly under
1 | k0780 | 9610 | A2/A2 | ? | - | 40 | now | 3-9 | ans3 punk2 | ute | licence hidden and punctuality under
2 | k0780 | 961 | basic/ind | car | ? | full | now | >9 | ans3 punk3 | ute | spoken band odd beside written; ask once
0 | k0780 | 9610 | A2/A2 | - | - | 40 | now | 3-9 | ans3 punk4 uth4 | ute | no licence
0 | k0780 | 9610 | A2/A2 | B | - | 40 | now | 3-9 | ans1 punk1 uth3 | - | two under on the two musts; a lorry at five
0 | ? | 9610 | ?/? | ? | ? | ? | ? | ? | uth3 | - | bare
0 | k0780 | 4410 | C1/C1 | B | - | 40 | now | <3 | nogg4 | inne | archive
3 | k0780 | 9610 | A2/A2 | B,C | - | 40 | 27-01 | >9 | ans3 punk3 uth3 | ute | long wait, all met

# aterbruk-4 | 52 | sprakpraktik | 9610 | further 5223,9332 | traits lar2! sam2! | hours 10-20 | dates 2027-03-01..2027-05-28 | seats 2 | at 0781 bus 10 | offers hand en bild kund inne | cannot - | sv A1 (named things, one at a time)/- | lic - | cert - | leads no
> A reuse shop in Ljungby where everything has a name to learn.
2 | k0781 | ? | A1/none | - | - | 10>20 | 27q1 | 3-9 | lar2 | bild hand | no wish, language aim
2 | k0767 | 5223 | A2/A1 | B | - | 20 | now | 3-9 | lar2 sam3 | hand | drives
1 | k0767 | 9610 | A1/A1 | - | - | 10>20 | now | 3-9 | lar2 | - | Markaryd bus an hour for half days
3 | k0781 | 9610 | A2/A1 | - | - | 10>20 | later | >9 | lar2 sam3 | en | later is March, long wait
3 | k0781 | 9610,5223 | A1/A1 | - | - | 20 | now | 3-9 | sam3 lar2 | inne hand | right
1 | k0781 | 9610 | ?/? | - | - | 10>20 | now | 3-9 | lar3 sam2 | bild | level hidden
0 | k0781 | 9610 | A1/A1 | - | - | 10>20 | 27-08 | 3-9 | lar3 | bild | after
0 | k1280 | 5223 | A1/A1 | - | - | 20 | now | 3-9 | lar3 | - | far
1 | k0781 | 7231 | A1/A1 | B | - | 20 | now | 3-9 | lar3 prak4 | - | garage wish
2 | k0781 | 7522 | A2/A1 | - | - | 20 | now | 3-9 | prak3 lar2 | en | furniture hands and words
3 | k0781 | 5223 | A1/A1 | - | - | 10>20 | 27-02 | 3-9 | lar3 sam2 | bild | meant for it
0 | k0781 | 5223 | none/none | - | - | 10>20 | now | 3-9 | lar3 sam3 | bild | no Swedish yet
1 | k0781 | 5223 | B1/B1 | - | - | 20>30 | now | 3-9 | lar3 serv3 | - | beyond this; a shop praktik
0 | k0781 | 2172 | C1/B2 | - | - | 40 | now | <3 | dig4 | - | designer
1 | k0781 | 9610 | B2/B2 | B | - | 40 | now | <3 | punk4 uth4 | - | right wish, but no need of a language place
2 | k0781 | 9 | A1/A1 | - | - | 10>20 | 27-03 | 3-9 | lar2 | hand inne | broad, level right
0 | ? | ? | ?/? | ? | ? | ? | ? | ? | - | - | bare
2 | k0781 | 9111 | A2/none | - | - | 10>20 | now | >9 | lar2 sam2 | kund en bild | cleaning, but needs exact and long wait
2 | k0781 | 522 | basic/? | ? | - | part | 27q1 | >9 | lar2 sam2 | - | basic is the very band
3 | k0781 | 5223,9111 | A1/A1 | - | - | 10 | now | >9 | lar2 sam2 | kund bild en | needs exact, long wait
1 | k0781 | 5311 | A2/A1 | - | - | 20 | now | 3-9 | lar3 sam3 | - | children wish; preschool gives more talk
1 | k0781 | 9610 | A1/A1 | - | - | 10>20 | now | >9 | lar1 sam1 | lugn ute | right level, needs pull elsewhere
2 | k0781 | 9332,9320 | A1/A1 | - | - | 20 | now | 3-9 | sam2 | en | neighbours, level right
1 | aSunnerbo | 9412 | A1/A1 | - | - | part | now | 3-9 | lar3 | bild | kitchen wish and a wide area
0 | k0781 | 6121 | A1/A1 | - | - | 20 | now | 3-9 | prak3 | ute kund | animals and outdoors
`;
