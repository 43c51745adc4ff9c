import type { Case } from '../case.ts';
import type { Branch, Level } from '../facts.ts';
import type { ReadingId } from '../readings.ts';
import type { RoleKey } from '../roles.ts';
import { say } from '../trilingual.ts';
import type { DecideUseRequestFacts } from '../use-facts.ts';
import { classifyCamera, classifyPlace } from './25-2-classes.ts';
import { exemptionOf, judgeAuthority, refuseAsWithoutObject } from './25-4-parties.ts';

/** The decision of the council, the minister or the delegate on a request. @law lfp-25-4-p1-al1 lfp-25-4-p1-al1-pt1 lfp-25-4-p1-al1-pt2 */
export function judgeDecideUseRequest(c: Case, facts: DecideUseRequestFacts): void {
  const kind = classifyCamera(c, facts.camera);
  const placeKind = classifyPlace(c, facts.place);
  const exemption = exemptionOf(c, kind, placeKind, facts.place);
  if (exemption === 'lfp-25-4-p5' || exemption === 'lfp-25-4-p6-autorisation') {
    refuseAsWithoutObject(c, exemption);
    return;
  }
  judgeAuthority(c, { level: facts.level, by: facts.decidedBy, path: 'decidedBy', place: facts.place });
  const id = 'lfp-25-4-p1-al1';
  // an authority may always refuse, also what is incomplete: the contents are asked of what it grants
  if (facts.outcome !== 'refused') judgeAdmissible(c, facts.requestAdmissible);
  c.stated(id, facts.outcome, {
    yes: say('La décision accorde ou refuse.', 'De beslissing verleent of weigert.', 'The decision grants or refuses.'),
    no: say(
      'La décision ne dit pas si elle accorde ou refuse.',
      'De beslissing zegt niet of zij verleent of weigert.',
      'The decision does not say whether it grants or refuses.',
    ),
    path: 'outcome',
  });
  if (facts.outcome === 'refused' || (facts.outcome === undefined && !c.assumes('outcome'))) return;
  judgeGrant(c, facts);
  noteAuthorisationDuties(c, facts.level, facts.branches);
}

function judgeAdmissible(c: Case, requestAdmissible: boolean | undefined): void {
  c.fact('lfp-25-4-p2-al2-s1', requestAdmissible, {
    yes: say(
      'La demande est recevable et complète.',
      'De aanvraag is ontvankelijk en volledig.',
      'The request is admissible and complete.',
    ),
    no: say(
      'La demande n’est pas recevable ou n’est pas complète : elle ne peut être accordée.',
      'De aanvraag is niet ontvankelijk of niet volledig: zij kan niet worden toegestaan.',
      'The request is inadmissible or incomplete: it cannot be granted.',
    ),
    who: ['chief-of-corps', 'coordinating-director', 'requesting-director'],
    path: 'requestAdmissible',
  });
}

function judgeGrant(c: Case, facts: DecideUseRequestFacts): void {
  const id = 'lfp-25-4-p1-al1';
  c.stated(id, facts.scopeStated, {
    yes: say(
      'L’autorisation énonce sa portée : type, finalités, lieu et territoire.',
      'De toestemming vermeldt haar draagwijdte: type, doeleinden, plaats en grondgebied.',
      'The authorisation states its scope: type, purposes, place and territory.',
    ),
    no: say(
      'L’autorisation n’énonce pas sa portée.',
      'De toestemming vermeldt haar draagwijdte niet.',
      'The authorisation does not state its scope.',
    ),
    who: ['municipal-council', 'minister-interior', 'minister-interior-delegate'],
    path: 'scopeStated',
  });
  if (facts.useStartsAt !== undefined) {
    c.fact(id, c.precedes(c.at, c.moment('useStartsAt', facts.useStartsAt), false), {
      yes: say(
        'La décision précède l’utilisation.',
        'De beslissing gaat aan het gebruik vooraf.',
        'The decision precedes the use.',
      ),
      no: say(
        'L’autorisation doit être préalable : l’utilisation a commencé avant la décision.',
        'De toestemming moet voorafgaan: het gebruik is vóór de beslissing begonnen.',
        'The authorisation must be prior: the use began before the decision.',
      ),
      path: 'useStartsAt',
    });
  }
  const { territoryOfCompetence, place } = facts;
  if (territoryOfCompetence !== undefined) {
    c.fact(id, place?.municipality === undefined ? undefined : territoryOfCompetence.includes(place.municipality), {
      yes: say(
        'Le lieu relève du territoire de compétence du service.',
        'De plaats ligt in het ambtsgebied van de dienst.',
        'The place lies in the service’s territory of competence.',
      ),
      no: say(
        'Le lieu ne relève pas du territoire de compétence du service.',
        'De plaats ligt niet in het ambtsgebied van de dienst.',
        'The place does not lie in the service’s territory of competence.',
      ),
      path: 'place.municipality',
    });
  }
}

