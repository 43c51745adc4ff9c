import type { Case } from '../case.ts';
import type { RoleKey } from '../roles.ts';
import { say } from '../trilingual.ts';
import { limitInWords } from '../words.ts';
import { type MonthState, monthState } from './16-4-month.ts';
import { judgePointStore } from './16-4-stores.ts';
import type { PointAccessDecisionFacts, UsePointAccessFacts } from './acts.ts';
import { headRoles, judgeService, officerOf } from './parties.ts';

const al1 = 'lrs-16-4-p2-al1';
const al2 = 'lrs-16-4-p2-al2';
const trace = 'lrs-16-4-p2-al4';
const by: readonly RoleKey[] = ['intelligence-service'];

/** The access itself, under its decision. @law lrs-16-4-p2-al1 lrs-16-4-p2-al2 lrs-16-4-p2-al4 lrs-16-4-p5-al2-s2 lrs-16-4-p2-al3-s4 */
export function judgeUsePointAccess(c: Case, facts: UsePointAccessFacts): void {
  c.choice('R-38');
  judgeService(c, al1, facts.viewerRole, 'viewerRole');
  judgePointStore(c, facts.store);
  c.fact(al1, c.precedes(c.moment('recordedTo', facts.recordedTo), c.at, false), {
    yes: say(
      'L’accès vient après l’enregistrement des données.',
      'De toegang komt na de opname van de gegevens.',
      'The access comes after the data were recorded.',
    ),
    no: say(
      'L’accès ponctuel ne s’ouvre qu’après l’enregistrement ; suivre en temps réel relève d’une méthode spécifique ou exceptionnelle.',
      'Gerichte toegang bestaat enkel na de opname; volgen in realtime valt onder een specifieke of uitzonderlijke methode.',
      'Point access opens after recording only; to follow in real time is a specific or exceptional method.',
    ),
    path: 'recordedTo',
  });
  judgeDecision(c, facts.decision, monthState(c, facts));
  judgeTrace(c, facts);
  judgeSuspension(c, facts);
  judgeBan(c, facts.exploitationForbidden);
}

/** Age is tested when the access is made: a decision taken in the first month does not carry a later access (R-01, iv). */
function judgeDecision(c: Case, decision: PointAccessDecisionFacts | undefined, state: MonthState): void {
  const id = state.isPast ? al2 : al1;
  const deciders = state.isPast ? headRoles : officerOf(c, al1);
  const end = limitInWords(state.limit);
  if (decision === undefined || decision.outcome === 'none') {
    // after the first month who decided is the whole question: it is never taken as given because nobody mentioned it
    c.stated(id, state.isPast || decision !== undefined ? false : undefined, {
      yes: say('Une décision ouvre cet accès.', 'Een beslissing opent deze toegang.', 'A decision opens this access.'),
      no: say(
        'Aucune décision n’ouvre cet accès.',
        'Geen enkele beslissing opent deze toegang.',
        'No decision opens this access.',
      ),
      mend: say(
        'Obtenir la décision avant l’accès.',
        'De beslissing verkrijgen vóór de toegang.',
        'Obtain the decision before the access.',
      ),
      who: deciders,
      path: 'decision',
    });
    return;
  }
  c.fact(id, decision.by === undefined ? undefined : deciders.includes(decision.by), {
    yes: say(
      'La décision émane de la personne que la loi désigne pour l’âge de ces données.',
      'De beslissing gaat uit van de persoon die de wet aanwijst voor de leeftijd van deze gegevens.',
      'The decision comes from the person the law names for data of this age.',
    ),
    no: state.isPast
      ? say(
          `Le premier mois s’est achevé le ${end.fr} : il faut la décision du dirigeant de service ou de son délégué ; celle d’un officier ne porte pas un accès plus tardif.`,
          `De eerste maand is geëindigd op ${end.nl}: de beslissing van het diensthoofd of zijn gedelegeerde is nodig; die van een officier draagt geen latere toegang.`,
          `The first month ended on ${end.en}: a decision of the head of service or the delegate is needed; that of an officer does not carry a later access.`,
        )
      : say(
          `Dans le premier mois (jusqu’au ${end.fr}), la décision doit émaner de l’officier que la loi désigne.`,
          `In de eerste maand (tot ${end.nl}) moet de beslissing uitgaan van de officier die de wet aanwijst.`,
          `In the first month (to ${end.en}) the decision must come from the officer the law names.`,
        ),
    who: deciders,
    path: 'decision.by',
  });
  c.stated(id, decision.outcome === undefined ? undefined : decision.outcome === 'granted', {
    yes: say('La décision accorde l’accès.', 'De beslissing verleent toegang.', 'The decision grants the access.'),
    no: say(
      'La décision n’accorde pas l’accès.',
      'De beslissing verleent geen toegang.',
      'The decision does not grant the access.',
    ),
    who: deciders,
    path: 'decision.outcome',
  });
  const decidedAt = decision.decidedAt === undefined ? undefined : c.moment('decision.decidedAt', decision.decidedAt);
  c.fact(id, decidedAt === undefined ? undefined : c.precedes(decidedAt, c.at, false), {
    yes: say(
      'La décision précède l’accès.',
      'De beslissing gaat aan de toegang vooraf.',
      'The decision precedes the access.',
    ),
    no: say(
      'La décision ne précède pas l’accès.',
      'De beslissing gaat niet aan de toegang vooraf.',
      'The decision does not precede the access.',
    ),
    who: deciders,
    path: 'decision.decidedAt',
  });
  c.fact(state.isPast ? 'lrs-16-4-p2-al3-s2' : al1, decision.covers, {
    yes: say(
      'Les données se trouvent dans ce que la décision couvre.',
      'De gegevens vallen binnen wat de beslissing dekt.',
      'The data lie within what the decision covers.',
    ),
    no: say(
      'Les données se trouvent hors de ce que la décision couvre.',
      'De gegevens vallen buiten wat de beslissing dekt.',
      'The data lie outside what the decision covers.',
    ),
    mend: say(
      'Demander une décision qui couvre ces données.',
      'Een beslissing vragen die deze gegevens dekt.',
      'Ask for a decision that covers these data.',
    ),
    who: deciders,
    path: 'decision.covers',
  });
  judgeOral(c, decision);
}

