import type { Case } from '../case.ts';
import type { CameraKind } from '../facts.ts';
import { classifyPlace } from '../lfp/25-2-classes.ts';
import { judgePlace } from '../lfp/25-3-place.ts';
import { say } from '../trilingual.ts';
import { judgeCarriedOver, judgeHiddenScope, told } from './46-2-scope.ts';
import { judgeCircumstance, judgeHiddenCamera } from './46-4-conditions.ts';
import { mandateIssuers, noteNoticeDuty } from './46-6-notice.ts';
import { noteSectionDuty } from './46-14-section.ts';
import { judgeOfficerDecision } from './46-officer.ts';
import type { MandateFacts, TacticalEventFacts } from './facts.ts';
import type { DecidePreparatoryUseFacts } from './use-facts.ts';

const id = 'lfp-46-7';

/** Deciding a use that prepares a judicial-police action covered by a mandate, or keeps order during it. @law lfp-46-7 lfp-46-8-al1 */
export function judgeDecidePreparatoryUse(c: Case, facts: DecidePreparatoryUseFacts): void {
  if (!judgeHiddenScope(c, facts.camera)) return;
  judgeOfficerDecision(c, id, facts.decision);
  judgePreparationPlace(c, facts, judgeHiddenCamera(c, id, facts.camera));
  judgeCircumstance(c, id, facts.circumstance, 'either');
  judgeMandate(c, facts.mandate);
  judgeEventRunning(c, id, facts.action, 'action');
  judgeAims(c, facts.aims);
  judgeCarriedOver(c, facts);
  noteNoticeDuty(c, 'judicial-action', { mandate: facts.mandate });
  noteSectionDuty(c);
}

/** The mandate of the prosecutor or the investigating judge covers this very action. @law lfp-46-7 */
export function judgeMandate(c: Case, mandate: MandateFacts | undefined): void {
  const mend = say(
    'Obtenir pour cette action un mandat du procureur du Roi ou du juge d’instruction.',
    'Voor deze actie een mandaat van de procureur des Konings of van de onderzoeksrechter verkrijgen.',
    'Obtain a mandate of the public prosecutor or the investigating judge for this action.',
  );
  if (mandate === undefined || mandate.issued === false) {
    c.stated(id, mandate?.issued, {
      yes: mend,
      no: say(
        'L’action n’est couverte par aucun mandat.',
        'De actie is door geen mandaat gedekt.',
        'No mandate covers the action.',
      ),
      mend,
      who: mandateIssuers,
      path: 'mandate',
    });
    return;
  }
  c.fact(id, mandate.issuedBy === undefined ? undefined : mandateIssuers.includes(mandate.issuedBy), {
    yes: say(
      'Le mandat émane du procureur du Roi ou du juge d’instruction.',
      'Het mandaat gaat uit van de procureur des Konings of van de onderzoeksrechter.',
      'The mandate comes from the public prosecutor or the investigating judge.',
    ),
    no: say(
      'Le mandat n’émane ni du procureur du Roi ni du juge d’instruction.',
      'Het mandaat gaat noch van de procureur des Konings noch van de onderzoeksrechter uit.',
      'The mandate comes neither from the public prosecutor nor from the investigating judge.',
    ),
    mend,
    who: mandateIssuers,
    path: 'mandate.issuedBy',
  });
  told(c, id, mandate.reference, {
    yes: say('Le mandat est désigné.', 'Het mandaat is aangeduid.', 'The mandate is named.'),
    no: say('Le mandat n’est pas désigné.', 'Het mandaat is niet aangeduid.', 'The mandate is not named.'),
    who: ['responsible-officer'],
    path: 'mandate.reference',
  });
  c.fact(id, mandate.coversAction, {
    yes: say('Le mandat couvre cette action.', 'Het mandaat dekt deze actie.', 'The mandate covers this action.'),
    no: say(
      'Le mandat couvre une autre action.',
      'Het mandaat dekt een andere actie.',
      'The mandate covers another action.',
    ),
    mend,
    who: mandateIssuers,
    path: 'mandate.coversAction',
  });
}

