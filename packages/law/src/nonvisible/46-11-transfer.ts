import type { Case } from '../case.ts';
import type { PersonFacts } from '../facts.ts';
import type { RoleKey } from '../roles.ts';
import { say } from '../trilingual.ts';
import { judgeCarriedOver, judgeHiddenScope } from './46-2-scope.ts';
import { judgeCircumstance, judgeHiddenCamera, judgeHiddenPlace } from './46-4-conditions.ts';
import { noteNoticeDuty } from './46-6-notice.ts';
import { judgeEventRunning } from './46-7-preparation.ts';
import { noteSectionDuty } from './46-14-section.ts';
import { judgeOfficerDecision } from './46-officer.ts';
import type { JointAuthorisationFacts } from './facts.ts';
import type { AuthoriseTransferUseFacts, DecideTransferUseFacts } from './use-facts.ts';

const id = 'lfp-46-11-al1';
const joint = 'lfp-46-11-al1-pt1';
const unit = 'lfp-46-11-al1-pt2';
const ministers: readonly RoleKey[] = ['minister-interior', 'minister-justice'];

/** The joint authorisation in principle: both ministers, and they alone. @law lfp-46-11-al1-pt1 */
export function judgeAuthoriseTransferUse(c: Case, facts: AuthoriseTransferUseFacts): void {
  const signed = (facts.signedBy ?? []).map(({ role }: PersonFacts) => role);
  const missing = ministers.filter((minister) => !signed.includes(minister));
  const stranger = signed.some((role) => role !== undefined && !ministers.includes(role));
  // one minister suffices to say no: without both there is no joint authorisation
  const enough = facts.outcome === 'refused' ? missing.length < ministers.length : missing.length === 0;
  c.fact(joint, facts.signedBy === undefined ? undefined : enough && !stranger, {
    yes: say(
      'Les ministres de l’Intérieur et de la Justice décident conjointement.',
      'De ministers van Binnenlandse Zaken en van Justitie beslissen gezamenlijk.',
      'The ministers of the Interior and of Justice decide jointly.',
    ),
    no: say(
      'L’autorisation est conjointe : les ministres de l’Intérieur et de la Justice la donnent ensemble, et nul autre.',
      'De toestemming is gezamenlijk: de ministers van Binnenlandse Zaken en van Justitie geven ze samen, en niemand anders.',
      'The authorisation is joint: the ministers of the Interior and of Justice give it together, and no one else.',
    ),
    who: missing.length === 0 ? ministers : missing,
    path: 'signedBy',
  });
  c.stated(joint, facts.outcome, {
    yes: say('La décision accorde ou refuse.', 'De beslissing verleent of weigert.', 'The decision grants or refuses.'),
    no: say(
      'La décision ne dit pas ce qu’elle accorde.',
      'De beslissing zegt niet wat zij verleent.',
      'The decision does not say what it grants.',
    ),
    who: ministers,
    path: 'outcome',
  });
}

/** Both signatures precede the use. @law lfp-46-11-al1-pt1 */
export function judgeJointAuthorisation(c: Case, given: JointAuthorisationFacts | undefined): void {
  const words = {
    mend: say(
      'Obtenir l’autorisation conjointe de principe avant l’utilisation.',
      'Vóór het gebruik de gezamenlijke principiële toestemming verkrijgen.',
      'Obtain the joint authorisation in principle before the use.',
    ),
    yes: say(
      'L’autorisation de ce ministre précède l’utilisation.',
      'De toestemming van deze minister gaat aan het gebruik vooraf.',
      'The authorisation of this minister precedes the use.',
    ),
  };
  // an authorisation that is described without a signature lacks it; one that is not mentioned is unstated
  const unsigned = given === undefined ? undefined : false;
  for (const [path, at, minister, name] of [
    [
      'jointAuthorisation.interiorAt',
      given?.interiorAt,
      'minister-interior',
      say('de l’Intérieur', 'van Binnenlandse Zaken', 'of the Interior'),
    ],
    [
      'jointAuthorisation.justiceAt',
      given?.justiceAt,
      'minister-justice',
      say('de la Justice', 'van Justitie', 'of Justice'),
    ],
  ] as const)
    c.stated(joint, at === undefined ? unsigned : c.precedes(c.moment(path, at), c.at, false), {
      ...words,
      no: say(
        `L’autorisation du ministre ${name.fr} manque, ou ne précède pas l’utilisation.`,
        `De toestemming van de minister ${name.nl} ontbreekt, of gaat niet aan het gebruik vooraf.`,
        `The authorisation of the minister ${name.en} is missing, or does not precede the use.`,
      ),
      who: [minister],
      path,
    });
}

