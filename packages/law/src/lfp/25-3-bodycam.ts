import type { Case } from '../case.ts';
import type { PlaceKind } from '../facts.ts';
import { say } from '../trilingual.ts';
import type { ActivateUseFacts } from '../use-facts.ts';
import { judgeEntry, judgeIntervention } from './25-3-place.ts';
import { preRecordingSeconds } from './25-9-sound.ts';

const situationWords = {
  '1': say(
    'Situation 1° : incident d’une certaine gravité.',
    'Situatie 1°: incident van een zekere ernst.',
    'Situation 1°: incident of some gravity.',
  ),
  '2': say(
    'Situation 2° : motifs raisonnables de croire à une personne recherchée, une infraction ou un trouble de l’ordre public.',
    'Situatie 2°: redelijke gronden om te geloven in een gezochte persoon, een misdrijf of een verstoring van de openbare orde.',
    'Situation 2°: reasonable grounds to believe in a wanted person, an offence or public disorder.',
  ),
  '3': say(
    'Situation 3° : recueillir des preuves matérielles et identifier les personnes impliquées.',
    'Situatie 3°: materiële bewijzen verzamelen en de betrokkenen identificeren.',
    'Situation 3°: gather material evidence and identify those involved.',
  ),
  '4': say(
    'Situation 4° : main-forte légalement requise.',
    'Situatie 4°: wettelijk gevorderde sterke arm.',
    'Situation 4°: assistance lawfully requested.',
  ),
  '5': say(
    'Situation 5° : notification et exécution de mandats de justice.',
    'Situatie 5°: betekening en uitvoering van gerechtelijke mandaten.',
    'Situation 5°: serving and executing judicial warrants.',
  ),
} as const;

/** Since 2024 a bodycam follows § 1bis: its wearer, an intervention under way, one of five situations, in any place. @law lfp-25-3-p1bis lfp-25-3-p1bis-pt1 lfp-25-3-p1bis-pt2 lfp-25-3-p1bis-pt3 lfp-25-3-p1bis-pt4 lfp-25-3-p1bis-pt5 lfp-25-3-p4 */
export function judgeBodycamUse(c: Case, facts: ActivateUseFacts, placeKind: PlaceKind | undefined): void {
  const id = 'lfp-25-3-p1bis';
  const wearer = facts.visibility?.wearer;
  const stated = (facts.purposes ?? []).length > 0 ? true : undefined;
  c.fact(id, facts.mission?.withinPoliceMissions ?? stated, {
    yes: say(
      'L’usage a lieu dans le cadre d’une mission de police administrative ou judiciaire.',
      'Het gebruik gebeurt in het kader van een opdracht van bestuurlijke of gerechtelijke politie.',
      'The use is within a mission of administrative or judicial police.',
    ),
    no: say(
      'L’usage sort des missions de police administrative et judiciaire.',
      'Het gebruik valt buiten de opdrachten van bestuurlijke en gerechtelijke politie.',
      'The use is outside the missions of administrative and judicial police.',
    ),
    path: 'purposes',
  });
  c.fact(id, wearer?.operationalMember, {
    yes: say(
      'Le porteur est membre du cadre opérationnel.',
      'De drager is lid van het operationeel kader.',
      'The wearer is a member of the operational staff.',
    ),
    no: say(
      'Seuls les membres du cadre opérationnel peuvent en faire usage.',
      'Enkel leden van het operationeel kader mogen ze gebruiken.',
      'Only members of the operational staff may use it.',
    ),
    path: 'visibility.wearer.operationalMember',
  });
  judgeOwnCamera(c, wearer);
  judgeIntervention(c, id, { intervention: facts.intervention, stage: 'use' });
  judgeSituation(c, facts.situation);
  if (placeKind === 'closed-inaccessible' && facts.place?.managedByPolice !== true)
    judgeEntry(c, id, facts.entryGround);
  const seconds = facts.preRecordingSeconds;
  c.fact('lfp-25-3-p4', seconds === undefined ? undefined : seconds === preRecordingSeconds.on(c.lawDay), {
    yes: say(
      'Le pré-enregistrement est réglé sur trente secondes.',
      'De vooropname is ingesteld op dertig seconden.',
      'Pre-recording is set to thirty seconds.',
    ),
    no: say(
      'Le pré-enregistrement doit être de trente secondes, ni plus ni moins.',
      'De vooropname moet dertig seconden bedragen, niet meer en niet minder.',
      'Pre-recording must be thirty seconds, no more and no less.',
    ),
    mend: say(
      'Régler le profil de la caméra sur trente secondes.',
      'Het profiel van de camera op dertig seconden instellen.',
      'Set the camera profile to thirty seconds.',
    ),
    who: ['chief-of-corps'],
    path: 'preRecordingSeconds',
  });
  c.warn('gpi-104');
}

