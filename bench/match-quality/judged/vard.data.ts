export const data = `
# vard-1 | 9 held | praktik | 5330 | further 5321,5343 | traits ans3!! serv3!! sam2! punk3! | hours 25-40 from 20 | dates 2027-02-01..2027-06-30 | seats 2 | at 1273 bus 10 | offers hand sitta | cannot parfym natt | sv B1 (talks with residents)/A2 (reads short notes) | lic - | cert - | leads maybe
> An elderly home in Osby; morning and evening shifts, much talk with the residents.
0 | k1283 | 5330 | B2/B1 | - | - | 40 | now | 3-9 | ans4 serv4 | - | Helsingborg out of reach
0 | k1273 | 3512,2513 | C1/C1 | B | - | 40 | now | <3 | ans4 dig4 sjalv4 | kund | IT wish, would rather not meet people
0 | k1273 | 8344 | A2/A2 | - | truck-a | 40 | now | 3-9 | punk3 uth3 | - | truck wish and Swedish under
1 | k1273 | 2221 | B2/B2 | B | hlr | 40 | now | <3 | ans4 serv4 sam4 | - | nurse wish: a step in, but over-qualified here
0 | ? | ? | ?/? | ? | has | ? | ? | ? | serv3 | - | too little
0 | k1273 | 5330 | B1/A2 | - | - | 30>40 | 27-09 | 3-9 | ans3 serv3 sam3 | - | after the period
2 | k1273 | ? | B2/B1 | - | - | 30>40 | now | 3-9 | ans3 serv4 sam3 punk3 | - | wish not shown, warm card
0 | k1273 | 5330 | ?/? | - | - | 30 | now | 3-9 | ans3 serv3 punk3 sam2 | kund | residents all day against that need; Swedish hidden too
1 | k1273 | 5330 | B1/A2 | - | - | 20>30 | now | >9 | ans2 serv2 punk2 | hand lugn | right wish but both musts under
3 | k1273 | 5330 | B1/A2 | - | hlr | 30>40 | now | 3-9 | ans3 serv3 sam3 punk3 | hand | clear fit
0 | k1273 | 5330 | B1/B1 | - | - | 10 | now | >9 | ans3 serv3 | korta | ten hours only
0 | k1273 | 5330 | B1/A2 | - | - | 30>40 | now | 3-9 | ans3 serv3 | natt | evening and night shifts are part of it
2 | k0765 | 5330 | B1/A2 | - | - | 30 | 27-01 | 3-9 | ans3 serv3 sam3 punk3 | - | train from Älmhult, late shifts need checking
1 | k1256 | 5330 | ind/basic | - | - | 20>30 | 27q1 | 3-9 | ans3 serv2 | tider hand | no car for shifts, service under
2 | k1273 | 5343 | B1/B1 | - | - | 20>30 | 27-02 | >9 | ans3 serv3 | sitta | personal assistance taken too; need offered
2 | k1273 | 5330 | B1/A2 | - | forsta-hjalpen | 20>30 | 27-01 | >9 | ans2 serv3 sam3 | hand | a little under on responsibility, place can grow it
0 | k1273 | 5321 | B1/B1 | - | - | 30 | now | 3-9 | ans3 serv3 sam3 | parfym | scent-free cannot be promised
0 | k1273 | 5330 | A2/A2 | - | hlr | 40 | now | >9 | ans4 serv4 sam4 punk4 | - | spoken Swedish under B1
2 | k1293 | 5330 | B1/A2 | - | hlr | 30>40 | 27-02 | 3-9 | ans3 serv3 punk3 | hand | train, shifts to be planned
3 | k1273 | 5321,5330 | B2/B1 | B | - | 40 | 27-01 | 3-9 | ans3 serv3 sam3 | - | on the way to undersköterska, musts met
1 | k1273 | 9111,9412 | B1/A2 | - | - | 20>30 | now | >9 | ans3 serv3 punk3 nogg3 | tider | cleaning and kitchen wish; same house has both
1 | k1273 | 5311 | B1/B1 | - | - | 30>40 | now | 3-9 | ans3 serv3 sam3 punk3 | - | children wish; care could be tried, ask
3 | k1256 | 5330,5342 | B1/A2 | B | - | 20>40 | 27-02 | >9 | ans3 serv3 sam2 | - | car for early shifts, long wait, steps up
1 | l12 | 5330 | B1/B1 | B | hlr | 40 | now | 3-9 | ans3 serv3 punk3 | - | county only; ask where
2 | k1273 | 533 | ind/ind | ? | ? | half>full | now | 3-9 | ans3 serv3 punk3 | - | right group, values coarse but enough

# vard-2 | 10 | resursanstallning | 5343 | further 5342,5330 | traits ans3!! sjalv3! serv3! punk3!! | hours 20-30 | dates 2027-01-11..2027-12-31 | seats 1 | at 1290 car | offers hand tider | cannot lyft parfym hojd | sv B1 (talks and phone)/B1 (writes the day book) | lic B (drives the person to activities) | cert - | leads maybe
> Personal assistance in the countryside outside Kristianstad.
1 | k1290 | ? | B1/B1 | B | - | 20>30 | now | >9 | ans3 serv2 punk2 | - | wish unknown, punctuality a must under
0 | k1290 | 5343 | B2/B1 | B | - | 30 | now | 3-9 | ans4 serv4 punk4 sjalv4 | parfym | scent-free cannot be given
0 | k1290 | 5343 | B1/B1 | B | - | 10 | now | 3-9 | ans3 punk3 | korta | ten hours, no step
0 | ? | ? | ?/? | ? | ? | ? | ? | >9 | ans2 | - | nothing to build on
2 | k1272 | 5342 | B2/B1 | B | - | 20 | 27-01 | 3-9 | ans3 serv3 punk3 | hand | support worker taken too, drives
0 | k1290 | 4111 | C1/C1 | B | - | 40 | now | <3 | nogg4 dig4 ans3 | kund | office wish
2 | aKristianstad | 5343 | ind/ind | B | - | half | 27-01 | 3-9 | ans3 serv3 punk3 | - | all reachable by car; bands fit B1
0 | k0880 | 5343 | B1/B1 | B | - | 30 | now | 3-9 | ans3 sjalv3 serv3 punk3 | - | too far even by car
1 | k1290 | 5343 | ind/? | B | - | 10>20 | 27-02 | >9 | ans2 serv3 punk3 | tider | hours only just, responsibility under
3 | k1290 | 5343 | B1/B1 | B | hlr | 20>30 | now | 3-9 | ans3 sjalv3 serv3 punk3 | tider | all met
3 | k1290 | 5343 | B1/B1 | B | - | 20>20 | now | >9 | ans3 sjalv3 punk3 | hand tider | steady, needs offered, long wait
2 | k1293 | 5343 | B1/B1 | B | - | 30 | now | 3-9 | ans3 sjalv3 serv3 punk2 | - | drives from Hässleholm, punctuality slightly under
0 | k1290 | 5343 | B2/B2 | - | hlr | 30 | now | >9 | ans4 sjalv4 serv4 punk4 | - | no licence
1 | k1290 | 534 | ind/ind | ? | ? | half | 27q1 | ? | ans3 punk3 | - | licence hidden, car only
1 | k1083 | 5343 | B1/B1 | B | - | 20>30 | later | 3-9 | ans3 sjalv2 serv3 punk3 | - | start unclear, they need January
1 | k1290 | 5312 | B2/B1 | B | - | 20>30 | now | 3-9 | ans3 serv3 sjalv3 punk3 | - | school assistant wish; same kind of closeness, ask
2 | k1290 | 5343,5330 | B1/B1 | has | - | 20>30 | now | >9 | ans3 sjalv3 punk3 | - | licence kind to confirm, long wait
0 | k1290 | 5343 | B1/A2 | B | - | 30 | now | 3-9 | ans3 sjalv3 serv3 punk3 | - | the day book needs written B1
0 | k1290 | 5321 | B1/B1 | AM | - | 20 | now | 3-9 | ans3 serv3 punk3 | - | moped is not enough
2 | k1290 | 533 | B1/? | B | - | 20>30 | now | 3-9 | ans3 serv3 punk3 sjalv3 | - | written Swedish the only doubt
1 | k1290 | 5330 | B1/B1 | B | hlr | 30 | 27-03 | 3-9 | ans3 serv3 punk2 sjalv2 | - | late and under on two
0 | k1290 | 5343 | A2/A2 | B | - | 30 | now | >9 | ans3 serv4 | - | Swedish under on both
2 | k1290 | ? | B2/B2 | car | - | half | now | 3-9 | ans3 serv3 punk3 sjalv3 | - | hard demands met, wish to ask
0 | k1290 | 5343 | B1/B1 | B | - | 30 | now | 3-9 | ans3 sjalv3 serv3 | lyft | lifting is in the work
3 | k1290 | 5330,5343 | B2/B2 | B | - | 20>30 | 26-12 | 3-9 | ans3 serv3 punk3 sjalv2 | hand | handledare is there while self-reliance grows

# vard-3 | 11 | prova-pa | 5330 | further 53 | traits serv2! sam2 lar2 | hours 10-20 | dates 2027-02-08..2027-03-05 | seats 3 | at 1256 bus 12 | offers hand korta kund en tider | cannot - | sv A2 (small talk at coffee)/- | lic - | cert - | leads no
> Four weeks to see what care work is, in Knislinge, beside someone all the time.
2 | k1256 | ? | A2/A2 | - | - | 10>20 | now | >9 | serv3 sam3 | tider | does not know yet: what prova på is for
1 | k1256 | ? | ?/? | - | - | ? | 27-02 | >9 | sam2 | en hand | place fits the needs; ask the rest
3 | k1256 | 533,5311 | B1/A2 | - | - | 10>20 | now | >9 | serv2 lar2 | en korta | modest, needs offered, long wait
0 | k1256 | 9610 | A2/A1 | - | - | 10>20 | now | >9 | uth3 | ute | wants outdoors
2 | k1273 | 5330 | A2/A2 | - | - | 20 | 27-02 | 3-9 | serv3 sam2 | tider | bus from Osby, some change, fair
3 | k1256 | 5330 | A2/A2 | - | - | 10>20 | 27-01 | 3-9 | serv3 sam2 | hand | wants to see care, local
1 | k1256 | 5223 | B1/A2 | - | - | 20 | now | 3-9 | serv4 sam3 | - | shop wish, people person
0 | k1256 | 5330 | A2/A1 | - | - | 10>20 | 27-04 | 3-9 | serv3 sam3 lar3 | hand | free when it is over
3 | k1256 | 5311,5330 | A2/A1 | - | - | 10 | now | 3-9 | sam3 lar2 | hand korta | ten hours is fine here
1 | k1290 | 5330 | A2/A2 | - | - | 10>20 | now | 3-9 | serv3 sam2 | hand | nearly an hour for three hours a day
1 | k1256 | 9412 | A2/A1 | - | - | 10>20 | now | 3-9 | serv2 sam3 | tider | kitchen wish; only if curious
2 | k1256 | 5 | ind/? | - | - | 20 | 27-02 | 3-9 | serv2 lar3 | - | broad service wish, good to test
0 | k1256 | 2511 | C1/B2 | B | - | 40 | now | <3 | dig4 | kund | other field, other level
0 | k1256 | 5330 | A1/A1 | - | - | 10>20 | now | 3-9 | serv3 sam3 | hand | spoken Swedish under
0 | k1281 | 5330 | B1/B1 | - | - | 20 | now | 3-9 | serv4 | - | Lund no
0 | k1256 | 7212 | A2/A2 | B | heta-arbeten | 40 | now | 3-9 | prak4 nogg3 | - | welder
0 | ? | ? | ?/? | ? | ? | ? | ? | ? | - | - | empty
2 | k1256 | 534 | A2/A2 | - | - | 10>20 | 27-02 | >9 | serv2 sam2 | hand kund | next-door field, needs offered
0 | ? | 5330 | ?/? | ? | ? | ? | later | ? | serv2 | lugn kund | place and start hidden for four weeks
2 | k1256 | 5330 | basic/basic | - | - | 10>20 | now | 3-9 | serv3 sam3 | hand tider | A1 or A2 must be asked
1 | aGoinge | 531,533 | basic/basic | - | - | part | 27q1 | 3-9 | serv2 | hand | quarter start and band both need asking
1 | k1256 | 5321 | A2/A1 | - | - | 10>20 | later | >9 | serv2 lar2 | lugn en | start unclear for a short placement
1 | k1256 | 5330 | B2/B2 | B | hlr | 40 | now | <3 | serv4 sam4 ans4 | - | ready for a real praktik, four weeks too little
2 | k1293 | 5330,5343 | B1/A2 | - | - | 10>20 | 27-01 | 3-9 | serv3 sam3 | en | forty minutes by bus, four weeks
3 | k1256 | 533,534 | B1/A2 | - | - | 20 | 27-02 | 3-9 | serv2 sam3 lar3 | tider | broad care wish is right here

# vard-4 | 12 held | nystartsjobb | 5321 | further 5330 | traits ans3!! nogg3!! sjalv3! dig2! sam3 | hours 30-40 | dates 2027-01-04..open | seats 2 | at 0781 bus 15 | offers - | cannot tider natt morgon korta | sv B2 (phone with nurses)/B1 (documents in a system) | lic B (home care rounds by car) | cert hlr (alone at night) | leads yes
> Home care in Ljungby, rounds by car, changing shifts.
0 | k0781 | 5311 | B2/B2 | B | - | 40 | now | 3-9 | ans3 sam4 | morgon | children wish, no HLR, late mornings
0 | k0781 | 5321 | C1/B2 | - | hlr | 40 | now | 3-9 | ans4 nogg4 sjalv4 | - | no licence
3 | k0781 | 532 | prof/ind | car | hlr | full | now | 3-9 | ans3 nogg3 sjalv3 | - | coarse, yet all demands and musts met
2 | k0781 | 5321 | B2/B1 | B | hlr | 30>40 | 27-02 | >9 | ans3 nogg3 sjalv3 dig1 | - | system needs training, four weeks late, long wait
0 | k0781 | 5321 | B1/B1 | B | hlr | 40 | now | 3-9 | ans4 nogg4 sjalv4 dig4 | - | phone with nurses needs B2
1 | k0765 | 5321 | B2/B1 | B | hlr | 30>40 | 27-02 | 3-9 | ans2 nogg3 sjalv3 | - | fifty minutes, a month late, responsibility under
1 | k0781 | ? | B2/B2 | B | ? | 40 | now | 3-9 | ans3 nogg3 sjalv3 | - | wish and certificate both hidden
3 | k0781 | 5330 | B2/B1 | B | forsta-hjalpen | 30>40 | 27-01 | 3-9 | ans3 nogg3 dig2 sam3 | - | first-aid group can only be HLR; vårdbiträde taken too
2 | k0767 | 5321 | B2/B1 | B | hlr | 40 | 27-01 | 3-9 | ans3 nogg3 sjalv3 | - | drives from Markaryd, shifts all right
0 | k1280 | 5321 | C1/C1 | B | hlr | 40 | now | <3 | ans4 nogg4 sjalv4 | - | far away
1 | k0781 | 532 | prof/ind | car | ? | full | 27q1 | 3-9 | ans3 nogg3 | - | right group; HLR hidden, quarter for 4 January
0 | k0781 | 5330 | B2/B1 | B | hlr | 40 | now | 3-9 | ans3 nogg3 sjalv3 | natt | nights belong to it
0 | k0781 | 5321 | B2/B1 | B | hlr | 20 | now | >9 | ans3 nogg3 sjalv3 | - | under thirty hours, no step
0 | k0781 | 2221,2227 | C1/C1 | B | hlr | 40 | now | <3 | ans4 nogg4 sjalv4 dig4 | - | heading for nurse; gone in weeks
1 | k0781 | 5321 | ind/ind | B | hlr | 30>40 | now | 3-9 | ans3 nogg3 sjalv2 | - | B1 or B2 is the question, alone a bit early
0 | k0781 | 5321 | B2/B2 | B | - | 40 | now | >9 | ans3 nogg3 sjalv3 dig3 | - | no HLR
1 | aSunnerbo | 5321 | prof/prof | has | has | full | now | ? | ans3 nogg3 | - | licence, certificate and place to ask
1 | k0781 | 5343 | B2/B1 | B | hlr | 40 | now | 3-9 | ans3 nogg2 sjalv3 dig2 | - | assistant wish, accuracy under with medicines
2 | k0781 | 5330,5321 | B2/B2 | B | has | 40 | now | >9 | ans3 nogg3 sjalv3 | - | has certificates, HLR probable with this wish
0 | k0781 | 5321 | B2/B1 | B | hlr | 30>40 | now | 3-9 | ans3 nogg3 | tider | fixed hours cannot be given
0 | k0781 | 9111 | B1/A2 | - | - | 20>30 | now | >9 | ans3 nogg3 | korta | cleaning wish, no licence
1 | k0781 | 5321 | ?/? | B | hlr | 40 | now | >9 | ans3 nogg3 sjalv3 | - | Swedish hidden, all else right
0 | k0781 | 5321 | A2/A2 | B | hlr | 40 | now | >9 | ans3 nogg3 | - | Swedish far under
3 | k0781 | 5321 | B2/B1 | B | hlr | 40 | now | 3-9 | ans3 nogg3 sjalv3 dig2 | - | everything in place
0 | ? | 5321 | ?/? | ? | ? | ? | ? | ? | - | - | nothing shown but the wish
`;
