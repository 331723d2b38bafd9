import type { FindingKind } from "./finding.ts";

/**
 * Words about health and what else the regulation (EU) 2016/679 art. 9 and 10 guards, and what the unit has no field
 * for (2-domain §1). A stem stands for every word that begins with it; with `*` before also inside a compound; with
 * `=` before for that word alone. What else begins so and says nothing about a person stands in HARMLESS.
 */
export const SENSITIVE_STEMS: Readonly<Partial<Record<FindingKind, string>>> = {
  health: `
    adhd =add autism autistisk asperger tourette =ocd ptsd =npf bipolär schizofren borderline dyslexi
    dyskalkyli *diagnos *depression depressiv deprimera nedstämd *ångest panikattack panikångest fobi
    psykos psykotisk psykisk psykiatri psykofarmaka psykolog utmattning utmattad utbränd utbrändhet
    stressjuk posttraumatisk *trauma självmord suicid självskad ätstörning anorexi bulimi *missbruk
    alkohol narkoman narkotika drogmissbruk drogproblem =droger drogad pundare spelberoende drogberoende
    läkemedelsberoende tablettberoende nykter nykterhet epilep diabet insulin astma =kol allergi cancer
    tumör cellgift leukemi =stroke hjärnblödning hjärnskad hjärntumör hjärtinfarkt hjärtfel hjärtsjuk
    hjärtsvikt kärlkramp blodtryck =hiv hivpositiv hepatit tuberkulos reuma *artros artrit fibromyalgi
    migrän diskbråck ischias whiplash *värk *smärt kronisk =ms parkinson demens alzheimer afasi amputera
    protes rullstol rullator hörapparat hörselskad hörselnedsätt döv blind synskad synnedsätt synsvag
    funktionsnedsätt funktionshind funktionsvari funktionsrätt handikapp förståndshandikapp
    utvecklingsstör intellektuell rörelsehind sjukskriv sjukpenning sjukersättning aktivitetsersättning
    sjukpension förtidspension sjukintyg läkarintyg sjukdom sjukhist sjuklig långtidssjuk rehab medicin
    antidepressiv läkemedel tablett terapi kbt opererad =operation gravid missfall abort
    förlossningsdepression läkarbesök läkartid sömnsvårighet sömnproblem sömnlös
  `,
  religion: `
    muslim islam kristen kristn =jude =judar judisk judinna hindu buddhist ortodox katolik katolsk
    pingstvän ateist religion religiös troende moské synagog ramadan slöja hijab =bön bönetid =bönen koran
    jehova frikyrk
  `,
  union: "*fackmedlem fackligt =facklig =fackliga fackförbund fackförening fackansluten strejk",
  origin: `
    asyl uppehållstillstånd uppehållsrätt flykting utvis papperslös statslös ursprung härkomst etnisk
    etnicitet invandrare invandrad invandring romsk =romer hudfärg ensamkommande medborgarskap
    anhöriginvandr
  `,
  economy: `
    *skuldsatt skuldsaner =skulder =skulderna skuldberg kronofogd betalningsanmärk inkasso utmätning
    löneutmätning socialbidrag försörjningsstöd socialtjänst =soc vräkt vräkning överskuldsatt
    privatkonkurs bidragstagare
  `,
  crime: `
    kriminal kriminell fängelse fängslad frigiven frivård fotboja häkta häktad brottsling brottsdömd
    belastningsregist straffad *misshandel misshandla våldtäkt =dömd dömdes =stöld =villkorlig
    skyddstillsyn åtalad åtalades gängkrimin
  `,
  sexuality: "homosexuell bisexuell sexuell =gay lesbisk =hbtq transperson transsexuell könsbyt könskorriger",
  social: `
    hemlös bostadslös våldsutsatt kvinnojour hedersvåld hedersförtryck skilsmässa =skild vårdnad
    vårdnadstvist ensamstående omhändertag familjehem =lvu =lvm =lss prostitu
  `,
};

/** Words that begin like a stem above and are about goods, work, places or customers. */
export const HARMLESS_STEMS = `
  diagnosverktyg diagnosinstrument diagnosdator diagnosprogram diagnosuttag diagnostik bildiagnos feldiagnos
  alkoholfri alkoholservering alkoholtillstånd alkohollag alkoholdryck alkoholhalt alkoholpolicy drogfri
  drogpolicy drogtest drogist medicinskåp medicinteknisk medicinförråd medicinrum medicinvagn medicinboll
  läkemedelshantering läkemedelsskåp läkemedelsverk läkemedelsförråd läkemedelsföretag läkemedelslager
  autismförening cancerfond diabetesfond reumatikerförbund astmaförbund allergimärk allergiinfo allergen
  allergikost demensboende demensavdelning demensteam demensvård handikapparkering handikapptoalett
  handikapplats rehabhund blindnit blindtest blindkarta blindfläns blindlock blindskrift rullstolsramp
  rullstolslyft rullstolsplats rullstolstaxi rullstolarna rullstolar protestera protest flyktingförläggning
  flyktingboende ursprungsmärk ursprungsland ursprunglig ursprungsgaranti ursprungligen medborgarkontor
  skulderblad skulderparti inkassobrev inkassobolag kriminalroman kriminalvårdare terapeut arbetsterapi
  terapibad terapihund terapiträdgård tablettaskar tablettask operationssal operationsbord operativ operatör
  dövt vårdnadshavare hjärtsjukvård blodtrycksmätare
`;

/** Sayings of several words, each with what it is about. Written for text in small letters with single spaces. */
export const SENSITIVE_PHRASES: readonly (readonly [FindingKind, RegExp])[] = [
  [
    "health",
    /(?<!\p{L})ont i (?:ryggen|magen|nacken|huvudet|axlarna|axeln|knät|knäna|lederna|kroppen)(?!\p{L})/gu,
  ],
  ["health", /(?<!\p{L})(?:dålig|nedsatt|försämrad) (?:syn|hörsel|rygg|balans|arbetsförmåga)(?!\p{L})/gu],
  ["health", /(?<!\p{L})mår (?:mycket |väldigt |psykiskt )?dåligt(?!\p{L})/gu],
  ["economy", /(?<!\p{L})ekonomiskt bistånd(?!\p{L})/gu],
  [
    "union",
    /(?<=medlem i )(?:facket|kommunal|handels|if metall|unionen|byggnads|seko|transport|vårdförbundet|lo)(?!\p{L})/gu,
  ],
  ["crime", /(?<!\p{L})(?:suttit|sitter|satt) inne(?!\p{L})/gu],
  ["social", /(?<!\p{L})(?:skyddat boende|skyddad identitet|skyddade personuppgifter)(?!\p{L})/gu],
  [
    "origin",
    /(?<=(?:kommer|kom|flyttade|flydde|flytt|är|född) (?:ursprungligen )?(?:från|i) )(?:syrien|irak|iran|afghanistan|somalia|eritrea|etiopien|sudan|ukraina|ryssland|turkiet|kosovo|bosnien|serbien|albanien|palestina|libanon|jemen|marocko|polen|rumänien|bulgarien|thailand|vietnam|kina|indien|pakistan|bangladesh|kongo|nigeria|gambia|venezuela|chile|colombia)(?!\p{L})/gu,
  ],
];
