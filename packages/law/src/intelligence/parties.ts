import type { Case } from '../case.ts';
import { type Dated, dated } from '../dated.ts';
import { isDesignationInForce } from '../lfp/25-8-designation.ts';
import type { RoleKey } from '../roles.ts';
import { dayOf, readDay } from '../time.ts';
import { say } from '../trilingual.ts';
import type { IntelligenceDeciderFacts } from './acts.ts';

/** Functions inside the intelligence and security services. */
export const serviceRoles: readonly RoleKey[] = [
  'state-security',
  'intelligence-service',
  'intelligence-officer',
  'methods-officer',
  'intelligence-head',
  'intelligence-head-delegate',
  'case-manager',
];

/** Those who decide after the first month, on a set, and orally. @law lrs-16-4-p2-al2 */
export const headRoles: readonly RoleKey[] = ['intelligence-head', 'intelligence-head-delegate'];

/** Whether the person belongs to an intelligence service; unknown when the function is not given. */
export function judgeService(c: Case, provision: string, role: RoleKey | undefined, path: string): void {
  c.fact(provision, role === undefined ? undefined : serviceRoles.includes(role), {
    yes: say(
      'L’acte est celui d’un service de renseignement et de sécurité.',
      'De handeling gaat uit van een inlichtingen- en veiligheidsdienst.',
      'The act is that of an intelligence and security service.',
    ),
    no: say(
      'L’article 16/4 n’ouvre rien qu’aux services de renseignement et de sécurité.',
      'Artikel 16/4 opent enkel iets voor de inlichtingen- en veiligheidsdiensten.',
      'Article 16/4 opens nothing but to the intelligence and security services.',
    ),
    who: ['intelligence-service'],
    path,
  });
}

/** The addressee of what the law sends to Committee R. */
export function judgeRecipient(c: Case, provision: string, role: RoleKey | undefined, path = 'recipientRole'): void {
  c.fact(provision, role === undefined ? undefined : role === 'committee-r', {
    yes: say(
      'L’envoi est adressé au Comité permanent R.',
      'De zending is gericht aan het Vast Comité I.',
      'It is sent to Committee R.',
    ),
    no: say(
      'L’envoi doit être adressé au Comité permanent R.',
      'De zending moet aan het Vast Comité I gericht zijn.',
      'It must be sent to Committee R.',
    ),
    mend: say('L’envoyer au Comité permanent R.', 'Aan het Vast Comité I zenden.', 'Send it to Committee R.'),
    who: ['intelligence-service'],
    path,
  });
}

/**
 * Who decides is not, at that moment, the manager of the file. § 6 names the officer; of the head of service it is reading R-38, and of the
 * delegate it is also in the definition of LRS 3, 8°/1. @law lrs-16-4-p6 lrs-3-pt8-1 R-38
 */
export function judgeTwoHats(c: Case, decider: IntelligenceDeciderFacts | undefined, path: string): void {
  const isHead = decider?.role !== undefined && headRoles.includes(decider.role);
  if (isHead) c.choice('R-38');
  const isManager = decider?.isCaseManager;
  c.fact('lrs-16-4-p6', isManager === undefined ? undefined : !isManager, {
    yes: say(
      'La personne qui décide n’est pas le gestionnaire du dossier.',
      'Wie beslist, is niet de beheerder van het dossier.',
      'The person who decides is not the case manager.',
    ),
    no: isHead
      ? say(
          'Le dirigeant de service ou son délégué gère lui-même le dossier : le paragraphe 6 est lu comme valant aussi pour lui (lecture R-38).',
          'Het diensthoofd of zijn gedelegeerde beheert zelf het dossier: paragraaf 6 wordt zo gelezen dat zij ook voor hem geldt (lezing R-38).',
          'The head of service or the delegate manages the file: § 6 is read to hold for them as well (reading R-38).',
        )
      : say(
          'L’officier qui décide est en même temps le gestionnaire du dossier : la loi l’interdit.',
          'De officier die beslist, is tegelijk de beheerder van het dossier: de wet verbiedt dat.',
          'The officer who decides is at the same time the case manager: the law forbids it.',
        ),
    mend: say(
      'Faire décider une autre personne compétente, qui ne gère pas le dossier.',
      'Een andere bevoegde persoon laten beslissen, die het dossier niet beheert.',
      'Let another competent person decide, who does not manage the file.',
    ),
    who: isHead ? headRoles : officerOf(c, 'lrs-16-4-p2-al1'),
    path: `${path}.isCaseManager`,
  });
  const until = decider?.wasCaseManagerUntil;
  if (isManager === false && until !== undefined) {
    const ended = Temporal.PlainDate.compare(readDay(`${path}.wasCaseManagerUntil`, until), dayOf(c.at)) < 0;
    c.gate({
      id: 'former-case-manager',
      blocks: !ended,
      because: say(
        'La personne qui décide gérait ce dossier auparavant : la loi ne l’exclut pas, nous le signalons.',
        'Wie beslist, beheerde dit dossier voordien: de wet sluit dat niet uit, wij melden het.',
        'The person who decides managed this file before: the law does not exclude it, we flag it.',
      ),
    });
  }
  if (isManager === false && decider?.isDeputyCaseManager === true) {
    c.gate({
      id: 'deputy-case-manager',
      blocks: true,
      because: say(
        'Le gestionnaire suppléant du dossier est traité comme le gestionnaire (notre règle, non la loi).',
        'De plaatsvervangende beheerder van het dossier wordt behandeld als de beheerder (onze regel, niet de wet).',
        'The deputy manager of the file is treated as its manager (our rule, not the law).',
      ),
    });
  }
}

