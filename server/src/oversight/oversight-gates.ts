import type { PolicyGate, Sentence } from '../ledger/index.ts';

/** Product rules of this room; none of them is law. */
const rules = {
  'period-not-usable': {
    fr: 'La période doit finir après son début et durer 366 jours au plus.',
    nl: 'De periode moet na haar begin eindigen en duurt hoogstens 366 dagen.',
    en: 'The period must end after it begins and last at most 366 days.',
  },
  'nothing-to-draw': {
    fr: 'Aucun accès de votre service dans cette période n’est encore à échantillonner.',
    nl: 'Voor deze periode is er geen toegang van uw dienst meer om een steekproef uit te trekken.',
    en: 'No access of your body in this period is left to draw from.',
  },
  'not-in-your-queue': {
    fr: 'Cet accès n’est pas dans la file d’échantillons de votre service.',
    nl: 'Deze toegang staat niet in de steekproef van uw dienst.',
    en: 'This access is not in the sampling queue of your body.',
  },
  'already-judged': {
    fr: 'Un avis a déjà été rendu sur cet accès.',
    nl: 'Over deze toegang is al een oordeel gegeven.',
    en: 'A verdict has already been given on this access.',
  },
  'own-access': {
    fr: 'Nul ne rend un avis sur son propre accès : demandez à une personne désignée pour vous remplacer.',
    nl: 'Niemand oordeelt over zijn eigen toegang: vraag het aan wie u vervangt.',
    en: 'Nobody gives a verdict on an access of their own: ask whoever stands in for you.',
  },
  'noticed-in-the-future': {
    fr: 'Le moment où la violation a été constatée est dans le futur.',
    nl: 'Het tijdstip waarop het lek werd vastgesteld, ligt in de toekomst.',
    en: 'The moment at which the breach was noticed lies in the future.',
  },
  'noticed-before-it-happened': {
    fr: 'La violation ne peut être constatée avant d’avoir eu lieu.',
    nl: 'Een lek kan niet worden vastgesteld voor het plaatsvond.',
    en: 'A breach cannot be noticed before it happened.',
  },
  'unknown-breach': {
    fr: 'Votre service n’a pas de violation de données sous cet identifiant.',
    nl: 'Uw dienst heeft geen gegevenslek met dit kenmerk.',
    en: 'Your body has no data breach with this id.',
  },
  'breach-closed': {
    fr: 'Ce dossier de violation est déjà clos.',
    nl: 'Dit dossier over een gegevenslek is al afgesloten.',
    en: 'This breach is already closed.',
  },
  'year-not-begun': {
    fr: 'Cette année n’a pas encore commencé.',
    nl: 'Dit jaar is nog niet begonnen.',
    en: 'That year has not begun.',
  },
  'outside-competence': {
    fr: 'Une de ces inscriptions n’est pas celle d’un service de police de la compétence de l’Organe de contrôle.',
    nl: 'Een van deze inschrijvingen is niet van een politiedienst die onder het Controleorgaan valt.',
    en: 'One of these entries is not of a police service within the competence of the Control Organ.',
  },
  'not-in-own-log': {
    fr: 'Une de ces inscriptions n’est pas un acte dissimulé du journal scellé que vous contrôlez.',
    nl: 'Een van deze inschrijvingen is geen verborgen handeling uit het verzegelde logboek waarop u toeziet.',
    en: 'One of these entries is no concealed act of the sealed log that you oversee.',
  },
  'not-yours-to-reveal': {
    fr: 'Aucune inscription que vous pouvez révéler ne porte cet identifiant.',
    nl: 'Geen inschrijving die u mag onthullen, heeft dit kenmerk.',
    en: 'No entry that is yours to reveal has this id.',
  },
  'body-erased': {
    fr: 'Le corps privé de cette inscription a été effacé : son engagement prouve qu’elle a existé, rien de plus ne peut être révélé.',
    nl: 'De private inhoud van deze inschrijving is gewist: de vastlegging bewijst dat ze heeft bestaan, meer kan niet worden onthuld.',
    en: 'The private body of this entry was erased: its commitment proves that it was there, nothing more can be revealed.',
  },
  'defence-without-decision': {
    fr: 'Règle de ce logiciel : la défense ne reçoit un élément que sur décision d’un magistrat : indiquez qui a décidé.',
    nl: 'Regel van deze software: de verdediging krijgt een onderdeel enkel op beslissing van een magistraat: vermeld wie besliste.',
    en: 'Rule of this software: the defence is shown a group only by a magistrate’s decision: say who decided.',
  },
  'no-term': {
    fr: 'Indiquez un jour ou le dossier dont la clôture est attendue, l’un des deux.',
    nl: 'Vermeld een dag of het dossier waarvan de afsluiting wordt afgewacht, één van beide.',
    en: 'Give a day, or the case whose closing is awaited: one of the two.',
  },
  'no-case-office': {
    fr: 'Règle de ce logiciel : avec un dossier, indiquez le parquet ou l’organe qui le clôt ; lui seul peut en constater la clôture.',
    nl: 'Regel van deze software: vermeld bij een dossier het parket of het orgaan dat het afsluit; alleen dat kan de afsluiting vaststellen.',
    en: 'Rule of this software: with a case, name the office or overseer that closes it; nobody else can state that it is closed.',
  },
  'classified-for-defence': {
    fr: 'Règle de ce logiciel : rien du journal du Comité R n’est montré à la défense ; aucun texte que nous détenons ne le permet.',
    nl: 'Regel van deze software: niets uit het logboek van het Comité I wordt aan de verdediging getoond; geen tekst waarover wij beschikken laat dat toe.',
    en: 'Rule of this software: nothing of Committee R’s log is shown to the defence; no text that we hold allows it.',
  },
  'term-over': {
    fr: 'Ce jour est passé : révélez maintenant, ou choisissez un jour à venir.',
    nl: 'Die dag is voorbij: onthul nu, of kies een dag in de toekomst.',
    en: 'That day is over: reveal now, or choose a day to come.',
  },
  'not-waiting': {
    fr: 'Cette révélation n’est plus à faire, ou son terme n’est pas venu.',
    nl: 'Deze onthulling hoeft niet meer, of haar termijn is nog niet verstreken.',
    en: 'This reveal is done, or its term has not come.',
  },
  'already-published': {
    fr: 'Les nombres de ce trimestre sont déjà publiés.',
    nl: 'De aantallen van dit kwartaal zijn al bekendgemaakt.',
    en: 'The numbers of this quarter are published already.',
  },
  'quarter-open': {
    fr: 'Ce trimestre n’est pas terminé : ses nombres paraissent après sa fin.',
    nl: 'Dit kwartaal is niet voorbij: de aantallen verschijnen na afloop.',
    en: 'This quarter is not over: its numbers are published after its end.',
  },
  'already-anchored': {
    fr: 'Le journal scellé est déjà ancré pour ce jour.',
    nl: 'Het verzegelde logboek is voor deze dag al verankerd.',
    en: 'The sealed stream is already anchored for this day.',
  },
  'week-not-over': {
    fr: 'Cette semaine n’est pas encore à décompter.',
    nl: 'Deze week is nog niet te tellen.',
    en: 'That week is not yet due for its tally.',
  },
  'not-tallied': {
    fr: 'Cette semaine n’a pas encore de décompte consigné au journal.',
    nl: 'Voor deze week is nog geen telling vastgelegd.',
    en: 'This week has no committed tally yet.',
  },
  'already-tallied': {
    fr: 'Le décompte de cette semaine est déjà consigné au journal.',
    nl: 'De telling van deze week is al vastgelegd.',
    en: 'The tally of this week has been committed already.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** Name of a product rule of this room. */
export type OversightRule = keyof typeof rules;

/** The gates of the rules that are broken: `{rule: isBroken}`. */
export function brokenRules(broken: { readonly [rule in OversightRule]?: boolean }): readonly PolicyGate[] {
  return (Object.keys(rules) as readonly OversightRule[]) // keys of our own constant
    .filter((id) => broken[id] === true)
    .map((id) => ({ id, blocks: true, because: rules[id] }));
}

/** The sentences of these rules, for who is to know them before an act. */
export function sentencesOf(ids: readonly OversightRule[]): { id: OversightRule; because: Sentence }[] {
  return ids.map((id) => ({ id, because: rules[id] }));
}
