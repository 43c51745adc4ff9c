import type { Case } from '../case.ts';
import type { IsoInstant, Level } from '../facts.ts';
import type { RoleKey } from '../roles.ts';
import { say } from '../trilingual.ts';
import { momentInWords } from '../words.ts';
import { headsOf } from './46-5-parties.ts';
import { mandateIssuers } from './46-6-notice.ts';
import type { NonVisibleRegime } from './facts.ts';
import type {
  InformOfNonVisibleStopFacts,
  InspectNonVisibleUseFacts,
  LiftNonVisibleStopFacts,
  NotifyNonVisibleStopFacts,
  OrderNonVisibleStopFacts,
} from './use-facts.ts';

type Chain = {
  /** Power to order. */
  readonly order: string;
  /** Notice to the head of the service; none for transfers, whose order rests on the general oversight of 46/1. */
  readonly toHead: string;
  /** Notice from the head to the officer. */
  readonly toOfficer: string;
  readonly orderers: readonly RoleKey[];
};

/** The order, its two notices and who may order, for each regime; transfers have none of their own. @law lfp-46-6-al2 lfp-46-8-al2 lfp-46-10-al2 lfp-46-1 */
export const stopChain: Readonly<Record<NonVisibleRegime, Chain>> = {
  'particular-circumstances': {
    order: 'lfp-46-6-al2',
    toHead: 'lfp-46-6-al3-s1',
    toOfficer: 'lfp-46-6-al3-s2',
    orderers: ['control-organ'],
  },
  'judicial-action': {
    order: 'lfp-46-8-al2',
    toHead: 'lfp-46-8-al3-s1',
    toOfficer: 'lfp-46-8-al3-s2',
    orderers: mandateIssuers,
  },
  'protection-of-persons': {
    order: 'lfp-46-10-al2',
    toHead: 'lfp-46-10-al3-s1',
    toOfficer: 'lfp-46-10-al3-s2',
    orderers: ['control-organ'],
  },
  'transfer-of-detainees': {
    order: 'lfp-46-1',
    toHead: 'lfp-46-1',
    toOfficer: 'lfp-46-1',
    orderers: ['control-organ'],
  },
};

/** Which chain applies; undefined, and said, when the regime is not known. */
function chainOf(
  c: Case,
  regime: NonVisibleRegime | undefined,
  otherwise: keyof Omit<Chain, 'orderers'>,
): Chain | undefined {
  if (regime === undefined) {
    c.unknown(stopChain['particular-circumstances'][otherwise], 'regime');
    return undefined;
  }
  c.choice(regime === 'transfer-of-detainees' ? 'R-19' : 'R-21');
  return stopChain[regime];
}

const onlyOrderer = (regime: NonVisibleRegime) =>
  regime === 'judicial-action'
    ? say(
        'Seul le magistrat qui a délivré le mandat peut l’ordonner ; un autre n’a pas ce pouvoir en vertu de cet article.',
        'Enkel de magistraat die het mandaat heeft verleend, kan dit bevelen; een andere heeft die bevoegdheid niet krachtens dit artikel.',
        'Only the magistrate who issued the mandate may order it; another has no power under this article.',
      )
    : say(
        'Seul l’Organe de contrôle peut l’ordonner.',
        'Enkel het Controleorgaan kan dit bevelen.',
        'Only the Control Organ may order it.',
      );

/** Ordering suspension or interruption, and barring the data. @law lfp-46-6-al2 lfp-46-8-al2 lfp-46-10-al2 lfp-46-6-al3-s1 lfp-46-6-al3-s2 */
export function judgeOrderStop(c: Case, facts: OrderNonVisibleStopFacts): void {
  const chain = chainOf(c, facts.regime, 'order');
  if (chain === undefined || facts.regime === undefined) return;
  const id = chain.order;
  const role = facts.orderedBy?.role;
  const isIssuer = facts.regime === 'judicial-action' && role !== undefined && chain.orderers.includes(role);
  const power =
    role === undefined ? undefined : !chain.orderers.includes(role) ? false : isIssuer ? facts.issuedMandate : true;
  c.fact(id, power, {
    yes: say(
      'L’ordre émane de l’autorité que la loi désigne.',
      'Het bevel gaat uit van de overheid die de wet aanwijst.',
      'The order comes from the authority the law names.',
    ),
    no: onlyOrderer(facts.regime),
    who: chain.orderers,
    path: role === undefined ? 'orderedBy.role' : 'issuedMandate',
  });
  if (power === false) return;
  c.fact(id, facts.kind === undefined ? undefined : true, {
    yes:
      facts.kind === 'interruption'
        ? say('L’ordre interrompt la mesure.', 'Het bevel zet de maatregel stop.', 'The order ends the measure.')
        : say('L’ordre suspend la mesure.', 'Het bevel schorst de maatregel.', 'The order suspends the measure.'),
    no: onlyOrderer(facts.regime),
    who: chain.orderers,
    path: 'kind',
  });
  judgeReasons(c, id, facts.reasons, chain.orderers);
  noteStopDuties(c, chain, facts);
}

