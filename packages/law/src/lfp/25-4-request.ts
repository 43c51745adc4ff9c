import type { Case } from '../case.ts';
import type { AssessmentFacts, CameraKind } from '../facts.ts';
import type { RoleKey } from '../roles.ts';
import { dayOf, isLonger, readDay } from '../time.ts';
import { say, type Trilingual } from '../trilingual.ts';
import type { RecordExemptUseFacts, SubmitUseRequestFacts } from '../use-facts.ts';
import { judgeScope } from './25-1-scope.ts';
import { classifyCamera, classifyPlace, isFixed } from './25-2-classes.ts';
import { judgeIntimacy, judgePurposes, judgeSensitiveAim } from './25-3-limits.ts';
import { judgePlace } from './25-3-place.ts';
import { exemptionOf, judgeRequester, noteExemption, refuseAsWithoutObject } from './25-4-parties.ts';
import { noteRegisterDuties } from './25-8-registers.ts';

const asking: readonly RoleKey[] = ['chief-of-corps', 'coordinating-director', 'requesting-director'];

/** The request for an authorisation in principle. @law lfp-25-4-p2-al1-pt1 lfp-25-4-p2-al1-pt2 lfp-25-4-p2-al2-s1 lfp-25-4-p2-al2-s2 lfp-25-3-p1-al1 */
export function judgeSubmitUseRequest(c: Case, facts: SubmitUseRequestFacts): void {
  // a third party's camera is asked for only where the police will record it (25/1 § 2)
  judgeScope(c, facts.camera, { policeRecords: facts.camera?.thirdParty });
  const kind = classifyCamera(c, facts.camera);
  const placeKind = classifyPlace(c, facts.place);
  const exemption = exemptionOf(c, kind, placeKind, facts.place);
  if (exemption === 'lfp-25-4-p5' || exemption === 'lfp-25-4-p6-autorisation') {
    refuseAsWithoutObject(c, exemption);
    return;
  }
  judgeRequester(c, facts.requester);
  judgeContents(c, facts, kind);
  judgeAssessment(c, facts);
  if (kind !== undefined) {
    judgePlace(c, {
      kind,
      placeKind,
      place: facts.place,
      mission: facts.mission,
      intervention: undefined,
      purposes: facts.purposes,
      stage: 'request',
      thirdParty: facts.camera?.thirdParty,
    });
  }
  judgePurposes(c, facts.purposes);
  judgeSensitiveAim(c, facts.aimsAtSensitive, facts.camera?.functions);
  if (facts.intimacyReview !== undefined) judgeIntimacy(c, facts.intimacyReview);
  c.choice('R-09');
  c.duty({
    id: 'await-authorisation',
    basis: 'law',
    provision: 'lfp-25-4-p1-al1',
    text: say(
      'N’installer et n’utiliser les caméras qu’après l’autorisation préalable de l’autorité compétente.',
      'De camera’s pas plaatsen en gebruiken na de voorafgaande toestemming van de bevoegde overheid.',
      'Install and use the cameras only after the prior authorisation of the competent authority.',
    ),
    dueWithin: 'before-use',
    by: asking,
    toWhom:
      facts.requester?.level === 'federal'
        ? ['minister-interior', 'minister-interior-delegate']
        : ['municipal-council'],
  });
}

function contentWords(what: Trilingual) {
  return {
    yes: say(`La demande précise ${what.fr}.`, `De aanvraag vermeldt ${what.nl}.`, `The request states ${what.en}.`),
    no: say(
      `La demande ne précise pas ${what.fr}.`,
      `De aanvraag vermeldt ${what.nl} niet.`,
      `The request does not state ${what.en}.`,
    ),
    mend: say(
      `Préciser ${what.fr}.`,
      `${what.nl.charAt(0).toUpperCase()}${what.nl.slice(1)} vermelden.`,
      `State ${what.en}.`,
    ),
    who: asking,
  };
}

