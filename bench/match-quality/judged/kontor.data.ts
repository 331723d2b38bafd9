export const data = `
# kontor-1 | 45 held | praktik | 4119 | further 4113,4116,4111 | traits nogg3!! dig3!! sjalv2! serv2 | hours 20-35 from 12 | dates 2027-02-01..2027-06-30 | seats 1 | at 1273 bus 5 | offers lugn sitta skrift tider morgon | cannot - | sv B1 (colleagues, phone now and then)/B2 (letters and registers) | lic - | cert - | leads maybe
> The municipal office in Osby: registers, scanning, some letters.
2 | k1273 | 4117 | B2/B2 | - | - | 20>30 | 27-02 | 3-9 | nogg3 dig3 | skrift | medical secretary wish; same desk
1 | k1273 | 4119 | ?/? | - | - | 20 | now | 3-9 | nogg3 dig3 | lugn | Swedish hidden on both sides at a high demand
1 | k1273 | 4222 | B2/B2 | - | - | 20>30 | now | 3-9 | serv4 dig3 nogg2 | - | reception wish; registers are quieter, accuracy under
0 | k1273 | 4119 | B2/B2 | - | - | 10 | 27-05 | 3-9 | nogg3 | korta | hours and date
1 | k1273 | 4119 | B2/B2 | - | - | 20 | now | 3-9 | nogg2 dig2 serv4 | - | under on both musts
1 | k1273 | 2421,2422 | C1/C1 | B | - | 40 | now | <3 | nogg4 dig4 sjalv4 | - | investigator wish: a foot in the town hall, over-qualified
0 | k1273 | 9111 | B1/A2 | - | - | 20 | now | 3-9 | nogg3 punk3 | uppg | writing under and other wish
0 | k1273 | 4119 | B2/B1 | - | - | 20>30 | now | >9 | nogg4 dig4 sjalv3 | lugn | letters need written B2, one step under
1 | k1273 | 3512 | C1/C1 | - | - | 30 | now | <3 | nogg3 dig4 sjalv4 | lugn kund | IT wish; registers could be a way in
0 | ? | ? | ?/? | ? | ? | ? | ? | ? | dig3 | - | bare
3 | k1273 | 4119 | B2/B2 | - | - | 20>30 | now | 3-9 | nogg3 dig3 sjalv3 | lugn | all met
2 | k1273 | ? | B2/B2 | - | - | 20>30 | now | >9 | nogg3 dig3 sjalv2 | sitta tider | no wish, needs offered
2 | k0765 | 4119,4116 | B2/B2 | - | - | 20>30 | now | >9 | nogg3 dig2 sjalv3 | sitta | train; digital slightly under
3 | k1273 | 4113,4111 | C1/C1 | B | - | 30 | now | 3-9 | nogg3 dig3 sjalv2 serv3 | - | office, strong
0 | k1281 | 4119 | C1/C1 | - | - | 20 | now | 3-9 | nogg4 dig4 | - | far
2 | k1273 | 4410 | B2/B2 | - | - | 10>30 | now | 3-9 | nogg3 dig3 | lugn skrift morgon | library wish, needs offered; starts at twelve?
1 | k1273 | 4 | prof/ind | - | - | half | later | >9 | nogg3 | lugn | broad wish, writing and start to ask
2 | k1273 | 411 | ind/ind | ? | ? | half | now | >9 | nogg3 dig3 | sitta lugn | written B1 or B2 to ask, long wait
0 | k1273 | 4119 | B2/B1 | - | - | 30 | now | <3 | nogg4 dig4 serv4 | - | writing a step under here too
0 | k1273 | 4119 | A2/A2 | - | - | 20 | now | 3-9 | nogg3 dig3 | - | language
3 | k1273 | 4111 | B2/B2 | - | - | 20>30 | 27q1 | >9 | nogg4 dig3 | tider sitta | economy office taken, long wait, quarter all right
1 | l12 | 4119 | prof/prof | ? | - | half | now | 3-9 | nogg3 dig3 | lugn | somewhere in Skåne
3 | k1256 | 4119 | C1/B2 | B | - | 20 | 27-01 | 3-9 | nogg3 dig3 sjalv2 | paus lugn | drives; one question
3 | k1293 | 4119 | B2/B2 | - | - | 20>30 | 27-01 | 3-9 | nogg3 dig3 | morgon | twenty-five minutes, late mornings offered, musts met
0 | k1273 | 5223 | B1/B1 | - | - | 30 | now | 3-9 | serv4 | - | shop, writing under

# kontor-2 | 46 | lonebidragsanstallning | 4113 | further 4111,4119 | traits nogg3!! dig2! inst2! uth2 | hours 20-25 from 10 | dates 2027-01-18..open | seats 1 | at 1293 bus 6 | offers lugn kund sitta uppg en morgon paus lokal parfym | cannot - | sv A2 (one colleague)/B1 (types in forms) | lic - | cert - | leads yes
> A firm in Hässleholm scans and types; very quiet; wants somebody for years.
1 | k1293 | 3311 | C1/C1 | B | - | 40 | now | <3 | nogg4 dig4 sjalv4 | - | accountant to be; not for years here
3 | k1293 | 4113 | B1/B1 | - | - | 10>20 | 27-02 | >9 | nogg3 inst2 uth1 | paus en lugn morgon | stamina low, but all needs offered and steps
2 | k1293 | ? | B1/B1 | - | - | 10>20 | 27-01 | >9 | nogg3 inst2 | lugn uppg en paus | no wish; every need offered
0 | k1293 | 5223,5222 | B2/B1 | - | - | 30 | now | 3-9 | serv4 sam4 | ute | wants people and air
0 | ? | ? | ?/? | ? | ? | ? | ? | ? | - | lugn | bare
1 | k1293 | 9320 | B1/B1 | - | - | 10>20 | now | >9 | nogg3 inst3 | sitta lugn uppg | packing wish; similar calm routine
0 | k1293 | 4113 | B1/A2 | - | - | 20 | now | >9 | nogg4 dig3 inst3 | lugn kund | forms need written B1
1 | k1293 | 4113 | B1/B1 | - | - | 20 | now | >9 | nogg2 dig1 inst2 | en | both under, though quiet would help
3 | k1293 | 4119 | B2/B2 | - | - | 10>20 | now | 3-9 | nogg3 dig3 | lokal sitta morgon | steps from ten; needs offered
0 | k1280 | 4113 | C1/C1 | - | - | 20 | now | 3-9 | nogg3 | lugn | far for half time
3 | k1273 | 4113 | B1/B1 | - | - | 20 | now | 3-9 | nogg3 dig2 | lugn | short train, musts met, calm offered
0 | k1293 | 4113 | B1/B1 | - | - | 20 | 27-10 | 3-9 | nogg3 dig3 | lugn | autumn, they need January
1 | aGoinge | 4113 | ?/? | - | - | part>half | 27q1 | 3-9 | nogg3 | lugn | hours grow past twenty, Swedish hidden, place coarse
2 | k0767 | 4119 | B1/B1 | - | - | 10>20 | now | 3-9 | nogg3 dig2 | morgon lugn | train from Markaryd, late mornings and calm offered
2 | k1293 | 4 | B1/B1 | - | - | 20 | now | 3-9 | nogg3 inst3 dig2 | sitta | broad desk wish
1 | k1293 | 3512 | B2/B2 | - | - | 20 | now | 3-9 | dig4 nogg3 | lugn kund | IT wish, needs would fit; ask how they think
0 | k1293 | 4111 | A2/A2 | - | - | 20 | now | 3-9 | nogg3 dig3 | - | writing under
3 | k1293 | 4410,4113 | B1/B1 | - | - | 10>20 | now | >9 | nogg3 dig2 | lugn sitta kund | archive wish with typing, needs offered
2 | k1290 | 4111 | B2/B2 | - | - | 20 | now | 3-9 | nogg3 dig3 | kund morgon | train, late mornings
0 | k1293 | 9412 | A2/A1 | - | - | 20 | now | 3-9 | sam3 | - | kitchen, writing
3 | k1293 | 4113 | B1/B1 | - | - | 20 | now | >9 | nogg3 dig2 inst3 | lugn kund | the person they hope for
2 | k1293 | 411 | ind/ind | ? | ? | half | now | 3-9 | nogg3 dig2 | parfym | group fits, scent-free offered
0 | k1293 | 4113 | B1/B1 | - | - | 10 | 27-01 | >9 | nogg3 dig2 | korta | ten and no step to twenty
2 | k1293 | 4113 | B1/? | - | - | 20 | now | >9 | nogg3 dig3 inst2 | kund lugn | written the only doubt
1 | k1293 | 4222 | B2/B2 | - | - | 20 | now | <3 | serv4 nogg2 dig3 | - | wants to meet people; would be lonely

# kontor-3 | 47 | introduktionsjobb | 4222 | further 4115,4119 | traits serv3!! sam3! dig2! init2 | hours 40-40 from 25 | dates 2027-03-01..2028-02-29 | seats 1 | at 0765 bus 7 | offers inne hand | cannot kund lugn morgon | sv B2 (customers on the phone)/B2 (e-mail) | lic - | cert - | leads yes
> Customer desk at a furniture firm in Älmhult; another language is welcome, not needed.
0 | k0765 | 4222 | B1/B1 | - | - | 40 | now | 3-9 | serv4 sam4 dig3 | - | phone in Swedish B2
0 | ? | 4222 | ?/? | ? | ? | ? | ? | ? | - | - | bare
0 | k0765 | 4119 | C1/C1 | B | - | 40 | now | 3-9 | nogg4 dig4 | lugn | open office with phones
3 | k1273 | 4222 | B2/B2 | - | - | 40 | now | 3-9 | serv3 sam3 | - | ten minutes by train, all met
1 | k0765 | ? | C1/C1 | - | - | 40 | now | 3-9 | serv2 sam3 dig3 | - | no wish and service under
3 | k0765 | 4222 | B2/B2 | - | - | 40 | now | 3-9 | serv3 sam3 dig3 | - | wanted
0 | k0765 | 3512 | C1/C1 | - | - | 40 | now | <3 | dig4 sjalv4 serv1 | lugn | service two under, wants quiet and IT
0 | k0765 | 4222 | B2/B2 | - | - | 40 | 27-10 | 3-9 | serv3 sam3 | - | late
1 | k0765 | 4222 | B2/B2 | - | - | 40 | later | 3-9 | serv2 sam3 dig2 | hand | start open; service a step under
2 | k0780 | 4222 | C1/C1 | B | - | 40 | now | 3-9 | serv3 sam3 dig3 | - | train from Växjö
1 | k0765 | 4222 | ?/? | - | - | 40 | now | 3-9 | serv3 sam3 | - | Swedish hidden, demand high
3 | k0765 | 4222,4225 | B2/B2 | - | - | 20>40 | now | 3-9 | serv3 sam2 dig3 | inne | grows to full time; teamwork slightly under
2 | k0765 | 5223 | B2/B2 | - | - | 30>40 | now | 3-9 | serv3 sam3 dig3 | - | shop seller, same customers by phone
0 | k0765 | 4222 | B2/B2 | - | - | 20>30 | now | >9 | serv3 sam3 | korta | full time not reached
1 | k0765 | 422 | ind/ind | ? | ? | full | now | 3-9 | serv3 sam3 | - | B2 may or may not be there, twice
0 | k1280 | 4222 | C1/C1 | - | - | 40 | now | <3 | serv4 sam4 | - | ninety minutes
0 | k0765 | 9111 | B1/A2 | - | - | 30 | now | >9 | nogg3 | kund | cleaning
2 | k0765 | 422,411 | prof/prof | ? | ? | full | 27q1 | 3-9 | serv3 dig2 | - | groups and bands fit
2 | k0765 | ? | B2/B2 | - | - | 30>40 | now | >9 | serv3 sam3 dig3 init3 | hand | no wish; the card is a customer card
0 | k0765 | 4222 | B2/B1 | - | - | 40 | now | >9 | serv3 sam3 dig3 | - | e-mail, a step under
0 | k0765 | 4222 | C1/C1 | - | - | 40 | now | 3-9 | serv3 | kund | no
1 | k0781 | 4222 | B2/B2 | - | - | 40 | now | 3-9 | serv3 dig2 | - | bus fifty minutes
1 | k0765 | 9413,5131 | B2/B2 | - | - | 40 | now | 3-9 | serv4 sam3 | - | café wish, may like a desk
1 | k0765 | 2431,3322 | C1/C1 | B | - | 40 | now | <3 | serv4 init4 dig4 | - | marketing; would use it as a door
3 | k0765 | 4119,4222 | C1/B2 | B | - | 30>40 | 27-02 | >9 | serv3 sam3 init2 | hand | long wait, all met

# kontor-4 | 48 held | arbetstraning | 4410 | further 4119,4113 | traits nogg2! inst2! lar2 | hours 8-20 | dates 2027-01-11..2027-06-18 | seats 2 | at 1290 bus 5 | offers lugn kund korta morgon skrift en hand paus sitta lokal | cannot lyft | sv A2 (with handledare)/B1 (alphabet, registers) | lic - | cert - | leads no
> The archive in Kristianstad: sorting old papers; boxes must be lifted from shelves.
3 | k1290 | 4410,4113 | B1/B1 | - | - | 10>20 | now | 3-9 | nogg2 inst3 | kund skrift sitta | right in all
1 | k1290 | 9111 | B1/B1 | - | - | 10>20 | now | 3-9 | nogg3 | kund | cleaning; only if they want to try
2 | k1293 | 4119 | B1/B1 | - | - | 10 | now | 3-9 | nogg2 inst2 | tider | twenty minutes by train, office taken too
0 | k1290 | 5223 | B2/B2 | - | - | 30 | now | <3 | serv4 sam4 | - | shop person; silence would hurt
1 | k1290 | 3512 | B2/B2 | - | - | 10>20 | now | 3-9 | dig4 | lugn kund | IT wish, quiet paper work as training
0 | k1290 | 4410 | B1/B1 | - | - | 10>20 | 27-09 | 3-9 | nogg2 | lugn | after
0 | k1290 | 4322 | A2/A2 | - | truck-a | 40 | now | 3-9 | uth3 | - | warehouse, writing under
0 | k0780 | 4410 | B2/B2 | - | - | 10 | now | 3-9 | nogg3 | lugn | far for ten hours
0 | k1290 | 4410 | B2/B2 | - | - | 10>20 | now | >9 | nogg3 inst3 | lyft lugn | boxes must be lifted
2 | k1290 | 2622 | C1/C1 | - | - | 10>20 | now | >9 | nogg3 sjalv3 | lugn korta | librarian wish: right setting, level higher
2 | k1290 | 4 | B1/B1 | - | - | 10>20 | 27-02 | >9 | nogg2 inst2 | skrift lugn hand | broad desk wish, needs offered
1 | aKristianstad | 4410 | ?/? | - | - | ? | 27q1 | ? | nogg2 | lugn | needs fit, most to ask
0 | ? | ? | ?/? | ? | ? | ? | ? | ? | - | - | bare
1 | k1290 | 4111 | C1/C1 | B | - | 40 | now | <3 | nogg4 dig4 sjalv4 | - | ready for a job
1 | k1290 | 5312 | B1/B1 | - | - | 10>20 | now | 3-9 | inst3 sam3 | - | school wish; not this kind of day
3 | k1272 | 4410 | B1/B1 | - | - | 10>20 | now | 3-9 | nogg2 | morgon kund | twenty minutes by train, needs offered
3 | k1290 | 441,411 | ind/ind | ? | ? | part | now | 3-9 | nogg2 | korta morgon | groups and needs fit
2 | k1290 | ? | B1/B1 | - | - | 10 | now | >9 | inst2 nogg2 | lugn paus en | no wish; needs exact
2 | k1290 | 4119 | C1/C1 | - | - | 10>20 | 27-01 | 3-9 | nogg3 dig3 | kund sitta morgon | office wish, needs offered
1 | k1290 | 4410 | basic/? | - | - | part | later | >9 | inst2 | en lugn skrift | writing hidden and start open; the place fits
2 | k1290 | 9320 | B1/B1 | - | - | 10>20 | now | 3-9 | nogg3 inst2 | uppg sitta lugn | sorting is the same hand
2 | k1290 | 4119 | B1/? | - | - | 10>20 | now | 3-9 | nogg3 inst2 | lugn morgon | writing to ask
3 | k1290 | 4410 | B1/B1 | - | - | 10>20 | now | >9 | nogg3 inst2 | lugn kund | peace and papers
3 | k1290 | 4410 | B2/B2 | - | - | 10 | now | >9 | inst2 lar2 | lokal lugn paus | wish and needs exact; accuracy unknown
0 | k1290 | 4410 | B1/A2 | - | - | 10>20 | now | 3-9 | nogg3 | lugn | registers need B1
`;