/** An order is reasoned; without reasons it is obeyed all the same, and a person asks for them. */
function judgeReasons(c: Case, id: string, reasons: string | undefined, who: readonly RoleKey[]): void {
  if ((reasons ?? '').trim() !== '') {
    c.note(id, 'yes', say('L’ordre est motivé.', 'Het bevel is gemotiveerd.', 'The order is reasoned.'));
    return;
  }
  if (reasons === undefined) {
    c.unknown(id, 'reasons', who);
    return;
  }
  c.note(
    id,
    'human',
    say(
      'L’ordre n’est pas motivé : il est exécuté par précaution, et les motifs sont demandés.',
      'Het bevel is niet gemotiveerd: het wordt uit voorzorg uitgevoerd, en de motivering wordt gevraagd.',
      'The order gives no reasons: it is carried out as a precaution, and the reasons are asked for.',
    ),
    { who, missing: ['reasons'] },
  );
}

function noteStopDuties(c: Case, chain: Chain, facts: OrderNonVisibleStopFacts): void {
  const isTransfer = facts.regime === 'transfer-of-detainees';
  const ground = isTransfer
    ? ({ basis: 'reading', reading: 'R-19' } as const)
    : ({ basis: 'law', reading: 'R-21' } as const);
  c.duty({
    id: 'stop-use',
    ...ground,
    provision: chain.order,
    text: say('Arrêter les caméras.', 'De camera’s stopzetten.', 'Stop the cameras.'),
    dueWithin: 'at-once',
    by: ['responsible-officer'],
  });
  c.duty({
    id: 'seal-data',
    ...ground,
    provision: chain.order,
    text: say(
      'Mettre les données sous scellés : ni lecture, ni recherche, ni corrélation, ni copie, par personne.',
      'De gegevens verzegelen: geen lezing, opzoeking, correlatie of kopie, door niemand.',
      'Seal the data: no reading, search, correlation or copy, by anyone.',
    ),
    dueWithin: 'at-once',
    by: ['police-service'],
  });
  if (isTransfer) return;
  noteHeadDuty(c, chain, facts.level, facts.orderedBy?.role, 'done');
  noteOfficerDuty(c, chain, facts.level, 'done');
}

type When = 'done' | 'always' | 'refused';

function noteHeadDuty(c: Case, chain: Chain, level: Level | undefined, role: RoleKey | undefined, owed: When): void {
  c.duty(
    {
      id: 'notify-head',
      basis: 'law',
      provision: chain.toHead,
      text: say(
        'Notifier la décision motivée sans délai au commissaire général (ou au membre désigné) ou au chef de corps, selon le cas.',
        'De gemotiveerde beslissing onverwijld ter kennis brengen van de commissaris-generaal (of het aangewezen lid) of van de korpschef, naargelang van het geval.',
        'Notify the reasoned decision without delay to the commissioner general (or designated member) or to the chief of corps, as the case may be.',
      ),
      dueWithin: 'at-once',
      by: role === undefined ? chain.orderers : [role],
      toWhom: headsOf(level),
    },
    owed,
  );
}

function noteOfficerDuty(c: Case, chain: Chain, level: Level | undefined, owed: When): void {
  c.duty(
    {
      id: 'inform-officer',
      basis: 'law',
      provision: chain.toOfficer,
      text: say(
        'Informer sans délai le fonctionnaire de police responsable de l’opération.',
        'De politieambtenaar die verantwoordelijk is voor de operatie, onverwijld inlichten.',
        'Inform the police officer responsible for the operation without delay.',
      ),
      dueWithin: 'at-once',
      by: headsOf(level),
      toWhom: ['responsible-officer'],
    },
    owed,
  );
}

