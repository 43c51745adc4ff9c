import type { ImportReason, ThreeLanguages } from '@clairevoie/contract';

/** Why a row was refused, taken with a doubt, or kept apart. The list is closed; the texts are for the person who imports. */
const reasonTexts = {
  'row-malformed': {
    fr: "La ligne n'a pas la forme attendue.",
    nl: 'De rij heeft niet de verwachte vorm.',
    en: 'The row does not have the expected form.',
  },
  'value-too-long': {
    fr: 'Une valeur dépasse la longueur admise ; elle a été coupée.',
    nl: 'Een waarde is langer dan toegelaten; ze werd ingekort.',
    en: 'A value is longer than allowed; it was cut.',
  },
  'label-missing': {
    fr: 'Rien ne dit où se trouve la caméra : ni libellé, ni rue, ni point.',
    nl: 'Niets zegt waar de camera staat: geen omschrijving, straat of punt.',
    en: 'Nothing says where the camera is: no label, street or point.',
  },
  'position-missing': {
    fr: 'Aucune coordonnée : la caméra est connue, sa position ne l’est pas.',
    nl: 'Geen coördinaten: de camera is bekend, haar positie niet.',
    en: 'No coordinates: the camera is known, its position is not.',
  },
  'position-unreadable': {
    fr: 'Les coordonnées ne se lisent pas comme des nombres.',
    nl: 'De coördinaten zijn niet als getallen te lezen.',
    en: 'The coordinates cannot be read as numbers.',
  },
  'position-impossible': {
    fr: "Les coordonnées n'existent pas sur la Terre (longitude ou latitude hors limites).",
    nl: 'De coördinaten bestaan niet op aarde (lengte of breedte buiten de grenzen).',
    en: 'The coordinates do not exist on Earth (longitude or latitude out of range).',
  },
  'position-projected': {
    fr: 'Les coordonnées ressemblent à des mètres Lambert belges : convertissez-les en WGS84.',
    nl: 'De coördinaten lijken Belgische Lambert-meters: zet ze om naar WGS84.',
    en: 'The coordinates look like Belgian Lambert metres: convert them to WGS84.',
  },
  'position-zero': {
    fr: 'Les coordonnées valent zéro : c’est une valeur manquante, pas une position.',
    nl: 'De coördinaten zijn nul: dat is een ontbrekende waarde, geen positie.',
    en: 'The coordinates are zero: that is a missing value, not a position.',
  },
  'position-swapped': {
    fr: 'Latitude et longitude semblent inversées ; rien n’a été corrigé d’office.',
    nl: 'Breedte en lengte lijken omgewisseld; er werd niets ambtshalve verbeterd.',
    en: 'Latitude and longitude seem swapped; nothing was corrected silently.',
  },
  'position-swapped-back': {
    fr: 'Latitude et longitude étaient inversées et ont été remises dans l’ordre à votre demande.',
    nl: 'Breedte en lengte waren omgewisseld en werden op uw verzoek teruggezet.',
    en: 'Latitude and longitude were swapped and were put back at your request.',
  },
  'position-coarse': {
    fr: 'Les coordonnées ont trois décimales ou moins : la position est vague (100 m ou plus).',
    nl: 'De coördinaten hebben hoogstens drie decimalen: de positie is vaag (100 m of meer).',
    en: 'The coordinates have three decimals or fewer: the position is vague (100 m or more).',
  },
  'outside-belgium': {
    fr: 'Le point se trouve hors de Belgique.',
    nl: 'Het punt ligt buiten België.',
    en: 'The point lies outside Belgium.',
  },
  'outside-zone': {
    fr: 'Le point se trouve hors du territoire indiqué pour cet import.',
    nl: 'Het punt ligt buiten het gebied dat voor deze import is opgegeven.',
    en: 'The point lies outside the territory given for this import.',
  },
  'municipality-mismatch': {
    fr: 'Le point se trouve dans une autre commune que celle que la ligne indique.',
    nl: 'Het punt ligt in een andere gemeente dan die welke de rij vermeldt.',
    en: 'The point lies in another municipality than the row states.',
  },
  'geometry-not-supported': {
    fr: 'Cette forme géométrique ne décrit ni un point ni un territoire.',
    nl: 'Deze meetkundige vorm beschrijft geen punt en geen gebied.',
    en: 'This geometry describes neither a point nor an area.',
  },
  'geometry-invalid': {
    fr: 'Le contour du territoire est invalide (anneau ouvert, trop court ou trop long).',
    nl: 'De omtrek van het gebied is ongeldig (open, te korte of te lange ring).',
    en: 'The outline of the area is invalid (ring open, too short or too long).',
  },
  'whole-territory': {
    fr: 'La ligne vise tout un territoire et non un endroit : elle est gardée comme clause.',
    nl: 'De rij slaat op een heel grondgebied en niet op één plaats: ze blijft als clausule bewaard.',
    en: 'The row covers a whole territory, not one spot: it is kept as a clause.',
  },
  'duplicate-source-id': {
    fr: 'Une ligne précédente porte le même identifiant ; décidez laquelle est juste.',
    nl: 'Een vorige rij draagt dezelfde identificatie; beslis welke juist is.',
    en: 'An earlier row bears the same identifier; decide which one is right.',
  },
  'already-known': {
    fr: 'Le registre contient déjà une caméra portant cet identifiant de la même source.',
    nl: 'Het register bevat al een camera met deze identificatie uit dezelfde bron.',
    en: 'The register already holds a camera with this identifier from the same source.',
  },
  'near-other-row': {
    fr: 'Une autre ligne se trouve au même endroit ; les deux sont gardées.',
    nl: 'Een andere rij ligt op dezelfde plaats; beide blijven bewaard.',
    en: 'Another row lies at the same place; both are kept.',
  },
  'near-known-camera': {
    fr: 'Le registre contient déjà une caméra à cet endroit ; rien n’a été fusionné.',
    nl: 'Het register bevat op deze plaats al een camera; er werd niets samengevoegd.',
    en: 'The register already holds a camera at this place; nothing was merged.',
  },
  'not-a-camera': {
    fr: 'L’élément ne décrit pas une caméra de surveillance.',
    nl: 'Het element beschrijft geen bewakingscamera.',
    en: 'The element does not describe a surveillance camera.',
  },
  'no-longer-there': {
    fr: 'La source dit que la caméra est hors service ou enlevée.',
    nl: 'Volgens de bron is de camera buiten dienst of weggehaald.',
    en: 'The source says that the camera is disused or removed.',
  },
  'speed-camera': {
    fr: 'Radar de vitesse : rangé à part, jamais compté comme caméra de surveillance.',
    nl: 'Snelheidscamera: apart gehouden, nooit als bewakingscamera geteld.',
    en: 'Speed camera: kept apart, never counted as a surveillance camera.',
  },
  'value-not-understood': {
    fr: 'Une valeur n’est pas comprise : elle vaut « inconnu ».',
    nl: 'Een waarde is niet begrepen: ze geldt als "onbekend".',
    en: 'A value is not understood: it counts as "unknown".',
  },
  'count-not-a-number': {
    fr: 'Le nombre de caméras ne se lit pas comme un nombre entier positif : il reste inconnu.',
    nl: 'Het aantal camera’s is niet als positief geheel getal te lezen: het blijft onbekend.',
    en: 'The number of cameras is not a positive whole number: it stays unknown.',
  },
  'date-not-understood': {
    fr: 'La date n’est pas comprise : elle reste inconnue.',
    nl: 'De datum is niet begrepen: ze blijft onbekend.',
    en: 'The date is not understood: it stays unknown.',
  },
  'date-from-spreadsheet': {
    fr: 'La date était un numéro de jour de tableur ; elle a été convertie.',
    nl: 'De datum was een dagnummer van een rekenblad; ze werd omgezet.',
    en: 'The date was a spreadsheet day number; it was converted.',
  },
  'spreadsheet-error': {
    fr: 'Une case contient une erreur de tableur (par exemple #N/A) ; elle est traitée comme vide.',
    nl: 'Een cel bevat een rekenbladfout (bijvoorbeeld #N/A); ze geldt als leeg.',
    en: 'A cell holds a spreadsheet error (for example #N/A); it is treated as empty.',
  },
  'columns-shifted': {
    fr: 'La ligne n’a pas le même nombre de colonnes que l’en-tête.',
    nl: 'De rij heeft niet evenveel kolommen als de hoofding.',
    en: 'The row does not have as many columns as the header.',
  },
  'source-flags-doubt': {
    fr: 'La source elle-même signale un doute sur cet élément.',
    nl: 'De bron zelf meldt een twijfel over dit element.',
    en: 'The source itself flags a doubt about this element.',
  },
} as const satisfies Record<string, ThreeLanguages>;

