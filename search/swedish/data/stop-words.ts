/**
 * Words that say nothing about the work. They are indexed as they stand, so that "vi" still marks, but get no stem
 * (the stem of "förare" is the word "för") and are passed over in a query that has other words.
 * Source: the project's own choice; function words as in any Swedish grammar, then what people add to "jobb".
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `
  och eller samt men att som om så då när där här
  i på av till för från med utan hos vid under över mellan efter mot ur åt genom inom kring
  en ett den det de dem denna detta dessa sin sitt sina
  jag du han hon vi ni man mig dig sig oss er min mitt mina din ditt dina vår vårt våra
  är var varit vara blir bli blev ska skall vill kan kunna har ha hade får få måste
  inte ej också bara mycket lite mer mest något någon några alla allt varje
  jobb jobba jobbet jobbar arbete arbeta arbetar arbetet plats platser söker sökes sök praktikplats
  människor människa saker grejer folk sådant typ
  nära gärna helst praktik praktiken praktikplats yrke yrket tjej kille extrajobb sommarjobb hjälpa
  `
    .trim()
    .split(/\s+/),
);

/**
 * Verbs that say little of the work without what stands beside them: "sitta i kassan", "ställa upp böcker". They are
 * asked for with the rest, and put aside where nothing has them all.
 * Source: the project's own choice.
 */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  `
  sitta stå ställa lägga ta ge gå komma åka få göra sätta hålla bära lära ha byta byter handla hjälpa hjälper hjälp sköta
  laga fixa köra använda börja fortsätta prova pröva titta se lyfta flytta hantera syssla ordna greja pilla
  enkel enkelt enkla lätt lätta lugn lugnt lugna liten litet små stor stort stora ny nya nytt rolig roligt bra
  upp ner ut in fram bort ihop tillsammans sig själv
  `
    .trim()
    .split(/\s+/),
);
