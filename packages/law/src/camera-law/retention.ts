import type { Case } from '../case.ts';
import { type Dated, dated, valueOn } from '../dated.ts';
import type { IsoDuration, IsoInstant } from '../facts.ts';
import { lawErrors } from '../law-error.ts';
import { countingOf } from '../lfp/25-6-retention.ts';
import { compareMoments, isLonger, type Limit, limitAfter, months } from '../time.ts';
import { say } from '../trilingual.ts';
import { limitInWords } from '../words.ts';
import type { DeleteCameraImagesFacts, KeepCameraImagesFacts } from './acts.ts';
import { isOnList } from './listed-places.ts';
import { type CameraRegime, provisionsOf } from './regimes.ts';
import { governSystem } from './system.ts';
import type { WatchedPlaceFacts } from './system-facts.ts';

/** Longest keeping of images without value as evidence. @law lcam-5-p4-al5 */
export const openPlaceMaximum: Dated<IsoDuration> = dated('lcam-5-p4-al5', { from: '2018-05-25', is: months(1) });
/** The same in closed places accessible to the public. @law lcam-6-p3-al3 */
export const accessiblePlaceMaximum: Dated<IsoDuration> = dated('lcam-6-p3-al3', { from: '2018-05-25', is: months(1) });
/** The same in closed places not accessible to the public. @law lcam-7-p3-al3 */
export const inaccessiblePlaceMaximum: Dated<IsoDuration> = dated('lcam-7-p3-al3', {
  from: '2018-05-25',
  is: months(1),
});
/** The same for mobile cameras. @law lcam-7-3-p4-al2-s1 */
export const mobileMaximum: Dated<IsoDuration> = dated('lcam-7-3-p4-al2-s1', { from: '2018-05-25', is: months(1) });
/** The longer term of places on the decree list, which exists since 18 December 2018. @law lcam-7-3-p4-al2-s2 */
export const listedPlaceMaximum: Dated<IsoDuration> = dated('lcam-7-3-p4-al2-s2', {
  from: '2018-05-25',
  is: months(3),
});

const ordinary: Readonly<Record<CameraRegime, Dated<IsoDuration>>> = {
  'open-fixed': openPlaceMaximum,
  'open-temporary': openPlaceMaximum,
  'closed-accessible': accessiblePlaceMaximum,
  'closed-inaccessible': inaccessiblePlaceMaximum,
  'mobile-open': mobileMaximum,
  'mobile-closed': mobileMaximum,
};

/** The longest term in a place on a day, with the provision that gives it. The longer term is an exception: it is for places said to be on the list. */
export function maximumKeeping(
  c: Case,
  regime: CameraRegime,
  place: WatchedPlaceFacts | undefined,
): { readonly term: IsoDuration; readonly provision: string } {
  const listed = isOnList(c.lawDay, '3months', place) === true;
  const { retention, longRetention } = provisionsOf[regime];
  const term = valueOn(listed ? listedPlaceMaximum : ordinary[regime], c.lawDay);
  return { term, provision: listed ? longRetention : retention };
}

const termInWords = (term: IsoDuration) =>
  term === months(3) ? say('trois mois', 'drie maanden', 'three months') : say('un mois', 'één maand', 'one month');

/** Keeping images: why they are recorded, and how long they may stay. @law lcam-5-p4-al4 lcam-5-p4-al5 lcam-6-p3-al2 lcam-6-p3-al3 lcam-7-p3-al2 lcam-7-p3-al3 lcam-7-3-p4-al1 lcam-7-3-p4-al2-s1 lcam-7-3-p4-al2-s2 R-28 */
export function judgeKeepCameraImages(c: Case, facts: KeepCameraImagesFacts): void {
  checkInterval(c, facts);
  const system = governSystem(c, facts);
  if (system === undefined) return;
  const { regime } = system;
  judgeRecordingAim(c, regime, facts);
  judgeTerm(c, regime, facts, maximumKeeping(c, regime, facts.place));
}

function checkInterval(c: Case, facts: { readonly recordedFrom: IsoInstant; readonly recordedTo: IsoInstant }): void {
  const from = c.moment('recordedFrom', facts.recordedFrom);
  const to = c.moment('recordedTo', facts.recordedTo);
  if (compareMoments(from, to) === 1) throw lawErrors.intervalReversed(facts.recordedFrom, facts.recordedTo);
}

