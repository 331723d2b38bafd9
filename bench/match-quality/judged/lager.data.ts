export const data = `
# lager-1 | 17 | praktik | 4322 | further 9320,8344 | traits nogg3!! punk3! uth2! sam2 | hours 30-40 from 20 | dates 2027-01-11..2027-04-30 | seats 2 | at 0765 bus 12 | offers tider uppg en | cannot lyft inne | sv A2 (safety round)/A2 (reads pick lists) | lic - | cert - | leads yes
> A big goods terminal in Älmhult; picking on foot and in a cold yard.
0 | k0765 | 2519 | C1/C1 | B | - | 40 | now | <3 | nogg4 dig4 | kund lugn | other level
2 | k0765 | 432 | basic/basic | ? | ? | half>full | 27q1 | 3-9 | nogg3 punk3 | tider | group right, reading to ask
1 | l07 | 4322 | ind/ind | ? | lager | full | now | 3-9 | nogg3 | - | county only
2 | k0765 | 9332 | A2/A2 | - | - | 40 | now | 3-9 | nogg3 uth4 punk2 | - | stocking wish is a neighbour
0 | k1280 | 4322 | B2/B2 | - | truck-a | 40 | now | >9 | nogg3 punk3 | - | Malmö to Älmhult every day, no
2 | k0765 | 4322 | ?/? | ? | ? | full | now | >9 | nogg3 punk3 uth3 | - | would be obvious with known Swedish
0 | k0765 | 4322 | B1/A2 | - | - | 30 | now | 3-9 | nogg3 punk3 | inne lugn | yard work is outdoors
3 | k1273 | 4322 | A2/A2 | - | - | 20>40 | 27-01 | >9 | nogg3 punk3 | tider uppg | train from Osby, steps up, offers, long wait
1 | k0765 | 5223 | B2/B1 | - | - | 40 | now | 3-9 | nogg3 serv4 sam3 | - | shop wish
3 | k0765 | 4322 | A2/A2 | - | - | 30>40 | now | 3-9 | nogg3 punk3 uth3 | - | right and ready
2 | k0780 | 4322 | A2/A2 | - | truck-a | 40 | now | 3-9 | nogg3 punk3 | - | train half an hour plus a bus
1 | k0765 | 4322 | A2/A2 | - | - | 20>30 | now | >9 | nogg1 punk2 uth2 | en uppg | wrong picks two steps under, right place though
2 | k0781 | 4322 | B1/A2 | - | - | 40 | now | 3-9 | nogg3 punk3 | - | an hour by bus for full days, else obvious
0 | k0765 | 4322 | B1/B1 | - | truck-a | 40 | now | >9 | nogg4 punk4 uth3 | lyft | heavy lifting cannot be avoided
0 | k0765 | 4322 | A2/A1 | - | - | 40 | now | 3-9 | nogg3 punk3 uth4 | - | pick lists need reading at A2
1 | k0765 | 8321,8332 | B1/B1 | B | - | 40 | now | <3 | punk3 uth3 ans3 | - | driver wish, terminal may lead there
3 | k0765 | 4322,8344 | B1/B1 | B | truck-a,truck-b | 40 | now | 3-9 | nogg3 punk3 uth3 sam3 | - | strong; trucks are a plus they may use
0 | k0765 | 4322 | A2/A2 | - | - | 10>20 | now | >9 | nogg3 punk3 | korta | thirty not reached
2 | k0765 | ? | A2/A2 | - | - | 40 | now | 3-9 | nogg3 punk3 uth3 | - | no wish; solid
3 | k0767 | 4322 | B1/B1 | B | - | 40 | 27-01 | 3-9 | nogg3 punk3 uth3 | - | half an hour by car, all met
0 | ? | ? | ?/? | ? | has | ? | ? | ? | uth3 | - | too bare
3 | k0765 | 4322,9320 | A2/A2 | - | - | 20>40 | now | >9 | nogg2 punk3 uth3 | uppg en | steps and offers fit, accuracy to train
3 | k0765 | 9320 | B1/A2 | - | - | 30>40 | now | 3-9 | nogg3 punk3 uth2 | en | packing is taken too, all met
0 | k0765 | 4322 | B1/A2 | - | - | 40 | 27-06 | 3-9 | nogg3 punk3 uth3 | - | after the period
1 | k0765 | 9 | A2/A2 | - | - | 20>30 | 27-02 | 3-9 | nogg2 uth2 | en hand | broad wish, a bit under, month late

# lager-2 | 18 held | anstallning | 8344 | further 4322 | traits nogg3!! ans3!! punk3! sjalv2 | hours 38-40 | dates 2027-01-04..open | seats 1 | at 1293 car | offers tider | cannot lyft natt korta lugn | sv B1 (radio)/A2 (orders) | lic B (moves vans in the yard) | cert truck-a,truck-b (reach truck from day one) | leads yes
> A building-goods warehouse outside Hässleholm, no bus.
3 | k1273 | 8344 | B2/B1 | B | truck-a,truck-b | 40 | 27-01 | 3-9 | nogg3 ans3 punk3 | - | drives half an hour, everything met
0 | k1293 | 8344 | B1/A2 | B | truck-a,truck-b | 40 | 27-06 | <3 | nogg4 ans4 punk4 | - | half a year late
1 | k1293 | ? | B1/A2 | B | truck-a,truck-b | 40 | now | >9 | nogg2 ans3 punk3 | - | wish unknown, accuracy under
0 | k1293 | 8344 | A2/A2 | B | truck-a,truck-b | 40 | now | >9 | nogg3 ans3 punk3 | - | radio needs B1
2 | k1256 | 8344 | B1/A2 | B | truck-a,truck-b | 40 | now | 3-9 | nogg3 punk3 | - | drives; responsibility not assessed
1 | k1293 | 8344 | B1/B1 | B | truck-a,truck-b | 40 | now | 3-9 | nogg2 ans2 punk2 | - | certificates right, all musts under in paid work
2 | k1293 | 432,834 | ind/basic | B | truck-a,truck-b | full | now | 3-9 | nogg3 ans3 | - | written band to check, otherwise right
0 | k1293 | 9320 | B1/A2 | B | - | 40 | now | 3-9 | nogg3 punk3 | uppg | no truck certificates
1 | k1293 | 8344 | ind/ind | car | ? | full | now | 3-9 | nogg3 ans3 | - | certificates hidden, everything else fine
0 | k1293 | 8344 | B1/A2 | B | truck-a,truck-b | 40 | now | 3-9 | nogg3 ans3 | lyft | must lift
0 | k1293 | 8344 | B1/A2 | - | truck-a,truck-b | 40 | now | >9 | nogg3 ans3 punk3 | - | no licence and no bus
2 | k1293 | 8344 | B1/A2 | B | truck-a,truck-b | 30>40 | 27-02 | >9 | nogg3 ans3 punk3 | tider | growing to full time, a month late
3 | k1290 | 8344,4322 | B2/B1 | B | truck-a,truck-b | 40 | now | 3-9 | nogg3 ans3 punk3 sjalv3 | - | thirty minutes by car, all met
1 | aGoinge | 834 | ind/? | has | lager | full | 27q1 | ? | nogg3 ans3 | - | each demand only probable
2 | k1293 | 4322 | B1/B1 | B | truck-a,truck-b,truck-c | 40 | now | 3-9 | nogg3 ans3 sjalv3 | - | warehouse wish with the right trucks
0 | k1293 | 8344 | B1/B1 | B | truck-a | 40 | now | 3-9 | nogg4 ans4 punk4 | - | only A, they need B as well
1 | k1293 | 8344 | B1/B1 | B | truck-a,truck-b | 30 | now | 3-9 | nogg3 ans3 punk3 | - | is thirty-something thirty-eight? no step shown: ask
0 | k0883 | 8344 | B1/A2 | B | truck-a,truck-b | 40 | now | 3-9 | nogg3 ans3 punk3 | - | Västervik is hours away
3 | k1293 | 8344 | B1/A2 | B | truck-a,truck-b | 40 | now | 3-9 | nogg3 ans3 punk3 | tider | all there
0 | k1293 | 8344 | B1/A2 | B | ? | 40 | later | ? | punk2 | lugn | calm cannot be given
0 | ? | 8344 | ?/? | ? | ? | ? | ? | ? | - | - | only a wish
1 | k1293 | 4322 | B1/A2 | B | has | 40 | now | 3-9 | nogg3 ans2 | - | two steps of doubt on trucks, responsibility under
2 | k1293 | 8344,4322 | B1/B1 | B | lager | 40 | now | >9 | nogg3 ans3 punk3 | - | warehouse certificates, which ones to ask
1 | k1293 | 8344 | B1/A2 | ? | truck-a,truck-b | 40 | now | 3-9 | nogg3 ans3 punk3 | - | licence hidden counts twice: yard and road
0 | k1293 | 8332 | B1/B1 | B,C | ykb,adr | 40 | now | <3 | ans4 punk3 | - | lorry driver without truck certificates

# lager-3 | 19 | arbetstraning | 9320 | further 4322,8181 | traits uth2! inst2! nogg2 | hours 10-25 from 8 | dates 2026-12-14..2027-05-14 | seats 3 | at 1273 bus 10 | offers sitta lyft en bild uppg hand paus korta kund | cannot - | sv -/- | lic - | cert - | leads no
> The unit's own packing room in Osby: small parts into bags, sitting or standing.
3 | k1273 | 9320 | none/none | - | - | 10>20 | now | 3-9 | uth2 inst2 | bild en | no language needed, all offered
2 | k1273 | 9111,9320 | A2/A1 | - | - | 10>20 | now | >9 | uth1 inst2 | korta paus | weak stamina is what to train here
2 | k1293 | 9320 | A1/A1 | - | - | 10 | now | 3-9 | inst2 | korta sitta | short train and bus, needs offered, low hours allowed
1 | ? | 9320 | ?/? | ? | ? | ? | ? | >9 | inst2 | en bild | needs fit, place unknown
0 | k1273 | 9320 | A2/A1 | - | - | 10>20 | 27-06 | >9 | uth2 inst2 | sitta | after it ends
1 | k1273 | 4322 | B2/B1 | B | truck-a,truck-b | 40 | now | <3 | nogg4 uth4 inst4 | - | ready for the labour market; would stand still here
2 | aGoinge | 9320 | basic/basic | ? | - | part | 27q1 | 3-9 | inst2 uth2 | lyft uppg | commute and start to ask
1 | k1273 | 6113 | A2/A1 | - | - | 10>20 | now | 3-9 | uth3 | ute lyft | wants outdoors; not the room
0 | k0780 | 9320 | A2/A1 | - | - | 10 | now | 3-9 | uth2 inst2 | sitta korta | two hours of travel for two of work
0 | k1273 | 9320 | A2/A1 | - | - | 10 | later | 3-9 | uth2 | ute +? | outdoors is needed and this is a room
3 | k1273 | 9320,4322 | A1/A1 | - | - | 10 | now | >9 | uth2 nogg2 | lyft sitta korta | all needs offered, long wait
3 | k1273 | 932 | A2/A1 | - | - | 10>20 | now | 3-9 | inst2 uth2 nogg2 | uppg hand | wish group and needs
3 | k1273 | 8181,9320 | A2/A2 | - | - | 10>20 | now | >9 | nogg2 uth2 | sitta lyft paus kund | all four needs offered
1 | k1273 | 5223 | B1/B1 | - | - | 10>20 | now | 3-9 | serv3 inst3 | - | misses people; only as first step
2 | k1273 | 9 | A1/none | - | - | 10>20 | now | 3-9 | inst2 | kund lyft | broad wish, easy place
2 | k1273 | ? | ?/? | - | - | 10>20 | now | >9 | uth2 | sitta en paus | no wish, but what is needed is here
1 | k1273 | 9320 | B1/A2 | - | - | 40 | now | <3 | punk4 uth4 nogg4 init4 | - | full time and strong: an open job instead
2 | k1256 | 9320 | A2/A2 | - | - | 10>20 | 27-01 | 3-9 | uth2 nogg3 | korta | bus from Broby, two weeks late is fine
2 | k1273 | 8219,821 | A2/A2 | - | - | 20 | now | 3-9 | nogg3 inst3 prak3 | sitta lyft | assembly is the same bench
0 | ? | ? | ?/? | ? | ? | ? | ? | ? | - | - | nothing known
2 | k1273 | 7531 | A2/A1 | - | - | 10>20 | now | 3-9 | nogg3 inst2 | sitta kund | sewing hands, waiting for the right place
0 | k1273 | 2642 | C1/C1 | B | - | 40 | now | <3 | sjalv4 dig4 init4 | - | not for this person at all
1 | k1273 | ? | A2/A2 | - | - | 20 | now | 3-9 | inst3 nogg3 uth3 | - | could manage more outside
3 | k1273 | 9320 | A1/A1 | - | - | part>half | now | >9 | uth2 inst2 | en hand bild | made for it
1 | k1273 | 4119 | B1/B1 | - | - | 10>20 | 27-02 | 3-9 | inst3 nogg3 dig3 | lugn sitta | office wish, calm unanswered; as a start perhaps

# lager-4 | 20 | feriejobb | 9332 | further 4322,522 | traits punk2! uth2! sam2 init2 | hours 30-40 | dates 2027-05-31..2027-06-25 | seats 4 | at 1256 bus 5 | offers hand tider uppg | cannot natt lyft | sv A2 (with the team)/- | lic - | cert - | leads no
> Four weeks of filling shelves and yard at a builders' merchant in Broby.
3 | k1256 | 933,432 | ind/ind | - | - | full | now | 3-9 | punk3 uth2 sam2 | uppg hand | offers fit, group right
0 | ? | ? | ?/? | ? | ? | ? | later | ? | sam2 | - | too bare
3 | k1256 | 9332 | B1/A2 | AM | - | 40 | now | >9 | uth3 sam2 init2 | hand tider | local, needs offered, punctuality not assessed
2 | k1256 | 6113,9310 | A2/A2 | - | - | 40 | 27-05 | 3-9 | punk3 uth3 prak3 | ute | yard half of the day suits; partly indoors
1 | k1256 | 9332 | basic/basic | - | - | 30 | later | 3-9 | uth3 sam3 | - | later may be too late; band to ask
2 | k1256 | 9 | A2/A2 | - | - | 30>40 | now | 3-9 | punk2 uth3 | - | broad wish, fits
2 | k1293 | 9332 | B1/B1 | - | - | 40 | 27-05 | 3-9 | punk3 uth3 sam3 | - | bus forty minutes
3 | k1256 | 4322 | A2/A2 | - | - | 40 | 27-05 | 3-9 | punk3 uth3 | tider | warehouse taken too
3 | k1256 | 9332,5222 | B1/B1 | - | - | 30>40 | 27q2 | <3 | punk2 uth3 sam3 | - | local, right wish, quarter covers start
0 | k1256 | 9332 | B1/B1 | - | - | 40 | 27-07 | <3 | punk3 uth3 sam3 | - | after the four weeks
0 | k1256 | 4111 | B2/B2 | - | - | 40 | 27-05 | <3 | nogg4 | inne kund lugn | the opposite of a yard and shop floor
0 | k1256 | 9332 | A2/A2 | - | - | part | now | >9 | uth2 | korta | under twenty hours
1 | k1256 | 9332 | ?/? | - | - | ? | 27q2 | <3 | punk2 | - | wish right, two doubts
0 | k1256 | 9332 | B1/B1 | - | - | 20 | 27-05 | <3 | punk3 sam3 | - | too few hours, no step
1 | k1256 | 5311 | B1/B1 | - | - | 40 | 27-05 | <3 | punk3 sam4 | - | would like children; ask
1 | k1256 | 3512 | B2/B2 | - | - | 40 | now | <3 | dig4 punk3 init3 | - | IT wish; four weeks of work is still worth a question
0 | k1280 | 9332 | B1/B1 | - | - | 40 | 27-05 | <3 | punk3 uth3 | - | no
1 | aGoinge | 4 | ind/? | ? | - | half | 27q2 | <3 | punk2 | - | broad wish, hours band from twenty
0 | k1256 | 9332 | A1/A1 | - | - | 40 | now | 3-9 | punk3 uth3 | - | Swedish under
2 | k1256 | ? | B1/B1 | - | - | 40 | 27-05 | <3 | punk2 sam2 init2 | hand | no wish, summer job is to try
2 | k1256 | 5222,5223 | B1/B1 | - | - | 40 | 27q2 | <3 | punk2 serv3 sam3 | - | shop taken too
0 | k1256 | 9332 | B1/B1 | - | - | 40 | 27-05 | 3-9 | punk3 uth3 | lyft | sacks and boards must be lifted
1 | k1290 | 9332 | B1/B1 | - | - | 40 | 27-05 | <3 | punk2 uth2 sam3 | - | fifty minutes, four weeks
2 | k1273 | 9332 | B2/B1 | AM | - | 30 | now | <3 | punk3 uth2 | - | short bus ride
1 | k1256 | 4322 | B1/A2 | - | - | 30 | 27-05 | 3-9 | punk1 uth2 | tider | often late; four weeks is short
`;