function judgeContents(c: Case, facts: SubmitUseRequestFacts, kind: CameraKind | undefined): void {
  const id = 'lfp-25-4-p2-al2-s1';
  c.stated(id, kind === undefined ? undefined : true, {
    ...contentWords(say('le type de caméras', 'het type camera’s', 'the type of cameras')),
    path: 'camera.kind',
  });
  c.stated(id, facts.purposes === undefined ? undefined : facts.purposes.length > 0, {
    ...contentWords(say('les finalités', 'de doeleinden', 'the purposes')),
    path: 'purposes',
  });
  c.stated(id, facts.modalities, {
    ...contentWords(say('les modalités d’utilisation', 'de gebruiksmodaliteiten', 'the modalities of use')),
    path: 'modalities',
  });
  if (kind !== undefined && isFixed(kind)) {
    c.stated(id, facts.placeStated, {
      ...contentWords(
        say('le lieu des caméras fixes', 'de plaats van de vaste camera’s', 'the place of the fixed cameras'),
      ),
      path: 'placeStated',
    });
  }
}

const heads: readonly (readonly [keyof AssessmentFacts, Trilingual])[] = [
  [
    'dataCategories',
    say(
      'les catégories de données traitées',
      'de categorieën van verwerkte gegevens',
      'the categories of data processed',
    ),
  ],
  [
    'proportionality',
    say('la proportionnalité des moyens', 'de proportionaliteit van de middelen', 'the proportionality of the means'),
  ],
  [
    'operationalObjectives',
    say('les objectifs opérationnels', 'de operationele doelstellingen', 'the operational objectives'),
  ],
  [
    'retention',
    say('la durée de conservation nécessaire', 'de noodzakelijke bewaartermijn', 'the retention that is necessary'),
  ],
];

/** The impact and risk assessment: its four heads, made before the request, and its necessary retention. Presence is judged, never merit. @law lfp-25-4-p2-al2-s2 */
function judgeAssessment(c: Case, facts: SubmitUseRequestFacts): void {
  const id = 'lfp-25-4-p2-al2-s2';
  const { assessment } = facts;
  if (assessment === undefined) {
    c.note(
      id,
      'no',
      say(
        'Aucune analyse d’impact et de risques n’accompagne la demande.',
        'Bij de aanvraag is geen impact- en risicoanalyse gevoegd.',
        'No impact and risk assessment comes with the request.',
      ),
      {
        mend: say(
          'Joindre une analyse d’impact et de risques.',
          'Een impact- en risicoanalyse toevoegen.',
          'Attach an impact and risk assessment.',
        ),
        who: [...asking, 'dpo'],
        missing: ['assessment'],
      },
    );
    return;
  }
  // an assessment of which some heads are told lacks the others; one of which no head is told is merely not described
  const unsaid = heads.some(([head]) => assessment[head] !== undefined) ? false : undefined;
  for (const [head, what] of heads) {
    c.stated(id, assessment[head] ?? unsaid, {
      yes: say(`L’analyse traite ${what.fr}.`, `De analyse behandelt ${what.nl}.`, `The assessment treats ${what.en}.`),
      no: say(
        `L’analyse ne traite pas ${what.fr}.`,
        `De analyse behandelt ${what.nl} niet.`,
        `The assessment does not treat ${what.en}.`,
      ),
      mend: say('Compléter l’analyse.', 'De analyse aanvullen.', 'Complete the assessment.'),
      who: [...asking, 'dpo'],
      path: `assessment.${head}`,
    });
  }
  const made = assessment.madeOn;
  const today = dayOf(c.at).toString();
  c.stated(id, made === undefined ? undefined : readDay('assessment.madeOn', made).toString() <= today, {
    yes: say(
      'L’analyse précède la demande, qui en tient compte.',
      'De analyse gaat vooraf aan de aanvraag, die er rekening mee houdt.',
      'The assessment precedes the request, which takes account of it.',
    ),
    no: say(
      'La date de l’analyse manque ou suit la demande : la demande ne peut en avoir tenu compte.',
      'De datum van de analyse ontbreekt of volgt op de aanvraag: de aanvraag kan er geen rekening mee hebben gehouden.',
      'The date of the assessment is missing or later than the request: the request cannot have taken account of it.',
    ),
    who: asking,
    path: 'assessment.madeOn',
  });
  const { configuredRetention } = facts;
  const necessary = assessment.necessaryRetention;
  if (configuredRetention === undefined || necessary === undefined || c.choice('R-07') !== 'assessed-term-caps') return;
  c.fact(id, !isLonger(configuredRetention, necessary, c.at), {
    yes: say(
      'La durée configurée ne dépasse pas celle que l’analyse juge nécessaire.',
      'De ingestelde termijn overschrijdt niet de termijn die de analyse noodzakelijk acht.',
      'The configured term does not exceed the one the assessment finds necessary.',
    ),
    no: say(
      'La durée configurée dépasse celle que l’analyse juge nécessaire.',
      'De ingestelde termijn overschrijdt de termijn die de analyse noodzakelijk acht.',
      'The configured term exceeds the one the assessment finds necessary.',
    ),
    mend: say('Réduire la durée configurée.', 'De ingestelde termijn verkorten.', 'Shorten the configured term.'),
    who: asking,
    path: 'configuredRetention',
  });
}