/** Says how long after the order, or after its receipt, a notice comes: the text wants it without delay and sets no hour. */
function noteDelay(c: Case, id: string, path: string, since: IsoInstant | undefined): void {
  const moment = since === undefined ? undefined : c.moment(path, since);
  if (moment === undefined) {
    c.unknown(id, path);
    return;
  }
  c.fact(id, c.precedes(moment, c.at, false), {
    yes: say(
      `« Sans délai » court depuis le ${momentInWords(moment).fr}.`,
      `“Onverwijld” loopt vanaf ${momentInWords(moment).nl}.`,
      `“Without delay” runs from ${momentInWords(moment).en}.`,
    ),
    no: say(
      'La notification précède ce qu’elle annonce.',
      'De kennisgeving gaat vooraf aan wat zij meldt.',
      'The notice precedes what it announces.',
    ),
    path,
  });
  if (moment.kind === 'day' || c.at.kind === 'day') return;
  if (Temporal.Instant.compare(c.at.instant, moment.instant.add({ hours: 1 })) <= 0) return;
  c.gate({
    id: 'late-notice',
    blocks: false,
    because: say(
      'Plus d’une heure s’est écoulée : notre alerte ; la loi dit « sans délai » et ne fixe pas d’heure.',
      'Er is meer dan een uur verstreken: onze waarschuwing; de wet zegt “onverwijld” en bepaalt geen uur.',
      'More than an hour has passed: our alert; the law says “without delay” and sets no hour.',
    ),
  });
}

/** The notice of an order to the head of the service, by level. @law lfp-46-6-al3-s1 lfp-46-8-al3-s1 lfp-46-10-al3-s1 */
export function judgeNotifyStop(c: Case, facts: NotifyNonVisibleStopFacts): void {
  const chain = chainOf(c, facts.regime, 'toHead');
  if (chain === undefined) return;
  const id = chain.toHead;
  const sender = facts.notifiedBy?.role;
  c.fact(id, sender === undefined ? undefined : chain.orderers.includes(sender), {
    yes: say('Qui a ordonné notifie.', 'Wie heeft bevolen, geeft kennis.', 'Who ordered notifies.'),
    no: say(
      'La notification incombe à l’autorité qui a ordonné.',
      'De kennisgeving komt toe aan de overheid die heeft bevolen.',
      'The notice is for the authority that ordered.',
    ),
    who: chain.orderers,
    path: 'notifiedBy.role',
  });
  const addressee = facts.addressee?.role;
  const right =
    addressee === undefined || facts.level === undefined ? undefined : headsOf(facts.level).includes(addressee);
  c.fact(id, right, {
    yes: say(
      'Le destinataire est celui que la loi désigne pour ce niveau.',
      'De bestemmeling is degene die de wet voor dit niveau aanwijst.',
      'The addressee is the one the law names for this level.',
    ),
    no:
      facts.level === 'local'
        ? say(
            'Police locale : la notification va au chef de corps de la zone concernée.',
            'Lokale politie: de kennisgeving gaat naar de korpschef van de betrokken zone.',
            'Local police: the notice goes to the chief of corps of the zone concerned.',
          )
        : say(
            'Police fédérale : la notification va au commissaire général ou au membre qu’il a désigné.',
            'Federale politie: de kennisgeving gaat naar de commissaris-generaal of het lid dat hij heeft aangewezen.',
            'Federal police: the notice goes to the commissioner general or the member whom he designated.',
          ),
    who: headsOf(facts.level),
    path: facts.level === undefined ? 'level' : 'addressee.role',
  });
  noteDelay(c, id, 'orderedAt', facts.orderedAt);
  if (facts.regime === 'transfer-of-detainees') return;
  const orderer = sender !== undefined && chain.orderers.includes(sender) ? sender : undefined;
  noteHeadDuty(c, chain, facts.level, orderer, 'refused');
  noteOfficerDuty(c, chain, facts.level, 'always');
}

/** The head tells the officer in command. @law lfp-46-6-al3-s2 lfp-46-8-al3-s2 lfp-46-10-al3-s2 */
export function judgeInformOfficer(c: Case, facts: InformOfNonVisibleStopFacts): void {
  const chain = chainOf(c, facts.regime, 'toOfficer');
  if (chain === undefined) return;
  const id = chain.toOfficer;
  const head = facts.informedBy?.role;
  c.fact(id, head === undefined || facts.level === undefined ? undefined : headsOf(facts.level).includes(head), {
    yes: say(
      'Le responsable notifié informe lui-même.',
      'De in kennis gestelde verantwoordelijke licht zelf in.',
      'The head who was notified informs in person.',
    ),
    no: say(
      'L’information incombe au commissaire général (ou au membre désigné) ou au chef de corps.',
      'De inlichting komt toe aan de commissaris-generaal (of het aangewezen lid) of aan de korpschef.',
      'Informing is for the commissioner general (or designated member) or the chief of corps.',
    ),
    who: headsOf(facts.level),
    path: facts.level === undefined ? 'level' : 'informedBy.role',
  });
  const officer = facts.officer?.role;
  c.fact(id, officer === undefined ? undefined : officer === 'responsible-officer', {
    yes: say(
      'Le fonctionnaire de police responsable de l’opération est informé.',
      'De politieambtenaar die verantwoordelijk is voor de operatie, is ingelicht.',
      'The police officer responsible for the operation is informed.',
    ),
    no: say(
      'Doit être informé le fonctionnaire de police responsable de l’opération.',
      'De politieambtenaar die verantwoordelijk is voor de operatie, moet worden ingelicht.',
      'The police officer responsible for the operation has to be informed.',
    ),
    who: ['responsible-officer'],
    path: 'officer.role',
  });
  noteDelay(c, id, 'receivedAt', facts.receivedAt);
  if (facts.regime !== 'transfer-of-detainees') noteOfficerDuty(c, chain, facts.level, 'refused');
}

