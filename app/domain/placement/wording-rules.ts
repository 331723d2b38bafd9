/**
 * Wording that diskrimineringslagen (2008:567) makes doubtful in an opening. Data: a pattern, the protected
 * ground (1 kap. 5 §), and the key of what to say about it. The words are marked and the broker decides;
 * nothing is stopped by them.
 *
 * Patterns are regular expressions without outer word boundaries (wording.ts adds Swedish ones, so that
 * `ung` is not found in `ungdomsgård` and å ä ö count as letters). They aim at the person who is sought:
 * the ones served (`stöd till unga`) and the employer's own name or customers are ordinary words.
 */
export const GROUNDS = [
  "kon",
  "konsoverskridande-identitet",
  "etnisk-tillhorighet",
  "religion",
  "funktionsnedsattning",
  "sexuell-laggning",
  "alder",
] as const;
export type Ground = (typeof GROUNDS)[number];

export const WORDING_RULE_IDS = [
  "ung",
  "nyexaminerad",
  "aldersgrans",
  "pensionar",
  "gammal",
  "karriarens-borjan",
  "tjej-kille",
  "hon-han",
  "man-kvinna",
  "manlig-kvinnlig",
  "konskodad-titel",
  "familj",
  "svenskfodd",
  "invandrare",
  "medborgarskap",
  "felfri-svenska",
  "modersmal",
  "svenskt-utseende",
  "religion",
  "religiosa-symboler",
  "frisk",
  "fysisk-styrka",
  "psykisk-styrka",
  "utan-nedsattning",
  "sjukfranvaro",
  "sexuell-laggning",
  "konsidentitet",
] as const;
/** Also the key of the explanation in the catalogue. */
export type WordingRuleId = (typeof WORDING_RULE_IDS)[number];

export interface WordingRule {
  id: WordingRuleId;
  ground: Ground;
  pattern: string;
}

/** People who are served, not sought: `för barn och unga`, `bland killar`; `passar för` is about the sought. */
const NOT_SERVED = String.raw`(?<!(?<!passa[rt]?\s+(?:bäst\s+|bra\s+)?)(?<!\p{L})(?:för|med|till|åt|bland|hos|av|om)\s+(?:\p{L}+\s+(?:och|eller)\s+)?)`;
/** After the word: customers, animals, plants, places, which may be young or of either sex. */
const NOT_OTHERS = String.raw`(?!\s+(?:och\s+\p{L}+\s+)?(?:kund|publik|målgrupp|gäst|besök|elev|patient|brukare|läsare|träd|plant|växt|djur|kalv|häst|skog|mor|lag|spelare|företag|bolag|verksamhet|stad|bransch|varumärke|kläd|avdelning|förskol|familj|par(?!\p{L})|får(?!\p{L})|lamm|gris|hund|katt|kyckling|höns|modell|storlek|omklädning|vuxna\s+med)\p{L}*)`;
const SHOULD = `(?:ska|skall|bör|måste|behöver|får|kan)`;

