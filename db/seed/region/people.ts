import type { LanguageId } from "#app/domain/kompetenskort/vocabulary.ts";
import { pick, type Random } from "./prng.ts";

/**
 * Invented names. A pool goes with the languages its people may list on a card, so that name and languages do
 * not contradict one another; nothing else is read out of it. Family names are made up or rare, so that
 * no pair is somebody known.
 */
export interface NamePool {
  given: readonly string[];
  family: readonly string[];
  languages: readonly LanguageId[];
}

export const POOL_KEYS = [
  "sv",
  "ar",
  "fa",
  "so",
  "ti",
  "uk",
  "bs",
  "sq",
  "pl",
  "ro",
  "th",
  "tr",
  "fi",
] as const;
export type PoolKey = (typeof POOL_KEYS)[number];

const names = (list: string): readonly string[] => list.split(", ");

export const NAME_POOLS: Readonly<Record<PoolKey, NamePool>> = {
  sv: {
    given: names(
      "Agneta, Albin, Alice, Alva, Anders, Anette, Anton, Arvid, Barbro, Bengt, Birgitta, Bo, " +
        "Camilla, Carina, Christer, Ebba, Elin, Elsa, Emil, Emma, Erik, Eva, Felicia, Filip, " +
        "Frida, Gunilla, Gunnar, Gustav, Hampus, Hanna, Hugo, Håkan, Ida, Inger, Isak, Jenny, " +
        "Jessica, Jimmy, Johan, Josefin, Kenneth, Kerstin, Lars, Lena, Linus, Lisbeth, Ludvig, " +
        "Magnus, Maja, Malin, Marcus, Margareta, Matilda, Mikael, Moa, Nils, Olle, Oskar, Per, " +
        "Pia, Rasmus, Rolf, Sanna, Simon, Sofie, Stina, Susanne, Sven, Tilde, Tommy, Ulf, Vera, " +
        "Viktor, Wilma, Yvonne, Åke, Åsa, Örjan",
    ),
    family: names(
      "Almgård, Askevret, Björkemyr, Bokhage, Brunnhede, Dalvret, Ekhede, Enmyr, Fagerhede, " +
        "Forsvret, Furumyr, Gladhede, Grönvret, Göinghage, Hagmyr, Hasselvret, Hedhage, Hjortvret, " +
        "Holmhede, Humlevret, Häggvret, Järphede, Klintmyr, Kornhede, Kvarnvret, Källvret, " +
        "Lindmyr, Ljunghage, Lommavret, Lönnmyr, Malmhede, Mossvret, Nyvret, Näsmyr, Olshede, " +
        "Ormvret, Pilhede, Rapshage, Rosmyr, Rågvret, Rönnvret, Sjömyr, Skoghede, Slånhede, " +
        "Smedvret, Stenvret, Strömhede, Sävmyr, Tallvret, Torpmyr, Tuvhede, Törnvret, Ugglehage, " +
        "Vallhede, Videmyr, Vikvret, Vätthage, Åkervret, Ålhede, Ängmyr, Öhede, Örtvret",
    ),
    languages: ["en"],
  },
  ar: {
    given: names(
      "Abir, Ahmad, Amal, Bassam, Dalia, Fadi, Farah, Ghada, Hanan, Hassan, Huda, Ibrahim, " +
        "Jamila, Khaled, Layla, Mahmoud, Marwan, Maysa, Nabil, Nour, Omar, Rania, Rima, Salma, " +
        "Samer, Tareq, Wafa, Yasmin, Youssef, Zainab",
    ),
    family: names(
      "Abu Rashidat, Al-Barazi, Al-Darwashi, Al-Hilani, Al-Nahhas, Al-Rifaiyat, Al-Shamali, " +
        "Awadeh, Barakati, Fakhourian, Ghanimeh, Haddadin, Hamdouni, Issa Murqus, Jabbouri, " +
        "Kanaani, Khayatin, Maktabi, Qabbanji, Sabbaghani, Shahinat, Tahhan, Zaitouni",
    ),
    languages: ["ar"],
  },
  fa: {
    given: names(
      "Ahmad Zia, Arezo, Behnaz, Farhad, Farzana, Hamid, Jamshid, Laleh, Mahnaz, Maryam, Mehdi, " +
        "Nasrin, Parwin, Reza, Roya, Shahla, Shirin, Zahra",
    ),
    family: names(
      "Ahmadzai Nuri, Alizada, Azizpour, Ebrahimzada, Faizmand, Gholamnejad, Haidarpour, " +
        "Jafarnia, Karimzada, Mohsenpour, Nazarkhel, Qaderyar, Rahimyar, Sadeghpour, Sharifyar, " +
        "Yaqubzada",
    ),
    languages: ["fa"],
  },
  so: {
    given: names(
      "Abdi, Abdullahi, Amina, Asha, Deqa, Farhiya, Faduma, Hodan, Ifrah, Khadra, Liban, Mahad, " +
        "Nasteho, Sagal, Said, Sahra, Yusuf, Zamzam",
    ),
    family: names(
      "Adan Ali, Ahmed Farah, Barre Weheliye, Dahir Omar, Elmi Warsame, Geedi Ali, Guled Samow, " +
        "Hersi Dualeh, Isse Mohamud, Jama Egal, Mohamed Gelle, Nur Weheliye, Samow Ali, " +
        "Wardheer Aden",
    ),
    languages: ["so"],
  },
  ti: {
    given: names(
      "Abrehet, Aster, Berhane, Bereket, Eden, Filmon, Freweini, Haben, Helen, Kidane, Lemlem, " +
        "Luwam, Meron, Robel, Selam, Semere, Tesfay, Yonas",
    ),
    family: names(
      "Abrahaley, Asmerom, Beyene, Debesay, Fessehaye, Gebremariam, Ghebray, Habtom, Kahsay, " +
        "Kifleyesus, Mebrahtom, Negassi, Okbay, Teklebrhan, Weldu, Zerai",
    ),
    languages: ["ti"],
  },
  uk: {
    given: names(
      "Andrij, Bohdan, Daryna, Halyna, Iryna, Kateryna, Larysa, Ljudmyla, Mykola, Nadija, " +
        "Oksana, Oleksij, Svitlana, Taras, Tetjana, Vasyl, Viktorija, Jurij",
    ),
    family: names(
      "Bondarivskyj, Danyljuk, Horobej, Hrytsenjuk, Kolisnytj, Kovalyshen, Lytvynjak, " +
        "Martjynets, Onysjko, Pavlyshen, Romanyshen, Savtjynets, Sydorjak, Tkatjyshen, Vasyljak, " +
        "Zozuljak",
    ),
    languages: ["uk", "ru"],
  },
  bs: {
    given: names("Adnan, Alma, Amra, Damir, Dženana, Elvir, Fikret, Jasmina, Lejla, Nermin, Sanela, Senad"),
    family: names(
      "Begtašević, Deliahmetović, Halilagić, Hodžalić, Karičić, Mehičević, Mujkanac, Omerhodžić, " +
        "Salihbašić, Suljanović",
    ),
    languages: ["bs"],
  },
  sq: {
    given: names("Agim, Arbër, Besa, Blerta, Drita, Fatos, Flora, Liridon, Mimoza, Shpresa"),
    family: names("Berishaj, Gashani, Hoxhallari, Krasniqaj, Morinaj, Shalani, Thaçolli, Zekaj"),
    languages: ["sq"],
  },
  pl: {
    given: names("Agnieszka, Beata, Dariusz, Ewa, Grzegorz, Iwona, Krzysztof, Magdalena, Paweł, Zbigniew"),
    family: names(
      "Bielakowicz, Czarnotka, Gajdowicz, Janikowiak, Kubiszak, Madejczak, Nowosiad, Sikorniak, " +
        "Wronkowiak, Zajączewicz",
    ),
    languages: ["pl"],
  },
  ro: {
    given: names("Adriana, Bogdan, Corina, Doina, Florin, Ionela, Mihaela, Radu, Silviu, Viorica"),
    family: names(
      "Albuleț, Ciobotea, Dobrescan, Lunguleac, Muntelean, Neagoș, Stoicănescu, Tomuța, " +
        "Urzicean, Vasiloiu",
    ),
    languages: ["ro"],
  },
  th: {
    given: names("Anong, Busaba, Kanya, Malee, Nittaya, Orathai, Pensri, Ratana, Somsri, Wanida"),
    family: names("Bunmee, Chaiyasit, Kaewsai, Phromma, Saelim, Srisuk, Thongdee, Wongsa"),
    languages: ["th"],
  },
  tr: {
    given: names("Aylin, Baran, Berivan, Cemile, Dilan, Emine, Hatice, Kemal, Rojda, Serdar"),
    family: names("Acarlı, Aydemirli, Baranoğlu, Doğanaylı, Kaplanlı, Özcanlı, Polatlı, Tekinalp"),
    languages: ["tr", "ku"],
  },
  fi: {
    given: names("Aila, Jukka, Kaarina, Markku, Pirkko, Raija, Seppo, Tuula"),
    family: names(
      "Haapasaari, Kiveläniemi, Lehtokangas, Mäkihaara, Niemiharju, Ojarinta, Rantakallio, " + "Salmenperä",
    ),
    languages: ["fi"],
  },
};

/** A full name from the pool that is not in `taken`, which then holds it. */
export function newName(
  random: Random,
  pool: NamePool,
  taken: Set<string>,
): { givenName: string; familyName: string } {
  for (let tries = 0; tries < 500; tries += 1) {
    const [givenName, familyName] = [pick(random, pool.given), pick(random, pool.family)];
    const name = `${givenName} ${familyName}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return { givenName, familyName };
  }
  throw new Error("The pool has no name left");
}
