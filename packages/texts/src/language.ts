/** The two languages in which Brussels legislates. */
export type Language = 'fr' | 'nl';

/** How far a piece of text looks French rather than Dutch: above zero French, below zero Dutch, zero cannot be told. */
export function leaning(text: string): number {
  let score = 0;
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}’']+/gu)) score += leaningOfWord(word);
  return score;
}

function leaningOfWord(word: string): number {
  if (common.has(word)) return 0;
  if (french.has(word)) return 2;
  if (dutch.has(word)) return -2;
  if (frenchElision.test(word)) return 2;
  if (word.length < 4) return 0;
  const isFrench = frenchShape.test(word);
  const isDutch = dutchShape.test(word);
  if (isFrench === isDutch) return 0;
  return isFrench ? 1 : -1;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

// Words that both languages write the same and that tell nothing.
const common = words('de des en me te la le on plan club station minister is as or son sur parlement ');
const french = words(
  `le la les des du un une et à au aux dans par pour sur avec sans sous entre ce cet cette ces son sa ses leur leurs nos notre votre vos
il elle ils elles nous vous qui que quoi dont où ne pas plus ou mais donc car est sont était être a ont avoir été vu considérant demande
ainsi afin tout tous toute toutes autres autre lors selon comme chaque aucun aucune même deux trois quatre cinq six sept huit neuf dix
visant relatif relative relatifs relatives concernant article loi région gouvernement ville commune communes titre français
proposition résolution pétition texte description contexte développements définitions juin juillet août février janvier mars avril mai
décembre octobre novembre septembre page`
    .split(/\s+/)
    .filter((word) => !'de en la on'.split(' ').includes(word))
    .join(' '),
);
const dutch = words(
  `het een van der den dat dit deze die met voor door over op om aan bij uit tot als niet geen zijn was werd worden wordt heeft hebben had
er ook maar nog wel naar onder tussen tijdens volgens zonder zoals waarin waarbij waarop wiens wie wat welke elke elk alle andere hun haar
gelet overwegende verzoekt ervoor te zorgen wet artikel gewest regering stad gemeente gemeenten hoofdstedelijk brussels voorstel resolutie
petitie titel beschrijving nederlands tekst context definities ontwikkelingen toelichting twee drie vier vijf zes zeven acht negen tien
daarom bovendien bijgevolg zo dus dan hier daar reeds sinds juni juli augustus februari januari maart mei oktober december blz houdende
betreffende inzake tot vanaf na`
    .split(/\s+/)
    .filter((word) => word !== 'te')
    .join(' '),
);
const frenchElision = /^(?:l|d|n|s|c|j|m|t|qu|jusqu|lorsqu|puisqu)[’'](?!s$)\p{L}/u;
const frenchShape =
  /[éèêàçùûôîâœ]|tion|ssion|eur$|eurs$|euse|ique|ment$|ments$|eaux?$|oire|aire|age$|^qu|isée?s?$|ées?$|tés?$|ette$|ais$|ait$/u;
const dutchShape =
  /ij|aa|uu|oe|oo|ee|sch|heid|lijk|ing$|ingen$|^ge.*[dt]$|^ver|baar$|isch|ieke?$|kk|cht|dt$|en$|^be.*en|zz|tt?er$|^wa|^w/u;
