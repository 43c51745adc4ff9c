import type { Case } from '../case.ts';
import type { IsoInstant, PurposeFacts } from '../facts.ts';
import type { RoleKey } from '../roles.ts';
import { say, type Trilingual } from '../trilingual.ts';
import { headsOf } from './46-5-parties.ts';
import type { BindingOpinionFacts, SituationFacts } from './facts.ts';
import type { GiveNonVisibleOpinionFacts } from './use-facts.ts';

/** An opinion that the authorisation needs: from whom, and under which provision. */
type NeededOpinion = { readonly from: 'prosecutor' | 'state-security'; readonly provision: string };

/** Which prior binding opinions the authorisation needs. Situation 2°: both; 1° and 3°: the prosecutor's, for judicial purposes. @law lfp-46-5-al2-s2 lfp-46-5-al3-s1 */
export function neededOpinions(
  code: SituationFacts['code'],
  purposes: readonly PurposeFacts[] | undefined,
): readonly NeededOpinion[] {
  if (code === '2')
    return [
      { from: 'prosecutor', provision: 'lfp-46-5-al3-s1' },
      { from: 'state-security', provision: 'lfp-46-5-al3-s1' },
    ];
  const judicial = (purposes ?? []).some(({ branch }) => branch === 'judicial');
  return judicial && (code === '1' || code === '3') ? [{ from: 'prosecutor', provision: 'lfp-46-5-al2-s2' }] : [];
}

const names: Readonly<Record<NeededOpinion['from'], Trilingual>> = {
  prosecutor: say('du procureur du Roi', 'van de procureur des Konings', 'of the public prosecutor'),
  'state-security': say('de la Sûreté de l’État', 'van de Veiligheid van de Staat', 'of State Security'),
};

/** The opinions given, as an authorisation or extension relies on them. */
export type OpinionsCase = {
  readonly code: SituationFacts['code'];
  readonly purposes: readonly PurposeFacts[] | undefined;
  readonly prosecutorOpinion: BindingOpinionFacts | undefined;
  readonly stateSecurityOpinion: BindingOpinionFacts | undefined;
  /** Extension: when the authorisation that is extended was decided; its opinions do not serve twice. */
  readonly freshSince?: IsoInstant | undefined;
};

/** The prior binding opinions: asked for, given before the decision, not negative, and fresh for an extension. @law lfp-46-5-al2-s2 lfp-46-5-al3-s1 lfp-46-5-al2-s3 lfp-46-5-al3-s4 */
export function judgeOpinions(c: Case, facts: OpinionsCase): void {
  for (const needed of neededOpinions(facts.code, facts.purposes)) {
    const isProsecutor = needed.from === 'prosecutor';
    const opinion = isProsecutor ? facts.prosecutorOpinion : facts.stateSecurityOpinion;
    // where one of two opinions is told of, the other is not merely unmentioned: it is not there
    const other = isProsecutor ? facts.stateSecurityOpinion : facts.prosecutorOpinion;
    judgeOpinion(c, needed, opinion ?? (other === undefined ? undefined : { given: false }), facts.freshSince);
  }
}

function judgeOpinion(
  c: Case,
  { from, provision }: NeededOpinion,
  opinion: BindingOpinionFacts | undefined,
  freshSince: IsoInstant | undefined,
): void {
  const path = from === 'prosecutor' ? 'prosecutorOpinion' : 'stateSecurityOpinion';
  const of = names[from];
  const who: readonly RoleKey[] = [from];
  const mend = say(
    `Demander l’avis préalable ${of.fr}.`,
    `Het voorafgaand advies ${of.nl} vragen.`,
    `Ask for the prior opinion ${of.en}.`,
  );
  c.choice('R-16');
  if (opinion === undefined || opinion.given === false) {
    c.stated(provision, opinion?.given, {
      yes: mend,
      no: say(
        `L’avis préalable contraignant ${of.fr} est exigé ; il n’y en a pas.`,
        `Het voorafgaand bindend advies ${of.nl} is vereist; er is er geen.`,
        `The prior binding opinion ${of.en} is required; there is none.`,
      ),
      mend,
      who,
      path,
    });
    return;
  }
  c.fact(provision, opinion.outcome === undefined ? undefined : opinion.outcome === 'positive', {
    yes: say(
      `L’avis ${of.fr} ne s’oppose pas à la mesure.`,
      `Het advies ${of.nl} verzet zich niet tegen de maatregel.`,
      `The opinion ${of.en} does not object to the measure.`,
    ),
    no: say(
      `L’avis ${of.fr} est négatif : il lie, l’autorisation est exclue.`,
      `Het advies ${of.nl} is negatief: het bindt, de toestemming is uitgesloten.`,
      `The opinion ${of.en} is negative: it binds, the authorisation is barred.`,
    ),
    who,
    path: `${path}.outcome`,
  });
  const givenAt = opinion.givenAt === undefined ? undefined : c.moment(`${path}.givenAt`, opinion.givenAt);
  c.fact(provision, givenAt === undefined ? undefined : c.precedes(givenAt, c.at, true), {
    yes: say(
      'L’avis précède la décision.',
      'Het advies gaat aan de beslissing vooraf.',
      'The opinion precedes the decision.',
    ),
    no: say(
      'L’avis ne précède pas la décision.',
      'Het advies gaat niet aan de beslissing vooraf.',
      'The opinion does not precede the decision.',
    ),
    mend,
    who,
    path: `${path}.givenAt`,
  });
  if (givenAt === undefined || freshSince === undefined) return;
  // an extension is decided on the same conditions: what asks for the opinion, and what asks for it anew
  for (const one of [provision, provision === 'lfp-46-5-al3-s1' ? 'lfp-46-5-al3-s4' : 'lfp-46-5-al2-s3'])
    c.fact(one, c.precedes(c.moment('current.decidedAt', freshSince), givenAt, true), {
      yes: say(
        'L’avis a été donné pour cette prolongation.',
        'Het advies is voor deze verlenging gegeven.',
        'The opinion was given for this extension.',
      ),
      no: say(
        'L’avis de l’autorisation précédente ne sert pas deux fois : la prolongation demande un nouvel avis.',
        'Het advies van de vorige toestemming dient geen twee keer: de verlenging vraagt een nieuw advies.',
        'The opinion of the earlier authorisation does not serve twice: the extension needs a fresh one.',
      ),
      mend,
      who,
      path: `${path}.givenAt`,
    });
}

