export const data = `
# fastighet-1 | 25 | lonebidragsanstallning | 5152 | further 9622 | traits prak3!! sjalv2! serv2! punk3! | hours 20-30 from 15 | dates 2027-02-01..open | seats 1 | at 1273 car | offers hand tider paus morgon | cannot hojd lyft | sv A2 (tenants greet and ask)/A2 (fault reports) | lic B (tools are driven between houses) | cert - | leads yes
> The housing company in Osby needs a caretaker who likes to mend small things.
0 | k1273 | 3512 | B2/B2 | B | - | 40 | now | <3 | dig4 serv3 | inne kund | computer wish, no tenants
2 | k1256 | 5152 | A2/A2 | B | - | 20 | 27q1 | 3-9 | prak3 sjalv2 | - | drives from Broby, quarter to check
0 | k1273 | 5152 | B1/B1 | - | - | 30 | now | >9 | prak4 sjalv3 serv3 punk4 | - | no licence
3 | k1273 | 5152 | B1/B1 | B | has | 20>30 | 27-01 | 3-9 | prak3 sjalv2 serv3 punk3 | - | simply right
2 | k1273 | ? | B1/A2 | B | - | 20>30 | now | >9 | prak3 sjalv3 serv2 punk3 | paus tider | no wish; needs offered, long wait
0 | k1273 | 5152 | B1/A2 | AM | - | 20>30 | now | 3-9 | prak3 sjalv2 punk3 | - | moped cannot take the tools
1 | k1293 | 5152 | B1/B1 | has | - | 20 | now | 3-9 | prak3 sjalv2 punk2 | tider | licence kind and half an hour; a bit under
0 | k1273 | 5152 | B1/A2 | B | - | 20>30 | now | >9 | prak3 sjalv3 | hojd | ladders are daily
3 | k0765 | 5152 | B1/B1 | B | - | 20>30 | now | 3-9 | prak3 sjalv3 serv3 | - | twenty minutes by car, all met
3 | k1273 | 9622 | A2/A2 | B | - | 20>30 | 27-01 | 3-9 | prak3 serv3 punk3 | tider | vaktmästare is the same job here
3 | k1273 | 5152 | B1/A2 | B | - | 20>30 | now | >9 | prak3 sjalv2 punk3 | hand paus | all met, needs offered, long wait
0 | ? | ? | ?/? | ? | ? | ? | later | ? | - | - | empty
2 | k1273 | 515 | ind/ind | car | ? | half | now | 3-9 | prak3 punk3 | - | right group, coarse but all likely met
0 | k1281 | 5152 | B2/B2 | B | - | 30 | now | 3-9 | prak4 sjalv4 serv4 | - | more than an hour each way for part time
1 | aGoinge | 5152 | basic/basic | B | - | half | later | 3-9 | prak3 | paus | Swedish band and start both open
0 | k1273 | 5152 | A2/A1 | B | - | 20>30 | now | >9 | prak3 sjalv3 punk3 | bild hand | fault reports need reading; a step under
0 | k1273 | 5152 | B1/A2 | B | - | 10 | now | >9 | prak3 sjalv2 | korta | ten hours at most, fifteen to start
1 | k1273 | 7231 | B1/A2 | B | - | 30 | now | 3-9 | prak4 punk3 | - | garage wish; may leave for it
1 | k1273 | 5152 | A2/? | ? | - | 20 | now | >9 | prak2 punk3 | paus | licence hidden, car only, must under
0 | k1273 | 5152 | A1/A1 | B | - | 20>30 | now | 3-9 | prak4 sjalv3 | - | Swedish under
2 | k1273 | 7119,7111 | B1/A2 | B | - | 20>30 | now | 3-9 | prak4 sjalv3 punk3 | morgon | carpenter who could turn to caretaking; needs met
0 | k1273 | 5152 | B1/A2 | B | - | 20>30 | now | 3-9 | prak1 sjalv1 punk2 | hand | two under on mending in a job to keep
2 | k1273 | 5152,9111 | A2/A2 | B | - | 10>20 | 27-02 | 3-9 | prak2 serv3 punk3 | hand | steps fit; handiwork a step under
1 | l12 | 5152 | B1/A2 | B | - | half | now | 3-9 | prak3 sjalv2 | - | has a car; where in the county?
1 | k1273 | 6113 | A2/A2 | B | rojsag | 20>30 | now | 3-9 | prak3 uth3 | ute | gardens wish; half the work is indoors

# fastighet-2 | 26 | resursanstallning | 9622 | further 5152,9610,6113 | traits sam2! uth2! punk2! prak2 | hours 30-40 from 20 | dates 2027-03-01..2028-02-29 | seats 5 | at 1293 bus 10 | offers hand tider ute uppg en | cannot - | sv A1 (works in a team)/- | lic - | cert - | leads no
> The service group in Hässleholm: outdoor jobs for the kommun, five seats, a good team leader.
2 | k1293 | 6210 | A2/A1 | - | motorsag | 30>40 | now | 3-9 | uth3 prak3 sam2 | ute | forest wish, outdoor neighbour
3 | k1293 | 9610 | A1/A1 | - | - | 20>30 | now | 3-9 | uth3 sam3 | en tider | recycling wish, steps, offers
2 | k0767 | 9622 | A2/A1 | - | - | 30 | now | 3-9 | uth2 sam2 | - | under an hour in all, right wish
3 | k1293 | 962,515 | ind/ind | ? | ? | half>full | now | >9 | sam3 uth2 punk2 | hand | groups right, long wait
0 | k1293 | 9622 | none/none | - | - | 30 | now | 3-9 | uth3 sam2 | bild | no Swedish at all
0 | k1293 | 9622 | A2/A2 | - | - | 30 | 27-12 | 3-9 | sam3 uth3 | - | most of the year is gone
0 | k1293 | 2431 | C1/C1 | B | - | 40 | now | <3 | init4 dig4 | - | marketing
2 | k1293 | ? | A2/A1 | - | - | 20>30 | now | >9 | sam2 uth2 punk2 | en hand | no wish; good place to land
1 | k1293 | 7111 | B1/A2 | B | - | 40 | now | 3-9 | prak4 uth3 punk3 | - | joiner; a job suits better
2 | k1290 | 6113 | A2/A2 | - | - | 30>40 | now | 3-9 | uth3 sam3 | - | train twenty minutes
0 | k1293 | 9622 | A2/A1 | - | - | 10>20 | now | >9 | uth2 sam2 | korta | never reaches thirty
3 | k1293 | 6113 | A2/A2 | - | rojsag | 30 | now | 3-9 | uth3 sam2 punk3 | ute | park wish is taken
3 | k1293 | 9622,9111 | A2/A1 | - | - | 20>30 | 27-01 | 3-9 | punk2 sam2 | en hand tider | modest and fitting
0 | k1293 | 9412 | A2/A1 | - | - | 20>30 | now | 3-9 | sam3 | inne sitta lugn | kitchen wish, three needs against an outdoor group
3 | k1293 | 5152,6113 | B1/A2 | B | - | 30>40 | 27-02 | 3-9 | sam2 uth3 prak3 | - | both wishes are taken
1 | k1293 | 4322 | B1/A2 | - | truck-a | 40 | now | 3-9 | punk3 nogg3 | - | warehouse wish; better place exists
1 | ? | 9622 | A2/? | ? | ? | ? | later | >9 | sam2 | ute | later may be March; place unknown
2 | k1293 | ? | ?/? | - | - | 30 | 27q1 | 3-9 | sam3 uth3 punk3 | ute | no wish, Swedish barely matters
1 | k1293 | 9111 | A2/A1 | - | - | 20>30 | now | 3-9 | punk3 nogg3 sam2 | inne | cleaning and indoors; group is out half the day
2 | aGoinge | 9622 | basic/basic | ? | - | half>full | 27-03 | 3-9 | sam2 uth2 | en | most of the area reaches it
3 | k1293 | 9622 | A2/A1 | - | - | 20>40 | now | >9 | sam3 uth2 punk2 | hand ute | what the group is for
0 | k1280 | 9622 | B1/B1 | B | - | 40 | now | 3-9 | sam4 uth4 | - | Malmö has its own unit
1 | k1293 | 9622 | A2/A1 | - | - | 20>30 | now | >9 | uth1 sam1 punk1 | lyft lugn | weak in all; yet this is the place to try, ask
3 | k1273 | 9622 | B1/A2 | - | - | 20>40 | 27-02 | 3-9 | sam3 uth2 punk3 | tider | half an hour from Osby, all met
2 | k1293 | 9 | A1/none | - | - | 20>40 | 27-03 | >9 | uth2 sam3 | uppg | broad wish, ready for it

# fastighet-3 | 27 held | anstallning | 5152 | further - | traits prak3!! sjalv3!! ans3!! serv3! dig2! | hours 40-40 | dates 2027-02-01..open | seats 1 | at 0780 bus 10 | offers tider | cannot lyft hojd kund korta | sv B1 (tenants)/B1 (case system) | lic B (on call) | cert heta-arbeten,skylift (roof and pipe repair) | leads yes
> A housing company in Växjö hires a skilled caretaker.
1 | k0780 | 7111 | B2/B1 | B | heta-arbeten,skylift,fallskydd | 40 | now | 3-9 | prak4 sjalv3 ans3 | - | builder with papers; building jobs pull
0 | k0780 | 5152 | B2/B1 | B | heta-arbeten,skylift | 40 | now | 3-9 | prak3 sjalv3 ans3 | hojd | cannot do roofs
0 | k0780 | 5152 | B1/A2 | B | heta-arbeten,skylift | 40 | now | 3-9 | prak3 sjalv3 ans3 | - | case system needs written B1
1 | k0780 | ? | B1/B1 | B | hojd-och-bygg | 40 | now | 3-9 | prak3 sjalv3 | - | no wish, papers to ask
0 | k0780 | 5152 | ?/? | ? | ? | ? | ? | ? | prak3 | - | everything that counts is hidden
0 | k0780 | 5152 | B1/B1 | B | heta-arbeten,skylift | 40 | 27-10 | 3-9 | prak3 sjalv3 ans3 | - | autumn
0 | k0780 | 9622 | B1/A2 | B | - | 30 | now | 3-9 | prak3 | tider | hours, papers and writing missing
1 | k0780 | 5152 | ind/ind | ? | hojd-och-bygg | full | now | 3-9 | prak3 sjalv3 | - | licence hidden, certificates in a group
0 | k0780 | 6113 | B1/B1 | B | skylift,motorsag | 40 | now | 3-9 | prak3 sjalv3 | ute | park wish and one paper short
0 | k0780 | 4111 | C1/C1 | B | - | 40 | now | <3 | dig4 nogg4 | kund | office
0 | k0780 | 5152 | B2/B2 | B | heta-arbeten | 40 | now | >9 | prak4 sjalv4 ans4 serv4 | - | no skylift
0 | k0780 | 5152 | B1/B1 | B | heta-arbeten,skylift | 20>30 | now | >9 | prak3 sjalv3 ans3 | - | full time is not reached
1 | k0780 | 5152 | B1/B1 | B | has | 40 | now | 3-9 | prak3 sjalv3 ans2 | - | certificates to ask, responsibility under
2 | k0780 | 5152 | B1/B1 | B | hojd-och-bygg | 40 | now | 3-9 | prak3 sjalv3 ans3 serv3 | - | the group covers both probably; ask which
2 | k0780 | 515 | B1/B1 | car | heta-arbeten,skylift | full | 27-02 | >9 | prak3 sjalv2 ans3 serv3 | - | all shown, self-reliance slightly under, long wait
1 | k0780 | 5152 | B1/B1 | B | heta-arbeten,skylift | 40 | later | 3-9 | prak3 sjalv2 ans3 | - | start open, slightly under
0 | k1280 | 5152 | C1/C1 | B | heta-arbeten,skylift | 40 | now | <3 | prak4 sjalv4 | - | Malmö, and on call
0 | k0780 | 5152 | B1/B1 | B | - | 40 | now | 3-9 | prak3 sjalv3 ans3 serv3 | - | neither certificate
1 | k0780 | 5152 | B1/? | B | heta-arbeten,skylift | 30>40 | 27-03 | 3-9 | prak3 sjalv3 ans3 | - | written hidden, late, hours grow: worth a call
2 | k0764 | 7125 | B1/B1 | B | heta-arbeten,skylift | 40 | now | 3-9 | prak4 sjalv3 ans3 | - | pipe fitter who has the papers; ask if caretaking is wanted
2 | k0763 | 5152 | B2/B2 | B | heta-arbeten,skylift | 40 | now | 3-9 | prak3 sjalv3 ans3 serv3 | - | Tingsryd by car, on call is the question
0 | ? | ? | ind/ind | B | ? | ? | now | ? | prak2 | - | unknown
0 | k0780 | 5152 | B1/B1 | B | heta-arbeten,skylift | 40 | now | 3-9 | prak2 sjalv2 ans2 serv2 | - | under on all three musts, alone on call
0 | k0780 | 5152 | B1/B1 | - | heta-arbeten,skylift | 40 | now | >9 | prak3 ans3 | - | no licence
0 | k0781 | 5152 | A2/A2 | B | heta-arbeten,skylift | 40 | now | 3-9 | prak3 sjalv3 | - | Swedish under

# fastighet-4 | 28 | arbetsprovning | 5152 | further 9622,9111 | traits prak2! inst2! uth2 | hours 8-20 | dates 2027-01-11..2027-03-31 | seats 1 | at 0767 bus 5 | offers lyft sitta paus korta en hand hojd morgon tider | cannot - | sv A2 (with one colleague)/- | lic - | cert - | leads maybe
> A school caretaker in Markaryd lets somebody try at their own pace.
2 | k1273 | 5152 | A2/A2 | B | - | 10>20 | now | 3-9 | prak2 inst2 | morgon lyft | thirty kilometres, drives
0 | ? | ? | ?/? | ? | ? | ? | ? | ? | - | lyft | bare
3 | k0767 | 5152,9622 | B1/A2 | - | - | 10>20 | now | >9 | inst2 uth1 | sitta en morgon | weak stamina is the thing to test; needs offered
0 | k0767 | 8342 | B1/A2 | B | - | 40 | now | 3-9 | prak4 | - | machine driver wanting full days
0 | k0767 | 5152 | A2/A2 | - | - | 10>20 | 27-04 | 3-9 | prak2 inst2 | lyft | over by then
1 | k0767 | 5152 | ?/? | - | - | 10 | later | >9 | prak2 | paus korta | start open for ten weeks; needs fit
0 | k1273 | 9622 | A2/A2 | - | - | 10 | now | >9 | prak3 inst2 | korta | Osby to Markaryd without car for ten hours: too long
1 | k0767 | 9412 | A2/A1 | - | - | 10>20 | now | 3-9 | inst2 uth2 | korta tider | kitchen wish, needs fit
0 | k1280 | 5152 | B1/B1 | - | - | 10 | now | 3-9 | prak3 | - | far
2 | aSunnerbo | 5152 | A2/A2 | B | - | part | 27-01 | 3-9 | prak2 inst3 | lyft hand | car in hand, area wide
0 | k0767 | 5152 | A1/A1 | - | - | 10>20 | now | 3-9 | prak3 inst2 | en | a step under A2
2 | k0767 | 9111 | A2/A2 | - | - | 10>20 | 27-01 | 3-9 | uth2 inst3 | sitta tider | cleaning taken too
2 | k0767 | 7111 | A2/A2 | B | - | 20 | now | 3-9 | prak3 inst3 | lyft hojd | joiner who needs lighter and low: try this
1 | k0767 | 9 | basic/? | - | - | part | 27q1 | 3-9 | uth2 | lugn kund bild | band to ask and three unanswered
3 | k0767 | 515 | ind/basic | - | - | part | now | 3-9 | prak3 inst2 uth2 | paus lyft | right group, needs offered
3 | k0767 | 5152 | B1/A2 | - | - | 10 | now | >9 | prak2 inst2 | lyft paus korta | needs and wish exactly
2 | k0767 | 5152 | A2/A2 | - | - | 10>20 | 27-02 | 3-9 | prak3 inst2 uth2 | tider korta | three weeks late in a short test, else exact
1 | k0767 | 4119 | B1/B1 | - | - | 10>20 | now | 3-9 | inst3 nogg3 | sitta lugn | office; could test hands too
0 | k0767 | 2514 | C1/C1 | - | - | 20 | now | <3 | dig4 nogg4 | kund lugn | testing software is their thing
1 | k0767 | 5311 | B1/A2 | - | - | 10>20 | now | >9 | inst2 sam3 | hand | wants children; a school, ask
1 | k0765 | 5152 | B1/A2 | - | - | 10>20 | now | 3-9 | prak3 | hojd | Älmhult to Markaryd badly linked, ask
2 | k0767 | 6113 | A2/A1 | - | - | 10>20 | now | 3-9 | prak3 uth3 | lyft tider | gardens part of the school yard; near
2 | k0767 | ? | A2/A1 | - | - | 10 | now | >9 | prak2 | hojd lyft en | no wish; needs exact
3 | k0767 | 9622 | A2/A1 | - | - | 10>20 | now | 3-9 | prak3 inst2 uth2 | en hand | neighbour trade taken
1 | k0767 | 5152 | B2/B2 | B | has | 40 | now | <3 | prak4 sjalv4 punk4 | - | nothing to test; propose to a job
`;
