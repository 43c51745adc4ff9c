import type { Case } from '../case.ts';
import type { Level, PersonFacts } from '../facts.ts';
import type { RoleKey } from '../roles.ts';
import { say } from '../trilingual.ts';
import type { NotifyAuthorisationFacts, PublishAuthorisationFacts } from '../use-facts.ts';
import { notePublicationOwed } from './25-4-decision.ts';

/** The authority owes the notice; the requester may carry it out. */
const noticeGivers: Readonly<Record<Level, readonly RoleKey[]>> = {
  local: ['municipal-council', 'municipal-authority', 'chief-of-corps'],
  federal: ['minister-interior', 'minister-interior-delegate', 'coordinating-director', 'requesting-director'],
};

function judgeGiver(
  c: Case,
  provision: string,
  level: Level | undefined,
  by: PersonFacts | undefined,
  path: string,
): void {
  if (level === undefined) {
    c.unknown(provision, 'authorisation.level');
    return;
  }
  c.fact(provision, by?.role === undefined ? undefined : noticeGivers[level].includes(by.role), {
    yes: say(
      'L’avis émane de l’autorité qui a décidé, ou du demandeur pour elle.',
      'De mededeling gaat uit van de beslissende overheid, of namens haar van de aanvrager.',
      'The notice comes from the deciding authority, or from the requester on its behalf.',
    ),
    no: say(
      'Cette obligation incombe à l’autorité qui a décidé ; le demandeur peut l’exécuter.',
      'Deze verplichting rust op de beslissende overheid; de aanvrager kan ze uitvoeren.',
      'This duty is the deciding authority’s; the requester may carry it out.',
    ),
    who: noticeGivers[level],
    path: `${path}.role`,
  });
}

function judgeExists(c: Case, provision: string, decidedAt: string | undefined): void {
  c.stated(
    provision,
    decidedAt === undefined ? undefined : c.precedes(c.moment('authorisation.decidedAt', decidedAt), c.at, false),
    {
      yes: say('L’autorisation a été donnée.', 'De toestemming is verleend.', 'The authorisation was given.'),
      no: say(
        'Il n’y a pas encore d’autorisation à faire connaître.',
        'Er is nog geen toestemming om bekend te maken.',
        'There is no authorisation to make known yet.',
      ),
      path: 'authorisation.decidedAt',
    },
  );
}

