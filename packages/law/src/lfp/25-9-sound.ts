import type { Case } from '../case.ts';
import { type Dated, dated } from '../dated.ts';
import type { CameraKind } from '../facts.ts';
import type { KeepRecordingFacts } from '../recording-facts.ts';
import { say } from '../trilingual.ts';
import { isFixed, placeKindOf } from './25-2-classes.ts';

/** Seconds of pre-recording that a bodycam puts in front of every recording. @law lfp-25-3-p4 */
export const preRecordingSeconds: Dated<number> = dated('lfp-25-3-p4', { from: '2024-01-20', is: 30 });

const necessity = {
  yes: say(
    'La nécessité du son pour le but recherché est constatée par une personne.',
    'Een persoon heeft vastgesteld dat het geluid noodzakelijk is voor het nagestreefde doel.',
    'A person has found the sound necessary for the aim pursued.',
  ),
  no: say(
    'Le son n’est pas nécessaire pour le but recherché.',
    'Het geluid is niet noodzakelijk voor het nagestreefde doel.',
    'The sound is not necessary for the aim pursued.',
  ),
  mend: say('Enregistrer sans le son.', 'Zonder geluid opnemen.', 'Record without sound.'),
  path: 'soundPurpose.necessity',
};

const safetyAims = ['place', 'visitors', 'detainees', 'staff'];

/** Sound: only the cameras of the list, only when necessary; before 20 January 2024 the LFP is silent. @law lfp-25-9-al1 lfp-25-9-pt1 lfp-25-9-pt2 */
export function judgeSound(c: Case, facts: KeepRecordingFacts, kind: CameraKind | undefined): void {
  if (facts.sound === false) return;
  if (!c.inForce('lfp-25-9-al1')) {
    if (facts.sound === true) c.warn('sound-before-2024');
    return;
  }
  if (facts.sound === undefined) {
    c.unknown('lfp-25-9-al1', 'sound');
    return;
  }
  c.warn('penal-code-259bis');
  const refuse = say(
    'Le son de cette caméra n’est pas permis : l’article 25/9 ne vise que les caméras individuelles et, pour la sécurité, les caméras fixes des lieux fermés gérés par la police.',
    'Geluid is bij deze camera niet toegelaten: artikel 25/9 bedoelt enkel individuele camera’s en, voor de veiligheid, vaste camera’s in door de politie beheerde besloten plaatsen.',
    'Sound of this camera is not permitted: article 25/9 means individual cameras only and, for safety, fixed cameras in closed places managed by the police.',
  );
  const mend = say(
    'Supprimer le son à la source et n’enregistrer que les images.',
    'Het geluid aan de bron uitschakelen en enkel beelden opnemen.',
    'Switch off the sound at the source and record images only.',
  );
  if (facts.visible === false) {
    c.note(
      'lfp-25-9-al1',
      'no',
      say(
        'Utilisation non visible : l’article 46/2 ne renvoie pas à l’article 25/9, il n’y a pas de dérogation pour le son.',
        'Niet-zichtbaar gebruik: artikel 46/2 verwijst niet naar artikel 25/9, er is geen afwijking voor geluid.',
        'Non-visible use: article 46/2 does not refer to article 25/9, there is no derogation for sound.',
      ),
      { mend },
    );
    return;
  }
  if (kind === undefined) {
    c.unknown('lfp-25-9-al1', 'camera.kind');
    return;
  }
  if (kind === 'individual') {
    c.note(
      'lfp-25-9-pt1',
      'yes',
      say(
        'Caméra individuelle : le son peut être enregistré, y compris lors du pré-enregistrement.',
        'Individuele camera: geluid mag worden opgenomen, ook tijdens de vooropname.',
        'Individual camera: sound may be recorded, pre-recording included.',
      ),
    );
    c.judged('lfp-25-9-al1', facts.soundPurpose?.necessity, necessity);
    return;
  }
  const place = placeKindOf(facts.place);
  if (!isFixed(kind) || place === 'open' || facts.place?.managedByPolice === false) {
    c.note('lfp-25-9-al1', 'no', refuse, { mend });
    // the nearest case of the list: a fixed camera in a closed place, which the police would have to manage
    if (isFixed(kind) && place !== 'open') c.note('lfp-25-9-pt2', 'no', refuse, { mend });
    return;
  }
  if (place === undefined || facts.place?.managedByPolice === undefined) {
    c.unknown('lfp-25-9-pt2', place === undefined ? 'place.kind' : 'place.managedByPolice');
    return;
  }
  judgeClosedPlace(c, facts);
}