/** Deciding a use during a transfer of arrested or detained persons. @law lfp-46-11-al1 lfp-46-11-al1-pt1 lfp-46-11-al1-pt2 */
export function judgeDecideTransferUse(c: Case, facts: DecideTransferUseFacts): void {
  if (!judgeHiddenScope(c, facts.camera)) return;
  c.choice('R-19');
  c.warn('host-23');
  judgeOfficerDecision(c, id, facts.decision);
  c.fact(id, facts.transferOfArticle23, {
    yes: say(
      'Transfert de personnes arrêtées ou détenues, visé à l’article 23.',
      'Overbrenging van aangehouden of gedetineerde personen, bedoeld in artikel 23.',
      'Transfer of arrested or detained persons, of article 23.',
    ),
    no: say(
      'La mission n’est pas un transfert visé à l’article 23.',
      'De opdracht is geen overbrenging bedoeld in artikel 23.',
      'The mission is not a transfer of article 23.',
    ),
    who: ['responsible-officer'],
    path: 'transferOfArticle23',
  });
  judgeHiddenCamera(c, id, facts.camera);
  judgeHiddenPlace(c, id, facts.place);
  judgeCircumstance(c, id, facts.circumstance, 'both');
  judgeEventRunning(c, id, facts.transfer, 'transfer');
  c.fact(id, facts.forSafetyOfPersons, {
    yes: say(
      'Le but est la sécurité des personnes lors du transfert.',
      'Het doel is de veiligheid van de personen bij de overbrenging.',
      'The aim is the safety of persons during the transfer.',
    ),
    no: say(
      'L’utilisation doit viser la sécurité des personnes lors du transfert.',
      'Het gebruik moet de veiligheid van de personen bij de overbrenging beogen.',
      'The use has to aim at the safety of persons during the transfer.',
    ),
    path: 'forSafetyOfPersons',
  });
  judgeUnit(c, facts);
  judgeJointAuthorisation(c, facts.jointAuthorisation);
  judgeCarriedOver(c, facts);
  noteNoticeDuty(c, 'transfer-of-detainees');
  noteSectionDuty(c);
}

function judgeUnit(c: Case, facts: DecideTransferUseFacts): void {
  c.fact(unit, facts.specialisedUnit, {
    yes: say(
      'Le fonctionnaire fait partie d’un service spécialisé dans le transfert de détenus dangereux.',
      'De politieambtenaar maakt deel uit van een dienst gespecialiseerd in de overbrenging van gevaarlijke gedetineerden.',
      'The officer belongs to a service specialised in the transfer of dangerous detainees.',
    ),
    no: say(
      'Le fonctionnaire ne fait pas partie d’un service spécialisé dans le transfert de détenus dangereux.',
      'De politieambtenaar maakt geen deel uit van een dienst gespecialiseerd in de overbrenging van gevaarlijke gedetineerden.',
      'The officer does not belong to a service specialised in the transfer of dangerous detainees.',
    ),
    who: ['responsible-officer'],
    path: 'specialisedUnit',
  });
  c.fact(unit, facts.unmarkedVehicles, {
    yes: say(
      'Ce service utilise des véhicules banalisés.',
      'Die dienst gebruikt anonieme voertuigen.',
      'That service uses unmarked vehicles.',
    ),
    no: say(
      'Ce service n’utilise pas de véhicules banalisés pour cette mission.',
      'Die dienst gebruikt geen anonieme voertuigen voor deze opdracht.',
      'That service does not use unmarked vehicles for this mission.',
    ),
    path: 'unmarkedVehicles',
  });
}
