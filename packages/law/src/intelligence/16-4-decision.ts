import type { Case } from '../case.ts';
import type { RoleKey } from '../roles.ts';
import { dayOf } from '../time.ts';
import { say } from '../trilingual.ts';
import { limitInWords } from '../words.ts';
import { type MonthState, monthState } from './16-4-month.ts';
import { noteMonthlyList, noteTransmission, noteWrittenConfirmation } from './16-4-report.ts';
import { judgePointStore } from './16-4-stores.ts';
import type { DecidePointAccessFacts } from './acts.ts';
import { headRoles, judgeServiceDesignation, judgeTwoHats, officerOf } from './parties.ts';

const al1 = 'lrs-16-4-p2-al1';
const al2 = 'lrs-16-4-p2-al2';
const set = 'lrs-16-4-p2-al3-s2';
const urgency = 'lrs-16-4-p2-urgence';

/** The decision on a point access. @law lrs-16-4-p2-al1 lrs-16-4-p2-al2 lrs-16-4-p2-al3-s2 lrs-16-4-p2-urgence lrs-16-4-p6 */
export function judgeDecidePointAccess(c: Case, facts: DecidePointAccessFacts): void {
  c.choice('R-38');
  judgePointStore(c, facts.store);
  const state = monthState(c, facts);
  judgeDecider(c, facts.decidedBy?.role, state);
  if (facts.decidedBy !== undefined) judgeServiceDesignation(c, facts.decidedBy, 'decidedBy');
  judgeTwoHats(c, facts.decidedBy, 'decidedBy');
  judgeGrounds(c, facts);
  judgeScope(c, facts);
  judgeForm(c, facts, state);
  const role = facts.decidedBy?.role;
  if (role === undefined || !headRoles.includes(role)) return;
  noteTransmission(c);
  if (facts.scope === 'set-of-investigation') noteMonthlyList(c);
  if (facts.form === 'oral' && c.inForce(urgency)) noteWrittenConfirmation(c, dayOf(c.at));
}

/** By the age of the oldest item: the officer of the day, or the head of service or the delegate. */
function judgeDecider(c: Case, role: RoleKey | undefined, state: MonthState): void {
  const end = limitInWords(state.limit);
  if (!state.isPast) {
    const officers = officerOf(c, al1);
    if (c.lawDay >= '2022-08-15' && c.lawDay < '2024-04-08') c.warn('lrs-16-4-words-2022');
    const name = officers.includes('methods-officer')
      ? say('un officier des méthodes', 'een officier voor de methoden', 'a methods officer')
      : say('un officier de renseignement', 'een inlichtingenofficier', 'an intelligence officer');
    c.fact(al1, role === undefined ? undefined : officers.includes(role), {
      yes: say(
        `Dans le premier mois (jusqu’au ${end.fr}), ${name.fr} décide.`,
        `In de eerste maand (tot ${end.nl}) beslist ${name.nl}.`,
        `In the first month (to ${end.en}) ${name.en} decides.`,
      ),
      no: say(
        `Dans le premier mois (jusqu’au ${end.fr}), seul ${name.fr} décide.`,
        `In de eerste maand (tot ${end.nl}) beslist enkel ${name.nl}.`,
        `In the first month (to ${end.en}) only ${name.en} decides.`,
      ),
      mend: say(`Faire décider ${name.fr}.`, `${cap(name.nl)} laten beslissen.`, `Let ${name.en} decide.`),
      who: officers,
      path: 'decidedBy.role',
    });
    return;
  }
  c.fact(al2, role === undefined ? undefined : headRoles.includes(role), {
    yes: say(
      `Le premier mois s’est achevé le ${end.fr} : le dirigeant de service ou son délégué décide.`,
      `De eerste maand is geëindigd op ${end.nl}: het diensthoofd of zijn gedelegeerde beslist.`,
      `The first month ended on ${end.en}: the head of service or the delegate decides.`,
    ),
    no: say(
      `Le premier mois s’est achevé le ${end.fr} : seul le dirigeant de service ou son délégué décide encore.`,
      `De eerste maand is geëindigd op ${end.nl}: enkel het diensthoofd of zijn gedelegeerde beslist nog.`,
      `The first month ended on ${end.en}: only the head of service or the delegate decides now.`,
    ),
    mend: say(
      'Soumettre la décision au dirigeant de service ou à son délégué.',
      'De beslissing voorleggen aan het diensthoofd of zijn gedelegeerde.',
      'Put the decision to the head of service or the delegate.',
    ),
    who: headRoles,
    path: 'decidedBy.role',
  });
}

