export const data = `
# textil-1 | 59 | lonebidragsanstallning | 8151 | further 9111,7532 | traits uth2!! nogg2! punk2! sam2! | hours 20-32 from 12 | dates 2027-01-18..open | seats 2 | at 1290 bus 12 | offers uppg tider hand kund inne en | cannot parfym lyft | sv A2 (machine safety)/- | lic - | cert - | leads yes
> A laundry in Kristianstad for hospitals and hotels, warm and noisy.
0 | k1290 | 8151 | A2/A2 | - | - | 20 | now | >9 | uth3 nogg3 punk3 | parfym | detergents
2 | k1272 | 8151 | A2/A2 | - | - | 20>30 | now | 3-9 | uth2 sam3 | - | train
0 | k1290 | 8151 | A2/A1 | - | - | 30 | 27-10 | 3-9 | uth3 nogg3 | - | autumn
2 | k1083 | 9111 | A2/A1 | - | - | 20 | now | 3-9 | uth2 nogg3 punk3 | tider | cleaning taken, train and bus
1 | aKristianstad | 8 | A2/? | - | - | half | later | 3-9 | uth2 | uppg | broad machine wish, start open
0 | ? | ? | ?/? | ? | ? | ? | ? | ? | uth2 | - | bare
1 | k1290 | 4322 | A2/A2 | - | truck-a | 30 | now | 3-9 | uth3 punk3 | - | warehouse; goods-in at the laundry, ask
0 | k1290 | 8151 | A2/A1 | - | - | 20 | now | 3-9 | uth3 nogg3 | lyft uppg | wet linen is heavy
3 | k1290 | 9111,8151 | B1/A2 | - | - | 10>30 | now | >9 | uth2 nogg3 | hand tider | steps, offers, long wait
0 | k1290 | 4111 | C1/C1 | - | - | 40 | now | <3 | nogg4 dig4 | lugn | office
2 | k1290 | 8151 | ?/? | - | - | 20>30 | now | 3-9 | uth2 nogg3 punk2 | hand | Swedish to ask
3 | k1290 | 8151,9320 | A2/A2 | - | - | 20 | 27-01 | >9 | uth3 nogg2 sam2 | uppg en inne | all offered
2 | k1290 | 815 | basic/basic | ? | ? | half | now | >9 | uth2 punk2 | en | band to ask, long wait
0 | k1290 | 8151 | A1/A1 | - | - | 20 | now | 3-9 | uth3 | bild | machine safety
0 | k1290 | 8151 | A2/A1 | - | - | 20 | now | 3-9 | uth2 nogg2 | lugn paus sitta | a noisy hall where calm and sitting are needed
1 | k1290 | 9412 | A2/A1 | - | - | 20 | now | 3-9 | uth3 sam3 | tider | kitchen wish; warm work in a team too
2 | k1290 | 7532 | A2/A1 | - | - | 20 | now | 3-9 | nogg3 uth2 | - | sewing taken; mends sheets
0 | k1290 | 5223 | B2/B1 | - | - | 30 | now | <3 | serv4 | ute | shop and air
3 | k1290 | 8151 | A2/A1 | - | - | 20>30 | now | 3-9 | uth2 nogg2 punk3 | uppg kund | right
3 | k1290 | 9111,8151 | A2/A1 | - | - | 10>20 | 27-02 | 3-9 | uth2 nogg2 punk2 sam3 | tider kund en | three weeks is nothing for a lasting job, needs offered
1 | k1290 | 8151 | A2/A1 | - | - | 20 | now | >9 | uth1 nogg2 | hand | stamina is the must and under; paced? ask
0 | k0880 | 8151 | B1/B1 | - | - | 20 | now | 3-9 | uth3 | - | far
0 | k1290 | 8151 | A2/A1 | - | - | 10 | now | 3-9 | uth2 | korta | no step
2 | k1290 | ? | A2/A1 | - | - | 20>30 | now | >9 | uth2 nogg2 punk3 | kund uppg | no wish, offers fit, long wait
1 | k1293 | 8151 | basic/? | - | - | half | 27q1 | 3-9 | uth2 | - | forty minutes, band, quarter

# textil-2 | 60 held | prova-pa | 7531 | further 7532,8151,7533,5223 | traits nogg2! lar2! prak2 | hours 10-20 from 8 | dates 2027-02-15..2027-03-26 | seats 2 | at 0765 bus 4 | offers sitta lugn kund hand bild en korta | cannot - | sv A1 (shown)/- | lic - | cert - | leads no
> Six weeks in a sewing studio in Älmhult that remakes curtains and clothes.
2 | k0765 | 7531 | ?/? | - | - | 10>20 | now | 3-9 | nogg3 lar3 | hand sitta | A1 is low, but six weeks: ask first
0 | k0765 | 7531 | none/none | - | - | 10>20 | now | 3-9 | nogg4 prak4 | bild | no Swedish at all
1 | k0765 | 7531 | B2/B2 | B | - | 40 | now | <3 | nogg4 prak4 sjalv4 | - | trained tailor; six weeks of trying is too little
3 | k0765 | 7531 | A2/A1 | - | - | part>half | 27-01 | >9 | nogg2 lar2 prak2 | lugn kund sitta en | everything offered
3 | k0765 | 7532,753 | A2/A1 | - | - | 10 | now | >9 | nogg2 prak3 | korta en | low hours allowed, long wait
0 | k0765 | 8332 | B1/A2 | B,C | ykb | 40 | now | 3-9 | sjalv3 | - | driver
1 | aSunnerbo | 7 | A2/A1 | - | - | part | now | 3-9 | prak2 | en | broad craft wish, wide area
2 | k0765 | 5223 | B1/B1 | - | - | 20 | now | 3-9 | serv4 lar2 | - | shop taken too, though little counter work: propose
0 | k0765 | 2172 | C1/C1 | - | - | 30 | now | <3 | dig4 init4 | - | designer of a different kind; not this bench
3 | k1273 | 7531 | A2/A1 | - | - | 10>20 | now | 3-9 | nogg2 prak2 | lugn | ten minutes by train, wish and calm fit
0 | ? | ? | ?/? | ? | ? | ? | ? | ? | - | - | bare
2 | k0765 | 9320 | A2/A1 | - | - | 10>20 | now | >9 | nogg3 lar2 | sitta lugn kund | fine hands, needs exact, long wait
2 | k0765 | 753 | basic/basic | ? | - | part | 27q1 | 3-9 | nogg2 | bild en | A1 is in the band; quarter to check
1 | ? | 7531 | A1/? | ? | ? | ? | later | ? | nogg3 | sitta | later than mid-February? place hidden
0 | k0765 | 6210 | A2/A1 | B | motorsag | 40 | now | 3-9 | uth4 | ute | forest
2 | k0765 | 8151 | A1/none | - | - | 10>20 | now | 3-9 | nogg2 lar2 | en hand | laundry wish taken
1 | k0767 | 7531 | A2/A1 | - | - | 10>20 | now | 3-9 | nogg2 lar2 | hand | Markaryd to Älmhult is slow without a car
2 | k0765 | 7319,7532 | A2/A2 | - | - | 20 | now | 3-9 | nogg3 prak3 | hand | crafts and sewing
1 | k0765 | 9111 | A2/A1 | - | - | 10>20 | now | 3-9 | nogg3 | tider | cleaning; perhaps curious
0 | k0765 | 7531 | A2/A1 | - | - | 10>20 | 27-04 | 3-9 | nogg3 | sitta | over
2 | k0765 | ? | A2/A2 | - | - | 10>20 | 27-02 | 3-9 | nogg3 lar3 | lugn | no wish; to find out
3 | k0765 | 7531 | A1/A1 | - | - | 10>20 | now | 3-9 | nogg3 lar2 | sitta bild | the wish and needs
2 | k0780 | 7531 | A2/A1 | - | - | 10 | now | 3-9 | nogg3 | korta | train half an hour; wish right
0 | k1280 | 7531 | B1/A2 | - | - | 20 | now | 3-9 | nogg3 | - | far
3 | k0765 | 7533,7522 | B1/A2 | - | - | 20 | 27-02 | 3-9 | prak3 nogg3 | sitta | upholstery taken
`;
