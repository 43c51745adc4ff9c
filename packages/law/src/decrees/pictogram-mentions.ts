import type { Case } from '../case.ts';
import { readDay } from '../time.ts';
import { say, type Trilingual } from '../trilingual.ts';
import type { CheckPictogramFacts, PictogramMentions } from './facts.ts';

/** Last day on which a pictogram put up before 11 June 2018 may lack what that decree added. @law rd-2018-05-28-6 */
const lastDayOfGrace = '2018-12-11';
const firstDayOfNewMentions = '2018-06-11';

type Mention = {
  readonly id: string;
  readonly name: Exclude<keyof PictogramMentions, 'languages'>;
  readonly what: Trilingual;
  /** Added by the decree of 28 May 2018: an older pictogram had six months. */
  readonly isNewIn2018?: true;
};

const mentions: readonly Mention[] = [
  {
    id: 'rd-2008-02-10-mention-1',
    name: 'lawWords',
    what: say(
      '« Surveillance par caméra - Loi du 21 mars 2007 »',
      'dat er camerabewaking is volgens de wet van 21 maart 2007',
      '“camera surveillance - law of 21 March 2007”',
    ),
  },
  {
    id: 'rd-2008-02-10-mention-2',
    name: 'controllerName',
    what: say(
      'le nom du responsable du traitement',
      'de naam van de verwerkingsverantwoordelijke',
      'the name of the controller',
    ),
  },
  {
    id: 'rd-2008-02-10-mention-3',
    name: 'postalAddress',
    what: say('l’adresse postale', 'het postadres', 'the postal address'),
  },
  {
    id: 'rd-2008-02-10-mention-3',
    name: 'emailOrTelephone',
    isNewIn2018: true,
    what: say(
      'le courriel ou le numéro de téléphone',
      'het e-mailadres of het telefoonnummer',
      'the e-mail address or telephone number',
    ),
  },
  {
    id: 'rd-2008-02-10-mention-4',
    name: 'dpoContact',
    isNewIn2018: true,
    what: say(
      'les coordonnées du délégué à la protection des données',
      'de contactgegevens van de functionaris voor gegevensbescherming',
      'the contact details of the data protection officer',
    ),
  },
  {
    id: 'rd-2008-02-10-mention-5',
    name: 'website',
    isNewIn2018: true,
    what: say(
      'le site internet où toutes les informations peuvent être consultées',
      'de website waar alle informatie kan worden geraadpleegd',
      'the website where all the information can be read',
    ),
  },
  {
    id: 'rd-2008-02-10-mention-anpr',
    name: 'anprCapitals',
    isNewIn2018: true,
    what: say(
      '« ANPR » en majuscules noires dans le dessin de la caméra',
      '“ANPR” in zwarte hoofdletters in de tekening van de camera',
      '“ANPR” in black capitals inside the drawing of the camera',
    ),
  },
];

/** Whether a mention is asked of this controller and camera: true, false, or the fact that tells it is missing. */
function isAsked(name: Mention['name'], facts: CheckPictogramFacts): boolean | string {
  if (name === 'dpoContact') return facts.controllerHasDpo ?? 'controllerHasDpo';
  if (name === 'emailOrTelephone') return facts.controllerHasEmailOrTelephone ?? 'controllerHasEmailOrTelephone';
  if (name === 'website') return facts.controllerHasWebsite ?? 'controllerHasWebsite';
  if (name === 'anprCapitals') return facts.onVehicle === true ? true : (facts.anpr ?? 'anpr');
  return true;
}