/** An access under an oral decision: possible at once, then only with the writing the law asks for. @law lrs-16-4-p2-urgence */
function judgeOral(c: Case, decision: PointAccessDecisionFacts): void {
  if (decision.form !== 'oral' || decision.confirmedAt !== undefined) return;
  if (!c.inForce('lrs-16-4-p2-urgence')) {
    c.note(
      al2,
      'no',
      say(
        'Ce jour-là, la loi ne connaît pas de décision verbale.',
        'Op die dag kent de wet geen mondelinge beslissing.',
        'On that day the law knows no oral decision.',
      ),
      { who: headRoles },
    );
    return;
  }
  c.note(
    'lrs-16-4-p2-urgence',
    'yes',
    say(
      'La décision verbale ouvre l’accès aussitôt ; la décision écrite suit le premier jour ouvrable.',
      'De mondelinge beslissing opent de toegang meteen; de schriftelijke volgt op de eerste werkdag.',
      'The oral decision opens the access at once; the written one follows on the first working day.',
    ),
  );
}

/** Protected, journaled, with its concrete reason. @law lrs-16-4-p2-al4 */
function judgeTrace(c: Case, facts: UsePointAccessFacts): void {
  c.fact(trace, facts.accessProtected, {
    yes: say('L’accès est protégé.', 'De toegang is beveiligd.', 'The access is protected.'),
    no: say(
      'L’accès n’est pas protégé : compte partagé, ou rôle expiré.',
      'De toegang is niet beveiligd: gedeelde account of verlopen rol.',
      'The access is not protected: shared account, or expired role.',
    ),
    mend: say(
      'Se connecter avec son compte personnel, dans un rôle en vigueur.',
      'Aanmelden met de persoonlijke account, in een geldige rol.',
      'Sign in with the personal account, in a role in force.',
    ),
    who: by,
    path: 'accessProtected',
  });
  c.fact(trace, facts.journalOn, {
    yes: say('L’accès est journalisé.', 'De toegang wordt gelogd.', 'The access is journaled.'),
    no: say(
      'Le journal n’est pas disponible : sans journal, aucun accès.',
      'Het logboek is niet beschikbaar: zonder logboek geen toegang.',
      'The journal is not available: without journal, no access.',
    ),
    mend: say('Rétablir le journal.', 'Het logboek herstellen.', 'Restore the journal.'),
    path: 'journalOn',
  });
  c.stated(trace, facts.concreteReason, {
    yes: say(
      'La raison concrète de l’accès est enregistrée.',
      'De concrete reden van de toegang wordt geregistreerd.',
      'The concrete reason of the access is recorded.',
    ),
    no: say(
      'La raison concrète de l’accès n’est pas donnée.',
      'De concrete reden van de toegang is niet gegeven.',
      'The concrete reason of the access is not given.',
    ),
    mend: say(
      'Indiquer la raison concrète de cet accès.',
      'De concrete reden van deze toegang vermelden.',
      'Give the concrete reason of this access.',
    ),
    who: by,
    path: 'concreteReason',
  });
  c.duty({
    id: 'journal-access',
    basis: 'law',
    provision: trace,
    text: say(
      'Journaliser l’accès, lisible par le Comité permanent R.',
      'De toegang loggen, leesbaar voor het Vast Comité I.',
      'Journal the access, readable by Committee R.',
    ),
    dueWithin: 'at-once',
    by,
  });
  c.duty({
    id: 'record-concrete-reason',
    basis: 'law',
    provision: trace,
    text: say(
      'Enregistrer la raison concrète de l’accès.',
      'De concrete reden van de toegang registreren.',
      'Record the concrete reason of the access.',
    ),
    dueWithin: 'at-once',
    by,
  });
}

