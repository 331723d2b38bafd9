export const data = `
# stad-1 | 1 | praktik | 9111 | further 5151 | traits punk3!! nogg3! serv2 | hours 20-30 from 15 | dates 2027-02-01..2027-05-31 | seats 1 | at 1273 bus 5 | offers tider hand uppg | cannot morgon | sv A2 (read signs, short talks with the team)/- | lic - | cert - | leads maybe
> Cleaning the municipal offices in Osby, starts 06.30, a steady team of four.
2 | k1273 | 5152,9622 | A2/A1 | B | - | 20>30 | 27-02 | 3-9 | punk3 nogg3 prak3 | tider | neighbour trade, local, musts met
3 | k1273 | 9111 | ind/basic | - | - | 20>30 | 27-01 | 3-9 | punk3 nogg3 serv3 | hand lugn | obvious; calm room is one question
0 | k1273 | 9111 | B1/B1 | - | - | 20>30 | 27-09 | <3 | punk4 nogg4 serv4 | - | cannot start until the placement has ended
0 | k1280 | 9111 | B1/B1 | B | - | 30>40 | now | 3-9 | punk4 nogg4 serv3 | - | Malmö is too far for this
2 | k1273 | 9 | A2/A2 | - | - | 20>30 | now | >9 | punk3 nogg3 | uppg | broad wish, local, ready, long wait
1 | k1273 | 9 | A2/A1 | - | - | 10>20 | later | >9 | punk2 nogg2 | en bild lugn | broad wish, many unanswered needs, start unclear
2 | aGoinge | 9111 | basic/basic | - | - | 20>30 | 27q1 | 3-9 | punk3 nogg3 | tider hand | fits, but Swedish band and commute to check
0 | k1273 | 9111 | B1/A2 | - | - | 20>30 | 27-01 | 3-9 | punk3 nogg3 serv3 | morgon tider | needs late mornings, the job starts 06.30
2 | k1293 | 911 | A2/A2 | - | - | 10>20 | 27-02 | >9 | punk2 nogg3 serv3 | uppg | steps up from ten; punctuality to grow; train works
1 | k1273 | 9111 | A2/A1 | - | - | 20>20 | 27-01 | >9 | punk1 nogg2 serv3 | tider | right wish, but often late: a talk first
1 | k1273 | 3512 | C1/C1 | B | - | 40 | now | <3 | punk4 nogg4 serv4 dig4 | - | heading for IT; cleaning would not be their road
3 | k1273 | 9111 | A2/A1 | - | - | 20>30 | 27-01 | 3-9 | punk3 nogg3 serv2 | tider | right wish, local, musts met, needs offered
1 | k1256 | 9412 | A2/A1 | - | - | 20>30 | now | 3-9 | punk2 nogg3 serv3 | tider | kitchen wish and early bus from Broby doubtful
0 | k1273 | 9111 | A1/A1 | - | - | 20>30 | now | >9 | punk3 nogg3 serv3 uth3 | hand | spoken Swedish a step under the need
3 | k1256 | 9111,9412 | A2/A2 | B | livsmedelshygien | 20>30 | 27-01 | >9 | punk3 nogg2 uth3 | hand uppg | wish fits, car, long wait; accuracy can grow
0 | ? | ? | ?/? | ? | ? | ? | ? | >9 | punk2 | lyft | nothing to propose on
2 | k1273 | ? | B1/B1 | B | - | 20>40 | now | <3 | punk4 nogg4 serv4 ans4 | - | very strong card but wish not shown
1 | k1273 | 9413,5223 | B1/B1 | - | livsmedelshygien | 20>30 | now | 3-9 | punk3 nogg3 serv4 | - | wants guests and shop; could be a first step
2 | k0765 | 9111 | B1/A2 | - | - | 20>30 | 27-01 | 3-9 | punk3 nogg4 serv2 | - | train from Älmhult works, though 06.30 is early
3 | k1273 | 9111 | B1/A2 | ? | ? | 10>30 | now | 3-9 | punk3 nogg3 ans3 | tider hand uppg | needs are exactly what is offered, steps up
0 | k1273 | 2641,4410 | C1/C1 | B | - | 30>40 | now | <3 | nogg4 sjalv4 | lugn kund | writing or library wish only; a disservice
0 | k0780 | 9111 | A2/A1 | - | - | 20 | now | 3-9 | punk3 nogg3 | - | Växjö without car cannot reach 06.30 each day
0 | k1273 | 9111 | A2/A2 | - | - | 10 | 27-01 | >9 | punk3 nogg3 | korta tider | ten hours and no step up, below fifteen
1 | l12 | 9111 | A2/A1 | - | - | 20>30 | 27-02 | 3-9 | punk3 nogg3 serv2 | - | whole county: may live hours away, early start
1 | ? | 9111 | ?/? | ? | ? | ? | 27q1 | ? | punk3 nogg3 serv3 | - | nearly everything hidden, only traits to go on

# stad-2 | 2 | lonebidragsanstallning | 9111 | further 5152,9412 | traits nogg3!! uth3!! sjalv2! | hours 20-30 | dates 2027-01-11..open | seats 1 | at 1293 bus 15 | offers korta tider sitta paus uppg | cannot parfym | sv A2 (safety sheets are gone through by mouth)/- | lic - | cert - | leads yes
> A cleaning firm at a care centre in Hässleholm wants one person to stay; adapts hours and pace.
1 | k1293 | ? | A2/A2 | - | - | 20 | now | >9 | nogg2 uth3 | lugn kund inne | wish unknown and several needs unanswered
2 | k1290 | 9111 | B1/A2 | B | - | 30 | now | 3-9 | nogg4 uth3 sjalv3 | - | Kristianstad by train is fine, plus a bus
2 | k1293 | 5152 | B1/B1 | B | - | 20>30 | 27-02 | 3-9 | nogg3 uth3 prak3 | tider | caretaker taken too; a month late is no harm
3 | k1293 | 911 | ind/ind | ? | ? | 20>20 | now | 3-9 | nogg3 uth3 sjalv3 | korta sitta | near, musts met, offered needs
0 | k1283 | 9111 | B1/B1 | B | - | 20>30 | now | 3-9 | nogg4 uth3 | - | Helsingborg daily for half days is too far
0 | k1293 | 4111,3512 | C1/C1 | B | - | 40 | now | <3 | nogg4 uth4 sjalv4 dig4 | - | heading for office work, not a job to stay in
0 | k1293 | 5223 | B2/B1 | - | - | 20>30 | now | <3 | serv4 nogg2 uth2 | - | wants shop, musts under; not a job to stay in
0 | k1293 | 9111 | B2/B1 | B | - | 20>30 | now | >9 | nogg4 uth4 sjalv4 | parfym | needs scent-free, cannot be given
0 | ? | 9111 | ?/? | ? | ? | ? | later | ? | - | - | everything hidden
2 | k1273 | 9111 | A2/A1 | - | - | 20>30 | 27-01 | 3-9 | nogg3 uth3 | korta uppg | train to Hässleholm works; self-reliance unknown
1 | k1293 | 9111 | B1/B1 | - | - | 20>30 | now | 3-9 | nogg1 uth3 sjalv3 | tider | two under on accuracy in a care centre
2 | k1293 | 9412,9413 | B1/B1 | - | livsmedelshygien | 20>30 | now | 3-9 | nogg3 uth3 | tider | kitchen is taken too; musts met
0 | k1293 | 9111 | none/none | - | - | 20>30 | later | 3-9 | - | - | no card traits, language far under
2 | k1293 | ? | B1/A2 | - | - | 20>30 | 27-01 | >9 | nogg3 uth3 sjalv3 | tider paus | no wish shown, otherwise fits well
1 | aGoinge | 9 | basic/? | ? | ? | half | 27q1 | ? | nogg3 | - | broad wish, coarse values, ask caseworker
3 | k1293 | 9111,9412 | A2/A2 | - | - | 20 | 27-01 | 3-9 | nogg3 uth3 | korta tider uppg | everything needed is offered, musts met
1 | k1293 | 4322,8344 | B1/B1 | B | truck-a,truck-b | 40 | now | <3 | nogg3 uth4 sjalv3 | - | truck licence, wants warehouse; would leave
0 | k1293 | 9111 | B1/A2 | - | - | part | now | 3-9 | nogg3 uth3 sjalv2 | - | under twenty hours and nothing says more
0 | k1293 | 9111 | B1/A2 | - | - | 10 | now | >9 | nogg3 uth2 sjalv2 | korta | only ten hours, no step, needs twenty
3 | k1293 | 9111 | B1/A2 | - | - | 20>30 | now | >9 | nogg3 uth3 sjalv2 punk3 | korta paus | right wish, musts met, needs offered, long wait
1 | k1293 | 9111 | A2/A1 | - | - | 10>20 | 27-01 | 3-9 | nogg2 uth2 | korta tider | wish right, under on both musts, hours too few yet
2 | k0767 | 9111 | A2/A1 | - | - | 20 | now | >9 | nogg3 uth3 | korta | near an hour in all; musts met, long wait
3 | k1293 | 9111,8151 | A2/A2 | - | - | 20 | 26-12 | >9 | nogg3 uth2 sjalv3 | sitta paus uppg | needs all offered; stamina can be paced in lönebidrag
2 | k1293 | 9111 | ?/? | - | - | 20>30 | now | 3-9 | nogg3 uth3 sjalv2 | korta | would be a three if Swedish were known
0 | k1293 | 9111 | A1/none | - | - | 20>30 | now | 3-9 | nogg3 uth4 | - | spoken Swedish under the need

# stad-3 | 3 held | sprakpraktik | 9111 | further 9412 | traits lar2! punk2! inst2 | hours 15-20 from 10 | dates 2027-01-18..2027-04-16 | seats 2 | at 1256 bus 10 | offers hand en bild uppg tider | cannot - | sv A1 (short instructions shown by hand)/- | lic - | cert - | leads no
> Cleaning with a talkative handledare at a school in Broby; the point is to use Swedish.
2 | aGoinge | 9111 | basic/basic | - | - | 10>20 | 27q1 | >9 | punk2 lar2 | en | basic is the very group; commute to check
1 | k1256 | 9111 | ind/ind | ? | - | 20>30 | now | 3-9 | punk3 lar3 | - | already speaks; a plain praktik would serve better
3 | k1256 | 9111,9 | A1/A1 | - | - | 10 | now | >9 | lar2 punk2 inst2 | en bild hand | ten hours to begin with is allowed; all offered
1 | k1256 | 9111 | ?/? | - | - | 10>20 | 27-01 | >9 | punk2 lar2 | bild | Swedish hidden decides if this is the place at all
3 | k1256 | 911 | A2/A1 | - | - | 10>20 | 27-01 | 3-9 | punk2 lar3 inst2 | uppg | local, right level and field
1 | k1256 | 7231 | A1/A1 | B | - | 20>40 | now | 3-9 | lar3 punk3 prak4 | - | car mechanic wish; language place at a garage better
0 | k0780 | 9111 | A2/A1 | - | - | 10>20 | now | 3-9 | punk3 lar3 | - | Växjö is out of reach for four hours a day
3 | k1256 | 9111 | A1/A1 | - | - | 10>20 | 27-01 | 3-9 | punk2 lar3 | bild en | meant for this person, needs offered
0 | k1256 | 9111 | none/none | - | - | 10>20 | now | 3-9 | punk3 lar3 | bild | no spoken Swedish at all yet
1 | k1256 | 9111 | B2/B2 | B | - | 20>30 | now | 3-9 | punk4 lar4 inst4 nogg4 | - | Swedish far past what språkpraktik is for
2 | k1273 | 9111 | A1/A1 | - | - | 10>20 | 27-01 | 3-9 | punk3 lar3 inst2 | hand | half an hour by bus for short days, fair
2 | k1256 | 8151,9111 | A1/A1 | - | - | 10>20 | 27-02 | 3-9 | punk2 lar3 | tider | two weeks late, else right
2 | k1256 | 9412,9413 | A1/A1 | - | livsmedelshygien | 10>20 | 27-01 | 3-9 | lar2 | hand tider | kitchen wish taken too; traits little known
3 | k1256 | 9412 | A2/A1 | - | - | 10>20 | now | >9 | punk3 lar2 inst2 | hand | kitchen taken too, language to grow, long wait
2 | k1256 | ? | A1/none | - | - | 10>20 | 27q1 | 3-9 | punk3 lar3 | bild hand | wish not shown, but this is for the language
0 | k1256 | 4111 | B2/B1 | B | - | 30>40 | 27-01 | <3 | nogg4 dig3 | - | wrong field and no need of language practice
0 | ? | ? | ?/? | ? | ? | ? | later | <3 | - | lugn | nothing known
0 | k1256 | 9111 | A1/A1 | - | - | 10>20 | 27-05 | 3-9 | lar3 punk3 | - | starts after it has ended
1 | k1256 | 9111 | A1/A1 | - | - | 10>20 | now | >9 | punk1 lar2 inst1 | lugn paus kund | wish right, weak on attendance, many questions
0 | k1280 | 9111 | A1/A1 | - | - | 10>20 | now | 3-9 | punk3 lar3 | bild | much too far
2 | k1256 | 9 | A2/A1 | - | - | 10>20 | now | 3-9 | punk3 lar2 inst3 | lugn | broad wish, right level, one question
1 | ? | 9111 | A1/? | ? | ? | ? | ? | ? | lar3 | - | level right, the rest hidden
1 | k1256 | 5311 | A2/A2 | - | - | 10>20 | 27-01 | 3-9 | punk3 lar3 sam3 | - | wants children; a school is near it, ask
1 | k1290 | 9111 | A1/A1 | - | - | 10>20 | now | 3-9 | punk2 lar2 | - | Kristianstad to Broby near an hour for short days
0 | k1256 | 2512 | C1/C1 | B | - | 40 | now | <3 | lar4 dig4 | - | no language to learn, other field

# stad-4 | 4 | anstallning | 9111 | further 9120 | traits punk3!! nogg3!! sjalv3!! serv2! | hours 40-40 | dates 2027-02-01..open | seats 1 | at 1290 car | offers tider | cannot natt kund lyft korta | sv B1 (talks with customers in their homes)/A2 (reads work orders) | lic B (drives between homes) | cert - | leads yes
> A home-cleaning firm outside Kristianstad hires one person who drives alone between customers.
1 | k1290 | 5223,5222 | B2/B2 | B | - | 40 | now | <3 | punk3 nogg3 sjalv3 serv4 | - | wants shop work, would leave soon
0 | k1290 | 9111 | A2/A2 | B | - | 40 | now | >9 | punk4 nogg4 sjalv4 | - | spoken Swedish a step under B1
1 | l12 | 9111 | B1/? | B | - | 40 | now | 3-9 | punk3 nogg3 sjalv3 | - | could be anywhere in the county; has a car
1 | k1290 | 9111 | B1/A2 | B | - | 30>40 | 27-02 | 3-9 | punk2 nogg3 sjalv2 serv2 | tider | under on two musts in a job alone
0 | k1290 | 9111 | B1/B1 | B | - | 20>30 | now | 3-9 | punk3 nogg3 sjalv3 serv3 | - | full time cannot be reached
0 | k1290 | 9111 | B1/B1 | - | - | 40 | now | 3-9 | punk4 nogg4 sjalv4 serv4 | - | no driving licence
0 | k1290 | 9111 | B1/A2 | B | - | 40 | now | >9 | punk3 nogg3 sjalv3 | lyft | carrying up stairs cannot be avoided
2 | k1290 | 5152,5151 | B1/B1 | B | - | 40 | 27-03 | 3-9 | punk3 nogg3 sjalv4 | - | neighbour trade, licence, a month late
3 | k1290 | 9111,9119 | B2/B1 | B,BE | - | 40 | 27-01 | >9 | punk3 nogg3 sjalv3 serv3 | tider | strong, home service wish too
0 | ? | 9111 | ?/? | ? | ? | ? | ? | >9 | punk2 | - | too little shown for a job
2 | k1083 | 9120,9111 | B1/B1 | B | - | 30>40 | now | 3-9 | punk3 nogg3 sjalv3 | - | drives from Sölvesborg; hours step up
0 | k1290 | 9412 | A1/A1 | - | livsmedelshygien | 20>30 | now | 3-9 | punk3 | natt | licence, language and hours all missing
0 | k1290 | 9111 | B2/B2 | B | - | 40 | now | 3-9 | punk3 nogg4 sjalv4 serv4 | kund | must meet customers
0 | k1290 | 9111 | B1/A2 | AM | - | 40 | now | 3-9 | punk3 nogg3 sjalv3 | - | moped only, needs B
0 | k1290 | 5321 | B2/B2 | B | hlr | 40 | now | <3 | punk4 ans4 serv4 | - | care wish; wrong job for a permanent post
3 | k1290 | 9111 | B1/A2 | B | - | 40 | now | 3-9 | punk3 nogg3 sjalv3 serv3 | - | everything demanded, right wish
1 | k1290 | ? | B1/B1 | B | - | 40 | 27-02 | >9 | punk3 nogg2 sjalv3 | tider | wish unknown, accuracy under in a paid job
2 | k1290 | 9111 | B1/A2 | has | - | 40 | now | 3-9 | punk3 nogg3 sjalv3 serv2 | - | licence of some kind, most likely B: ask
2 | k1290 | 911 | ind/ind | car | - | 30>40 | 27-02 | 3-9 | punk3 nogg3 sjalv2 serv3 | - | drives and speaks; alone a little early, hours reach
0 | k0880 | 9111 | B1/B1 | B | - | 40 | now | >9 | punk3 nogg3 sjalv3 serv3 | - | Kalmar is too far
1 | aKristianstad | 9 | ind/? | car | ? | full | 27q1 | ? | punk3 nogg3 | - | broad and coarse, self-reliance unknown
3 | k1293 | 9111 | B1/A2 | B | - | 40 | 27-01 | 3-9 | punk3 nogg3 sjalv3 serv3 | - | right in all, half an hour by own car
2 | k1290 | ? | B2/B1 | B | - | 40 | now | 3-9 | punk4 nogg3 sjalv3 serv4 | - | all hard demands met, ask the wish
1 | k1272 | 9111 | B1/B1 | ? | - | 40 | now | >9 | punk3 nogg3 sjalv3 | - | licence hidden and car-only: ask first
1 | k1290 | 9111 | ind/basic | has | - | full | later | 3-9 | punk3 sjalv2 | - | several doubts; right wish
`;