/** The mentions on the pictogram or beside it; those of vehicles since 13 April 2020. @law rd-2008-02-10-mention-1 rd-2008-02-10-mentions-vehicle rd-2018-05-28-6 */
export function judgeMentions(c: Case, facts: CheckPictogramFacts): void {
  const isVehicle = facts.onVehicle === true;
  if (isVehicle && c.inForce('rd-2008-02-10-mentions-vehicle')) {
    c.note(
      'rd-2008-02-10-mentions-vehicle',
      'yes',
      say(
        'Les mentions sont exigées aussi sur les pictogrammes des véhicules.',
        'De vermeldingen zijn ook op de pictogrammen van voertuigen vereist.',
        'The mentions are required on the pictograms of vehicles too.',
      ),
    );
  }
  const isOld = isInGrace(c, facts);
  for (const mention of mentions) {
    // before 13 April 2020 article 4 named the pictograms of articles 1 to 3; "ANPR" belongs to the drawing itself
    const isCaught = !isVehicle || mention.name === 'anprCapitals' || c.inForce('rd-2008-02-10-mentions-vehicle');
    if (!isCaught || !c.inForce(mention.id)) continue;
    judgeMention(c, facts, mention, isOld && mention.isNewIn2018 === true);
  }
  judgeLanguages(c, facts);
}

function judgeMention(c: Case, facts: CheckPictogramFacts, { id, name, what }: Mention, isTolerated: boolean): void {
  const asked = isAsked(name, facts);
  if (typeof asked === 'string') {
    c.unknown(id, asked, ['camera-controller']);
    return;
  }
  const given = facts.mentions?.[name];
  if (!asked) {
    c.note(
      id,
      'yes',
      say(
        `Cette mention n’est pas demandée ici : ${what.fr}.`,
        `Deze vermelding wordt hier niet gevraagd: ${what.nl}.`,
        `This mention is not asked here: ${what.en}.`,
      ),
    );
    return;
  }
  if (given !== true && isTolerated) {
    c.note(
      'rd-2018-05-28-6',
      'yes',
      say(
        `Pictogramme antérieur au 11 juin 2018 : ${what.fr} peut encore manquer jusqu’au 11 décembre 2018.`,
        `Pictogram van vóór 11 juni 2018: ${what.nl} mag nog ontbreken tot 11 december 2018.`,
        `Pictogram older than 11 June 2018: ${what.en} may still be missing until 11 December 2018.`,
      ),
    );
    return;
  }
  c.fact(id, given, {
    yes: say(
      `La mention figure : ${what.fr}.`,
      `De vermelding is aanwezig: ${what.nl}.`,
      `The mention is there: ${what.en}.`,
    ),
    no: say(
      `La mention manque : ${what.fr}.`,
      `De vermelding ontbreekt: ${what.nl}.`,
      `The mention is missing: ${what.en}.`,
    ),
    mend: say(
      'Compléter le pictogramme, ou un support contigu.',
      'Het pictogram, of een aangrenzende drager, aanvullen.',
      'Complete the pictogram, or a support next to it.',
    ),
    who: ['camera-controller'],
    path: `mentions.${name}`,
  });
}

/** The decree of 28 May 2018 gave older pictograms six months; what it did not change (the words of mention 1°) has no grace. */
function isInGrace(c: Case, facts: CheckPictogramFacts): boolean {
  if (facts.putUpOn === undefined || !c.inForce('rd-2018-05-28-6')) return false;
  if (readDay('putUpOn', facts.putUpOn).toString() >= firstDayOfNewMentions) return false;
  c.deadline({
    id: 'pictogram-adapted',
    on: lastDayOfGrace,
    kind: 'latest',
    provision: 'rd-2018-05-28-6',
    reading: 'R-01',
  });
  return true;
}

function judgeLanguages(c: Case, facts: CheckPictogramFacts): void {
  const languages = facts.mentions?.languages;
  if (languages === undefined || languages === 'one-plate') return;
  c.fact('rd-2008-02-10-mention-languages', languages === 'adjoining', {
    yes: say(
      'Les pictogrammes unilingues se touchent.',
      'De eentalige pictogrammen sluiten op elkaar aan.',
      'The single-language pictograms adjoin.',
    ),
    no: say(
      'Les pictogrammes unilingues ne sont pas contigus.',
      'De eentalige pictogrammen sluiten niet op elkaar aan.',
      'The single-language pictograms do not adjoin.',
    ),
    mend: say('Les placer côte à côte.', 'Ze naast elkaar plaatsen.', 'Put them side by side.'),
    who: ['camera-controller'],
    path: 'mentions.languages',
  });
}
