import { faceMeanings } from './face/fact-values.ts';
import { intelligenceMeanings } from './intelligence/fact-values.ts';
import { roles } from './roles.ts';
import { say, type Trilingual } from './trilingual.ts';

/** What the values of enumerated facts mean, by the name of their type. */
const meanings: Readonly<Record<string, Readonly<Record<string, Trilingual>>>> = {
  RoleKey: roles,
  Branch: {
    administrative: say('police administrative', 'bestuurlijke politie', 'administrative police'),
    judicial: say('police judiciaire', 'gerechtelijke politie', 'judicial police'),
  },
  Level: {
    local: say('zone de police locale', 'lokale politiezone', 'local police zone'),
    federal: say('service de la police fédérale', 'dienst van de federale politie', 'service of the federal police'),
  },
  CameraKind: {
    fixed: say('caméra fixe', 'vaste camera', 'fixed camera'),
    'temporary-fixed': say('caméra fixe temporaire', 'tijdelijke vaste camera', 'temporary fixed camera'),
    mobile: say('caméra mobile', 'mobiele camera', 'mobile camera'),
    individual: say('caméra individuelle (bodycam)', 'individuele camera (bodycam)', 'individual camera (bodycam)'),
  },
  PlaceKind: {
    open: say('lieu ouvert', 'niet-besloten plaats', 'open place'),
    'closed-accessible': say(
      'lieu fermé accessible au public',
      'voor het publiek toegankelijke besloten plaats',
      'closed place accessible to the public',
    ),
    'closed-inaccessible': say(
      'lieu fermé non accessible au public',
      'niet voor het publiek toegankelijke besloten plaats',
      'closed place not accessible to the public',
    ),
  },
  ...intelligenceMeanings,
  ...faceMeanings,
};

/** The meaning of each value of a type of facts; undefined when the type is no enumeration, or its values speak for themselves. */
export function meaningsOf(type: string): Readonly<Record<string, Trilingual>> | undefined {
  return Object.hasOwn(meanings, type) ? meanings[type] : undefined;
}
