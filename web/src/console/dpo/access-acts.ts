import type { InThree } from '../desk.ts';

/** Kinds of access, in words; what is not named here is shown by its type. */
export const accessActs: { readonly [type: string]: InThree } = {
  'vault/open-recording': {
    fr: 'Consultation d’un enregistrement',
    nl: 'Raadpleging van een opname',
    en: 'Look at a recording',
  },
  'vault/watch-live': { fr: 'Visionnage en temps réel', nl: 'Rechtstreeks meekijken', en: 'Live viewing' },
  'registry/consult': {
    fr: 'Consultation d’un registre',
    nl: 'Raadpleging van een register',
    en: 'Register consulted',
  },
  'registry/consult-bodycam': {
    fr: 'Consultation du registre des bodycams',
    nl: 'Raadpleging van het bodycamregister',
    en: 'Bodycam register consulted',
  },
  'registry/extract-bodycam': {
    fr: 'Extraction du registre des bodycams',
    nl: 'Extractie uit het bodycamregister',
    en: 'Taken out of the bodycam register',
  },
};
