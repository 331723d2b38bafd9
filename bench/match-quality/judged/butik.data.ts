export const data = `
# butik-1 | 33 held | praktik | 5222 | further 5230,9332 | traits serv3!! punk3! nogg2! sam2 | hours 25-35 from 15 | dates 2027-01-11..2027-04-30 | seats 1 | at 1273 bus 4 | offers tider hand uppg | cannot kund natt | sv B1 (customers ask where things are)/A2 (date labels) | lic - | cert - | leads maybe
> A food store in Osby; shelves in the morning, till in the afternoon.
3 | k1273 | 5223,5222 | B2/B1 | - | - | 30 | now | >9 | serv3 punk3 sam3 | - | shop wish, long wait
0 | k1283 | 5222 | B2/B2 | - | - | 30 | now | 3-9 | serv4 punk4 | - | far
1 | k1273 | 9413 | B1/A2 | - | livsmedelshygien | 20>30 | now | 3-9 | serv4 sam3 | - | kafé wish; guests in common
3 | k1273 | 5230,5222 | B1/A2 | - | - | 20>30 | 27-01 | 3-9 | serv3 punk2 nogg3 | tider uppg | till wish taken, small gap in punctuality
0 | k1273 | 5222 | A2/A2 | - | - | 20>30 | now | >9 | serv4 punk3 nogg3 | hand | customers need B1
0 | k1273 | 7111 | B1/A2 | B | - | 40 | now | 3-9 | prak4 | ute | carpenter
1 | k1293 | 5222 | B1/A2 | - | - | 20>30 | 27-02 | 3-9 | serv2 punk3 nogg2 | hand | three weeks late, a step under on service
1 | k1273 | ? | B1/? | - | - | 20 | now | >9 | serv2 punk2 | uppg | no wish, service under
0 | k1273 | 5222 | B1/B1 | - | - | 30 | 27-06 | <3 | serv4 punk4 | - | after
2 | k1256 | 5222 | B1/B1 | - | - | 20>30 | 27-01 | 3-9 | serv3 punk3 | tider | bus half an hour
2 | k1273 | ? | B1/A2 | - | - | 20>30 | now | 3-9 | serv3 punk3 nogg2 | tider hand | no wish, fits in all
0 | k1273 | 5222 | B1/A2 | - | - | 10 | now | 3-9 | serv3 | korta | ten hours, no step
3 | k1273 | 5222 | B1/A2 | - | - | 20>30 | now | 3-9 | serv3 punk3 nogg3 | tider | all met
2 | k1273 | 522 | ind/ind | ? | ? | half | now | 3-9 | serv3 punk3 | - | coarse but everything reaches
0 | k1273 | 3512 | C1/C1 | B | - | 40 | now | <3 | dig4 nogg4 | lugn kund | IT
0 | ? | ? | ?/? | ? | ? | ? | ? | ? | serv2 | - | bare
0 | k1273 | 5222 | B2/B2 | - | - | 30 | now | 3-9 | serv3 punk4 nogg4 | kund | till and aisles mean customers
2 | k1273 | 5222 | ?/? | - | - | 20>30 | now | >9 | serv3 punk3 nogg3 | tider | only Swedish to ask
1 | k1273 | 4322 | B1/A2 | - | truck-a | 30>40 | now | 3-9 | nogg3 punk3 serv2 | - | warehouse wish; shelves yes, till less
0 | k1273 | 5222 | B1/A2 | - | - | 20>30 | now | >9 | serv1 punk1 | lugn | two under on both; a queue at the till would hurt
1 | k1273 | 5222 | ?/? | - | - | 20>30 | now | 3-9 | serv2 punk3 | hand | Swedish hidden and service under
1 | aGoinge | 5 | ind/? | - | - | half | 27q1 | 3-9 | serv3 | - | broad wish, place and start coarse
3 | k1273 | 5222 | B1/A2 | - | - | 20>30 | now | >9 | serv3 punk3 nogg2 | hand | offers, musts, local, long wait
2 | k1273 | 9332 | B1/A2 | - | - | 30 | now | 3-9 | punk3 nogg3 serv2 | uppg | stocking is taken too; service a step under
3 | k0765 | 5222 | B1/A2 | - | - | 20>30 | now | >9 | serv3 punk3 | - | ten minutes by train, all met, long wait

# butik-2 | 34 | arbetstraning | 5223 | further 9332,9610 | traits sam2! prak2 init2 serv2 | hours 10-25 from 8 | dates 2027-02-01..2027-07-02 | seats 4 | at 1256 bus 3 | offers kund sitta lugn uppg hand korta paus en | cannot - | sv A1 (with colleagues)/- | lic - | cert - | leads no
> The unit's second-hand shop in Broby: sorting behind the curtain or serving at the counter.
1 | k1256 | 7522 | A2/A2 | - | - | 20 | now | 3-9 | prak4 nogg3 | hand | furniture maker; repairs for the shop maybe
0 | k0780 | 5223 | B1/A2 | - | - | 10 | now | 3-9 | serv3 | korta | far
2 | k1256 | 5311 | A2/A2 | - | - | 10>20 | now | >9 | sam2 serv2 | lugn korta hand | not the dream, yet the right first place; long wait
1 | k1290 | 5223 | A2/A2 | - | - | 10>20 | now | 3-9 | serv3 | - | fifty minutes for short days
3 | k1256 | 9610,9332 | A1/none | - | - | 10>20 | now | >9 | prak2 sam2 | kund lugn | behind the curtain, needs offered
3 | k1256 | 9332,5223 | A2/A1 | - | - | part>half | now | >9 | sam2 prak3 init1 | uppg hand sitta | offers meet the needs, long wait
1 | k1256 | 4111 | B2/B1 | - | - | 10>20 | now | 3-9 | dig3 nogg3 | lugn sitta | could do price lists, ask
0 | k1256 | 8332 | B1/A2 | B,C | ykb | 40 | now | <3 | sjalv4 | - | driver
0 | k1256 | 5223 | none/none | - | - | 10>20 | now | 3-9 | sam3 | en | no Swedish for the team
3 | k1273 | 5223 | A2/A1 | - | - | 10>20 | 27-02 | >9 | sam2 serv2 | hand | half an hour by bus, fits, long wait
3 | k1256 | 5223 | A2/A1 | - | - | 10>20 | now | 3-9 | sam2 serv2 | korta hand | shop at a gentle pace
2 | k1256 | 5223 | B1/B1 | - | - | 10>20 | 27-03 | 3-9 | serv3 sam3 | lyft | month late of five, one question
2 | aGoinge | 5223 | basic/? | - | - | part | now | 3-9 | serv2 sam2 | korta lugn | area coarse, A1 is in the band
1 | k1256 | 5222 | B2/B2 | B | - | 40 | now | <3 | serv4 punk4 init4 | - | would do better in a real store
2 | k1256 | 7531,5223 | A2/A2 | - | - | 10>20 | 27q1 | 3-9 | prak3 nogg3 | sitta lugn | can mend clothes for the shop; start coarse
3 | k1256 | 5223,9111 | A1/A1 | - | - | 10 | now | 3-9 | prak2 sam3 | en paus | starts low as allowed
1 | k1256 | 5223 | ?/? | - | - | ? | later | ? | sam2 | kund | right wish, open doubts
2 | k1256 | 9 | A1/A1 | - | - | 10>20 | now | >9 | sam2 prak2 | en kund | broad wish, needs exact
3 | k1256 | 522 | B1/A2 | - | - | 10>20 | now | 3-9 | serv3 sam2 init2 | uppg | right group
0 | k1256 | 5223 | B1/A2 | - | - | 10>20 | 27-08 | 3-9 | serv3 | korta | after
0 | ? | ? | ?/? | ? | ? | ? | ? | <3 | - | - | bare
2 | k1256 | ? | A1/A1 | - | - | 10 | 27-01 | >9 | - | sitta korta paus | no wish, no traits; needs exact
1 | k1256 | 9412 | A2/A1 | - | - | 10>20 | now | 3-9 | sam3 prak2 | tider | kitchen wish
0 | k1256 | 6210 | A2/A1 | B | motorsag | 30 | now | 3-9 | uth4 | ute | forest
0 | k1256 | 2341 | C1/C1 | B | - | 40 | now | <3 | init4 sam4 | - | teacher

# butik-3 | 35 | anstallning | 5223 | further - | traits serv3!! init3!! dig2! sam3! | hours 30-38 | dates 2027-03-01..open | seats 1 | at 0781 bus 8 | offers inne | cannot kund tider lyft | sv B2 (advice to customers)/B1 (web orders) | lic - | cert - | leads yes
> A building and garden store in Ljungby hires a seller, weekends by turns.
2 | k0767 | 5223 | B2/B2 | B | - | 40 | 27-02 | 3-9 | serv3 init3 | - | half an hour by car
1 | k0781 | ? | B2/B2 | B | - | 40 | now | >9 | serv3 dig3 | - | no wish, initiative unknown
3 | k0781 | 5223 | B2/B1 | B | - | 30 | now | 3-9 | serv3 init3 sam3 dig3 | - | seller
0 | k0781 | 5223 | ind/ind | - | - | 30 | now | 3-9 | serv3 init3 dig2 | tider | weekends by turns cannot be fixed hours
1 | k0781 | 5223 | ?/? | - | - | 30>40 | now | 3-9 | serv3 init3 | - | Swedish hidden at a high demand
2 | k0781 | 522 | prof/ind | ? | ? | full | now | 3-9 | serv3 init3 | - | right group, coarse yet met
0 | ? | 5223 | ?/? | ? | ? | ? | ? | ? | serv3 | - | bare
0 | k0781 | 5223 | B2/B1 | - | - | 20 | now | >9 | serv3 init3 | korta | under thirty
2 | k0781 | ? | B2/B1 | - | - | 30>40 | now | 3-9 | serv4 init3 sam3 dig3 | - | no wish shown but a seller's card
0 | k0781 | 5223 | B2/B1 | - | - | 40 | 27-11 | 3-9 | serv3 init3 | - | too late
2 | k0780 | 5223 | B2/B2 | B | - | 30>40 | now | 3-9 | serv3 init3 dig3 sam3 | - | fifty minutes' drive, else obvious
1 | aSunnerbo | 5223 | ind/ind | has | - | half>full | 27q1 | 3-9 | serv3 init3 | - | Swedish band under B2 partly
2 | k0781 | 5222,5223 | B2/B1 | - | - | 40 | 27-02 | >9 | serv3 init2 sam3 | - | shop, initiative a step under, long wait
0 | k0781 | 4322 | B1/A2 | B | truck-a | 40 | now | 3-9 | nogg3 | kund | warehouse
1 | k0781 | 5223 | B2/B1 | - | - | 30>40 | now | 3-9 | serv2 init2 sam3 | - | under on both musts in paid sales
3 | k0781 | 5223,5222 | C1/B2 | - | - | 30 | 27q1 | 3-9 | serv3 init3 sam3 | - | right, quarter covers March
0 | k0781 | 9111 | B1/A2 | - | - | 20>30 | now | >9 | nogg3 punk3 | kund | cleaning
0 | k0781 | 5223 | B2/B1 | - | - | 30>40 | now | 3-9 | serv3 init3 | lyft | cement bags
1 | k0781 | 5131,9413 | B2/B1 | - | - | 30>40 | now | 3-9 | serv4 init3 sam3 | - | restaurant wish, service is service: ask
1 | k0781 | 5242,3322 | C1/C1 | B | - | 40 | now | <3 | serv4 init4 dig4 | - | sales rep wish; would move on
1 | k0781 | 6113 | B2/B1 | B | - | 40 | now | 3-9 | serv3 init3 prak3 | ute | garden wish; would know the goods, but the shop is indoors
0 | k1280 | 5223 | C1/C1 | B | - | 40 | now | 3-9 | serv4 init4 | - | far
0 | k0781 | 5223 | B1/B1 | B | - | 40 | now | 3-9 | serv4 init4 sam4 | - | advice needs B2
0 | k0781 | 5223 | A2/A2 | - | - | 30 | now | >9 | serv3 init2 | tider | language and fixed hours
1 | k0781 | 5223 | B2/B2 | - | - | ? | now | 3-9 | serv3 init2 | inne | hours hidden, initiative under

# butik-4 | 36 held | sprakpraktik | 5222 | further 9332,9412 | traits lar2! sam2! punk2 | hours 12-20 | dates 2027-01-25..2027-04-23 | seats 2 | at 1293 bus 5 | offers hand en bild tider | cannot natt | sv A2 (begins with colleagues, later customers)/- | lic - | cert - | leads maybe
> A grocer in Hässleholm who likes teaching Swedish by the shelves.
3 | k1293 | 5222 | A2/A1 | - | - | 10>20 | now | 3-9 | lar3 sam2 | bild hand | just the person for it
1 | k1293 | 5222 | ?/? | - | - | 20 | now | 3-9 | lar3 sam2 | - | level decides; hidden
0 | k1293 | 4111 | C1/C1 | - | - | 40 | now | <3 | nogg4 dig4 | - | office, no need of language practice
2 | k1293 | 9 | A2/none | - | - | 20 | now | 3-9 | sam3 lar2 | uppg | broad wish, level right
0 | k1293 | 5222 | A1/A1 | - | - | 20 | now | 3-9 | lar4 sam3 punk3 | bild | one step under, though eager
1 | aGoinge | 5 | ?/? | - | - | part | 27q1 | 3-9 | lar2 | bild | Swedish hidden, broad wish; the method fits
1 | k1293 | 5222 | A2/A1 | - | - | 10>20 | now | >9 | lar1 sam1 punk2 | lugn kund | right wish, needs pull the other way: ask
1 | k1293 | 5222 | B2/B1 | - | - | 20 | now | 3-9 | lar3 serv4 | - | speaks well; a plain praktik instead
0 | ? | ? | ?/? | ? | ? | ? | ? | ? | - | - | bare
0 | k1293 | 5222 | none/none | - | - | 20 | now | >9 | sam2 | bild | none
3 | k1273 | 5222 | A2/A2 | - | - | 20 | now | 3-9 | lar3 sam3 | - | short train, right level and wish
0 | k1293 | 5222 | A2/A1 | - | - | 10 | later | 3-9 | lar2 | korta | start open, hours probably short
0 | k1293 | 5222 | A2/A1 | - | - | 10>20 | 27-05 | 3-9 | lar3 | hand | over
1 | k1293 | 5311 | A2/A2 | - | - | 20 | now | 3-9 | lar3 sam4 | - | children; a preschool place would be better
3 | k1293 | 5230 | A2/A1 | - | - | 10>20 | now | >9 | lar2 sam2 | hand | till later; next to 5222, long wait
2 | k1293 | ? | A2/A1 | - | - | 10>20 | now | >9 | lar2 sam2 punk2 | bild | no wish; language is the aim
1 | k1290 | 5222 | A2/A1 | - | - | 10 | now | 3-9 | lar2 | - | train for ten hours, under twelve perhaps
3 | k1293 | 9332 | A2/A1 | - | - | 20 | now | 3-9 | lar2 sam2 punk3 | en tider | shelves wish taken, needs offered
3 | k1293 | 522,933 | A2/A2 | - | - | 20 | 27-01 | >9 | lar2 sam3 | tider | right groups, long wait
2 | k1293 | 5222 | basic/basic | - | - | 20 | 27q1 | >9 | lar3 | en | A1 or A2 to ask, quarter
1 | k1293 | 8344 | A2/A1 | - | truck-a | 20>40 | now | 3-9 | lar3 punk3 | - | truck; warehouse language place better
0 | k1281 | 5222 | A2/A1 | - | - | 20 | now | 3-9 | lar3 | - | far
2 | k1293 | 9412 | A2/A1 | - | - | 20 | now | 3-9 | lar2 sam3 | hand | kitchen behind the deli is taken too
0 | k1293 | 2512 | B1/B1 | B | - | 40 | now | <3 | dig4 lar4 | kund | software; not here
2 | k1293 | 5222 | B1/A2 | - | - | 10>20 | now | 3-9 | lar2 sam2 serv3 | - | still gains from talk
`;
