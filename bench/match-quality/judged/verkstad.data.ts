export const data = `
# verkstad-1 | 37 | praktik | 7231 | further 9120,7233 | traits prak3!! lar3! punk2! nogg2 | hours 30-40 from 20 | dates 2027-01-18..2027-05-28 | seats 1 | at 1273 bus 12 | offers hand tider en | cannot lyft parfym | sv A2 (tools and warnings)/- | lic - | cert - | leads maybe
> A garage in Osby, tyres and service; the boss likes quick hands.
1 | aGoinge | 7231 | basic/basic | ? | ? | full | 27q1 | 3-9 | prak3 | - | band and place to ask; hands good
3 | k1273 | 7231 | A2/A1 | B | - | 30>40 | now | 3-9 | prak3 lar3 punk3 | - | exactly
2 | k1273 | 9120 | A2/A1 | - | - | 30 | now | 3-9 | prak3 punk3 nogg3 | tider | car care is taken too
2 | k1273 | ? | A2/A2 | B | - | 30 | now | 3-9 | prak4 lar3 punk3 | hand | no wish; hands speak
1 | k1273 | 9 | A2/A1 | - | - | 30 | now | 3-9 | prak2 punk2 | en | broad wish, hands a step under
1 | k1273 | 7212,7214 | A2/A1 | - | heta-arbeten | 40 | now | 3-9 | prak3 | - | welder; exhausts now and then, ask
2 | k1273 | 7 | A2/A1 | - | - | 30>40 | now | 3-9 | prak3 punk3 | hand | broad trade wish, good hands
0 | k1273 | 2512 | C1/C1 | B | - | 40 | now | <3 | dig4 | inne lugn kund | software
3 | k1273 | 7231,7233 | B1/A2 | - | - | 20>40 | now | >9 | prak3 lar2 punk2 | en | offers fit, long wait
0 | k1273 | 7231 | A2/A1 | - | - | 30 | now | 3-9 | prak3 | lyft | wheels are heavy
1 | l12 | 7231 | A2/A2 | B | - | 40 | now | >9 | prak3 | - | county only
1 | k1273 | 7231 | A2/A1 | - | - | 20>30 | now | >9 | prak1 punk2 lar2 | en | wish right, hands two under
0 | k1273 | 7231 | A2/A1 | B | - | 40 | 27-08 | 3-9 | prak3 lar3 | - | after
3 | k1273 | 7231 | A2/A1 | - | - | 20>30 | 27-02 | >9 | prak3 lar2 punk2 | hand en | modest, steps, two weeks late matters little
0 | k1273 | 7231 | A1/A1 | B | - | 40 | now | 3-9 | prak4 lar4 | - | warnings need A2
1 | k1273 | 7231 | ?/? | ? | ? | ? | 27q1 | ? | prak3 | - | right wish and hands, Swedish and hours hidden
3 | k1273 | 7233 | A2/A2 | B | - | 40 | 27-01 | 3-9 | prak3 lar3 | - | repair wish is taken too, musts met
0 | k1283 | 7231 | B1/A2 | B | - | 40 | now | 3-9 | prak4 lar3 | - | far
1 | k1273 | 5223 | B2/B1 | B | - | 40 | now | 3-9 | serv4 dig3 | - | shop wish; spare parts counter at most
3 | k0765 | 7231 | A2/A1 | - | - | 30>40 | now | 3-9 | prak3 lar3 | - | short train and bus, quick hands
1 | k1273 | 8332 | B1/A2 | B,C | - | 40 | now | 3-9 | prak3 punk3 | - | lorry wish; could be a half-way
0 | k1273 | 7231 | A2/A1 | - | - | 10 | now | 3-9 | prak3 | korta | ten hours
3 | k1256 | 723 | ind/basic | B | - | full | now | 3-9 | prak3 lar3 punk2 | tider | right group, drives
0 | ? | ? | ?/? | ? | ? | ? | ? | ? | prak2 | - | bare
0 | k1273 | 7231 | B1/B1 | B | - | 40 | now | 3-9 | prak4 lar4 | parfym | oils and sprays

# verkstad-2 | 38 | nystartsjobb | 7212 | further 7223,7214 | traits nogg3!! prak3!! ans3! punk3! | hours 40-40 | dates 2027-02-01..open | seats 2 | at 1256 bus 15 | offers tider | cannot lyft sitta parfym korta lugn | sv A2 (safety)/A2 (drawings' text) | lic - | cert heta-arbeten (welding) | leads yes
> An engineering shop in Knislinge.
1 | k1293 | 7212 | A2/A2 | - | heta-arbeten | 40 | now | 3-9 | nogg3 prak3 punk2 | - | bus with change for seven o'clock
2 | k1256 | 7212 | A2/A2 | - | hojd-och-bygg | 40 | now | 3-9 | nogg3 prak3 | - | group most likely hot work with this wish
0 | k1256 | 4322 | A2/A2 | - | truck-a | 40 | now | 3-9 | nogg3 | - | warehouse, no paper
1 | k1256 | 7212 | ?/? | B | heta-arbeten | 40 | later | 3-9 | nogg3 prak3 | - | Swedish and start open
1 | aGoinge | 7212 | ind/ind | has | ? | full | now | >9 | nogg3 prak3 | - | hot-work hidden; everything else points here
0 | k1256 | 7212 | B1/B1 | B | - | 40 | now | 3-9 | nogg4 prak4 ans4 | - | no hot-work paper
1 | k1256 | 7212 | A2/A2 | - | heta-arbeten | 30>40 | now | >9 | nogg2 prak2 punk3 | tider | both musts a step under
0 | k1256 | 7212 | B1/A2 | - | heta-arbeten | 40 | now | 3-9 | nogg3 prak3 | lyft | steel is heavy
1 | k1256 | 7231 | B1/A2 | B | heta-arbeten | 40 | now | 3-9 | prak4 nogg3 | - | garage wish with paper
0 | k1256 | 7212 | A2/A1 | - | heta-arbeten | 40 | now | 3-9 | nogg3 prak3 ans3 | - | drawings: writing a step under
3 | k1256 | 7212 | B1/A2 | B | heta-arbeten | 40 | now | 3-9 | nogg3 prak3 ans3 | - | welder
2 | k1256 | 7223 | B1/A2 | - | heta-arbeten | 30>40 | 27-03 | 3-9 | nogg3 prak3 ans3 | - | month late, machine side
1 | k1256 | 7214 | basic/basic | ? | has | full | now | 3-9 | nogg3 prak3 | - | paper and language both open
3 | k1290 | 7212,7213 | B1/B1 | B | heta-arbeten | 40 | now | 3-9 | nogg3 prak3 ans3 punk3 | - | half an hour by car, all met
0 | k0880 | 7212 | B1/A2 | B | heta-arbeten | 40 | now | 3-9 | nogg3 prak3 | - | Kalmar
0 | k1256 | 7212 | A1/A1 | B | heta-arbeten | 40 | now | >9 | nogg3 prak4 | - | language
3 | k1273 | 7212 | A2/A2 | B | heta-arbeten | 40 | 27-01 | 3-9 | nogg3 prak3 punk3 | - | drives twenty-five minutes, all met
0 | k1256 | 9320 | A2/A1 | - | - | 20 | now | >9 | uth2 | sitta lyft | a bench with adaptations, not here
2 | k1256 | 721 | ind/ind | car | heta-arbeten | full | 27q1 | 3-9 | nogg3 prak3 ans3 | - | fits, quarter to check
0 | ? | 7212 | ?/? | ? | ? | ? | ? | ? | prak3 | - | bare
3 | k1256 | 7223,7212 | A2/A2 | - | heta-arbeten,travers | 40 | now | >9 | nogg3 prak3 punk3 | tider | machine and weld, long wait
0 | k1256 | 2512 | C1/C1 | B | - | 40 | now | <3 | dig4 nogg4 | - | software
1 | k1256 | ? | A2/A2 | B | heta-arbeten | 40 | now | 3-9 | nogg3 prak2 | - | paper hints at the trade, hands under
0 | k1256 | 7212 | A2/A2 | - | heta-arbeten | 40 | now | 3-9 | nogg3 prak3 | sitta | not possible by the bench
0 | k1256 | 7212 | B1/A2 | - | heta-arbeten | 30 | now | 3-9 | nogg3 prak3 | korta | not full

# verkstad-3 | 39 held | resursanstallning | 7233 | further 7231,7522,7119 | traits prak2! sam2! lar2 punk2! | hours 20-40 from 15 | dates 2027-01-11..2027-12-31 | seats 4 | at 1293 bus 8 | offers hand en bild sitta tider paus | cannot - | sv A1 (shown by hand)/- | lic - | cert - | leads no
> The unit's own workshop in Hässleholm: bikes, lawnmowers, furniture, small repairs.
1 | k1293 | 7231 | A2/A1 | - | - | 20 | now | >9 | prak1 sam1 punk1 | hand en | right wish, weak in all; the unit's own place: ask
1 | k1293 | 4322 | A2/A2 | - | - | 30>40 | now | 3-9 | prak2 punk3 | - | warehouse
3 | k1293 | 7231,7119 | A2/A1 | - | - | 10>20 | 27-01 | >9 | prak2 sam2 lar2 | paus en hand | steps and offers fit
2 | aGoinge | 7233,7231 | basic/basic | - | - | half | 27q1 | 3-9 | prak3 sam2 | en | place and start coarse
3 | k1293 | 7231 | A2/A1 | - | - | 20>30 | now | 3-9 | prak3 sam2 | hand | hands and wish
2 | k1293 | 7119 | A2/A1 | - | fallskydd | 30>40 | now | 3-9 | prak2 sam3 | tider | builder's helper; furniture and repair suit
2 | k1293 | 9 | A2/A1 | - | - | 20 | 27q1 | >9 | prak3 sam3 | hand paus | broad wish, handy
0 | k1293 | 7231 | none/none | - | - | 20 | now | 3-9 | prak4 | bild | no Swedish
1 | k1293 | 7231 | B2/B1 | B | heta-arbeten | 40 | now | <3 | prak4 lar4 sjalv4 | - | a garage should hire this person
0 | k1293 | 7231 | A2/A1 | - | - | 20 | 27-11 | 3-9 | prak3 sam3 | - | one month left of the year
0 | k1293 | 4111 | C1/C1 | B | - | 40 | now | <3 | nogg4 dig4 | lugn | office
0 | ? | ? | ?/? | ? | ? | ? | ? | ? | - | - | bare
0 | k0780 | 7233 | A2/A2 | - | - | 20 | now | 3-9 | prak3 | - | over an hour
1 | ? | 7231 | ?/? | ? | ? | ? | ? | >9 | prak3 | hand | hands right, place unknown
3 | k1293 | 7522,7111 | A1/A1 | - | - | 20 | now | >9 | prak3 punk2 | en sitta | furniture is half the shop
3 | k1293 | 7522 | A2/A2 | - | - | 20>30 | 27-01 | 3-9 | prak3 punk3 sam2 | sitta tider | furniture wish, needs offered
2 | k1293 | 742,7311 | B1/A2 | - | - | 20 | now | 3-9 | prak3 nogg3 | sitta | fine mechanics, bench work; near
0 | k1293 | 7233 | A2/A1 | - | - | 10 | now | 3-9 | prak3 | korta | ten hours, no step, fifteen to start
0 | k1293 | 5330 | B2/B2 | - | hlr | 30 | now | 3-9 | serv4 ans4 | - | care
2 | k0765 | 7231 | A2/A2 | - | - | 20>40 | now | >9 | prak2 sam2 | tider | train half an hour, modest and fitting, long wait
3 | k1273 | 7233 | A2/A2 | - | - | 20>30 | now | 3-9 | prak3 sam2 punk2 | - | half an hour by train, all met
1 | k1293 | 5152 | B1/A2 | - | - | 20>30 | now | 3-9 | prak2 punk3 sam2 | tider | caretaker wish; mending in common
3 | k1293 | 723 | ind/ind | ? | ? | half | now | 3-9 | prak2 punk2 lar3 | tider | group fits
2 | k1293 | 7111 | A2/A1 | - | motorsag | 30 | now | 3-9 | prak3 punk2 | hand | joiner; furniture bench is near
2 | k1293 | ? | A1/none | - | - | 20>30 | now | >9 | prak2 sam2 | bild en | no wish; good place

# verkstad-4 | 40 | lonebidragsanstallning | 8219 | further 8212,8213,9320 | traits nogg3!! uth2! inst3! | hours 20-30 | dates 2027-01-25..open | seats 2 | at 0767 bus 6 | offers sitta uppg tider hand lugn lyft skrift | cannot parfym | sv A2 (instructions)/A2 (work cards) | lic - | cert - | leads yes
> A factory in Markaryd assembles heat-pump parts at a quiet line.
3 | k0767 | 8212,7420 | B1/B1 | - | - | 20>30 | 27-01 | 3-9 | nogg3 inst3 uth3 | sitta skrift | fine handwork wish
0 | k0767 | 8219 | A1/A1 | - | - | 30 | now | 3-9 | nogg4 inst3 | bild | Swedish under
1 | k0767 | 8219 | basic/basic | - | - | 20 | now | 3-9 | nogg2 inst2 | lugn | band on both and a must under
2 | k0765 | 8219 | B1/B1 | B | - | 30 | now | 3-9 | nogg3 uth3 | - | drives
0 | k0767 | 8219 | A2/A2 | - | - | 10 | now | >9 | nogg3 | korta | hours do not reach
0 | k1280 | 8212 | B1/B1 | - | - | 20 | now | 3-9 | nogg3 | - | far
0 | k0767 | 8219 | A2/A1 | - | - | 20>30 | now | >9 | nogg3 uth3 inst3 | sitta | work cards need written A2
0 | k0767 | 7231 | A2/A1 | B | - | 40 | now | 3-9 | prak4 nogg2 | - | garage wish, reading under
0 | k0767 | 3512 | C1/C1 | B | - | 40 | now | <3 | dig4 nogg4 | lugn | IT; permanent line work is a wrong road
0 | k0767 | 8219 | B1/A2 | - | - | 30 | now | 3-9 | nogg1 uth2 inst2 | uppg | two under on what the line is about
2 | k0767 | 8213 | ind/basic | - | - | half | 27-02 | 3-9 | nogg3 inst3 uth2 | tider | written to ask
2 | k0767 | 9320 | A2/A2 | - | - | 20>30 | now | 3-9 | nogg3 uth3 | hand | packing taken too
1 | k0767 | 8219 | ?/? | ? | ? | half | later | ? | nogg3 | sitta | doubts about Swedish and start
1 | aSunnerbo | 8 | ind/ind | ? | - | half | 27q1 | 3-9 | nogg3 | sitta | broad wish, area wide
2 | k0767 | ? | A2/A2 | - | - | 20>30 | now | >9 | nogg3 inst3 | sitta lyft uppg | no wish; needs exact
0 | ? | ? | ?/? | ? | ? | ? | ? | ? | nogg2 | - | bare
2 | k0781 | 8219 | B1/A2 | B | - | 20>30 | now | 3-9 | nogg3 inst3 | - | half an hour by car
1 | k0767 | 7532 | A2/A2 | - | - | 20 | now | >9 | nogg3 inst2 | sitta | sewing hands; ask
3 | k0767 | 8219,9320 | A2/A2 | - | - | 20 | now | 3-9 | nogg3 uth1 inst3 | sitta lugn tider | stamina low but a paced line offers what is needed
0 | k0767 | 8212 | B1/B1 | - | - | 30 | now | 3-9 | nogg4 inst4 | parfym | glue smells in the hall
2 | k0767 | 8219 | A2/A2 | - | - | 20>30 | 27-03 | >9 | nogg2 inst3 uth2 | sitta hand uppg | accuracy to practise, long wait, needs exact
3 | k0767 | 8219 | A2/A2 | - | - | 20>30 | now | >9 | nogg3 uth2 inst3 | sitta uppg | needs, musts, wait
3 | k0767 | 821 | B1/A2 | - | - | 20 | now | 3-9 | nogg3 inst3 | lugn lyft | needs offered
1 | k1273 | 8219 | A2/A2 | - | - | 20 | now | 3-9 | nogg3 uth2 inst3 | uppg | Osby to Markaryd without a car is an hour or more
1 | k0767 | 4322 | A2/A2 | - | truck-a | 40 | now | 3-9 | nogg3 punk3 | - | wants moving goods
`;
