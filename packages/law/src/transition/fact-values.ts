import { say, type Trilingual } from '../trilingual.ts';

/** What the values of the enumerated facts of this part mean: by the name of their type or, where the values stand in the fact itself, by their list. */
export const transitionMeanings: Readonly<Record<string, Readonly<Record<string, Trilingual>>>> = {
  'camera-law-2007|other-law|none': {
    'camera-law-2007': say('loi caméras du 21 mars 2007', 'camerawet van 21 maart 2007', 'camera law of 21 March 2007'),
    'other-law': say('autre loi', 'andere wet', 'another law'),
    none: say('aucune loi', 'geen wet', 'no law'),
  },
  'public-transport-company|other': {
    'public-transport-company': say(
      'société publique de transport en commun',
      'openbare vervoersmaatschappij',
      'public transport company',
    ),
    other: say('autre partie', 'andere partij', 'another party'),
  },
};