/** Places: 46/7 names none. By reading R-18 it lifts the visibility only: the places of 25/3 § 1 remain, and a dwelling is left to a person. @law lfp-46-7 lfp-25-3-p1-al1 */
function judgePreparationPlace(c: Case, facts: DecidePreparatoryUseFacts, camera: CameraKind | undefined): void {
  const { place } = facts;
  const kind = classifyPlace(c, place);
  const lifted = c.choice('R-18') === 'place-limits-lifted';
  if (kind === undefined) {
    c.unknown(id, 'place.kind', ['responsible-officer']);
    return;
  }
  if (kind === 'closed-inaccessible' && place?.managedByPolice !== true) {
    c.note(
      id,
      'human',
      say(
        'Lieu fermé non accessible au public : les règles de l’observation judiciaire sont à examiner par une personne (lecture R-18).',
        'Niet voor het publiek toegankelijke besloten plaats: een persoon gaat de regels van de gerechtelijke observatie na (lezing R-18).',
        'Closed place not accessible to the public: a person has to examine the rules of judicial observation (reading R-18).',
      ),
      { who: ['prosecutor', 'investigating-judge'] },
    );
    return;
  }
  if (lifted || camera === undefined || camera === 'fixed') {
    c.note(
      id,
      'yes',
      say(
        'L’article 46/7 ne limite pas lui-même les lieux.',
        'Artikel 46/7 beperkt zelf de plaatsen niet.',
        'Article 46/7 does not itself limit the places.',
      ),
    );
    return;
  }
  judgePlace(c, {
    kind: camera,
    placeKind: kind,
    place,
    mission: undefined,
    intervention: undefined,
    purposes: facts.purposes,
    stage: 'request',
    thirdParty: facts.camera?.thirdParty,
  });
}

/** The action, mission or transfer still has to come or is going on. */
export function judgeEventRunning(
  c: Case,
  provision: string,
  event: TacticalEventFacts | undefined,
  path: string,
): void {
  told(c, provision, event?.reference, {
    yes: say(
      'L’action ou la mission est désignée.',
      'De actie of de opdracht is aangeduid.',
      'The action or mission is named.',
    ),
    no: say(
      'L’action ou la mission n’est pas désignée.',
      'De actie of de opdracht is niet aangeduid.',
      'The action or mission is not named.',
    ),
    who: ['responsible-officer'],
    path: `${path}.reference`,
  });
  if (event?.endedAt === undefined) return;
  c.fact(provision, c.precedes(c.at, c.moment(`${path}.endedAt`, event.endedAt), true), {
    yes: say(
      'L’action ou la mission n’a pas pris fin.',
      'De actie of de opdracht is niet beëindigd.',
      'The action or mission has not ended.',
    ),
    no: say(
      'L’action ou la mission a pris fin : l’utilisation n’a plus de base.',
      'De actie of de opdracht is beëindigd: het gebruik heeft geen grondslag meer.',
      'The action or mission has ended: the use has no basis any more.',
    ),
    path: `${path}.endedAt`,
  });
}

const admittedAims = ['smooth-running', 'public-order', 'officer-safety'];

/** What the use may serve: the smooth running of the action, public order and the officers' safety; not the gathering of evidence. @law lfp-46-7 */
function judgeAims(c: Case, aims: DecidePreparatoryUseFacts['aims']): void {
  c.fact(id, aims === undefined ? undefined : aims.length > 0 && aims.every((aim) => admittedAims.includes(aim)), {
    yes: say(
      'L’utilisation sert le bon déroulement de l’action, l’ordre public ou la sécurité des fonctionnaires de police.',
      'Het gebruik dient het goede verloop van de actie, de openbare orde of de veiligheid van de politieambtenaren.',
      'The use serves the smooth running of the action, public order or the safety of the police officers.',
    ),
    no: aims?.includes('collect-evidence')
      ? say(
          'L’article 46/7 sert à préparer l’action, non à recueillir des preuves : cela relève des règles de l’observation.',
          'Artikel 46/7 dient om de actie voor te bereiden, niet om bewijs te verzamelen: dat valt onder de regels van de observatie.',
          'Article 46/7 serves to prepare the action, not to gather evidence: that falls under the rules of observation.',
        )
      : say(
          'L’utilisation ne sert aucun des buts de l’article 46/7.',
          'Het gebruik dient geen van de doelen van artikel 46/7.',
          'The use serves none of the aims of article 46/7.',
        ),
    mend: say(
      'Limiter l’utilisation à ces buts.',
      'Het gebruik tot die doelen beperken.',
      'Limit the use to those aims.',
    ),
    who: ['responsible-officer'],
    path: 'aims',
  });
}