/** §§ 5 and 6 name nobody: where no authorisation is asked, there is no request. Who records the exemption is our rule. */
function noteRecorder(c: Case, role: RoleKey | undefined): void {
  if (role !== undefined && asking.includes(role)) return;
  c.gate({
    id: 'exemption-recorder',
    blocks: true,
    because: say(
      'La dispense est consignée par le chef de corps ou le directeur qui aurait demandé l’autorisation (notre règle, non la loi).',
      'De vrijstelling wordt vastgelegd door de korpschef of de directeur die de toestemming zou hebben gevraagd (onze regel, niet de wet).',
      'The exemption is recorded by the chief of corps or the director who would have asked for the authorisation (our rule, not the law).',
    ),
  });
}

/** Recording a use that needs no authorisation. @law lfp-25-4-p5 lfp-25-4-p6-autorisation lfp-25-4-p6-territoire */
export function judgeRecordExemptUse(c: Case, facts: RecordExemptUseFacts): void {
  judgeScope(c, facts.camera, { policeRecords: facts.camera?.thirdParty });
  const kind = classifyCamera(c, facts.camera);
  const placeKind = classifyPlace(c, facts.place);
  noteRecorder(c, facts.recordedBy?.role);
  const exemption = exemptionOf(c, kind, placeKind, facts.place);
  if (exemption === undefined) {
    c.unknown('lfp-25-4-p5', ['camera.kind', 'place.kind', 'place.managedByPolice']);
  } else if (exemption === false) {
    c.note(
      'lfp-25-4-p1-al1',
      'no',
      say(
        'Cette utilisation n’est pas dispensée : ni lieu fermé géré par la police, ni caméra mobile dispensée à cette date.',
        'Dit gebruik is niet vrijgesteld: geen door de politie beheerde besloten plaats en geen op die datum vrijgestelde mobiele camera.',
        'This use is not exempt: neither a closed place managed by the police nor a mobile camera exempt at that date.',
      ),
      {
        mend: say(
          'Demander l’autorisation de principe.',
          'De principiële toestemming vragen.',
          'Ask for the authorisation in principle.',
        ),
        who: asking,
      },
    );
  } else {
    noteExemption(c, exemption);
  }
  if (kind !== undefined && kind !== 'individual') {
    judgePlace(c, {
      kind,
      placeKind,
      place: facts.place,
      mission: facts.mission,
      intervention: facts.intervention,
      purposes: facts.purposes,
      stage: 'request',
      thirdParty: facts.camera?.thirdParty,
    });
  }
  judgePurposes(c, facts.purposes);
  judgeSensitiveAim(c, facts.aimsAtSensitive, facts.camera?.functions);
  noteRegisterDuties(c, kind, {});
}