/** Giving an opinion: who may, about what, before the decision; a negative one bars the authorisation. @law lfp-46-5-al2-s2 lfp-46-5-al3-s1 */
export function judgeGiveOpinion(c: Case, facts: GiveNonVisibleOpinionFacts): void {
  const id = facts.situation === '2' ? 'lfp-46-5-al3-s1' : 'lfp-46-5-al2-s2';
  const givers: readonly RoleKey[] = facts.situation === '2' ? ['prosecutor', 'state-security'] : ['prosecutor'];
  const role = facts.givenBy?.role;
  c.choice('R-16');
  if (facts.situation === undefined) c.unknown(id, 'situation');
  c.fact(id, role === undefined ? undefined : givers.includes(role), {
    yes: say(
      'L’avis émane de qui la loi désigne.',
      'Het advies gaat uit van wie de wet aanwijst.',
      'The opinion comes from whom the law names.',
    ),
    no:
      facts.situation === '2'
        ? say(
            'Seuls le procureur du Roi et la Sûreté de l’État donnent cet avis.',
            'Enkel de procureur des Konings en de Veiligheid van de Staat geven dit advies.',
            'Only the public prosecutor and State Security give this opinion.',
          )
        : say(
            'Seul le procureur du Roi donne cet avis.',
            'Enkel de procureur des Konings geeft dit advies.',
            'Only the public prosecutor gives this opinion.',
          ),
    who: givers,
    path: 'givenBy.role',
  });
  c.stated(id, facts.outcome, {
    yes: say(
      'L’avis est positif ou négatif.',
      'Het advies is positief of negatief.',
      'The opinion is positive or negative.',
    ),
    no: say(
      'L’avis ne dit pas son sens.',
      'Het advies zegt niet of het positief of negatief is.',
      'The opinion does not say whether it is positive or negative.',
    ),
    who: givers,
    path: 'outcome',
  });
  if (facts.situation === '2')
    c.fact(id, facts.aboutOngoingInvestigations, {
      yes: say(
        'L’avis porte sur le risque de la mesure pour toute enquête en cours.',
        'Het advies betreft het risico van de maatregel voor elk lopend onderzoek.',
        'The opinion is about the risk of the measure for any ongoing investigation.',
      ),
      no: say(
        'L’avis doit porter sur le risque de la mesure pour toute enquête en cours.',
        'Het advies moet het risico van de maatregel voor elk lopend onderzoek betreffen.',
        'The opinion has to be about the risk of the measure for any ongoing investigation.',
      ),
      who: givers,
      path: 'aboutOngoingInvestigations',
    });
  if (facts.authorisationDecidedAt !== undefined) {
    const decidedAt = c.moment('authorisationDecidedAt', facts.authorisationDecidedAt);
    c.fact(id, c.precedes(c.at, decidedAt, true), {
      yes: say(
        'L’avis précède la décision.',
        'Het advies gaat aan de beslissing vooraf.',
        'The opinion precedes the decision.',
      ),
      no: say(
        'L’autorisation est déjà donnée : l’avis devait la précéder.',
        'De toestemming is al gegeven: het advies moest eraan voorafgaan.',
        'The authorisation has already been given: the opinion had to precede it.',
      ),
      path: 'authorisationDecidedAt',
    });
  }
  if (facts.outcome === 'negative')
    c.duty({
      id: 'do-not-authorise',
      basis: 'law',
      provision: id,
      text: say(
        'Ne pas donner l’autorisation : l’avis négatif lie.',
        'De toestemming niet geven: het negatieve advies bindt.',
        'Give no authorisation: the negative opinion binds.',
      ),
      dueWithin: 'no-term',
      by: headsOf(undefined),
    });
}
