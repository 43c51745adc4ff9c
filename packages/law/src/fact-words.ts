import { cameraAccessFactWords } from './camera-access/words.ts';
import { cameraLawFactWords } from './camera-law/words.ts';
import { databaseFactWords } from './databases/words.ts';
import { decreeFactWords } from './decrees/words.ts';
import { faceFactWords } from './face/words.ts';
import { intelligenceFactWords } from './intelligence/words.ts';
import { nonVisibleFactWords } from './nonvisible/words.ts';
import { transitionFactWords } from './transition/words.ts';
import { say, type Trilingual } from './trilingual.ts';

const words: Readonly<Record<string, Trilingual>> = {
  purposes: say('les finalités', 'de doeleinden', 'the purposes'),
  purpose: say('la finalité', 'het doeleinde', 'the purpose'),
  level: say('le niveau du service', 'het niveau van de dienst', 'the level of the service'),
  entryGround: say(
    'le titre pour pénétrer dans le lieu',
    'de titel om de plaats te betreden',
    'the ground to enter the place',
  ),
  recordedFrom: say('le début de l’enregistrement', 'het begin van de opname', 'the start of the recording'),
  recordedAt: say('le moment de l’enregistrement', 'het tijdstip van de opname', 'the moment of the recording'),
  placeReference: say('la référence du lieu', 'de referentie van de plaats', 'the reference of the place'),
  aimsAtSensitive: say(
    'la déclaration relative aux informations sensibles',
    'de verklaring over gevoelige informatie',
    'the statement on sensitive information',
  ),
  audience: say('le public de la formation', 'het publiek van de opleiding', 'the audience of the training'),
  'camera.kind': say('le type de caméra', 'het type camera', 'the type of camera'),
  'camera.inDetentionPlace': say(
    'l’indication que la caméra se trouve dans un lieu de détention',
    'de vermelding of de camera in een detentieplaats staat',
    'whether the camera is in a place of detention',
  ),
  'place.kind': say('la nature du lieu', 'de aard van de plaats', 'the nature of the place'),
  'place.managedByPolice': say(
    'l’indication que la police gère le lieu',
    'de vermelding of de politie de plaats beheert',
    'whether the police manage the place',
  ),
  'place.managedByPublicAuthority': say(
    'l’indication qu’une autorité publique gère le lieu',
    'de vermelding of een overheid de plaats beheert',
    'whether a public authority manages the place',
  ),
  'place.listedAs': say(
    'la liste dont relève le lieu',
    'de lijst waartoe de plaats behoort',
    'the list the place is on',
  ),
  'place.fencedGreenSpace': say(
    'l’indication que le lieu est un espace vert clôturé',
    'de vermelding of de plaats een omheinde groene ruimte is',
    'whether the place is a fenced green space',
  ),
  'place.managerAgreement': say(
    'l’accord du gestionnaire du lieu',
    'het akkoord van de beheerder van de plaats',
    'the agreement of the manager of the place',
  ),
  'place.managerObjects': say(
    'la position du gestionnaire du lieu',
    'het standpunt van de beheerder van de plaats',
    'the position of the manager of the place',
  ),
  'place.municipality': say('la commune du lieu', 'de gemeente van de plaats', 'the municipality of the place'),
  'mission.kind': say('la nature de la mission', 'de aard van de opdracht', 'the kind of mission'),
  'authorisation.level': say(
    'le niveau de l’autorisation',
    'het niveau van de toestemming',
    'the level of the authorisation',
  ),
  'authorisation.cameraKinds': say(
    'le type de caméra que vise l’autorisation',
    'het type camera dat de toestemming dekt',
    'the type of camera of the authorisation',
  ),
  'authorisation.purposes': say(
    'la finalité que vise l’autorisation',
    'het doeleinde dat de toestemming dekt',
    'the purpose of the authorisation',
  ),
  'authorisation.places': say(
    'le lieu que vise l’autorisation',
    'de plaats die de toestemming dekt',
    'the place of the authorisation',
  ),
  'urgent.by.role': say(
    'la fonction de qui a donné l’autorisation orale',
    'de functie van wie de mondelinge toestemming gaf',
    'the function of who gave the oral authorisation',
  ),
  'urgent.by.municipality': say(
    'la commune de qui a donné l’autorisation orale',
    'de gemeente van wie de mondelinge toestemming gaf',
    'the municipality of who gave the oral authorisation',
  ),
  'urgent.cameraKinds': say(
    'le type de caméra que vise l’autorisation orale',
    'het type camera dat de mondelinge toestemming dekt',
    'the type of camera of the oral authorisation',
  ),
  'urgent.purposes': say(
    'la finalité que vise l’autorisation orale',
    'het doeleinde dat de mondelinge toestemming dekt',
    'the purpose of the oral authorisation',
  ),
  'urgent.places': say(
    'le lieu que vise l’autorisation orale',
    'de plaats die de mondelinge toestemming dekt',
    'the place of the oral authorisation',
  ),
  insideAuthorisedArea: say(
    'l’indication que le lieu se trouve dans une zone autorisée',
    'de vermelding of de plaats in een toegelaten gebied ligt',
    'whether the place lies inside an authorised area',
  ),
  policeRecords: say(
    'l’indication que la police enregistre elle-même les images',
    'de vermelding of de politie de beelden zelf opneemt',
    'whether the police themselves record the images',
  ),
  'addressedTo.municipality': say(
    'la commune de l’autorité saisie',
    'de gemeente van de aangesproken overheid',
    'the municipality of the authority addressed',
  ),
  'decision.by.role': say(
    'la fonction de qui décide',
    'de functie van wie beslist',
    'the function of the person who decides',
  ),
  'decidedBy.role': say(
    'la fonction de qui décide',
    'de functie van wie beslist',
    'the function of the person who decides',
  ),
  'viewer.role': say(
    'la fonction de qui regarde',
    'de functie van wie kijkt',
    'the function of the person who watches',
  ),
  'recipient.competenceReference': say(
    'la référence de la compétence du destinataire en matière de plaintes ou de discipline',
    'de referentie van de bevoegdheid van de ontvanger voor klachten of tucht',
    'the reference of the recipient’s competence for complaints or discipline',
  ),
  'recipient.role': say('la fonction du destinataire', 'de functie van de ontvanger', 'the function of the recipient'),
  ...nonVisibleFactWords,
  ...databaseFactWords,
  ...cameraLawFactWords,
  ...cameraAccessFactWords,
  ...decreeFactWords,
  ...intelligenceFactWords,
  ...faceFactWords,
  ...transitionFactWords,
};
/** A fact in words, as a sentence names it (« le type de caméra »); undefined when the path has none. */
export const factInWords = (path: string): Trilingual | undefined => words[path];

const plural = ['purposes'];
const other = say('une donnée', 'een gegeven', 'a fact');

const joined = (parts: readonly string[], and: string): string =>
  [parts.slice(0, -1).join(', '), parts.at(-1) ?? ''].filter(Boolean).join(` ${and} `);

/** Says which facts are missing, in words: the paths stay in the finding's `missing`. */
export function missingInWords(paths: readonly string[]): Trilingual {
  const named = paths.map((path) => words[path] ?? other);
  const of = (lang: keyof Trilingual) => [...new Set(named.map((one) => one[lang]))];
  const isPlural = of('nl').length > 1 || paths.some((path) => plural.includes(path));
  return say(
    `Cette condition ne peut être vérifiée : il manque ${joined(of('fr'), 'et')}.`,
    `Deze voorwaarde kan niet worden nagegaan: ${joined(of('nl'), 'en')} ${isPlural ? 'ontbreken' : 'ontbreekt'}.`,
    `This condition cannot be checked, for want of: ${joined(of('en'), 'and')}.`,
  );
}
