import type { Case } from '../case.ts';
import { controllerRoles } from '../decrees/declarants.ts';
import type { PersonFacts } from '../facts.ts';
import { say } from '../trilingual.ts';
import type { ShowImagesFacts, ViewControllerImagesFacts } from './facts.ts';

/** Whether a person is the controller or acts under its authority: by function, else as stated, else unknown. @law lcam-9-al1 */
export function isControllersOwn(
  person: PersonFacts | undefined,
  underAuthority: boolean | undefined,
): boolean | undefined {
  if (person?.role !== undefined && controllerRoles.includes(person.role)) return true;
  return underAuthority ?? (person?.role === undefined ? undefined : false);
}

/** Article 9 is written for closed places; images of an open place are watched under article 5 § 4. */
export function noteOpenPlace(c: Case, provision: string): void {
  c.warn('article-9-closed-places');
  c.note(
    provision,
    'human',
    say(
      'L’article 9 vise les lieux fermés ; les images d’un lieu ouvert relèvent de l’article 5, § 4 : une personne le vérifie.',
      'Artikel 9 betreft besloten plaatsen; beelden van een niet-besloten plaats vallen onder artikel 5, § 4: een persoon gaat dit na.',
      'Article 9 is about closed places; images of an open place fall under article 5, § 4: a person checks it.',
    ),
    { who: ['dpo'] },
  );
}

/** Who sees a controller's images of a closed place, and under which precautions. @law lcam-9-al1 lcam-9-al2 */
export function judgeViewControllerImages(c: Case, facts: ViewControllerImagesFacts): void {
  const id = 'lcam-9-al1';
  if (facts.placeKind === undefined) c.unknown(id, 'placeKind');
  if (facts.placeKind === 'open') noteOpenPlace(c, id);
  else {
    c.fact(id, isControllersOwn(facts.viewer, facts.underControllersAuthority), {
      yes: say(
        'La personne est le responsable du traitement ou agit sous son autorité.',
        'De persoon is de verwerkingsverantwoordelijke of handelt onder zijn gezag.',
        'The person is the controller or acts under the controller’s authority.',
      ),
      no: say(
        'Seul le responsable du traitement, ou la personne agissant sous son autorité, a accès aux images.',
        'Enkel de verwerkingsverantwoordelijke, of de persoon die onder zijn gezag handelt, heeft toegang tot de beelden.',
        'Only the controller, or a person under the controller’s authority, has access to the images.',
      ),
      mend: say(
        'Passer par la transmission à la police (article 9, alinéas 3 et 4) ou par le droit d’accès (article 12).',
        'De weg volgen van de doorgifte aan de politie (artikel 9, derde en vierde lid) of van het recht van toegang (artikel 12).',
        'Go by transmission to the police (article 9, paras 3 and 4) or by the right of access (article 12).',
      ),
      who: ['camera-controller'],
      path: 'viewer.role',
    });
  }
  c.fact('lcam-9-al2', facts.sharedAccount === true ? false : facts.precautionsTaken, {
    yes: say(
      'Les précautions contre l’accès de personnes non autorisées sont prises.',
      'De voorzorgen tegen toegang door onbevoegden zijn genomen.',
      'The precautions against access by unauthorised persons are taken.',
    ),
    no: say(
      'Les précautions sont insuffisantes : un compte ou un mot de passe partagé, ou un écran ouvert à tous, ne suffit pas.',
      'De voorzorgen volstaan niet: een gedeelde account of wachtwoord, of een voor iedereen zichtbaar scherm, is onvoldoende.',
      'The precautions fall short: a shared account or password, or a screen open to all, will not do.',
    ),
    mend: say(
      'Attribuer des comptes personnels et protéger l’écran et les copies.',
      'Persoonlijke accounts toekennen en het scherm en de kopieën beschermen.',
      'Give personal accounts and protect the screen and the copies.',
    ),
    who: ['camera-controller'],
    path: 'precautionsTaken',
  });
}

