import type { Case } from '../case.ts';
import { controllerRoles } from '../decrees/declarants.ts';
import { say } from '../trilingual.ts';
import { limitInWords } from '../words.ts';
import { holdLimit, noteAccessDates, noteAnswerOwed } from './12-terms.ts';
import type { HoldRequestedImagesFacts, RecordAccessFailureFacts, RequestAccessFacts } from './facts.ts';

/** A filmed person's request: no reasons, an identity, indications that locate the images. @law lcam-12-al1 lcam-12-al2-motif lcam-12-al2-droit lcam-12-al2-indications */
export function judgeRequestAccess(c: Case, facts: RequestAccessFacts): void {
  c.warn('gdpr-host');
  if (facts.imagesOf === 'police') {
    c.warn('police-recordings-indirect-access');
    c.note(
      'lcam-12-al1',
      'no',
      say(
        'Les enregistrements de la police ne relèvent pas de l’article 12 : l’accès passe par l’Organe de contrôle.',
        'Opnamen van de politie vallen niet onder artikel 12: de toegang verloopt via het Controleorgaan.',
        'Recordings of the police are not under article 12: access goes through the Control Organ.',
      ),
      {
        mend: say(
          'S’adresser à l’Organe de contrôle.',
          'Zich tot het Controleorgaan wenden.',
          'Turn to the Control Organ.',
        ),
        who: ['control-organ'],
      },
    );
    return;
  }
  c.fact('lcam-12-al1', facts.isFilmed, {
    yes: say('La personne qui demande est filmée.', 'De verzoeker is gefilmd.', 'The person who asks is filmed.'),
    no: say(
      'Ce droit est celui de la personne filmée, pas d’un tiers comme un assureur.',
      'Dit recht is dat van de gefilmde persoon, niet van een derde zoals een verzekeraar.',
      'This right is that of the filmed person, not of a third party such as an insurer.',
    ),
    who: ['filmed-person'],
    path: 'isFilmed',
  });
  c.note(
    'lcam-12-al2-motif',
    'yes',
    facts.reasonsDemanded === true
      ? say(
          'Le responsable exige des motifs : la loi n’en demande pas, la demande vaut sans motifs.',
          'De verantwoordelijke eist redenen: de wet vraagt er geen, het verzoek geldt zonder redenen.',
          'The controller demands reasons: the law asks none, the request stands without them.',
        )
      : say('Aucun motif n’est nécessaire.', 'Er is geen reden nodig.', 'No reason is needed.'),
  );
  if (facts.reasonsDemanded === true)
    c.duty(
      {
        id: 'handle-without-reasons',
        basis: 'law',
        provision: 'lcam-12-al2-motif',
        text: say(
          'Traiter la demande sans exiger de motifs.',
          'Het verzoek behandelen zonder redenen te eisen.',
          'Handle the request without demanding reasons.',
        ),
        dueWithin: 'no-term',
        by: ['camera-controller'],
        toWhom: ['filmed-person'],
      },
      'always',
    );
  c.fact('lcam-12-al2-droit', facts.identityShown, {
    yes: say(
      'L’identité est raisonnablement établie.',
      'De identiteit is redelijkerwijs aangetoond.',
      'The identity is reasonably shown.',
    ),
    no: say(
      'L’identité n’est pas établie : le responsable demande de la compléter, sans recueillir de biométrie.',
      'De identiteit is niet aangetoond: de verantwoordelijke vraagt ze aan te vullen, zonder biometrie te verzamelen.',
      'The identity is not shown: the controller asks to complete it, without collecting biometrics.',
    ),
    mend: say('Établir l’identité.', 'De identiteit aantonen.', 'Show the identity.'),
    who: ['filmed-person'],
    path: 'identityShown',
  });
  judgeIndications(c, facts);
  noteDuties(c, facts);
  noteAccessDates(
    c,
    c.at.kind === 'instant' ? c.at.instant.toString() : c.at.day.toString(),
    facts.recordedFrom,
    facts.site,
  );
}