/** Suspended data are left out, and the answer says that it is incomplete, without more. @law lrs-16-4-p5-al2-s1 lrs-16-4-p5-al2-s2 */
function judgeSuspension(c: Case, facts: UsePointAccessFacts): void {
  if (facts.touchesSuspension === undefined) {
    c.unknown('lrs-16-4-p5-al2-s1', 'touchesSuspension', ['police-service']);
    return;
  }
  if (!facts.touchesSuspension) {
    c.note(
      'lrs-16-4-p5-al2-s1',
      'yes',
      say(
        'Aucune suspension ne touche ces données.',
        'Geen schorsing raakt deze gegevens.',
        'No suspension touches these data.',
      ),
    );
    return;
  }
  c.fact('lrs-16-4-p5-al2-s1', facts.suspendedItemsWithheld, {
    yes: say(
      'Les données suspendues par le magistrat ne sont pas données.',
      'De door de magistraat geschorste gegevens worden niet gegeven.',
      'The data suspended by the magistrate are not given.',
    ),
    no: say(
      'L’accès à ces données est suspendu par un magistrat.',
      'De toegang tot deze gegevens is geschorst door een magistraat.',
      'Access to these data is suspended by a magistrate.',
    ),
    mend: say(
      'Retirer de la réponse les données suspendues.',
      'De geschorste gegevens uit het antwoord weglaten.',
      'Leave the suspended data out of the answer.',
    ),
    who: ['police-service', 'magistrate'],
    path: 'suspendedItemsWithheld',
  });
  c.fact('lrs-16-4-p5-al2-s2', facts.toldIncomplete, {
    yes: say(
      'La réponse dit que les données sont incomplètes, sans dire lesquelles.',
      'Het antwoord zegt dat de gegevens onvolledig zijn, zonder te zeggen welke.',
      'The answer says that the data are incomplete, without saying which.',
    ),
    no: say(
      'Le service n’est pas informé que les données sont incomplètes.',
      'De dienst wordt niet meegedeeld dat de gegevens onvolledig zijn.',
      'The service is not told that the data are incomplete.',
    ),
    mend: say(
      'Marquer la réponse comme incomplète, sans détail de l’enquête.',
      'Het antwoord als onvolledig merken, zonder details van het onderzoek.',
      'Mark the answer as incomplete, with no detail of the inquiry.',
    ),
    who: ['police-service'],
    path: 'toldIncomplete',
  });
  c.duty(
    {
      id: 'tell-data-incomplete',
      basis: 'law',
      provision: 'lrs-16-4-p5-al2-s2',
      text: say(
        'Informer le service que les données sont incomplètes, sans autre détail.',
        'De dienst meedelen dat de gegevens onvolledig zijn, zonder verdere details.',
        'Tell the service that the data are incomplete, with no further detail.',
      ),
      dueWithin: 'at-once',
      by: ['police-service'],
      toWhom: by,
    },
    'always',
  );
}

/** What Committee R forbade is not read. @law lrs-16-4-p2-al3-s4 */
function judgeBan(c: Case, forbidden: boolean | undefined): void {
  if (forbidden === undefined) return;
  c.fact('lrs-16-4-p2-al3-s4', !forbidden, {
    yes: say(
      'Le Comité permanent R n’a pas interdit d’exploiter ces données.',
      'Het Vast Comité I heeft het gebruik van deze gegevens niet verboden.',
      'Committee R has not forbidden the exploitation of these data.',
    ),
    no: say(
      'Le Comité permanent R a interdit d’exploiter ces données : elles sont sous scellés, la tentative lui est signalée.',
      'Het Vast Comité I heeft het gebruik van deze gegevens verboden: zij zijn verzegeld, de poging wordt het gemeld.',
      'Committee R has forbidden the exploitation of these data: they are sealed, and the attempt is reported to it.',
    ),
    who: ['committee-r'],
    path: 'exploitationForbidden',
  });
}
