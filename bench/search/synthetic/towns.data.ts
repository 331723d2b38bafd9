/** Kommuner by short name, the populous first: about as often as one meets them. */
export const LARGE_KOMMUNER: readonly string[] =
  "Stockholm Göteborg Malmö Uppsala Linköping Örebro Västerås Helsingborg Norrköping Jönköping Umeå Lund Borås Huddinge Eskilstuna Gävle Halmstad Sundsvall Södertälje Växjö Karlstad Kristianstad Kungsbacka Skellefteå Luleå Varberg Östersund Trollhättan Hässleholm Kalmar Falun Skövde Osby".split(
    " ",
  );

/** Other places than a kommun's main one, [place, kommun's short name]. */
export const OTHER_TOWNS: readonly (readonly [string, string])[] = [
  ["Tyringe", "Hässleholm"],
  ["Vinslöv", "Hässleholm"],
  ["Lönsboda", "Osby"],
  ["Killeberg", "Osby"],
  ["Broby", "Östra Göinge"],
  ["Åhus", "Kristianstad"],
  ["Limhamn", "Malmö"],
  ["Kista", "Stockholm"],
  ["Angered", "Göteborg"],
  ["Dalby", "Lund"],
  ["Ursviken", "Skellefteå"],
  ["Gammelstad", "Luleå"],
  ["Storvik", "Sandviken"],
  ["Huskvarna", "Jönköping"],
  ["Skultuna", "Västerås"],
  ["Ljungskile", "Uddevalla"],
  ["Hemse", "Gotland"],
];

/** Places whose names hold a word of work or look like one: no reader looking for the word means the place. */
export const TRAP_TOWNS: readonly (readonly [string, string])[] = [
  ["Bagarmossen", "Stockholm"],
  ["Lagan", "Ljungby"],
  ["Handen", "Haninge"],
  ["Trädet", "Ulricehamn"],
  ["Lagersberg", "Eskilstuna"],
  ["Skogås", "Huddinge"],
  ["Skogstorp", "Falkenberg"],
  ["Vårdsberg", "Linköping"],
  ["Vårdnäs", "Linköping"],
  ["Matfors", "Sundsvall"],
  ["Barnarp", "Jönköping"],
  ["Hästveda", "Hässleholm"],
  ["Matteröd", "Hässleholm"],
  ["Hästholmen", "Ödeshög"],
  ["Målilla", "Hultsfred"],
  ["Målerås", "Nybro"],
  ["Målsryd", "Borås"],
  ["Timmersdala", "Skövde"],
  ["Timmernabben", "Mönsterås"],
  ["Sågmyra", "Falun"],
  ["Fiskebäckskil", "Lysekil"],
  ["Tallboda", "Linköping"],
  ["Granbergsdal", "Karlskoga"],
  ["Stenstorp", "Falköping"],
  ["Bergsjö", "Nordanstig"],
  ["Gårdsten", "Göteborg"],
  ["Katthult", "Vimmerby"],
  ["Båtskärsnäs", "Kalix"],
  ["Dörröd", "Lund"],
  ["Duved", "Åre"],
  ["Kalvsvik", "Växjö"],
  ["Spånga", "Stockholm"],
  ["Bygdsiljum", "Skellefteå"],
];

export const SURNAMES: readonly string[] =
  "Lindgren Nilsson Bergström Holm Ek Åkesson Sandberg Öberg Svensson Kockum Dahl Nyberg Lundin Hassan Persson Sjögren Wallin Nordin Berglund Häggström Ali Björk Forsman Ström Haddad Strand Hedlund Bagge Skog Fisk Målberg Lagerkvist Smedberg Trädgårdh Kvarnström".split(
    " ",
  );