/** Whether the words of § 4 speak of the authorisation itself, or it follows them by a reading (a confirmed oral one: R-11, 6). */
export type DutyGround = { readonly basis: 'law' } | { readonly basis: 'reading'; readonly reading: ReadingId };

/** What is owed once an authorisation is given: notices and publicity. @law lfp-25-4-p4-al1 lfp-25-4-p4-al2 lfp-25-4-p4-al3 */
export function noteAuthorisationDuties(
  c: Case,
  level: Level | undefined,
  branches: readonly Branch[] | undefined,
  ground: DutyGround = { basis: 'law' },
): void {
  const by =
    level === 'federal'
      ? (['minister-interior', 'minister-interior-delegate'] as const)
      : (['municipal-council'] as const);
  c.choice('R-13');
  c.duty({
    id: 'notify-prosecutor',
    ...ground,
    provision: 'lfp-25-4-p4-al1',
    text: say(
      'Porter l’autorisation à la connaissance du procureur du Roi de chaque arrondissement concerné.',
      'De toestemming ter kennis brengen van de procureur des Konings van elk betrokken arrondissement.',
      'Make the authorisation known to the public prosecutor of each district concerned.',
    ),
    dueWithin: 'no-term',
    by,
    toWhom: ['prosecutor'],
  });
  if (level === 'federal') {
    c.duty({
      id: 'notify-mayor',
      ...ground,
      provision: 'lfp-25-4-p4-al2',
      text: say(
        'Porter l’autorisation à la connaissance du bourgmestre de chaque commune concernée.',
        'De toestemming ter kennis brengen van de burgemeester van elke betrokken gemeente.',
        'Make the authorisation known to the mayor of each municipality concerned.',
      ),
      dueWithin: 'no-term',
      by,
      toWhom: ['mayor'],
    });
    c.duty({
      id: 'notify-chief-of-corps',
      ...ground,
      provision: 'lfp-25-4-p4-al2',
      text: say(
        'Porter l’autorisation à la connaissance du chef de corps de chaque zone concernée.',
        'De toestemming ter kennis brengen van de korpschef van elke betrokken zone.',
        'Make the authorisation known to the chief of corps of each zone concerned.',
      ),
      dueWithin: 'no-term',
      by,
      toWhom: ['chief-of-corps'],
    });
  }
  if (branches === undefined || branches.includes('administrative')) {
    c.choice('R-14');
    notePublicationOwed(c, ground, by, branches, 'done');
  }
}

/** The publicity that an authorisation for administrative police owes. @law lfp-25-4-p4-al3 R-14 */
export function notePublicationOwed(
  c: Case,
  ground: DutyGround,
  by: readonly RoleKey[],
  branches: readonly Branch[] | undefined,
  owed: 'done' | 'refused',
): void {
  c.duty(
    {
      id: 'publish-authorisation',
      ...ground,
      provision: 'lfp-25-4-p4-al3',
      text:
        branches === undefined
          ? say(
              'Publier l’autorisation si elle concerne des missions de police administrative.',
              'De toestemming bekendmaken als zij opdrachten van bestuurlijke politie betreft.',
              'Publish the authorisation if it concerns administrative-police missions.',
            )
          : say(
              'Publier l’autorisation : elle concerne des missions de police administrative.',
              'De toestemming bekendmaken: zij betreft opdrachten van bestuurlijke politie.',
              'Publish the authorisation: it concerns administrative-police missions.',
            ),
      dueWithin: 'no-term',
      by,
      toWhom: ['public'],
    },
    owed,
  );
}