/** Showing images to others: the witness screen beside its camera, and nothing else. @law lcam-9-al1 lcam-9-al3-discretion */
export function judgeShowImages(c: Case, facts: ShowImagesFacts): void {
  if (facts.channel === undefined) {
    c.unknown('lcam-9-al1', 'channel', ['camera-controller']);
    return;
  }
  if (facts.channel === 'witness-screen') {
    judgeWitnessScreen(c, facts);
    return;
  }
  const stop = {
    mend: say(
      'Ne pas diffuser : transmettre à la police (article 9, alinéa 3), ou répondre à une demande d’accès (article 12).',
      'Niet verspreiden: aan de politie bezorgen (artikel 9, derde lid) of een verzoek om toegang beantwoorden (artikel 12).',
      'Do not publish: hand over to the police (article 9, para. 3), or answer a request for access (article 12).',
    ),
    who: ['camera-controller'],
  } as const;
  if (facts.placeKind !== 'open') {
    c.note(
      'lcam-9-al1',
      'no',
      say(
        'D’autres que le responsable du traitement verraient les images.',
        'Anderen dan de verwerkingsverantwoordelijke zouden de beelden zien.',
        'Others than the controller would see the images.',
      ),
      stop,
    );
  }
  c.note(
    'lcam-9-al3-discretion',
    'no',
    say(
      'Qui a accès aux images est tenu à la discrétion sur les données personnelles qu’elles fournissent.',
      'Wie toegang heeft tot de beelden, is tot discretie gehouden over de persoonsgegevens die zij bevatten.',
      'Whoever has access to the images owes discretion on the personal data in them.',
    ),
    stop,
  );
}

/** The screen of article 6 § 2 al. 7: only what meets that text is outside the rule of article 9. */
function judgeWitnessScreen(c: Case, facts: ShowImagesFacts): void {
  const id = 'lcam-6-p2-al7';
  const point = (
    value: boolean | undefined,
    path: string,
    yes: ReturnType<typeof say>,
    no: ReturnType<typeof say>,
  ): void => c.fact(id, value, { yes, no, who: ['camera-controller'], path });
  point(
    facts.placeKind === undefined ? undefined : facts.placeKind === 'closed-accessible',
    'placeKind',
    say(
      'Lieu fermé accessible au public : un écran témoin est possible.',
      'Voor het publiek toegankelijke besloten plaats: een controlescherm is mogelijk.',
      'Closed place accessible to the public: a witness screen is possible.',
    ),
    say(
      'L’écran témoin n’est prévu que dans un lieu fermé accessible au public.',
      'Het controlescherm is enkel voorzien in een voor het publiek toegankelijke besloten plaats.',
      'The witness screen is foreseen in a closed place accessible to the public only.',
    ),
  );
  point(
    facts.besideItsCamera,
    'besideItsCamera',
    say(
      'L’écran est près de la caméra dont il montre les images.',
      'Het scherm staat bij de camera waarvan het de beelden toont.',
      'The screen is near the camera whose images it shows.',
    ),
    say(
      'L’écran n’est pas près de la caméra dont il montre les images.',
      'Het scherm staat niet bij de camera waarvan het de beelden toont.',
      'The screen is not near the camera whose images it shows.',
    ),
  );
  point(
    facts.liveOnly,
    'liveOnly',
    say('L’écran montre le temps réel.', 'Het scherm toont realtimebeelden.', 'The screen shows real time.'),
    say(
      'L’écran montre des enregistrements : seul le temps réel est permis.',
      'Het scherm toont opnamen: enkel realtimebeelden zijn toegelaten.',
      'The screen shows recordings: real time only is permitted.',
    ),
  );
  const points = [
    facts.placeKind === undefined ? undefined : facts.placeKind === 'closed-accessible',
    facts.besideItsCamera,
    facts.liveOnly,
  ];
  const isOne = points.includes(false) ? false : points.includes(undefined) ? undefined : true;
  c.fact('lcam-9-al1', isOne, {
    yes: say(
      'Un écran témoin conforme n’enfreint pas l’article 9.',
      'Een controlescherm dat aan de wet voldoet, overtreedt artikel 9 niet.',
      'A witness screen that meets the law does not breach article 9.',
    ),
    no: say(
      'Ce n’est pas l’écran témoin de la loi : d’autres que le responsable du traitement verraient les images.',
      'Dit is niet het controlescherm van de wet: anderen dan de verwerkingsverantwoordelijke zouden de beelden zien.',
      'This is not the witness screen of the law: others than the controller would see the images.',
    ),
    who: ['camera-controller'],
    path: ['placeKind', 'besideItsCamera', 'liveOnly'],
  });
}
