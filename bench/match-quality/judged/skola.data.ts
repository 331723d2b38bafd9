export const data = `
# skola-1 | 13 | praktik | 5311 | further 5312,2342 | traits ans3!! sam3!! init2! punk3! | hours 25-35 from 15 | dates 2027-01-18..2027-05-28 | seats 1 | at 1293 bus 10 | offers hand tider inne | cannot lugn | sv B1 (talks with children)/- | lic - | cert - | leads maybe
> A preschool in Hässleholm, a class of twenty, the same teacher beside you.
0 | k1293 | 5311 | B1/B1 | - | - | 30 | 27-08 | <3 | ans4 sam4 init4 | - | after the term
0 | k1293 | 4322 | B1/A2 | B | truck-a | 40 | now | 3-9 | punk3 nogg3 uth4 | kund | warehouse wish
2 | k1293 | 531 | ind/ind | - | - | half | 27q1 | 3-9 | ans3 sam3 punk3 | - | right group; start within the quarter to check
1 | k1293 | 5330 | B1/B1 | - | - | 20>30 | now | 3-9 | ans3 sam3 serv3 | - | care wish; closeness is the same, ask
0 | k1293 | 5311 | A2/A2 | - | - | 20>30 | now | >9 | ans3 sam4 punk4 | hand | children need B1 talk, one step under
1 | l12 | 5311 | B1/B1 | - | - | 20>30 | now | 3-9 | ans3 sam3 | - | somewhere in the county
3 | k1293 | 5311 | B1/B1 | - | - | 20>30 | now | >9 | ans3 sam3 punk2 | hand inne | small gap in punctuality only
1 | k1293 | 5311 | B1/A2 | - | - | 20>30 | now | >9 | ans2 sam2 punk3 | hand | heart in it but under on both musts
3 | k1273 | 5311 | B1/A2 | - | - | 20>30 | 27-01 | 3-9 | ans3 sam3 punk3 | tider | train and bus half an hour, all met
0 | ? | ? | ?/? | ? | ? | ? | ? | ? | - | - | empty card
1 | k1293 | 5311 | ?/? | - | - | 20>30 | now | 3-9 | ans3 sam3 | hand en skrift bild | Swedish hidden, many supports needed in a lively class
3 | k1293 | 5311,5312 | B2/B1 | - | hlr | 20>30 | 27-01 | >9 | ans3 sam3 init2 | tider hand | long wait, all met
0 | k1281 | 5311 | B2/B1 | - | - | 30 | now | 3-9 | ans3 sam3 | - | Lund is beyond the day for this
1 | k1293 | 5 | B1/A2 | - | - | 20>30 | now | 3-9 | ans3 sam3 | ute | broad wish, likes outdoors
0 | k1293 | 5311 | ?/? | ? | ? | 10 | now | ? | ans2 | - | too few hours, rest hidden
3 | k1293 | 5311 | B1/A1 | ? | ? | 20>30 | now | 3-9 | ans3 sam3 punk3 init2 | hand tider | needs offered, steps up, writing not asked for
2 | k1290 | 5311 | B1/A2 | - | - | 20>30 | 27-01 | >9 | ans3 sam2 punk3 | - | twenty minutes by train
0 | k1293 | 5311 | B1/A2 | - | - | 20>30 | later | >9 | ans1 sam2 punk1 | hand | far under with small children, start open
1 | k1293 | ? | B1/A2 | - | - | 20>30 | now | 3-9 | sam3 punk3 | - | no wish and responsibility unknown; with children, ask
2 | k1293 | 2342,5311 | B2/B2 | - | - | 30 | 27-02 | 3-9 | ans3 sam3 init3 | - | leisure teacher taken too, two weeks late
2 | k1293 | ? | B2/B1 | - | - | 30 | now | >9 | ans3 sam3 init3 punk3 | tider | no wish shown, whole card fits
2 | k1293 | 5312 | B1/B1 | - | - | 10>30 | 27-01 | 3-9 | ans3 sam3 | hand korta | near role, starts low and one question
1 | k1293 | 2343,2341 | B2/B2 | B | - | 40 | now | <3 | ans4 sam4 init4 | - | teacher from another road; may be useful, ask the goal
0 | k1293 | 5311 | B2/B2 | - | - | 30 | now | 3-9 | ans3 sam3 punk3 | lugn | a class of twenty is not calm
3 | k1293 | 5311 | B1/A2 | - | - | 20>30 | now | 3-9 | ans3 sam3 punk3 | hand | as asked for

# skola-2 | 14 | lonebidragsanstallning | 5312 | further 5311 | traits sam3!! ans3! uth2! init2 | hours 20-30 | dates 2027-01-11..2027-12-31 | seats 1 | at 1256 bus 15 | offers uppg hand paus lugn tider | cannot ute | sv B1 (helps a pupil in lessons)/B1 (reads tasks with the pupil) | lic - | cert - | leads maybe
> Support beside one pupil in a small group in Glimåkra; few applicants fit.
0 | k1256 | 3512 | B2/B2 | B | - | 20>30 | now | 3-9 | sjalv4 dig4 sam2 | lugn | computer wish, must under
1 | k1256 | 5311 | ind/? | - | - | 20 | now | >9 | sam2 ans3 | lugn tider | written hidden, must a step under
0 | k0780 | 5312 | B2/B1 | - | - | 20 | now | >9 | sam3 ans3 | lugn | Växjö by bus cannot be done
0 | k1256 | 5312 | B1/B1 | - | - | 20 | now | 3-9 | sam3 ans3 | ute | wants to be outdoors, indoors only
0 | k1256 | 5311 | basic/basic | - | - | 20 | now | 3-9 | sam3 ans3 | tider | basic is under B1
2 | k1256 | 531 | B1/B1 | - | - | 20 | 27-01 | >9 | sam3 uth2 | hand lugn tider | needs offered, responsibility not assessed
1 | aGoinge | 531 | ind/ind | ? | - | half | 27q1 | 3-9 | sam3 ans3 | hand | Glimåkra is hard to reach from half the area
0 | k1256 | 5312 | B1/B1 | - | - | 20>30 | 27-11 | 3-9 | sam3 ans3 | hand | ten months late
2 | k1256 | ? | ind/ind | - | - | half | now | >9 | sam3 ans3 uth2 | uppg hand | no wish shown; bands fit, offers fit
0 | k1256 | 5312 | A2/A1 | - | - | 20>30 | now | >9 | sam4 ans3 | hand | Swedish under
0 | k1256 | 5312 | B2/B2 | - | - | 10 | now | 3-9 | sam3 ans3 | lugn | hours do not reach
2 | k1290 | 5312 | B1/B1 | B | - | 20>30 | now | 3-9 | sam3 ans2 uth3 | - | drives; few fit, responsibility a step under
0 | k1256 | 5312 | B1/A2 | - | - | 20>30 | now | >9 | sam3 ans3 uth3 | lugn hand | written Swedish under what lessons need
2 | k1256 | 5312 | B1/? | - | - | 20>30 | now | 3-9 | sam3 ans3 uth2 | hand | exactly right but for writing, which must be asked
0 | k1256 | 9111 | B1/A2 | - | - | 20 | now | 3-9 | nogg3 punk3 | kund | cleaning, no people
1 | k1256 | 4410,5312 | B2/B2 | - | - | 20 | later | >9 | sam3 ans3 | lugn paus | library or school; start open, ask
0 | ? | 5 | ?/? | ? | ? | ? | ? | ? | sam2 | - | not enough to ask about
1 | k1293 | 5312 | B1/B1 | - | - | 20>30 | 27-02 | 3-9 | sam3 ans2 init2 | tider | hour by bus with changes, late, a bit under
0 | k1280 | 5312 | C1/C1 | - | - | 30 | now | 3-9 | sam4 ans4 | - | too far
1 | k1256 | ? | B1/B1 | - | - | 20>30 | now | 3-9 | sam2 ans2 uth2 | paus lugn | no wish, under, yet the place is right for the needs
0 | k1256 | 5312 | B1/B1 | - | - | 20>30 | now | 3-9 | sam1 ans2 | lugn kund | works best alone; a pupil needs company
1 | k1256 | 5330 | B1/B1 | - | - | 20>30 | 27-02 | 3-9 | sam3 ans3 uth3 | - | care wish, could turn to school
3 | k1273 | 5312 | B2/B1 | B | - | 20>30 | now | 3-9 | sam3 ans3 init2 | paus | drives twenty minutes; writing, musts and break room fit
2 | k1256 | 5311 | B1/B1 | - | - | 20>30 | 27-01 | 3-9 | sam3 ans3 uth2 | hand | children, local, writing met
0 | k1256 | 2351 | C1/C1 | B | - | 40 | now | <3 | sam4 ans4 init4 | - | special teacher wish; needs a teaching post

# skola-3 | 15 held | jobbspar | 5311 | further 531 | traits lar3!! sam3! ans2! serv2 | hours 30-40 from 20 | dates 2027-03-01..2027-11-30 | seats 4 | at 1290 bus 10 | offers skrift bild hand tider | cannot natt | sv A2 (course in Swedish runs beside it)/A2 (course papers) | lic - | cert - | leads yes
> Language and childcare course with practice in three preschools in Kristianstad.
3 | k1272 | 5311 | A2/A2 | - | - | 30 | 27q1 | 3-9 | lar3 sam3 ans3 | - | train fifteen minutes
3 | k1290 | 5311 | A2/A2 | - | - | 20>40 | 27-02 | 3-9 | lar3 sam3 ans2 | bild | what the track is built for
0 | k1290 | 5311 | A2/A1 | - | - | 30>40 | now | 3-9 | lar3 sam3 | bild skrift | written a step under
2 | aKristianstad | 5311 | A2/A2 | ? | ? | full | 27q1 | 3-9 | lar3 sam3 | - | whole area is reachable by train
0 | k1280 | 5311 | B1/B1 | - | - | 40 | now | >9 | lar3 sam3 | - | Malmö has its own
2 | k1273 | 5311 | A2/A2 | - | - | 30>40 | now | 3-9 | lar3 sam3 ans2 | - | Osby fifty minutes with a change
2 | k1290 | 5311 | B1/A2 | - | - | 30>40 | now | >9 | lar2 sam3 ans3 | hand | learning a step under on a course, long wait
3 | k1290 | 5311,5312 | B1/B1 | - | - | 20>30 | now | 3-9 | lar3 sam3 serv3 | hand tider | reaches thirty by steps
2 | k1290 | 5330,5311 | B1/A2 | - | - | 30 | now | 3-9 | lar3 sam3 | - | torn between care and children, good
1 | aKristianstad | ? | ?/? | - | - | half>full | 27q1 | ? | lar3 | - | learning shown, all else to ask
1 | k1290 | 5312 | ?/? | - | - | 30 | now | 3-9 | lar3 sam3 | - | Swedish on both sides hidden, course depends on it
0 | k1290 | 5311 | A1/A1 | - | - | 30 | now | >9 | lar3 sam4 ans3 | bild | a step under to follow the course
3 | k1290 | 531 | B1/A2 | - | - | 30>40 | now | >9 | lar3 sam3 | skrift hand | group fits, long wait
2 | k1290 | 5311 | basic/basic | - | - | 20>40 | 27-03 | 3-9 | lar3 sam3 | hand | A1 or A2 to ask
0 | k1290 | 5311 | A2/A2 | - | - | 30>40 | 27-09 | 3-9 | lar3 sam3 | - | course is nearly over then
1 | k1290 | 5311 | C1/C1 | B | - | 40 | now | <3 | lar4 sam4 ans4 | - | can apply for jobs; the track is below
0 | k1290 | 5311 | A2/A2 | - | - | 10>20 | now | 3-9 | lar3 sam3 | korta | never reaches thirty
1 | k1290 | 9412 | A2/A2 | - | - | 30 | now | 3-9 | lar3 sam3 | - | kitchen wish, might be asked
2 | k1293 | 5311 | A2/A2 | - | - | 20>40 | 27-02 | 3-9 | lar3 sam2 ans2 | tider | train, steps up
1 | k1290 | 5 | A2/A2 | - | - | 20>30 | now | 3-9 | lar2 serv3 | - | broad service wish, learning under
1 | k1290 | 5311 | A2/A2 | - | - | 20>40 | now | 3-9 | lar1 sam2 | lugn | a course asks for more than this now
0 | ? | ? | ?/? | ? | ? | ? | later | ? | - | lugn kund | no
3 | k1290 | 5311 | B1/A2 | - | - | 20>40 | now | 3-9 | lar3 ans2 | bild hand | modest and right
0 | k0765 | 7231 | B1/A2 | B | - | 40 | now | 3-9 | prak4 lar3 | - | mechanic and far
2 | k1290 | ? | A2/A2 | - | - | 20>40 | now | >9 | lar3 sam3 ans3 | bild | no wish shown, learns well

# skola-4 | 16 | arbetsprovning | 4116 | further 4410,4119 | traits nogg2! inst2! sjalv2 dig2 | hours 8-20 | dates 2027-01-18..2027-04-09 | seats 1 | at 1273 bus 5 | offers lugn en skrift korta morgon kund paus sitta uppg | cannot - | sv A2 (with the handledare)/A2 (labels and lists) | lic - | cert - | leads no
> The school library and copy room in Osby: labels, lists, books; to find out what works.
1 | k1273 | 9320 | A2/A2 | - | - | 10>20 | now | >9 | nogg3 inst2 | uppg en | packing; sorting books may suit
2 | k1273 | 3511,4119 | B2/B2 | - | - | 10>20 | now | 3-9 | dig4 nogg3 | kund lugn | computer person who could do lists in peace
0 | ? | ? | ?/? | ? | ? | ? | ? | ? | - | +? | no information
2 | k1293 | 4410,4119 | B2/B2 | - | - | 10>20 | 27-01 | >9 | nogg3 sjalv2 | lugn paus | train, good offers, a long way for short days
2 | k0765 | 4410 | B1/B1 | - | - | 10 | now | 3-9 | nogg2 | morgon | ten minutes by train, wish right, late mornings offered
0 | k1273 | 5223 | B1/B1 | - | - | 30 | now | <3 | serv4 sam4 | - | wants customers and full days
1 | aGoinge | ? | basic/basic | ? | - | part | later | >9 | nogg2 | lugn | start open, band to ask; a calm place is wanted
0 | k1293 | 4116 | B1/B1 | - | - | 10>20 | 27-05 | 3-9 | nogg3 | lugn | after it ends
1 | k1273 | 9111 | A2/A2 | - | - | 20 | now | 3-9 | nogg3 inst3 | uppg | cleaning wish, could test something else
2 | k1273 | ? | A2/A2 | - | - | 10 | 27-01 | >9 | inst2 nogg2 | lugn korta en | no wish; to find out is the purpose
1 | k1273 | 4111 | C1/C1 | B | - | 40 | now | <3 | nogg4 dig4 sjalv4 | - | nothing to find out; go for jobs
3 | k1273 | 4 | A2/A2 | - | - | 10 | now | >9 | nogg2 inst2 | en lugn morgon paus | broad wish but made for these needs
0 | k1273 | 4410 | A1/A1 | - | - | 10>20 | now | 3-9 | nogg3 inst2 | en bild | reading labels needs A2
2 | k1273 | 4116 | ?/? | - | - | 10>20 | now | >9 | nogg2 inst2 | kund paus | Swedish hidden but offers are exact
1 | k1273 | 9622 | A2/A2 | - | - | 10>20 | now | 3-9 | prak3 | ute | wants to be out and about
3 | k1273 | 4119,4116 | B1/A2 | - | - | 10>20 | now | 3-9 | nogg3 dig2 | skrift sitta | wish, local, offers
0 | k1273 | 6113 | A2/A1 | - | motorsag | 20 | now | 3-9 | prak4 uth4 | ute | park wish, reading under
2 | k1273 | ? | B1/A2 | - | - | 10>20 | now | 3-9 | nogg3 inst3 sjalv2 | hojd parfym +? | no wish shown, calm card, easy place
2 | k1256 | 4410 | B1/A2 | - | - | 10>20 | 27q1 | 3-9 | nogg3 | morgon kund | bus fine with a late morning
1 | k1273 | 4410 | B1/B1 | - | - | 10>20 | 27-03 | 3-9 | nogg3 inst2 | lugn | only a month left then
3 | k1273 | 4410 | B1/B1 | - | - | 10>20 | 27-01 | >9 | nogg3 inst2 | lugn korta kund | library wish, every need offered
0 | k0780 | 4410 | B2/B2 | - | - | 10 | now | 3-9 | nogg3 | lugn korta | ten hours a week from Växjö is no help
2 | k1273 | 4113 | B2/B1 | - | - | 20 | now | 3-9 | nogg3 dig3 sjalv3 | sitta lugn | office wish near enough
3 | k1273 | 441 | ind/ind | ? | ? | part | now | 3-9 | inst2 | lugn sitta en | right group and needs, hours in range
0 | k1273 | 8332 | B1/A2 | B,C,CE | ykb | 40 | now | <3 | ans3 sjalv4 | - | lorry driver
`;