/** Code of a reason of the report. */
export type ImportReasonCode = keyof typeof reasonTexts;

/** Codes that keep a row out; every other code is a doubt (or, for `speed-camera`, a place of its own). */
export const refusingReasons: ReadonlySet<ImportReasonCode> = new Set([
  'row-malformed',
  'label-missing',
  'position-impossible',
  'position-projected',
  'position-swapped',
  'geometry-not-supported',
  'geometry-invalid',
  'duplicate-source-id',
  'already-known',
  'not-a-camera',
  'no-longer-there',
]);

/** Codes that are normal and only explain what a row became: they raise no doubt. */
export const explainingReasons: ReadonlySet<ImportReasonCode> = new Set([
  'position-missing',
  'whole-territory',
  'speed-camera',
]);

/** A reason with its texts. `detail` names a row, a column or a value of the file, cut to 120 characters. */
export function importReason(code: ImportReasonCode, detail: string | null = null): ImportReason {
  return { code, text: reasonTexts[code], detail: detail === null ? null : detail.slice(0, 120) };
}

/** Every code, for tests and documentation. */
export const importReasonCodes: readonly ImportReasonCode[] = Object.keys(reasonTexts).filter(isReasonCode);

/** Whether a text is one of the codes. */
export function isReasonCode(code: string): code is ImportReasonCode {
  return Object.hasOwn(reasonTexts, code);
}