const cap = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Precise mission and operational reasons. @law lrs-16-4-p2-al1 */
function judgeGrounds(c: Case, facts: DecidePointAccessFacts): void {
  c.stated(al1, facts.missionReference, {
    yes: say(
      'L’accès est nécessaire pour une mission précise, qui est désignée.',
      'De toegang is nodig voor een welbepaalde opdracht, die is aangeduid.',
      'The access is needed for a precise mission, which is named.',
    ),
    no: say(
      'Aucune mission précise n’est indiquée.',
      'Er is geen welbepaalde opdracht vermeld.',
      'No precise mission is stated.',
    ),
    mend: say(
      'Indiquer la mission précise du service.',
      'De welbepaalde opdracht van de dienst vermelden.',
      'State the precise mission of the service.',
    ),
    who: officerOf(c, al1),
    path: 'missionReference',
  });
  c.stated(al1, facts.operationalReasons, {
    yes: say(
      'L’accès est motivé sur le plan opérationnel.',
      'De toegang is operationeel gemotiveerd.',
      'The access is operationally motivated.',
    ),
    no: say(
      'L’accès n’est pas motivé sur le plan opérationnel.',
      'De toegang is niet operationeel gemotiveerd.',
      'The access is not operationally motivated.',
    ),
    mend: say(
      'Motiver l’accès sur le plan opérationnel.',
      'De toegang operationeel motiveren.',
      'Give the operational reasons.',
    ),
    who: officerOf(c, al1),
    path: 'operationalReasons',
  });
}

/** Punctual: items, or a set of one investigation decided by the head or the delegate. @law lrs-16-4-p2-al1 lrs-16-4-p2-al3-s2 */
function judgeScope(c: Case, facts: DecidePointAccessFacts): void {
  c.fact(al1, facts.scope === undefined ? undefined : facts.scope !== 'bulk', {
    yes: say('L’accès est ponctuel.', 'De toegang is gericht.', 'The access is punctual.'),
    no: say(
      'L’accès n’est pas ponctuel : il prend tout, sans viser des données précises.',
      'De toegang is niet gericht: hij neemt alles, zonder welbepaalde gegevens te beogen.',
      'The access is not punctual: it takes everything, without aiming at precise data.',
    ),
    mend: say(
      'Limiter l’accès à des données précises.',
      'De toegang beperken tot welbepaalde gegevens.',
      'Limit the access to precise data.',
    ),
    path: 'scope',
  });
  if (facts.scope !== 'set-of-investigation') return;
  c.stated(set, facts.investigationReference, {
    yes: say(
      'L’ensemble de données relève d’une enquête de renseignement spécifique, qui est désignée.',
      'Het geheel van gegevens hoort bij een specifiek inlichtingenonderzoek, dat is aangeduid.',
      'The set of data belongs to a specific intelligence investigation, which is named.',
    ),
    no: say(
      'Une décision sur un ensemble de données suppose une enquête de renseignement spécifique, désignée.',
      'Een beslissing over een geheel van gegevens vereist een specifiek inlichtingenonderzoek, dat is aangeduid.',
      'A decision on a set of data needs a specific intelligence investigation, by name.',
    ),
    mend: say(
      'Désigner l’enquête de renseignement spécifique.',
      'Het specifieke inlichtingenonderzoek aanduiden.',
      'Name the specific intelligence investigation.',
    ),
    who: headRoles,
    path: 'investigationReference',
  });
  const role = facts.decidedBy?.role;
  c.fact(set, role === undefined ? undefined : headRoles.includes(role), {
    yes: say(
      'La décision sur un ensemble est celle du dirigeant de service ou de son délégué.',
      'De beslissing over een geheel gaat uit van het diensthoofd of zijn gedelegeerde.',
      'The decision on a set is that of the head of service or the delegate.',
    ),
    no: say(
      'Seule la décision du dirigeant de service ou de son délégué peut porter sur un ensemble de données.',
      'Enkel de beslissing van het diensthoofd of zijn gedelegeerde kan een geheel van gegevens betreffen.',
      'Only a decision of the head of service or the delegate may cover a set of data.',
    ),
    who: headRoles,
    path: 'decidedBy.role',
  });
}

