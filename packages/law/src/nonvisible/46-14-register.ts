import type { Case } from '../case.ts';
import { judgeConsultRegister } from '../lfp/25-8-registers.ts';
import { administrativeAuthorities, policeRoles } from '../role-groups.ts';
import { say } from '../trilingual.ts';
import type { ConsultNonVisibleRegisterFacts, RegisterNonVisibleUseFacts } from './recording-facts.ts';

const id = 'lfp-46-14';

/** Entering a use in the section of non-visible uses: one entry a use, never public. @law lfp-46-14 */
export function judgeRegisterNonVisibleUse(c: Case, facts: RegisterNonVisibleUseFacts): void {
  const role = facts.registeredBy?.role;
  c.choice('A-07');
  c.fact(id, role === undefined ? undefined : policeRoles.includes(role), {
    yes: say(
      'L’inscription est faite par le service de police.',
      'De inschrijving gebeurt door de politiedienst.',
      'The entry is made by the police service.',
    ),
    no: say(
      'Le registre est tenu par le service de police concerné.',
      'Het register wordt gehouden door de betrokken politiedienst.',
      'The register is kept by the police service concerned.',
    ),
    who: ['police-service'],
    path: 'registeredBy.role',
  });
  c.stated(id, facts.useReference, {
    yes: say('L’utilisation est désignée.', 'Het gebruik is aangeduid.', 'The use is named.'),
    no: say('L’utilisation n’est pas désignée.', 'Het gebruik is niet aangeduid.', 'The use is not named.'),
    mend: say('Désigner l’utilisation.', 'Het gebruik aanduiden.', 'Name the use.'),
    who: ['police-service'],
    path: 'useReference',
  });
  c.fact(id, facts.inNonVisibleSection, {
    yes: say(
      'L’inscription figure dans la section des utilisations non visibles.',
      'De inschrijving staat in de afdeling over het niet-zichtbare gebruik.',
      'The entry is in the section of non-visible uses.',
    ),
    no: say(
      'L’inscription doit figurer dans la section des utilisations non visibles.',
      'De inschrijving moet in de afdeling over het niet-zichtbare gebruik staan.',
      'The entry has to be in the section of non-visible uses.',
    ),
    who: ['police-service'],
    path: 'inNonVisibleSection',
  });
  if (facts.madePublic !== true) return;
  c.choice('R-40');
  c.note(
    id,
    'no',
    say(
      'L’inscription serait montrée au public : la section ne se publie pas (lecture R-40).',
      'De inschrijving zou aan het publiek worden getoond: de afdeling wordt niet bekendgemaakt (lezing R-40).',
      'The entry would be shown to the public: the section is not published (reading R-40).',
    ),
    {
      mend: say(
        'Retirer l’inscription de ce qui est public.',
        'De inschrijving uit wat openbaar is weghalen.',
        'Take the entry out of what is public.',
      ),
    },
  );
}

/** Consulting the section: it is part of the register of 25/8, so the same closed list of the day holds. @law lfp-46-14 lfp-25-8-al3 lfp-46-1 */
export function judgeConsultNonVisibleRegister(c: Case, facts: ConsultNonVisibleRegisterFacts): void {
  const role = facts.consultedBy?.role;
  c.note(
    id,
    'yes',
    say(
      'La section fait partie du registre de l’article 25/8 : la même liste d’instances vaut.',
      'De afdeling maakt deel uit van het register van artikel 25/8: dezelfde lijst van instanties geldt.',
      'The section is part of the register of article 25/8: the same list of bodies holds.',
    ),
  );
  judgeConsultRegister(c, { ...facts, register: 'uses' });
  if (role === 'control-organ')
    c.note(
      'lfp-46-1',
      'yes',
      say(
        'L’Organe de contrôle surveille toutes les utilisations non visibles.',
        'Het Controleorgaan houdt toezicht op elk niet-zichtbaar gebruik.',
        'The Control Organ oversees all non-visible uses.',
      ),
    );
  if (role === undefined || !administrativeAuthorities.includes(role) || facts.needToKnow === true) return;
  c.choice('R-40');
  c.gate({
    id: 'need-to-know',
    blocks: true,
    because: say(
      'Une autorité de police administrative ne voit que les utilisations qu’elle doit connaître (lecture R-40, notre règle).',
      'Een overheid van bestuurlijke politie ziet enkel het gebruik dat zij moet kennen (lezing R-40, onze regel).',
      'An authority of administrative police sees only the uses it needs to know (reading R-40, our rule).',
    ),
  });
}