/** Recording serves evidence or identification, and nothing else. @law lcam-5-p4-al4 lcam-6-p3-al2 lcam-7-p3-al2 lcam-7-3-p4-al1 */
function judgeRecordingAim(c: Case, regime: CameraRegime, facts: KeepCameraImagesFacts): void {
  const aim = facts.recordingAim;
  c.fact(provisionsOf[regime].recording, aim === undefined ? undefined : aim === 'evidence-or-identification', {
    yes: say(
      'L’enregistrement sert à réunir la preuve de faits ou à rechercher et identifier des personnes.',
      'De opname dient om bewijs van feiten te verzamelen of om personen op te sporen en te identificeren.',
      'The recording serves to gather evidence of facts or to search for and identify people.',
    ),
    no: say(
      'L’enregistrement n’est autorisé que pour réunir la preuve d’incivilités, d’infractions ou de dommages, ou pour rechercher et identifier auteurs, perturbateurs, témoins ou victimes.',
      'Opnemen is enkel toegelaten om bewijs van overlast, misdrijven of schade te verzamelen, of om daders, verstoorders, getuigen of slachtoffers op te sporen en te identificeren.',
      'Recording is permitted only to gather evidence of incivilities, offences or damage, or to search for and identify authors, disturbers, witnesses or victims.',
    ),
    mend: say('Ne pas enregistrer dans ce but.', 'Niet opnemen met dat doel.', 'Do not record for that aim.'),
    who: ['camera-controller'],
    path: 'recordingAim',
  });
}

function judgeTerm(
  c: Case,
  regime: CameraRegime,
  facts: KeepCameraImagesFacts,
  maximum: { readonly term: IsoDuration; readonly provision: string },
): void {
  const from = c.moment('recordedFrom', facts.recordedFrom);
  const { term, provision } = maximum;
  const limit = limitAfter(from, term, countingOf(term, c.profile));
  const end = limitInWords(limit);
  const words = termInWords(term);
  c.choice('R-01');
  const isEvidence = facts.evidentialValue?.verdict === 'met';
  const configured = facts.configuredRetention;
  if (configured !== undefined)
    c.fact(provision, !isLonger(configured, term, from), {
      yes: say(
        `La durée réglée ne dépasse pas ${words.fr}.`,
        `De ingestelde termijn overschrijdt ${words.nl} niet.`,
        `The term set does not exceed ${words.en}.`,
      ),
      no: say(
        `La durée réglée dépasse ${words.fr}, maximum légal pour ce lieu.`,
        `De ingestelde termijn overschrijdt ${words.nl}, het wettelijke maximum voor deze plaats.`,
        `The term set exceeds ${words.en}, the legal maximum for this place.`,
      ),
      mend: say('Régler une durée plus courte.', 'Een kortere termijn instellen.', 'Set a shorter term.'),
      who: ['camera-controller'],
      path: 'configuredRetention',
    });
  if (c.isPast(limit)) {
    noteLatest(c, limit, provision);
    noteDeletionOwed(c, provision, limit, term, 'refused');
    judgeEvidence(c, regime, facts, provision, end);
  } else {
    c.note(
      provision,
      'yes',
      say(
        `Les images peuvent être conservées ${words.fr} au plus, jusqu’au ${end.fr}.`,
        `De beelden mogen hoogstens ${words.nl} worden bewaard, tot ${end.nl}.`,
        `The images may be kept ${words.en} at most, until ${end.en}.`,
      ),
    );
    noteLatest(c, limit, provision);
    noteDeletionOwed(c, provision, limit, term, 'always');
    if (isEvidence) noteEvidence(c, regime);
  }
}

/** Deleting at the term; past it, at once. @law lcam-5-p4-al5 lcam-6-p3-al3 lcam-7-p3-al3 lcam-7-3-p4-al2-s1 lcam-7-3-p4-al2-s2 */
function noteDeletionOwed(
  c: Case,
  provision: string,
  limit: Limit,
  term: IsoDuration,
  owed: 'always' | 'refused',
): void {
  c.duty(
    {
      id: 'delete-camera-images',
      basis: 'law',
      provision,
      text: say(
        'Effacer au terme les images qui ne peuvent contribuer à une preuve ni à une identification.',
        'Op het einde van de termijn de beelden wissen die niet tot een bewijs of identificatie kunnen bijdragen.',
        'Delete at the term the images that can contribute neither to evidence nor to an identification.',
      ),
      ...(limit.kind === 'instant' ? { dueAt: limit.instant.toString() } : {}),
      dueWithin: term,
      by: ['camera-controller'],
    },
    owed,
  );
}