/** Written, or oral in urgency after the first month since 15 August 2022. @law lrs-16-4-p2-urgence lrs-16-4-p2-al2 */
function judgeForm(c: Case, facts: DecidePointAccessFacts, state: MonthState): void {
  if (facts.form !== 'oral') return;
  if (!c.inForce(urgency)) {
    c.note(
      state.isPast ? al2 : al1,
      'no',
      say(
        'Ce jour-là, la loi ne connaît pas de décision verbale : la décision et sa motivation sont écrites.',
        'Op die dag kent de wet geen mondelinge beslissing: de beslissing en haar motivering zijn schriftelijk.',
        'On that day the law knows no oral decision: the decision and its reasons are written.',
      ),
      {
        mend: say('Décider par écrit.', 'Schriftelijk beslissen.', 'Decide in writing.'),
        who: state.isPast ? headRoles : officerOf(c, al1),
      },
    );
    return;
  }
  const role = facts.decidedBy?.role;
  c.choice('A-11');
  if (!state.isPast) {
    c.note(
      urgency,
      'no',
      say(
        'La voie verbale suit l’alinéa 2 : elle vaut après le premier mois, pour le dirigeant de service ou son délégué ; dans le premier mois l’officier décide par écrit.',
        'De mondelinge weg volgt op het tweede lid: zij geldt na de eerste maand, voor het diensthoofd of zijn gedelegeerde; in de eerste maand beslist de officier schriftelijk.',
        'The oral route follows paragraph 2: it holds after the first month, for the head of service or the delegate; in the first month the officer decides in writing.',
      ),
      {
        mend: say('Décider par écrit.', 'Schriftelijk beslissen.', 'Decide in writing.'),
        who: officerOf(c, al1),
      },
    );
  } else {
    c.fact(urgency, role === undefined ? undefined : headRoles.includes(role), {
      yes: say(
        'La décision verbale est celle du dirigeant de service ou de son délégué.',
        'De mondelinge beslissing gaat uit van het diensthoofd of zijn gedelegeerde.',
        'The oral decision is that of the head of service or the delegate.',
      ),
      no: say(
        'Seul le dirigeant de service ou son délégué peut décider verbalement.',
        'Enkel het diensthoofd of zijn gedelegeerde kan mondeling beslissen.',
        'Only the head of service or the delegate may decide orally.',
      ),
      who: headRoles,
      path: 'decidedBy.role',
    });
  }
  c.stated(urgency, facts.urgencyReasons, {
    yes: say('L’urgence est indiquée.', 'De dringendheid is vermeld.', 'The urgency is stated.'),
    no: say(
      'Sans urgence, pas de décision verbale ; aucune urgence n’est indiquée.',
      'Zonder dringendheid geen mondelinge beslissing; er is geen dringendheid vermeld.',
      'Without urgency no oral decision; no urgency is stated.',
    ),
    mend: say(
      'Indiquer l’urgence, ou décider par écrit.',
      'De dringendheid vermelden, of schriftelijk beslissen.',
      'State the urgency, or decide in writing.',
    ),
    who: headRoles,
    path: 'urgencyReasons',
  });
}
