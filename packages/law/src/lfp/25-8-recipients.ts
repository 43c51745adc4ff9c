import type { Case } from '../case.ts';
import type { ExtractBodycamDataFacts } from '../recording-facts.ts';
import { administrativeAuthorities, judicialAuthorities, policeRoles } from '../role-groups.ts';
import type { RoleKey } from '../roles.ts';
import { say } from '../trilingual.ts';
import { isDesignationInForce } from './25-8-designation.ts';

type Recipient = NonNullable<ExtractBodycamDataFacts['recipient']>;

const recipientRule = {
  police: 'lfp-25-8-p2-al8-pt1',
  authority: 'lfp-25-8-p2-al8-pt2',
  complaints: 'lfp-25-8-p2-al8-pt3',
  trainer: 'lfp-25-8-p2-al8-pt4',
} as const;

const recipientRoles: { readonly [K in Exclude<keyof typeof recipientRule, 'complaints'>]: readonly RoleKey[] } = {
  police: policeRoles,
  authority: [...judicialAuthorities, ...administrativeAuthorities],
  trainer: ['police-trainer'],
};

/** Offices whose holders may be the disciplinary or complaints authority: whether they are, another law says, and they state it. @law lfp-25-8-p2-al8-pt3 */
export const disciplinaryOffices: readonly RoleKey[] = [
  'chief-of-corps',
  'mayor',
  'municipal-authority',
  'minister-interior',
  'minister-justice',
  'commissioner-general',
  'director-general',
  'federal-director',
  'coordinating-director',
  'requesting-director',
  'control-organ',
  'prosecutor',
];

const outside = say(
  'Le destinataire ne figure pas dans la liste fermée de l’article 25/8, § 2, alinéa 8.',
  'De ontvanger staat niet in de gesloten lijst van artikel 25/8, § 2, achtste lid.',
  'The recipient is not on the closed list of article 25/8, § 2, paragraph 8.',
);

const listed = say(
  'Le destinataire figure dans la liste de l’alinéa 8.',
  'De ontvanger staat in de lijst van het achtste lid.',
  'The recipient is on the list of paragraph 8.',
);

/** Whether the recipient is one of the four classes of the closed list. @law lfp-25-8-p2-al8-pt1 lfp-25-8-p2-al8-pt2 lfp-25-8-p2-al8-pt3 lfp-25-8-p2-al8-pt4 */
export function judgeRecipient(c: Case, recipient: Recipient | undefined): void {
  const recipientClass = recipient?.recipientClass;
  if (recipient === undefined || recipientClass === undefined) {
    c.unknown('lfp-25-8-p2-al8-pt1', 'recipient.recipientClass');
    return;
  }
  if (recipientClass === 'other') {
    c.note('lfp-25-8-p2-al8-pt1', 'no', outside);
    return;
  }
  if (recipientClass === 'complaints') {
    judgeComplaints(c, recipient);
    return;
  }
  const rule = recipientRule[recipientClass];
  const { role } = recipient;
  c.fact(rule, role === undefined ? undefined : recipientRoles[recipientClass].includes(role), {
    yes: listed,
    no: outside,
    path: 'recipient.role',
  });
  if (recipientClass !== 'police') return;
  c.fact(rule, recipient.needToKnow, {
    yes: say(
      'Le destinataire a besoin d’en connaître pour ses missions.',
      'De ontvanger heeft de gegevens nodig voor zijn opdrachten.',
      'The recipient needs to know for his missions.',
    ),
    no: say(
      'Le destinataire n’a pas besoin d’en connaître pour ses missions.',
      'De ontvanger heeft de gegevens niet nodig voor zijn opdrachten.',
      'The recipient does not need to know for his missions.',
    ),
    path: 'recipient.needToKnow',
  });
}

/**
 * "Les autorités et les personnes désignées par celles-ci compétentes": the authority itself, the holder of an office that is competent, or a
 * person such an authority designated. Which office is competent is said by other laws, so it is stated with its reference and not checked here.
 */
function judgeComplaints(c: Case, recipient: Recipient): void {
  const rule = recipientRule.complaints;
  const { role, designation } = recipient;
  if (role === undefined) {
    c.unknown(rule, 'recipient.role');
    return;
  }
  if (role === 'complaints-authority') {
    c.note(rule, 'yes', listed);
    return;
  }
  if (designation?.by !== undefined) {
    c.warn('disciplinary-law');
    const isByAuthority = designation.by === 'complaints-authority' || disciplinaryOffices.includes(designation.by);
    c.fact(rule, isByAuthority && isDesignationInForce(c, designation, 'recipient.designation'), {
      yes: say(
        'Le destinataire est désigné, à cette date, par une autorité qui traite les plaintes ou la discipline.',
        'De ontvanger is op die datum aangewezen door een overheid die klachten of tucht behandelt.',
        'The recipient is designated, at that date, by an authority that deals with complaints or discipline.',
      ),
      no: say(
        'La désignation du destinataire n’émane pas d’une telle autorité, ou n’est pas en vigueur ce jour.',
        'De aanwijzing van de ontvanger gaat niet uit van zo’n overheid, of is op die dag niet van kracht.',
        'The designation of the recipient does not come from such an authority, or is not in force on that day.',
      ),
      who: ['complaints-authority'],
      path: 'recipient.designation',
    });
    return;
  }
  if (!disciplinaryOffices.includes(role)) {
    c.note(rule, 'no', outside, {
      mend: say(
        'Transmettre à l’autorité compétente, ou à une personne qu’elle désigne.',
        'Bezorgen aan de bevoegde overheid, of aan een persoon die zij aanwijst.',
        'Give them to the competent authority, or to a person it designates.',
      ),
      who: ['complaints-authority'],
    });
    return;
  }
  c.warn('disciplinary-law');
  const isStated = (recipient.competenceReference ?? '').trim() !== '';
  c.fact(rule, isStated ? true : undefined, {
    yes: say(
      'Le titulaire de cette fonction invoque sa compétence en matière de plaintes ou de discipline, avec sa référence.',
      'De houder van dit ambt beroept zich op zijn bevoegdheid voor klachten of tucht, met de referentie ervan.',
      'The holder of this office invokes his competence for complaints or discipline, with its reference.',
    ),
    no: outside,
    who: ['complaints-authority'],
    path: 'recipient.competenceReference',
  });
}