function judgeIndications(c: Case, facts: RequestAccessFacts): void {
  const id = 'lcam-12-al2-indications';
  const who = ['filmed-person'] as const;
  const missing = [
    ...((facts.place ?? '').trim() === '' ? ['place'] : []),
    ...(facts.day === undefined ? ['day'] : []),
    ...((facts.timeWindow ?? '').trim() === '' ? ['timeWindow'] : []),
  ];
  if (missing.length > 0) {
    c.unknown(id, missing, who);
    return;
  }
  if (facts.locatesPrecisely === undefined || facts.locatesPrecisely.verdict === 'met') {
    c.note(
      id,
      'yes',
      say(
        'Lieu, jour et heure sont indiqués : les images peuvent être localisées.',
        'Plaats, dag en uur zijn vermeld: de beelden kunnen worden gelokaliseerd.',
        'Place, day and hour are given: the images can be located.',
      ),
    );
    return;
  }
  c.note(
    id,
    'no',
    say(
      'Les indications ne permettent pas de localiser les images de manière précise.',
      'De vermeldingen laten niet toe de beelden precies te lokaliseren.',
      'The indications do not locate the images precisely.',
    ),
    {
      mend: say(
        'Préciser le lieu, le jour, l’heure et l’apparence.',
        'Plaats, dag, uur en voorkomen preciseren.',
        'Specify place, day, hour and appearance.',
      ),
      who,
    },
  );
}

function noteDuties(c: Case, facts: RequestAccessFacts): void {
  if (facts.imagesExist !== false)
    c.duty(
      {
        id: 'hold-requested-images',
        basis: 'law',
        provision: 'lcam-12-al3',
        text: say(
          'Conserver les images demandées le temps de traiter la demande, sans dépasser le délai légal.',
          'De gevraagde beelden bewaren zolang de behandeling duurt, zonder de wettelijke termijn te overschrijden.',
          'Keep the images asked while the request is handled, not beyond the legal term.',
        ),
        dueWithin: 'at-once',
        by: ['camera-controller'],
      },
      'always',
    );
  noteAnswerOwed(c, 'always');
}

/** Keeping requested images beyond one's own earlier deletion: while the request is open, never past the legal term. @law lcam-12-al3 lcam-12-al3-max */
export function judgeHoldRequestedImages(c: Case, facts: HoldRequestedImagesFacts): void {
  const id = 'lcam-12-al3';
  const role = facts.heldBy?.role;
  c.fact(id, role === undefined ? undefined : controllerRoles.includes(role), {
    yes: say(
      'Le responsable du traitement conserve les images.',
      'De verwerkingsverantwoordelijke bewaart de beelden.',
      'The controller keeps the images.',
    ),
    no: say(
      'C’est le responsable du traitement qui conserve les images.',
      'De verwerkingsverantwoordelijke bewaart de beelden.',
      'It is the controller who keeps the images.',
    ),
    who: ['camera-controller'],
    path: 'heldBy.role',
  });
  if (facts.requestReceivedAt === undefined) c.unknown(id, 'requestReceivedAt', ['camera-controller']);
  else {
    const isReceived = c.precedes(c.moment('requestReceivedAt', facts.requestReceivedAt), c.at, false);
    const isClosed =
      facts.requestClosedAt !== undefined &&
      c.precedes(c.moment('requestClosedAt', facts.requestClosedAt), c.at, false);
    c.fact(id, isReceived && !isClosed, {
      yes: say(
        'Une demande d’accès est en cours.',
        'Er loopt een verzoek om toegang.',
        'A request for access is open.',
      ),
      no: say(
        'Aucune demande d’accès n’est en cours : rien ne justifie cette conservation.',
        'Er loopt geen verzoek om toegang: niets rechtvaardigt deze bewaring.',
        'No request for access is open: nothing justifies this keeping.',
      ),
      mend: say(
        'Effacer selon le délai ordinaire.',
        'Wissen volgens de gewone termijn.',
        'Delete in the ordinary term.',
      ),
      path: 'requestReceivedAt',
    });
  }
  if (facts.recordedFrom === undefined) {
    c.unknown('lcam-12-al3-max', 'recordedFrom', ['camera-controller']);
    return;
  }
  const limit = holdLimit(c, facts.recordedFrom, facts.site);
  const words = limitInWords(limit);
  c.fact('lcam-12-al3-max', !c.isPast(limit), {
    yes: say(
      `Le délai légal de conservation court jusqu’au ${words.fr}.`,
      `De wettelijke bewaartermijn loopt tot ${words.nl}.`,
      `The legal term of keeping runs to ${words.en}.`,
    ),
    no: say(
      `Le délai légal s’est achevé le ${words.fr} : la demande ne le prolonge pas.`,
      `De wettelijke termijn is geëindigd op ${words.nl}: het verzoek verlengt hem niet.`,
      `The legal term ended on ${words.en}: the request does not lengthen it.`,
    ),
    mend: say(
      'Effacer, et dire à la personne que la réponse n’a pas été donnée à temps.',
      'Wissen, en de persoon melden dat niet tijdig werd geantwoord.',
      'Delete, and tell the person that no answer was given in time.',
    ),
    who: ['camera-controller'],
    path: 'recordedFrom',
  });
  noteAccessDates(c, facts.requestReceivedAt, facts.recordedFrom, facts.site);
}