export const WORDING_RULES: readonly WordingRule[] = [
  // Age
  {
    id: "ung",
    ground: "alder",
    pattern: `${NOT_SERVED}(?:ung|unga|ungt|yngre|ungdom|ungdomlig[at]?)${NOT_OTHERS}`,
  },
  { id: "nyexaminerad", ground: "alder", pattern: `ny(?:ut)?examinerad[e]?|nyutbildade?` },
  {
    id: "aldersgrans",
    ground: "alder",
    pattern: String.raw`ålder\p{L}*\s*:?\s*(?:1[5-9]|[2-7]\d)\s*(?:-|–|till|och)\s*[2-7]\d|vara\s+mellan\s+(?:1[5-9]|[2-7]\d)\s+och\s+[2-7]\d(?!\s+(?:kilo|kund|minut|timm|meter|grader)\p{L}*)|person(?:er)?\s+(?:under|över)\s+[2-7]\d|i\s+[2-7]\d-årsåldern|[5-7]\d-plus(?:sare)?|(?:ålder\p{L}*\s+)?(?:mellan\s+)?(?:1[5-9]|[2-7]\d)\s*(?:-|–|till|och)\s*[2-7]\d\s*år(?!s)|(?:max(?:imalt)?|högst|under|yngre\s+än|äldre\s+än)\s+(?:[2-7]\d)\s*år(?:\s+gammal)?(?!s|\s+(?:har|hade|av|i|sedan|som|gamm[la]+\s+\p{L}+))`,
  },
  {
    id: "pensionar",
    ground: "alder",
    pattern: String.raw`(?:gärna|pigg|passar|söker|är)\s+(?:en\s+|dig\s+som\s+är\s+)?pensionär(?:er)?`,
  },
  {
    id: "gammal",
    ground: "alder",
    pattern: String.raw`inte\s+(?:vara\s+)?(?:för|allt(?:för)?)\s+gam(?:mal|la)`,
  },
  {
    id: "karriarens-borjan",
    ground: "alder",
    pattern: String.raw`(?:i\s+)?början\s+av\s+(?:din|sin)\s+karriär|digitalt\s+infödd`,
  },
  // Sex
  {
    id: "tjej-kille",
    ground: "kon",
    pattern: `${NOT_SERVED}(?:tjej(?:en|er|erna)?|kille[n]?|killar(?:na)?|grabb(?:en|ar|arna)?|flicka[n]?|flickor(?:na)?|pojke[n]?|pojkar(?:na)?)${NOT_OTHERS}`,
  },
  {
    id: "hon-han",
    ground: "kon",
    pattern: String.raw`(?:hon|han)\s+${SHOULD}(?<!(?:handledar|chef|ägare|kollega|sjukskötersk)[^.!?]*(?:[.!?][^.!?]*)?)`,
  },
  {
    id: "man-kvinna",
    ground: "kon",
    pattern: String.raw`(?<=(?:söker|vill\s+ha|helst|gärna|önskar|behöver|passar)\s+(?:en\s+|två\s+|bra\s+för\s+)?(?:\p{L}+\s+)?)(?:man|män|kvinna|kvinnor)(?!\s+(?:kan|ska|får|är|har|vill|som\s+kund))|(?:kvinn(?:a|or)|man|män|dam(?:er)?|herr(?:e|ar))\s+sökes`,
  },
  {
    id: "manlig-kvinnlig",
    ground: "kon",
    pattern: `${NOT_SERVED}(?:manlig[at]?|kvinnlig[at]?)${NOT_OTHERS}`,
  },
  {
    id: "konskodad-titel",
    ground: "kon",
    pattern: `städersk(?:a|an|or)|städtant(?:en|er)?|servitris(?:en|er)?|kassörsk(?:a|an|or)|barnflick(?:a|an|or)|springpojk(?:e|en|ar)|hemmafru(?:ar)?|allt-?i-?allo-?kille`,
  },
  {
    id: "familj",
    ground: "kon",
    pattern: String.raw`${NOT_SERVED}(?:gravida?|barnlösa?|föräldralediga?|inga\s+(?:små)?barn|utan\s+(?:små|hemmavarande\s+)?barn|inga\s+planer\s+på\s+barn|småbarnsföräld(?:er|rar))${NOT_OTHERS}`,
  },
  // Ethnic belonging
  {
    id: "svenskfodd",
    ground: "etnisk-tillhorighet",
    pattern: String.raw`svenskfödda?|helsvenska?|etniskt?\s+svensk(?:ar?)?|född[a]?\s+i\s+sverige|(?:svensk|utländsk|invandrar)(?:\s+bakgrund|bakgrund|\s+härkomst)|svenskt\s+ursprung|utrikesfödda?|(?:vara|är)\s+svensk(?=\s*(?:[.,!?]|$))|(?:endast|bara)\s+svenskar`,
  },
  {
    id: "invandrare",
    ground: "etnisk-tillhorighet",
    pattern: String.raw`${NOT_SERVED}(?:invandrare|utlänning(?:ar)?|utländska?\s+sökande)`,
  },
  {
    id: "medborgarskap",
    ground: "etnisk-tillhorighet",
    pattern: String.raw`svensk(?:t|a)?\s+medborgar(?:e|skap)`,
  },
  {
    id: "felfri-svenska",
    ground: "etnisk-tillhorighet",
    pattern: String.raw`(?:felfri|perfekt|klanderfri|oklanderlig|fläckfri|brytningsfri|accentfri|obruten|ren)\s+svenska|(?:svenska|språket)\s+(?:felfritt|perfekt|utan\s+(?:brytning|accent))|utan\s+(?:brytning|accent)`,
  },
  {
    id: "modersmal",
    ground: "etnisk-tillhorighet",
    pattern: String.raw`svenska\s+som\s+(?:ditt\s+|sitt\s+)?modersmål|(?:med\s+)?svenskt\s+modersmål|modersmål(?:et)?\s+(?:är|ska\s+vara|måste\s+vara)\s+svenska|infödd\s+svensktalande|helst\s+modersmål`,
  },
  {
    id: "svenskt-utseende",
    ground: "etnisk-tillhorighet",
    pattern: String.raw`(?:svenskt|nordiskt)\s+(?:utseende|namn)|svenska\s+värderingar|svensk\s+kultur\s+i\s+ryggmärgen|typiskt?\s+svensk`,
  },
  // Religion
  {
    id: "religion",
    ground: "religion",
    pattern: String.raw`${NOT_SERVED}(?:kristen|kristna|muslim(?:er|sk|ska)?|jud(?:e|ar|isk|iska)|hinduer?|buddhist(?:er)?|ateist(?:er)?|(?<!väl)troende|religiös|religiösa|bekännande)(?!\s+(?:värdegrund|friskol|försko|skol|församling|förening|bok|högtid|museet|texter|folkhögskol|organisation|musik|möte|samtal|ceremoni|helg|traditioner)\p{L}*)`,
  },
  {
    id: "religiosa-symboler",
    ground: "religion",
    pattern: String.raw`slöjan?|(?:inga|utan|ej)\s+slöjor|hijab|huvudduk(?:ar)?|turban(?:er)?|religiösa\s+symboler`,
  },
  // Disability
  {
    id: "frisk",
    ground: "funktionsnedsattning",
    pattern: String.raw`(?:fullt|fullständigt|helt\s+och\s+hållet|fysiskt|psykiskt)\s+frisk[at]?|frisk[at]?\s+(?:och\s+(?:stark|kry|pigg|sund|rask|alert)[at]?|person\p{L}*|medarbetare\p{L}*|människ\p{L}*|kille|tjej)|(?<!(?:tills|när|så\s+länge|om|innan)\s+)(?:du|personen|den\s+sökande|praktikanten|deltagaren)\s+(?:är|ska\s+vara|bör\s+vara|måste\s+vara)\s+(?:helt\s+)?frisk|(?:har|ha|med|kräver)\s+(?:en\s+)?(?:god|bra)\s+hälsa`,
  },
  {
    id: "fysisk-styrka",
    ground: "funktionsnedsattning",
    pattern: String.raw`fysiskt\s+starka?|stark\s+(?:rygg|fysik)|(?:god|bra)\s+fysik|vältränade?|inga\s+(?:rygg|led|knä)problem`,
  },
  {
    id: "psykisk-styrka",
    ground: "funktionsnedsattning",
    pattern: String.raw`(?:psykiskt|mentalt)\s+(?:stabila?|starka?)|normalbegåvade?`,
  },
  {
    id: "utan-nedsattning",
    ground: "funktionsnedsattning",
    pattern: String.raw`inga\s+(?:fysiska\s+|psykiska\s+)?(?:begränsningar|funktionshinder|funktionsnedsättningar|diagnoser|handikapp|allergier|sjukdomar)|(?:inte|ej)\s+(?:ha|har)\s+(?:någon|några|något)\s+(?:funktionshinder|funktionsnedsättning(?:ar)?|diagnos(?:er)?|handikapp)|(?:inte|ej)\s+lämplig[at]?\s+för\s+(?:handikappade|funktionsnedsatta|rullstolsburna|personer\s+med\s+funktions\p{L}+)|utan\s+(?:funktionshinder|funktionsnedsättning(?:ar)?|diagnos(?:er)?|handikapp)|ingen\s+(?:diagnos|funktionsnedsättning)|(?:fullt|100\s*%)\s+arbetsföra?|full\s+arbetsförmåga|(?:har|lider\s+av|inte\s+ha)\s+(?:adhd|autism|diagnos)`,
  },
  {
    id: "sjukfranvaro",
    ground: "funktionsnedsattning",
    pattern: String.raw`(?:aldrig|sällan|inte\s+ofta)\s+(?:är\s+)?sjuk|(?:låg|ingen|liten)\s+sjukfrånvaro`,
  },
  // Sexual orientation, transgender identity or expression
  {
    id: "sexuell-laggning",
    ground: "sexuell-laggning",
    pattern: `${NOT_SERVED}(?:heterosexuella?|homosexuella?|bisexuella?|hetero)`,
  },
  {
    id: "konsidentitet",
    ground: "konsoverskridande-identitet",
    pattern: `${NOT_SERVED}(?:transperson(?:er)?|cisperson(?:er)?|könsöverskridande)`,
  },
];
