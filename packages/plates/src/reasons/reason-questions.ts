import { say, type Trilingual } from '../criteria/trilingual.ts';

/** What a reason can leave open. */
export type ReasonPoint = 'too-short' | 'which-fact' | 'what-ties-it' | 'what-do-you-expect';

/** The question that goes back for each. */
export const reasonQuestions: Readonly<Record<ReasonPoint, Trilingual>> = {
  'too-short': say(
    'La raison tient en trop peu de mots pour être contrôlée : que s’est-il passé, où, quand ?',
    'De reden telt te weinig woorden om te kunnen worden gecontroleerd: wat is er gebeurd, waar, wanneer?',
    'The reason has too few words to be reviewed: what happened, where, when?',
  ),
  'which-fact': say(
    'Pour quel fait cherchez-vous ? La raison ne nomme aucun fait (vol, accident, disparition…).',
    'Voor welk feit zoekt u? De reden noemt geen feit (diefstal, ongeval, verdwijning…).',
    'For which fact do you search? The reason names none (theft, accident, disappearance …).',
  ),
  'what-ties-it': say(
    'Qu’est-ce qui lie ce véhicule ou ce lieu au fait : un témoin, une image, une trace, un signalement ?',
    'Wat verbindt dit voertuig of deze plaats met het feit: een getuige, een beeld, een spoor, een signalering?',
    'What ties this vehicle or this place to the fact: a witness, an image, a trace, an alert?',
  ),
  'what-do-you-expect': say(
    'La raison dit que vous cherchez au cas où. Que vous attendez-vous à trouver, et sur quel indice ?',
    'De reden zegt dat u zoekt voor het geval dat. Wat verwacht u te vinden, en op grond van welke aanwijzing?',
    'The reason says that you search just in case. What do you expect to find, and on which indication?',
  ),
};
