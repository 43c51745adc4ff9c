/** Words of closed lists of questions about cameras and of takedowns: French, Dutch, English (see `body-values.data.ts`). */
export const observedValues = {
  company: ['entreprise', 'onderneming', 'company'],
  'published-elsewhere': ['publiée ailleurs', 'elders gepubliceerd', 'published elsewhere'],
  'will-be-published': ['sera publiée', 'wordt gepubliceerd', 'will be published'],
  'not-ours': ['n’est pas à nous', 'is niet van ons', 'is not ours'],
  'no-longer-there': ['n’y est plus', 'staat er niet meer', 'is no longer there'],
  'never-there': ['n’y a jamais été', 'heeft er nooit gestaan', 'was never there'],
  'questionState.asked': ['posée', 'gesteld', 'asked'],
  'questionState.answered': ['répondue', 'beantwoord', 'answered'],
  dwelling: ['habitation', 'woning', 'dwelling'],
  'names-a-person': ['désigne une personne', 'wijst een persoon aan', 'names a person'],
  mistaken: ['erreur', 'vergissing', 'mistaken'],
  'none-given': ['sans motif', 'zonder reden', 'none given'],
} as const;