/** "Leur caméra individuelle": whose camera it must be is a matter of reading. @law lfp-25-3-p1bis */
function judgeOwnCamera(c: Case, wearer: NonNullable<ActivateUseFacts['visibility']>['wearer']): void {
  const isPersonal = c.choice('A-16') === 'personally-assigned';
  const { ownCamera, registeredWearer } = wearer ?? {};
  c.fact('lfp-25-3-p1bis', isPersonal || ownCamera === true ? ownCamera : registeredWearer, {
    yes: isPersonal
      ? say(
          'La caméra individuelle est attribuée au porteur (lecture A-16).',
          'De individuele camera is aan de drager toegewezen (lezing A-16).',
          'The individual camera is assigned to the wearer (reading A-16).',
        )
      : say(
          'Le porteur utilise la caméra individuelle qui lui est attribuée ou dont il est inscrit comme utilisateur (lecture A-16).',
          'De drager gebruikt de individuele camera die hem is toegewezen of waarvan hij als gebruiker is ingeschreven (lezing A-16).',
          'The wearer uses the individual camera assigned to him, or of which he is entered as user (reading A-16).',
        ),
    no: isPersonal
      ? say(
          'La loi dit « leur caméra individuelle » : lue strictement, une caméra de réserve ou d’un collègue n’est pas permise (lecture A-16).',
          'De wet zegt “hun individuele camera”: strikt gelezen is een camera uit een voorraad of van een collega niet toegelaten (lezing A-16).',
          'The law says “their individual camera”: read strictly, one out of a pool or of a colleague is not permitted (reading A-16).',
        )
      : say(
          'La loi dit « leur caméra individuelle » : le porteur n’est pas inscrit comme utilisateur de celle-ci (lecture A-16).',
          'De wet zegt “hun individuele camera”: de drager is niet als gebruiker van deze camera ingeschreven (lezing A-16).',
          'The law says “their individual camera”: the wearer is not entered as user of this one (reading A-16).',
        ),
    mend: say(
      'Inscrire le porteur comme utilisateur de la caméra avant l’usage.',
      'De drager vóór het gebruik als gebruiker van de camera inschrijven.',
      'Enter the wearer as user of the camera before the use.',
    ),
    who: ['operational-member'],
    path: isPersonal || ownCamera === undefined ? 'visibility.wearer.ownCamera' : 'visibility.wearer.registeredWearer',
  });
}

function judgeSituation(c: Case, situation: ActivateUseFacts['situation']): void {
  const code = situation?.code;
  if (code === undefined || code === 'none') {
    c.note(
      'lfp-25-3-p1bis',
      'no',
      say(
        'Aucune des cinq situations du § 1bis n’est indiquée.',
        'Geen van de vijf situaties van § 1bis is vermeld.',
        'None of the five situations of § 1bis is stated.',
      ),
      {
        mend: say(
          'Indiquer la situation et ses faits, ou ne pas activer la caméra.',
          'De situatie en de feiten vermelden, of de camera niet activeren.',
          'State the situation and its facts, or do not activate the camera.',
        ),
        who: ['operational-member'],
        missing: ['situation.code'],
      },
    );
    return;
  }
  const point = `lfp-25-3-p1bis-pt${code}`;
  if (situation?.judgement?.verdict === 'not-met') {
    c.note(
      point,
      'no',
      say(
        'Une personne constate que la situation ne se présente pas.',
        'Een persoon stelt vast dat de situatie zich niet voordoet.',
        'A person finds that the situation is not present.',
      ),
    );
    return;
  }
  const reference = code === '4' || code === '5';
  if (reference && (situation?.reference ?? '').trim() === '') {
    c.unknown(point, 'situation.reference', ['responsible-officer']);
  } else if ((situation?.facts ?? '').trim() === '' && !reference) {
    c.unknown(point, 'situation.facts', ['operational-member']);
  } else {
    c.note(point, 'yes', situationWords[code]);
  }
}