/** Making an authorisation known to the prosecutor and, for the federal police, to mayors and chiefs of corps. @law lfp-25-4-p4-al1 lfp-25-4-p4-al2 */
export function judgeNotifyAuthorisation(c: Case, facts: NotifyAuthorisationFacts): void {
  const level = facts.authorisation?.level;
  judgeGiver(c, 'lfp-25-4-p4-al1', level, facts.notifiedBy, 'notifiedBy');
  judgeExists(c, 'lfp-25-4-p4-al1', facts.authorisation?.decidedAt);
  const reached = facts.addressees ?? [];
  const due: readonly {
    readonly role: RoleKey;
    readonly provision: string;
    readonly duty: string;
    readonly of: readonly string[] | undefined;
    readonly path: string;
  }[] = [
    {
      role: 'prosecutor',
      provision: 'lfp-25-4-p4-al1',
      duty: 'notify-prosecutor',
      of: facts.judicialDistricts,
      path: 'judicialDistricts',
    },
    ...(level === 'federal'
      ? ([
          {
            role: 'mayor',
            provision: 'lfp-25-4-p4-al2',
            duty: 'notify-mayor',
            of: facts.municipalities,
            path: 'municipalities',
          },
          {
            role: 'chief-of-corps',
            provision: 'lfp-25-4-p4-al2',
            duty: 'notify-chief-of-corps',
            of: facts.zones,
            path: 'zones',
          },
        ] as const)
      : []),
  ];
  const lawful =
    facts.addressees === undefined ? undefined : reached.some((one) => due.some((rule) => rule.role === one.role));
  c.stated('lfp-25-4-p4-al1', lawful, {
    yes: say(
      'L’avis s’adresse à un destinataire que la loi nomme.',
      'De mededeling is gericht aan een bestemmeling die de wet noemt.',
      'The notice goes to an addressee the law names.',
    ),
    no: say(
      'Aucun destinataire que la loi nomme ne reçoit cet avis.',
      'Geen bestemmeling die de wet noemt, ontvangt deze mededeling.',
      'No addressee the law names receives this notice.',
    ),
    who: ['prosecutor', 'mayor', 'chief-of-corps'],
    path: 'addressees',
  });
  for (const rule of due) {
    if (rule.of === undefined) {
      c.unknown(rule.provision, rule.path);
      continue;
    }
    const left = rule.of.filter((place) => !reached.some((one) => one.role === rule.role && one.of === place));
    if (left.length === 0) {
      c.note(
        rule.provision,
        'yes',
        say(
          'Tous les destinataires sont avisés.',
          'Alle bestemmelingen zijn ingelicht.',
          'All addressees have been told.',
        ),
      );
      continue;
    }
    c.duty(
      {
        id: rule.duty,
        basis: 'law',
        provision: rule.provision,
        text: say(
          `Il reste à aviser : ${left.join(', ')}.`,
          `Nog in te lichten: ${left.join(', ')}.`,
          `Still to be told: ${left.join(', ')}.`,
        ),
        dueWithin: 'no-term',
        by: level === 'federal' ? ['minister-interior', 'minister-interior-delegate'] : ['municipal-council'],
        toWhom: [rule.role],
      },
      'always',
    );
  }
}

/** Publishing an authorisation. @law lfp-25-4-p4-al3 */
export function judgePublishAuthorisation(c: Case, facts: PublishAuthorisationFacts): void {
  const id = 'lfp-25-4-p4-al3';
  judgeGiver(c, id, facts.authorisation?.level, facts.publishedBy, 'publishedBy');
  judgeExists(c, id, facts.authorisation?.decidedAt);
  const branches = facts.branches ?? facts.authorisation?.purposes?.map((purpose) => purpose.branch);
  if (branches === undefined || branches.length === 0) c.unknown(id, 'branches');
  else if (branches.includes('administrative'))
    c.note(
      id,
      'yes',
      say(
        'L’autorisation concerne des missions de police administrative : sa publicité est due.',
        'De toestemming betreft opdrachten van bestuurlijke politie: zij moet worden bekendgemaakt.',
        'The authorisation concerns administrative-police missions: its publicity is due.',
      ),
    );
  else
    c.note(
      id,
      'human',
      say(
        'L’autorisation ne concerne que des missions de police judiciaire : la loi n’en ordonne pas la publicité. La publier est un choix.',
        'De toestemming betreft enkel opdrachten van gerechtelijke politie: de wet legt geen bekendmaking op. Ze bekendmaken is een keuze.',
        'The authorisation concerns judicial-police missions only: the law orders no publicity. Publishing it is a choice.',
      ),
      { who: ['municipal-council', 'minister-interior'] },
    );
  if (branches?.includes('administrative') === true) {
    const authority: readonly RoleKey[] =
      facts.authorisation?.level === 'federal'
        ? ['minister-interior', 'minister-interior-delegate']
        : ['municipal-council'];
    notePublicationOwed(c, { basis: 'law' }, authority, branches, 'refused');
  }
  const silent = (facts.withheld ?? []).filter((passage) => passage.reason.trim() === '');
  if (silent.length > 0) {
    c.gate({
      id: 'withheld-without-reason',
      blocks: true,
      because: say(
        'Un passage est occulté sans motif (notre règle, non la loi).',
        'Een passage is weggelaten zonder reden (onze regel, niet de wet).',
        'A passage is withheld without a reason (our rule, not the law).',
      ),
    });
  }
}
