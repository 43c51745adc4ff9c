import type { CatalogueLike } from '../../../i18n/translate.ts';

/** French words of this desk: the reference. */
export const fr = {
  title: 'Ce qui m’attend',
  why: 'Les tâches de la fonction dans laquelle vous agissez. Un délai de la loi et une alerte de ce logiciel sont toujours distingués.',
  none: 'Rien ne vous attend',
  'none.why': 'Une tâche apparaît ici dès qu’un acte en fait naître une pour votre fonction.',
  'basis.law': 'la loi le demande',
  'basis.policy': 'rappel de ce logiciel',
  since: 'depuis le {at}',
  alert: 'Alerte',
  alertAt: 'alerte le {at}',
  due: 'au plus tard le {at} (heure de Bruxelles)',
  dueOn: 'au plus tard le {day}',
  'due.at-once': 'immédiatement',
  'due.as-soon-as-possible': 'dans les plus brefs délais',
  'due.before-use': 'avant l’utilisation',
  'due.no-term': 'sans délai fixé par le texte',
  'task.done': 'Clore la tâche',
  'task.why': 'Dites ce qui a été fait. La tâche sera close et votre déclaration inscrite au journal.',
};

/** Dutch words of this desk. */
export const nl: CatalogueLike<typeof fr> = {
  title: 'Wat op mij wacht',
  why: 'De taken van de functie waarin u optreedt. Een termijn van de wet en een waarschuwing van deze software worden altijd onderscheiden.',
  none: 'Er wacht niets op u',
  'none.why': 'Een taak verschijnt hier zodra een handeling er een voor uw functie doet ontstaan.',
  'basis.law': 'de wet vraagt het',
  'basis.policy': 'herinnering van deze software',
  since: 'sinds {at}',
  alert: 'Waarschuwing',
  alertAt: 'waarschuwing op {at}',
  due: 'uiterlijk op {at} (Brusselse tijd)',
  dueOn: 'uiterlijk op {day}',
  'due.at-once': 'onmiddellijk',
  'due.as-soon-as-possible': 'zo spoedig mogelijk',
  'due.before-use': 'vóór het gebruik',
  'due.no-term': 'zonder termijn in de tekst',
  'task.done': 'De taak afsluiten',
  'task.why': 'Zeg wat er gedaan is. De taak wordt afgesloten en uw verklaring komt in het logboek.',
};

/** English words of this desk. */
export const en: CatalogueLike<typeof fr> = {
  title: 'What waits for me',
  why: 'The tasks of the function you are acting in. A term of the law and an alert of this software are always told apart.',
  none: 'Nothing waits for you',
  'none.why': 'A task appears here as soon as an act brings one for your function.',
  'basis.law': 'the law asks for it',
  'basis.policy': 'reminder of this software',
  since: 'since {at}',
  alert: 'Alert',
  alertAt: 'alert on {at}',
  due: 'at the latest on {at} (Brussels time)',
  dueOn: 'at the latest on {day}',
  'due.at-once': 'at once',
  'due.as-soon-as-possible': 'as soon as possible',
  'due.before-use': 'before the use',
  'due.no-term': 'no term in the text',
  'task.done': 'Close the task',
  'task.why': 'Say what was done. The task will be closed and your statement recorded in the journal.',
};