/** The images had to go before the request was answered. @law lcam-12-al3-max R-28 */
export function judgeRecordAccessFailure(c: Case, facts: RecordAccessFailureFacts): void {
  const id = 'lcam-12-al3-max';
  const { requestReceivedAt, recordedFrom } = facts;
  if (requestReceivedAt === undefined) c.unknown(id, 'requestReceivedAt');
  if (recordedFrom === undefined) {
    c.unknown(id, 'recordedFrom');
    return;
  }
  const limit = holdLimit(c, recordedFrom, facts.site);
  const words = limitInWords(limit);
  c.fact(id, c.isPast(limit), {
    yes: say(
      `Les images devaient disparaître le ${words.fr}.`,
      `De beelden moesten verdwijnen op ${words.nl}.`,
      `The images had to go on ${words.en}.`,
    ),
    no: say(
      `Les images peuvent encore être conservées jusqu’au ${words.fr} : la demande peut recevoir sa réponse.`,
      `De beelden mogen nog bewaard worden tot ${words.nl}: het verzoek kan nog worden beantwoord.`,
      `The images may still be kept to ${words.en}: the request can still be answered.`,
    ),
    mend: say('Répondre à la demande.', 'Het verzoek beantwoorden.', 'Answer the request.'),
    who: ['camera-controller'],
    path: 'recordedFrom',
  });
  c.fact('lcam-12-al3', facts.answered === undefined ? undefined : !facts.answered, {
    yes: say(
      'La demande n’a pas reçu de réponse avant la fin du délai.',
      'Het verzoek werd vóór het einde van de termijn niet beantwoord.',
      'The request was not answered before the end of the term.',
    ),
    no: say('La demande a reçu une réponse.', 'Het verzoek werd beantwoord.', 'The request was answered.'),
    path: 'answered',
  });
  c.duty(
    {
      id: 'tell-access-failure',
      basis: 'policy',
      provision: id,
      reading: 'R-28',
      text: say(
        'Dire l’échec à la personne et au délégué à la protection des données.',
        'Het falen melden aan de persoon en aan de functionaris voor gegevensbescherming.',
        'Tell the person and the data protection officer of the failure.',
      ),
      dueWithin: 'as-soon-as-possible',
      by: ['camera-controller'],
      toWhom: ['filmed-person', 'dpo'],
    },
    'always',
  );
}