/** Past the term only what can serve as evidence may remain, and only the useful sequence. @law lcam-5-p4-al5-preuve lcam-6-p3-al3-preuve lcam-7-p3-al3-preuve lcam-7-3-p4-al2-s1 R-28 */
function judgeEvidence(
  c: Case,
  regime: CameraRegime,
  facts: KeepCameraImagesFacts,
  provision: string,
  end: { readonly fr: string; readonly nl: string; readonly en: string },
): void {
  const { evidence } = provisionsOf[regime];
  c.choice('R-28');
  const value = facts.evidentialValue;
  const no = say(
    `Le maximum légal s’est achevé le ${end.fr} : ces images devaient être effacées.`,
    `Het wettelijke maximum is geëindigd op ${end.nl}: deze beelden moesten gewist zijn.`,
    `The legal maximum ended on ${end.en}: these images had to be deleted.`,
  );
  const mend = say(
    'Effacer les images. Seule une séquence utile comme preuve ou à une identification peut rester, son motif étant consigné.',
    'De beelden wissen. Enkel een sequentie die nuttig is als bewijs of voor een identificatie mag blijven, met vastlegging van de reden.',
    'Delete the images. Only a sequence useful as evidence or for an identification may stay, its ground being recorded.',
  );
  if (value?.verdict !== 'met') {
    const unsaid = [
      ...(value === undefined ? ['evidentialValue'] : []),
      ...(facts.place?.listedPlace === undefined ? ['place.listedPlace'] : []),
    ];
    c.note(provision, 'no', no, {
      mend,
      who: ['camera-controller'],
      ...(unsaid.length === 0 ? {} : { missing: unsaid, otherGround: true }),
    });
    return;
  }
  noteEvidence(c, regime);
  c.fact(evidence, facts.onlyUsefulSequence ?? true, {
    yes: say(
      'Seule la séquence utile est conservée au-delà du terme.',
      'Enkel de nuttige sequentie wordt na de termijn bewaard.',
      'Only the useful sequence is kept beyond the term.',
    ),
    no: say(
      'Tout l’enregistrement est conservé pour une séquence : le reste devait être effacé au terme.',
      'De hele opname wordt bewaard voor één sequentie: de rest moest op het einde van de termijn gewist zijn.',
      'The whole recording is kept for one sequence: the rest had to go at the term.',
    ),
    mend,
    who: ['camera-controller'],
    path: 'onlyUsefulSequence',
  });
  c.duty({
    id: 'record-evidence-ground',
    basis: 'policy',
    provision: evidence,
    reading: 'R-28',
    text: say(
      'Consigner le motif et la référence du dossier auquel les images servent.',
      'De reden en de referentie van het dossier waarvoor de beelden dienen, vastleggen.',
      'Record the ground and the reference of the file the images serve.',
    ),
    dueWithin: 'at-once',
    by: ['camera-controller'],
  });
}

function noteEvidence(c: Case, regime: CameraRegime): void {
  c.note(
    provisionsOf[regime].evidence,
    'yes',
    say(
      'Ces images peuvent contribuer à une preuve ou à une identification : le maximum ne les lie pas.',
      'Deze beelden kunnen tot een bewijs of identificatie bijdragen: het maximum bindt ze niet.',
      'These images can contribute to evidence or to an identification: the maximum does not bind them.',
    ),
  );
}

function noteLatest(c: Case, limit: ReturnType<typeof limitAfter>, provision: string): void {
  c.deadline({
    id: 'latest-deletion',
    ...(limit.kind === 'instant' ? { at: limit.instant.toString() } : { on: limit.lastDay.toString() }),
    kind: 'latest',
    provision,
    reading: 'R-01',
  });
}

/** Deleting images: the camera law sets a maximum and no minimum; an open request for access holds them inside it. @law lcam-5-p4-al5 lcam-6-p3-al3 lcam-7-p3-al3 lcam-7-3-p4-al2-s1 R-28 */
export function judgeDeleteCameraImages(c: Case, facts: DeleteCameraImagesFacts): void {
  checkInterval(c, facts);
  const system = governSystem(c, facts);
  if (system === undefined) return;
  const { regime } = system;
  const from = c.moment('recordedFrom', facts.recordedFrom);
  const { provision, term } = maximumKeeping(c, regime, facts.place);
  c.choice('R-01');
  c.choice('R-28');
  c.note(
    provision,
    'yes',
    say(
      'La loi caméras fixe un maximum, non un minimum : les images peuvent être effacées.',
      'De camerawet bepaalt een maximum, geen minimum: de beelden mogen worden gewist.',
      'The camera law sets a maximum, not a minimum: the images may be deleted.',
    ),
  );
  const limit = limitAfter(from, term, countingOf(term, c.profile));
  const isOver = c.isPast(limit);
  noteLatest(c, limit, provision);
  if (isOver && facts.evidentialValue?.verdict !== 'met') c.warn('retention-exceeded');
  if (facts.accessRequestOpen === true && !isOver) {
    c.warn('access-request-hold');
    c.choice('R-28');
    c.note(
      'lcam-12-al3',
      'no',
      say(
        'Une demande d’accès est ouverte : l’article 12 fait conserver les images demandées le temps de la traiter, dans la limite du maximum.',
        'Er loopt een verzoek om toegang: artikel 12 laat de gevraagde beelden bewaren zolang het wordt behandeld, binnen het maximum.',
        'A request for access is open: article 12 has the images asked for kept while it is handled, within the maximum.',
      ),
      {
        mend: say(
          'Répondre à la demande, puis effacer.',
          'Het verzoek beantwoorden en daarna wissen.',
          'Answer the request, then delete.',
        ),
        who: ['camera-controller'],
      },
    );
  }
  if (facts.evidentialValue?.verdict === 'met') noteEvidence(c, regime);
  c.duty({
    id: 'prove-erasure',
    basis: 'policy',
    provision,
    text: say(
      'Garder la preuve de l’effacement.',
      'Het bewijs van het wissen bewaren.',
      'Keep the proof of the deletion.',
    ),
    dueWithin: 'at-once',
    by: ['camera-controller'],
  });
}
