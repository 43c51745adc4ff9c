/** Names of fields and words that tell what a criterion aims at. Folded: lower case, without accents; keys also without separators. */
import type { FindingCode } from './finding-words.ts';

/** A field of such a name asks for what no criterion may rest on. */
const keys: readonly (readonly [RegExp, FindingCode])[] = [
  [
    /^(licen[cs]e)?plates?$|plate(number|no|text|prefix|pattern|like)|numberplate|nummerplaat|kenteken|immatriculation|^plaque/,
    'names-a-plate',
  ],
  [/^face|facial|biometri|visage|gezicht|template|gabarit|sjabloon/, 'asks-for-a-face'],
  [
    /owner|holder|titulaire|titularis|houder|driver|conducteur|bestuurder|passenger|passager|occupant|inzittende|^persons?$|personne|persoon|^(first|last|given|family|sur)?names?$|^nom$|naam|nationalnumber|rijksregister|registrenational|nissinsz|birth|naissance|geboorte|^age$|leeftijd|^sexe?$|gender|geslacht|address|adresse?$|phone|email|employe|dossier/,
    'names-a-person',
  ],
  [
    /relig|belief|faith|croyance|geloof|worship|race|ethni|origin|herkomst|nationalit|skin|polit|party|parti$|partij|union|syndica|vakbond|health|sante|gezondheid|medical|disab|handicap|sexual|seksue|orientation$/,
    'rests-on-sensitive-data',
  ],
];

/** Why a field of that name may not be in a criterion, or undefined. */
export const whyNotAsked = (name: string): FindingCode | undefined => {
  const folded = fold(name).replace(/[^a-z0-9]/g, '');
  return keys.find(([is]) => is.test(folded))?.[1];
};

/** Words of the language and numbers of places are shown; any other name could itself be what must not be repeated. */
const KNOWN: ReadonlySet<string> = new Set(
  'criterion,name,where,cameras,circles,latitude,longitude,radiusMetres,when,from,until,days,hours,frequency,atLeast,withinHours,past,vehicle,classes,colours,makes,directions,plateCountries,otherThanPlateCountries'.split(
    ',',
  ),
);

/** A name of a field as a path may show it: a word of the language, or why it may not be asked for. */
export const shownName = (key: string): string =>
  KNOWN.has(key) || /^\d{1,4}$/.test(key) ? key : (whyNotAsked(key) ?? 'other');

/** Words of places and groups that stand for worship, union, party, health, origin or sexual life. They may also be harmless: a person decides. */
const proxies =
  /\b(mosque|mosquee|moskee|church|eglise|kerk|chapel|chapelle|kapel|cathedral\w*|kathedraal|synagogue|synagoge|temple|tempel|prayer|priere|gebed|worship|culte|eredienst|imam|rabbin\w*|ramadan|muslims?|musulman\w*|moslims?|jews?|jewish|juifs?|juive\w*|joodse?|joden|christian\w*|chretien\w*|christelijk\w*|union|unions|unionist\w*|syndicat\w*|syndical\w*|vakbond\w*|strike|greve|grevistes?|staking|stakers?|party|parti|partij|political|politique\w*|politieke?|demonstration|demonstrators?|manifestations?|manifestants?|betoging\w*|betogers?|militants?|activist\w*|elections?|verkiezing\w*|hospital|hopital|ziekenhuis|clinic|clinique|kliniek|abortion|avortement|ivg|hiv|vih|medical|medisch\w*|psychiatr\w*|addiction|gay|gays|lgbt\w*|homo\w*|lesb\w*|trans|prostitu\w*|roma|roms|sinti|gypsies|tziganes?|zigeuners?|gens du voyage|woonwagen\w*|migrants?|migranten|asylum|asile|asiel\w*|refugees?|refugies?|vluchtelingen|foreigners?|etrangers?|vreemdelingen|immigr\w*|origin|origine|herkomst|race|ethni\w*|etni\w*|nationality|nationalite|nationaliteit)\b/;

/** Whether a text speaks of what is often a proxy for sensitive data. */
export const speaksOfProxy = (text: string): boolean => proxies.test(fold(text));

/** Whether a text holds something of the form of a plate: the Belgian standard series, or the old one with its hyphen. */
export const holdsPlate = (text: string): boolean =>
  /\b[1-9][-. ]?[a-z]{3}[-. ]?[0-9]{3}\b|\b[a-z]{3}-[0-9]{3}\b/.test(fold(text));

/** Whether a text holds what points at one person: a national register number, an address of e-mail, a telephone number. */
export const holdsPerson = (text: string): boolean =>
  /\b\d{2}[. ]?\d{2}[. ]?\d{2}[-. ]?\d{3}[. ]?\d{2}\b|[\w.+-]+@[\w-]+\.\w|\+\d{2}[ \d]{8,12}\d/.test(text);

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