/** Who decides a point access in the first month. @law lrs-16-4-p2-al1 */
const accessOfficer: Dated<RoleKey> = dated<RoleKey>(
  'lrs-16-4-p2-al1',
  { from: '2018-05-25', is: 'intelligence-officer' },
  { from: '2024-04-08', is: 'methods-officer' },
);

/** Who authorises the content of a list or database. @law lrs-16-4-p3-al3-s1 */
const listOfficer: Dated<RoleKey> = dated<RoleKey>(
  'lrs-16-4-p3-al3-s1',
  { from: '2018-05-25', is: 'intelligence-officer' },
  { from: '2022-08-15', is: 'methods-officer' },
);

/** The officer that a provision of 16/4 names on the day of the law. @law lrs-16-4-p2-al1 lrs-16-4-p3-al3-s1 */
export function officerOf(c: Case, provision: 'lrs-16-4-p2-al1' | 'lrs-16-4-p3-al3-s1'): readonly RoleKey[] {
  const officer = (provision === 'lrs-16-4-p2-al1' ? accessOfficer : listOfficer).on(c.lawDay);
  return officer === undefined ? [] : [officer];
}

/** A written, dated designation of a methods officer or a delegate, in force on the day of the decision. @law lrs-3-pt9 lrs-3-pt8-1 A-11 */
export function judgeServiceDesignation(c: Case, decider: IntelligenceDeciderFacts, path: string): void {
  const id =
    decider.role === 'methods-officer'
      ? 'lrs-3-pt9'
      : decider.role === 'intelligence-head-delegate'
        ? 'lrs-3-pt8-1'
        : undefined;
  if (id === undefined) return;
  // before the definition has a text of its own, A-11 asks for the designation under the sentence that names the person
  const named = id === 'lrs-3-pt8-1' ? 'lrs-16-4-p2-al2' : 'lrs-16-4-p3-al3-s1';
  const provision = c.inForce(id) ? id : named;
  c.choice('A-11');
  if (provision === id) c.warn('lrs-stored-copy');
  const { designation } = decider;
  const holds =
    designation?.fromDay === undefined ? undefined : isDesignationInForce(c, designation, `${path}.designation`);
  c.fact(provision, holds, {
    yes: say(
      'La désignation écrite et datée est en vigueur le jour de la décision.',
      'De schriftelijke, gedateerde aanwijzing is van kracht op de dag van de beslissing.',
      'The written, dated designation is in force on the day of the decision.',
    ),
    no: say(
      'La désignation n’était pas en vigueur le jour de la décision.',
      'De aanwijzing was op de dag van de beslissing niet van kracht.',
      'The designation was not in force on the day of the decision.',
    ),
    mend: say(
      'Faire désigner la personne par écrit par le dirigeant de service, avant la décision.',
      'De persoon vóór de beslissing schriftelijk laten aanwijzen door het diensthoofd.',
      'Have the person designated in writing by the head of service, before the decision.',
    ),
    who: ['intelligence-head'],
    path: `${path}.designation`,
  });
  if (designation?.by !== undefined) {
    c.fact(provision, designation.by === 'intelligence-head', {
      yes: say(
        'La désignation émane du dirigeant de service.',
        'De aanwijzing gaat uit van het diensthoofd.',
        'The designation comes from the head of service.',
      ),
      no: say(
        'La désignation n’émane pas du dirigeant de service.',
        'De aanwijzing gaat niet uit van het diensthoofd.',
        'The designation does not come from the head of service.',
      ),
      who: ['intelligence-head'],
      path: `${path}.designation.by`,
    });
  }
  if (provision === 'lrs-3-pt8-1' && designation?.sentToCommitteeR === false) {
    c.gate({
      id: 'delegation-not-sent',
      blocks: false,
      because: say(
        'La désignation du délégué n’a pas été envoyée au Comité permanent R : l’article 3, 8°/1, le demande ; nous le signalons.',
        'De aanwijzing van de gedelegeerde is niet aan het Vast Comité I gezonden: artikel 3, 8°/1, vraagt dat; wij melden het.',
        'The designation of the delegate was not sent to Committee R: article 3, 8°/1, asks for it; we flag it.',
      ),
    });
  }
}