/** Lifting a suspension: by an act of the same authority; an interruption is not lifted. @law lfp-46-6-al2 lfp-46-8-al2 lfp-46-10-al2 */
export function judgeLiftStop(c: Case, facts: LiftNonVisibleStopFacts): void {
  const chain = chainOf(c, facts.regime, 'order');
  if (chain === undefined) return;
  c.choice('R-21');
  const id = chain.order;
  const role = facts.liftedBy?.role;
  const same = role === undefined ? undefined : chain.orderers.includes(role) ? facts.sameAuthority : false;
  c.fact(id, same, {
    yes: say(
      'La même autorité lève ce qu’elle a ordonné.',
      'Dezelfde overheid heft op wat zij heeft bevolen.',
      'The same authority lifts what it ordered.',
    ),
    no: say(
      'Seule l’autorité qui a ordonné la suspension peut la lever (lecture R-21).',
      'Enkel de overheid die de schorsing heeft bevolen, kan ze opheffen (lezing R-21).',
      'Only the authority that ordered the suspension may lift it (reading R-21).',
    ),
    who: chain.orderers,
    path: role === undefined ? 'liftedBy.role' : 'sameAuthority',
  });
  c.fact(id, facts.kind === undefined ? undefined : facts.kind === 'suspension', {
    yes: say('Une suspension peut être levée.', 'Een schorsing kan worden opgeheven.', 'A suspension may be lifted.'),
    no: say(
      'L’interruption met fin à la mesure : elle ne se lève pas, une nouvelle décision est nécessaire.',
      'De stopzetting beëindigt de maatregel: zij wordt niet opgeheven, een nieuwe beslissing is nodig.',
      'Interruption ends the measure: it is not lifted, a new decision is needed.',
    ),
    path: 'kind',
  });
  if (facts.dataStillSealed === true)
    c.duty(
      {
        id: 'keep-data-sealed',
        basis: 'reading',
        provision: id,
        reading: 'R-21',
        text: say(
          'Laisser sous scellés les données obtenues avant la levée.',
          'De gegevens van vóór de opheffing verzegeld laten.',
          'Leave sealed the data obtained before the lifting.',
        ),
        dueWithin: 'no-term',
        by: ['police-service'],
      },
      'always',
    );
}

/** The Control Organ asks about a use: it oversees all of them, transfers included. @law lfp-46-1 */
export function judgeInspect(c: Case, facts: InspectNonVisibleUseFacts): void {
  const id = 'lfp-46-1';
  const role = facts.askedBy?.role;
  c.fact(id, role === undefined ? undefined : role === 'control-organ', {
    yes: say(
      'L’Organe de contrôle surveille toutes les utilisations non visibles.',
      'Het Controleorgaan houdt toezicht op elk niet-zichtbaar gebruik.',
      'The Control Organ oversees all non-visible uses.',
    ),
    no: say(
      'L’article 46/1 charge l’Organe de contrôle de cette surveillance, et nul autre.',
      'Artikel 46/1 belast het Controleorgaan met dit toezicht, en niemand anders.',
      'Article 46/1 gives this oversight to the Control Organ, and to no one else.',
    ),
    who: ['control-organ'],
    path: 'askedBy.role',
  });
  if (role !== 'control-organ') return;
  if (facts.regime === 'transfer-of-detainees') c.choice('R-19');
  c.duty(
    {
      id: 'answer-control-organ',
      basis: 'reading',
      provision: id,
      reading: 'R-19',
      text: say(
        'Répondre à l’Organe de contrôle et lui ouvrir le dossier.',
        'Het Controleorgaan antwoorden en het dossier openstellen.',
        'Answer the Control Organ and open the file to it.',
      ),
      dueWithin: 'no-term',
      by: ['police-service'],
      toWhom: ['control-organ'],
    },
    'always',
  );
}