function judgeClosedPlace(c: Case, facts: KeepRecordingFacts): void {
  const purpose = facts.soundPurpose;
  c.stated('lfp-25-9-pt2', purpose?.secures === undefined ? undefined : safetyAims.includes(purpose.secures), {
    yes: say(
      'Le son sert la sécurité des lieux, des visiteurs, des personnes privées de liberté ou du personnel.',
      'Het geluid dient de veiligheid van de plaats, de bezoekers, de van hun vrijheid beroofde personen of het personeel.',
      'The sound serves the safety of the premises, visitors, persons deprived of liberty or staff.',
    ),
    no: say(
      'Aucun but de sécurité de l’article 25/9, 2°, n’est indiqué.',
      'Geen veiligheidsdoel van artikel 25/9, 2°, is vermeld.',
      'No safety aim of article 25/9, 2°, is stated.',
    ),
    mend: say(
      'Indiquer ce que le son doit protéger, ou enregistrer sans le son.',
      'Vermelden wat het geluid moet beveiligen, of zonder geluid opnemen.',
      'State what the sound has to secure, or record without sound.',
    ),
    path: 'soundPurpose.secures',
  });
  c.fact('lfp-25-9-pt2', purpose?.protectedCommunication === undefined ? undefined : !purpose.protectedCommunication, {
    yes: say(
      'Aucune législation spécifique ne protège ces communications.',
      'Geen specifieke wetgeving beschermt deze communicatie.',
      'No specific legislation protects these communications.',
    ),
    no: say(
      'Une législation spécifique protège cette communication, comme celle de l’avocat et de son client.',
      'Een specifieke wetgeving beschermt deze communicatie, zoals die tussen advocaat en cliënt.',
      'Specific legislation protects this communication, such as that of lawyer and client.',
    ),
    mend: say(
      'Couper le son dans ce local.',
      'Het geluid in deze ruimte uitschakelen.',
      'Switch off the sound in this room.',
    ),
    path: 'soundPurpose.protectedCommunication',
  });
  c.judged('lfp-25-9-al1', purpose?.necessity, necessity);
}

/** Pre-recording of a bodycam: exactly thirty seconds, or since power-on when that is shorter. @law lfp-25-3-p4 lfp-25-2-p1-pt8 */
export function judgePreRecording(c: Case, pre: KeepRecordingFacts['preRecording'], recordedFrom: string): void {
  const seconds = preRecordingSeconds.on(c.lawDay);
  if (seconds === undefined) return;
  c.note(
    'lfp-25-2-p1-pt8',
    'yes',
    say(
      'Pré-enregistrement : son et image, écrasés en continu.',
      'Vooropname: geluid en beeld, doorlopend overschreven.',
      'Pre-recording: sound and image, overwritten all the time.',
    ),
  );
  const from = c.moment('recordedFrom', recordedFrom);
  let taken = pre?.seconds;
  let expected = seconds;
  if (pre?.activatedAt !== undefined) {
    const activated = c.moment('preRecording.activatedAt', pre.activatedAt);
    if (activated.kind === 'instant' && from.kind === 'instant') {
      taken = Math.round(activated.instant.since(from.instant).total('seconds'));
      const powered = pre.poweredOnAt === undefined ? undefined : c.moment('preRecording.poweredOnAt', pre.poweredOnAt);
      if (powered?.kind === 'instant') {
        expected = Math.min(seconds, Math.round(activated.instant.since(powered.instant).total('seconds')));
      }
    }
  }
  c.fact('lfp-25-3-p4', taken === undefined ? undefined : taken === expected, {
    yes: say(
      `${expected} secondes sont placées au début de l’enregistrement.`,
      `${expected} seconden staan aan het begin van de opname.`,
      `${expected} seconds are put in front of the recording.`,
    ),
    no: say(
      'Le pré-enregistrement est de trente secondes, ni plus ni moins, ajoutées d’office.',
      'De vooropname bedraagt dertig seconden, niet meer en niet minder, ambtshalve toegevoegd.',
      'Pre-recording is thirty seconds, no more and no less, always added.',
    ),
    mend: say(
      'Corriger le profil de la caméra.',
      'Het profiel van de camera aanpassen.',
      'Correct the profile of the camera.',
    ),
    who: ['chief-of-corps'],
    path: ['preRecording.seconds', 'preRecording.activatedAt'],
  });
}
