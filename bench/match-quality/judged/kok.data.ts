export const data = `
# kok-1 | 5 | arbetstraning | 9412 | further 5120,9413 | traits punk2! uth2! sam2! inst2 | hours 15-25 from 8 | dates 2027-01-11..2027-06-11 | seats 2 | at 1273 bus 8 | offers en bild hand tider korta uppg | cannot sitta | sv A1 (simple instructions, much is shown)/- | lic - | cert - | leads maybe
> The school kitchen in Osby takes people who need a gentle start; a patient handledare.
0 | k1281 | 9412 | A2/A1 | - | - | 10>20 | now | 3-9 | punk2 uth2 sam2 | en | Lund is too far
3 | k1273 | 9413,5223 | A2/A2 | - | - | 20>20 | 27-01 | 3-9 | punk3 uth2 sam3 serv3 | tider | kafé wish taken too, all met, fixed hours offered
2 | k1256 | 9412 | A1/none | - | - | 10>20 | 27-01 | 3-9 | sam3 inst2 | hand bild | bus from Broby; attendance not assessed
2 | k1273 | ? | A1/A1 | - | - | 10>20 | 27-01 | >9 | punk2 uth2 sam2 | bild uppg | no wish shown, place made for such a start
3 | k1273 | 9412,9413 | A1/A1 | - | - | part>half | now | 3-9 | punk2 sam3 inst2 | hand korta en | exactly this kind of start
1 | k1273 | 9320,4322 | A2/A1 | - | - | 20 | now | 3-9 | punk3 uth3 | uppg | packing wish; could try, ask
1 | ? | 9412 | A2/? | ? | ? | part | ? | ? | punk2 | bild | right wish; where and how much is hidden
3 | aGoinge | 9412 | A2/A1 | - | - | 10>20 | 27-01 | 3-9 | punk3 uth2 sam2 inst2 | tider | all kommuner in reach by train or bus
1 | k1273 | 9412 | A2/A1 | - | - | 10 | now | >9 | punk1 uth1 sam2 | lugn paus kund | wish right, quiet needs unanswered, very early
2 | k1293 | 9412 | A1/A1 | - | - | 10>20 | 27q1 | 3-9 | punk2 uth2 | hand | train from Hässleholm for short days
0 | k1273 | 8332 | B1/A2 | B,C | ykb | 40 | now | <3 | punk3 ans3 | - | lorry driver ready to drive
1 | k1273 | 5120 | B2/B2 | B | livsmedelshygien | 40 | now | <3 | punk4 uth4 sam4 init3 | - | job-ready cook; training place would hold them back
0 | k1273 | 9412 | A2/A2 | - | livsmedelshygien | 20>30 | now | 3-9 | punk3 uth3 sam3 | sitta | must be able to sit by turns, kitchen cannot
0 | k1273 | 2512,3511 | C1/C1 | B | - | 40 | now | <3 | punk4 sam3 dig4 | - | IT wish, ready for work; wrong place
2 | k1273 | 5120 | B1/A2 | - | - | 20>30 | now | 3-9 | punk2 uth3 sam3 | - | cook wish taken too; needs no gentle place, still good
2 | k1273 | 9 | A2/A1 | - | - | 10>20 | 27-02 | >9 | punk2 sam2 | en korta | broad wish, needs offered, start three weeks late
3 | k1273 | 9412 | A2/A1 | - | - | 10>20 | 27-01 | >9 | punk2 uth2 sam2 | en bild | modest card, all that is needed is offered
3 | k1273 | 9412 | A1/A1 | - | - | 10>20 | 27-02 | >9 | punk2 uth2 inst3 | bild hand tider | all offered, longest wait, small delay
3 | k1273 | 941 | basic/basic | - | - | 10>20 | now | 3-9 | punk2 uth2 sam2 | uppg hand | near, right group, needs offered
0 | k1273 | 9412 | A2/A1 | - | - | 20>30 | 27-08 | 3-9 | punk3 uth3 sam3 | - | free only after summer
1 | k1273 | 9412 | ?/? | - | - | ? | later | >9 | uth2 | korta | wish right, three doubts
0 | k1273 | 9412 | none/none | - | - | 10>20 | now | 3-9 | punk3 uth3 | bild | no spoken Swedish at all
0 | ? | ? | ?/? | ? | ? | ? | ? | <3 | - | - | empty card
1 | k1273 | 9111 | A2/A1 | - | - | 10>20 | now | >9 | punk2 uth2 | tider lugn | cleaning wish; a kitchen is seldom calm
1 | k0780 | 9412 | B1/A2 | - | - | 20>30 | now | 3-9 | punk3 uth3 sam3 | - | train fifty minutes each way for short days

# kok-2 | 6 held | anstallning | 9412 | further 5120 | traits punk3!! uth3!! sam3! nogg2! | hours 30-40 | dates 2027-03-01..open | seats 2 | at 1293 bus 5 | offers tider | cannot lyft sitta lugn | sv A2 (orders are called out)/- | lic - | cert livsmedelshygien (handles open food from day one) | leads yes
> A busy lunch restaurant in Hässleholm hires kitchen staff, day shifts only.
2 | k1293 | 9412 | A2/A2 | - | livsmedelshygien | 20>30 | now | 3-9 | punk3 uth3 sam2 | tider | now twenty, reaches thirty by March: ask pace
3 | k1290 | 9412,941 | B1/B1 | B | livsmedelshygien | 40 | 27-03 | 3-9 | punk3 uth3 sam3 nogg2 | - | twenty-five minutes by train, all met
1 | k1293 | ? | B1/B1 | - | livsmedelshygien | 40 | now | 3-9 | punk2 uth3 sam3 | - | wish unknown, punctuality under
3 | k1273 | 9412 | A2/A1 | - | livsmedelshygien | 30>40 | 27-02 | 3-9 | punk3 uth3 sam3 | - | short train from Osby, all met
1 | aGoinge | 9412 | ?/? | ? | livsmedel | ? | 27q1 | 3-9 | punk3 uth3 | - | wish and certificate right, hours and Swedish hidden
1 | k1293 | 9412 | A2/A2 | - | livsmedelshygien | 30>40 | 27-02 | >9 | punk2 uth2 sam2 | - | one under on everything in a paid, busy job
1 | k1293 | 9412 | B1/A2 | - | ? | 30>40 | now | 3-9 | punk3 uth2 sam3 | - | certificate hidden, stamina under
1 | k0767 | 9412 | B1/A2 | - | livsmedelshygien | 40 | now | 3-9 | punk3 uth2 sam3 | tider | Markaryd train is thin, stamina under
0 | k1293 | 9412 | B1/B1 | - | - | 40 | now | 3-9 | punk4 uth4 sam4 nogg4 | - | no food hygiene certificate
3 | k1293 | 9412 | B1/A2 | - | livsmedelshygien | 30>40 | now | 3-9 | punk3 uth3 sam3 nogg3 | tider | all demands and musts met
3 | k1293 | 5120,9412 | A2/A2 | - | livsmedel | 40 | 27-02 | >9 | punk3 uth3 sam3 nogg2 | - | food group is that certificate; all met
2 | k1293 | 9 | basic/basic | - | livsmedelshygien | 40 | 27-02 | >9 | punk3 uth3 sam3 | tider | broad wish; band for Swedish to check; hygiene done
2 | k1293 | 9412,5120 | B1/B1 | B | has | 40 | now | >9 | punk3 uth3 sam3 | - | has certificates; hygiene likely for a cook wish, ask
0 | k1293 | 9412 | B1/A2 | - | livsmedelshygien | 10>20 | now | >9 | punk3 uth2 sam3 | korta | twenty is the most, thirty needed
0 | k1293 | 9412 | A2/A1 | - | livsmedelshygien | 30 | now | 3-9 | punk3 uth3 | lugn | a calm room is what they cannot give
3 | k1293 | 941 | ind/basic | - | livsmedelshygien | 40 | now | 3-9 | punk3 uth3 sam3 | - | right group, all known demands met
0 | k1293 | 9412 | A1/A1 | - | livsmedelshygien | 40 | now | >9 | punk3 uth4 sam3 | bild | spoken Swedish under
0 | k1293 | 9412 | B1/A2 | - | - | 40 | now | >9 | punk3 uth3 sam3 | tider | would need the course first
0 | k1293 | 5330 | B2/B2 | B | hlr | 40 | now | <3 | punk4 serv4 ans4 | - | care wish, no hygiene certificate
2 | k1293 | 5120 | B1/B1 | B | livsmedelshygien | 40 | now | 3-9 | punk3 uth3 sam2 nogg3 | - | cook taken too, teamwork slightly under
0 | k1293 | 9412 | B1/B1 | - | livsmedelshygien | 30>40 | now | 3-9 | punk3 uth3 sam3 nogg3 | lyft | lifting cannot be avoided here
1 | k1293 | 9412 | A2/A1 | - | ? | half>full | later | 3-9 | punk3 uth3 sam2 | - | certificate hidden, start unclear
2 | k1293 | 9413 | B2/B1 | - | livsmedelshygien | 40 | now | <3 | punk3 uth3 sam3 serv4 | - | kafé wish, same kind of day; all demands met
0 | k1280 | 9412 | B2/B1 | - | livsmedelshygien | 40 | now | 3-9 | punk4 uth4 sam4 | - | over an hour from Malmö plus early prep
0 | ? | 9412 | ?/? | ? | ? | ? | ? | ? | punk3 | - | nothing to propose a paid job on

# kok-3 | 7 | introduktionsjobb | 5120 | further 9412 | traits nogg3!! init2! lar3! sam2 | hours 40-40 from 20 | dates 2027-02-15..2028-02-14 | seats 1 | at 0765 bus 10 | offers hand skrift | cannot inne kund | sv B1 (recipes and allergy talk)/A2 (reads recipes) | lic - | cert - | leads yes
> A catering kitchen in Älmhult trains a person towards cook; also serves at events outdoors.
2 | k0767 | 5120 | B1/B1 | B | - | 40 | 27-02 | 3-9 | nogg3 lar3 init2 sam3 | - | drives from Markaryd, forty minutes
0 | k0765 | 5120 | B1/A1 | - | - | 20>40 | now | >9 | nogg3 init3 lar3 | - | recipes and allergens must be read; a step under
0 | ? | ? | ind/? | ? | ? | ? | ? | >9 | lar2 | - | hardly anything known
2 | k0765 | 5120,7612 | B1/A2 | - | - | 30>40 | 27-03 | 3-9 | nogg2 lar3 init3 | - | accuracy to grow in a year of training
3 | k0765 | 5120 | B1/A2 | - | livsmedelshygien | 20>40 | now | 3-9 | nogg3 lar3 init2 | skrift | right wish, steps to full time
0 | k0765 | 5120 | B1/A2 | - | - | 20>30 | now | 3-9 | nogg3 lar3 init3 | - | full time is not reached
3 | k0765 | 5120 | B1/B1 | - | - | 20>40 | 27-01 | >9 | nogg3 lar2 init2 sam2 | hand skrift | needs offered, long wait, small gap in learning
1 | k0765 | 9413 | B1/B1 | - | livsmedelshygien | 40 | now | 3-9 | nogg3 lar3 serv4 | - | kafé wish, cooking not shown
0 | k1290 | 9412 | B1/A2 | - | - | 20>30 | now | 3-9 | nogg2 sam3 | tider | far, hours too few, accuracy under
0 | k0765 | 5120 | B2/B2 | B | livsmedelshygien | 40 | 27-09 | <3 | nogg4 init4 lar4 | - | free only in autumn, they need one in February
0 | k0765 | 9412 | basic/basic | - | - | 20>40 | now | 3-9 | nogg3 lar3 | hand | basic is under B1
2 | k0765 | 9412 | B1/A2 | - | - | 20>40 | now | 3-9 | nogg3 lar3 sam3 | hand | kitchen assistant may step up to cook
0 | k0765 | 5120 | B1/B1 | - | - | 40 | now | 3-9 | nogg3 lar3 | kund | events mean meeting guests
1 | k0765 | 7612 | B1/A2 | - | - | 40 | 27-02 | 3-9 | nogg3 lar3 init2 sam3 | - | baker; near trade worth a call
3 | k0765 | 5120,9412 | B2/B1 | B | - | 30>40 | 27-02 | >9 | nogg3 lar3 init3 sam3 | - | clear
1 | k0765 | ? | B1/A2 | - | - | 30>40 | now | >9 | nogg2 lar3 init2 | en hand | no wish, accuracy under, one unanswered
0 | k0765 | 5120 | B1/A2 | - | - | 40 | now | >9 | nogg3 lar3 | inne hand | outdoor events cannot be taken away
2 | k0765 | 512 | ind/? | ? | ? | half>full | 27q1 | 3-9 | nogg3 lar3 init2 | - | right group, written Swedish hidden
0 | k0780 | 2431,4111 | C1/C1 | B | - | 40 | now | <3 | nogg4 lar4 dig4 | - | other field entirely
0 | k0765 | 5120 | A2/A2 | - | livsmedelshygien | 40 | now | 3-9 | nogg4 lar4 init4 | - | allergy talk needs B1
1 | aSunnerbo | 5120 | ind/ind | ? | ? | full | later | ? | nogg3 lar3 | - | area too wide without a licence shown, start open
2 | k1273 | 5120 | B1/B1 | - | - | 30>40 | 27-02 | 3-9 | nogg3 lar2 init2 | - | train ten minutes over the border, learning slightly under
1 | k0765 | 5 | ind/ind | B | - | 40 | now | 3-9 | nogg3 lar3 serv4 | - | broad service wish, may be anything
1 | l07 | 5120 | B1/B1 | B | - | 40 | now | 3-9 | nogg3 lar3 init2 | - | county only, but drives: ask where
2 | k0780 | 5120 | B2/B1 | B | livsmedelshygien | 40 | now | 3-9 | nogg3 lar3 init3 | - | Växjö train half an hour

# kok-4 | 8 | nystartsjobb | 9412 | further 9411,5120 | traits uth3!! init3! sam3! punk3! | hours 25-40 | dates 2026-12-14..open | seats 1 | at 0780 bus 12 | offers morgon parfym | cannot tider natt lyft | sv A2 (calls between the stations)/- | lic - | cert - | leads yes
> A pizzeria in Växjö, evenings until 23 and changing weeks.
3 | k0780 | 9412 | A2/A1 | - | - | 30>40 | now | >9 | uth3 sam3 punk3 init2 | morgon | late start suits, long wait
2 | k0780 | 5120 | B1/B1 | B | - | 40 | now | 3-9 | uth3 init3 sam2 punk3 | - | cook taken too
3 | k0780 | 9412,9411 | B1/A2 | - | - | 40 | 26-12 | 3-9 | uth3 sam3 punk2 init3 | morgon | right away, likes late start, punctuality slightly under
1 | k0780 | 9111 | B1/A2 | - | - | 30 | now | >9 | uth3 punk3 nogg3 | - | cleaning wish; the kitchen could be offered
1 | k0780 | 9412 | B1/A2 | - | - | 40 | now | 3-9 | uth1 init2 sam3 | morgon | stamina two under in a rush kitchen
0 | k0780 | 9412 | A1/none | - | - | 40 | now | 3-9 | uth4 sam3 | - | Swedish under
2 | k0780 | ? | B1/B1 | - | - | 40 | now | 3-9 | uth3 init3 sam3 punk3 | morgon | no wish shown, suits evenings
0 | k0780 | 2341 | C1/C1 | B | - | 40 | now | <3 | sam4 init4 | - | teacher wish
1 | k0764 | 9412 | A2/A2 | - | - | 40 | now | 3-9 | uth3 init3 sam3 | - | last train to Alvesta after 23? ask
2 | k0764 | 9411 | B1/A2 | B | - | 30>40 | now | 3-9 | uth3 init2 sam3 punk3 | - | car takes care of late nights
3 | k0780 | 9411,9412 | B1/A2 | - | livsmedelshygien | 40 | now | 3-9 | uth3 init3 sam3 punk3 | morgon | evening person, all met
2 | k0780 | 9 | A2/A2 | - | - | 40 | now | >9 | uth3 init3 sam3 | - | broad wish, near and strong
0 | k0780 | 9412 | A2/A1 | - | - | 30 | now | 3-9 | uth3 sam3 | lyft | flour sacks cannot be avoided
2 | k0780 | 941 | ind/basic | - | - | 30 | 27-01 | 3-9 | uth3 sam3 punk3 | - | right group, two weeks late
1 | ? | 9411 | B1/A2 | B | - | 40 | now | 3-9 | uth3 init3 | - | area hidden, drives: ask
0 | k0780 | 9412 | A2/A2 | - | - | 40 | now | >9 | uth3 init3 sam3 | tider | needs fixed hours, weeks change
2 | k0780 | 9413,5131 | B2/B1 | - | - | 30>40 | now | <3 | uth3 serv4 sam3 init3 | - | kafé and serving wish; kitchen is a neighbour, musts met
2 | k0780 | 9412 | basic/? | - | ? | 30>40 | now | >9 | uth3 init3 punk3 | parfym | scent-free offered; Swedish band to check
0 | k0781 | 9412 | B1/A2 | - | - | 40 | now | 3-9 | uth3 init3 sam3 punk3 | - | no way home to Ljungby at 23
1 | k0780 | 9412 | A2/A1 | - | - | 20 | now | >9 | uth2 sam3 init2 | morgon | twenty-something hours, stamina under
0 | ? | ? | ?/? | ? | ? | ? | later | ? | - | lugn | nothing fits or is known
0 | k0780 | 9412 | B1/B1 | - | livsmedelshygien | 40 | now | 3-9 | uth4 init4 sam4 punk4 | natt | late evenings cannot be avoided
0 | k0780 | 9412 | B1/A2 | - | - | 40 | 27-08 | 3-9 | uth3 init3 sam3 | - | they need somebody before Christmas
0 | k0780 | 9412 | B1/A2 | - | - | 10 | now | >9 | uth2 init2 | korta | ten hours, no step
1 | aVarend | 9412 | A2/A1 | ? | - | half>full | 27q1 | 3-9 | uth3 sam3 | - | area wide for late nights, start coarse
`;
