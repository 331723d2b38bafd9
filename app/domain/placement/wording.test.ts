import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { doubtfulWording, wordingWarningId } from "./wording.ts";
import { GROUNDS, WORDING_RULE_IDS, WORDING_RULES, type WordingRuleId } from "./wording-rules.ts";

/** Sentence, and the rules it must set off in reading order. */
const DOUBTFUL: [string, WordingRuleId[]][] = [
  ["Vi söker en ung och driven medarbetare.", ["ung"]],
  ["Du blir en del av ett ungt team.", ["ung"]],
  ["Unga sökande välkomnas särskilt.", ["ung"]],
  ["Platsen passar för unga som vill framåt.", ["ung"]],
  ["Vi vill ha någon yngre i butiken.", ["ung"]],
  ["Du är ungdomlig till sättet.", ["ung"]],
  ["Gärna nyexaminerad från gymnasiet.", ["nyexaminerad"]],
  ["Vi välkomnar nyutexaminerade.", ["nyexaminerad"]],
  ["Du är mellan 20 och 35 år.", ["aldersgrans"]],
  ["Ålder 18–25 år.", ["aldersgrans"]],
  ["Sökande ska vara under 30 år.", ["aldersgrans"]],
  ["Högst 40 år gammal.", ["aldersgrans"]],
  ["Passar pensionär som vill ha något att göra.", ["pensionar"]],
  ["Du får inte vara för gammal.", ["gammal"]],
  ["Du är i början av din karriär.", ["karriarens-borjan"]],
  ["Vi söker en trevlig tjej till kassan.", ["tjej-kille"]],
  ["En stark kille till lagret.", ["tjej-kille"]],
  ["Två killar som kan bära möbler.", ["tjej-kille"]],
  ["Grabbar med skinn på näsan.", ["tjej-kille"]],
  ["Hon ska kunna laga mat.", ["hon-han"]],
  ["Han måste komma i tid.", ["hon-han"]],
  ["Vi söker en kvinna till caféet.", ["man-kvinna"]],
  ["Helst en händig man till verkstaden.", ["man-kvinna"]],
  ["Kvinnlig städare sökes.", ["manlig-kvinnlig"]],
  ["Vi behöver en städerska två dagar i veckan.", ["konskodad-titel"]],
  ["Servitris till sommaren.", ["konskodad-titel"]],
  ["Du har inga småbarn hemma.", ["familj"]],
  ["Vi kan inte ta emot någon som är gravid.", ["familj"]],
  ["Du är svenskfödd.", ["svenskfodd"]],
  ["Vi ser helst någon född i Sverige.", ["svenskfodd"]],
  ["Du har svensk bakgrund.", ["svenskfodd"]],
  ["Invandrare undanbedes.", ["invandrare"]],
  ["Svenskt medborgarskap krävs.", ["medborgarskap"]],
  ["Du talar felfri svenska.", ["felfri-svenska"]],
  ["Perfekt svenska i tal och skrift.", ["felfri-svenska"]],
  ["Du talar svenska utan brytning.", ["felfri-svenska"]],
  ["Du har svenska som modersmål.", ["modersmal"]],
  ["Du delar svenska värderingar.", ["svenskt-utseende"]],
  ["Du är kristen.", ["religion"]],
  ["Muslimer kan tyvärr inte få platsen.", ["religion"]],
  ["Slöja är inte tillåten.", ["religiosa-symboler"]],
  ["Du är fullt frisk.", ["frisk"]],
  ["Vi söker en frisk person.", ["frisk"]],
  ["Du måste vara frisk.", ["frisk"]],
  ["Frisk och stark är ett krav.", ["frisk"]],
  ["Du är fysiskt stark.", ["fysisk-styrka"]],
  ["God fysik krävs.", ["fysisk-styrka"]],
  ["Du är psykiskt stabil.", ["psykisk-styrka"]],
  ["Inga fysiska begränsningar.", ["utan-nedsattning"]],
  ["Vi tar inte emot den som har ADHD.", ["utan-nedsattning"]],
  ["Du är sällan sjuk.", ["sjukfranvaro"]],
  ["Du är heterosexuell.", ["sexuell-laggning"]],
  ["Inga transpersoner.", ["konsidentitet"]],
  ["Vi vill ha en ungdom som orkar.", ["ung"]],
  ["Ålder: 20-30.", ["aldersgrans"]],
  ["Praktikanten bör vara mellan 18 och 30.", ["aldersgrans"]],
  ["Någon i 20-årsåldern.", ["aldersgrans"]],
  ["Damer sökes till konditoriet.", ["man-kvinna"]],
  ["Ej småbarnsförälder.", ["familj"]],
  ["Du ska vara svensk.", ["svenskfodd"]],
  ["Bra svenska krävs, helst modersmål.", ["modersmal"]],
  ["Du har god hälsa.", ["frisk"]],
  ["Inga allergier eller sjukdomar.", ["utan-nedsattning"]],
  ["Du får inte ha några funktionshinder.", ["utan-nedsattning"]],
  ["Inte lämpligt för handikappade.", ["utan-nedsattning"]],
  ["Vi söker en ung tjej med felfri svenska.", ["ung", "tjej-kille", "felfri-svenska"]],
];

/** Ordinary words that look like the doubtful ones. */
const ORDINARY = [
  "Du hjälper till på ungdomsgården två kvällar i veckan.",
  "Mycket frisk luft och rörelse.",
  "Vi har en ung kundkrets.",
  "Stöd till barn och unga i kommunen.",
  "Du planterar unga träd i parken.",
  "Vi sköter unga kalvar och hästar.",
  "Ledare för killar och tjejer på fritids.",
  "Friskvård ingår.",
  "Stanna hemma tills du är frisk.",
  "Vi ser till att djuren mår bra och håller sig friska.",
  "Friska grönsaker från egen odling.",
  "Under 30 år har företaget vuxit i byn.",
  "Företaget har 25 års erfarenhet.",
  "Du ska ha fyllt 18 år, eftersom maskinerna kräver det.",
  "Platsen varar i 3–6 månader.",
  "Handledaren heter Maria och hon ska visa dig allt.",
  "Här lär man sig grunderna.",
  "När man har kommit i ordning får man egna uppgifter.",
  "Vi söker någon som trivs med folk.",
  "Kvinnojouren behöver hjälp med köket.",
  "Vi säljer kläder för kvinnor och män.",
  "Manliga och kvinnliga kunder är lika välkomna.",
  "Du packar barnkläder för flickor och pojkar.",
  "Arbetsmiljön är olämplig för gravida på grund av lösningsmedel.",
  "Vi arbetar med invandrare som lär sig svenska.",
  "Du övar svenska tillsammans med oss.",
  "Det är bra om du förstår enkel svenska.",
  "Du talar med kunderna på svenska.",
  "Vi lagar svensk husmanskost.",
  "Den kristna folkhögskolan ligger vid sjön.",
  "Vi dukar för religiösa högtider.",
  "Butiken säljer brudslöjor.",
  "Arbetet är fysiskt: säckarna väger 15 kilo.",
  "Ett starkt lag med stor erfarenhet.",
  "Lokalen är inte anpassad för rullstol.",
  "Besök av pensionärer varje torsdag.",
  "Du serverar de äldre på boendet.",
  "Vi hyr ut hantverk från Gammelgården.",
  "Hans Bygg och Trä söker praktikant.",
  "Trevlig stämning och korta pauser.",
  "Stångenäs håller öppet till kl. 18.",
  "Vi har tre hundar och en katt.",
  "Gården har unga får och lamm.",
  "Här bor många unga familjer.",
  "Chefen heter Per. Han ska gå igenom säkerheten.",
  "Vi syr brudklänningar och slöjor.",
  "Religiösa möten hålls i lokalen intill.",
  "Gravida kunder får sitta ned.",
  "Vi säljer bara svensk mat, och råvaran ska vara svensk hela vägen.",
  "Barn mellan 10 och 16 år kommer på läger.",
  "Lådorna kan vara mellan 20 och 25 kilo.",
];

describe("wording that the Discrimination Act makes doubtful", () => {
  it.each(DOUBTFUL)("marks: %s", (sentence, rules) => {
    expect(doubtfulWording(sentence).map((span) => span.ruleId)).toEqual(rules);
  });

  it.each(ORDINARY)("leaves alone: %s", (sentence) => {
    expect(doubtfulWording(sentence)).toEqual([]);
  });

  it("has a sentence for every rule, and a rule for every ground of 1 kap. 5 §", () => {
    const seen = new Set(DOUBTFUL.flatMap(([, rules]) => rules));
    expect(WORDING_RULES.map((rule) => rule.id)).toEqual(WORDING_RULE_IDS);
    expect(WORDING_RULE_IDS.filter((id) => !seen.has(id))).toEqual([]);
    expect(new Set(WORDING_RULES.map((rule) => rule.ground))).toEqual(new Set(GROUNDS));
  });

  it("gives spans that are the words of the text, in order and apart, whatever stands around", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...DOUBTFUL.map(([text]) => text)), fc.string()), { maxLength: 6 }),
        (parts) => {
          const text = parts.join(" ");
          let last = 0;
          for (const span of doubtfulWording(text)) {
            expect(text.slice(span.start, span.end)).toBe(span.found);
            expect(span.start).toBeGreaterThanOrEqual(last);
            expect(span.end).toBeGreaterThan(span.start);
            last = span.end;
          }
        },
      ),
    );
  });

  it("keeps a broker's tick for the same words only", () => {
    const [one] = doubtfulWording("En ung medarbetare.");
    const [same] = doubtfulWording("Ung medarbetare!");
    const [other] = doubtfulWording("Unga medarbetare!");
    expect(wordingWarningId(one!)).toBe(wordingWarningId(same!));
    expect(wordingWarningId(one!)).not.toBe(wordingWarningId(other!));
  });
});
