import type { Case } from '../case.ts';
import { say } from '../trilingual.ts';

/** Where the law asks no advice of the council, a request for one has no object. */
export function noteWithoutObject(c: Case, provision: string): void {
  c.note(
    provision,
    'no',
    say(
      'La demande est sans objet : la loi ne demande pas d’avis du conseil communal pour ce système.',
      'De aanvraag heeft geen voorwerp: de wet vraagt voor dit systeem geen advies van de gemeenteraad.',
      'The request is without object: the law asks no advice of the council for this system.',
    ),
    {
      mend: say(
        'Voirie d’une autre autorité : consulter le service de police concerné. Lieu fermé : décider et notifier.',
        'Weg van een andere overheid: de betrokken politiedienst raadplegen. Besloten plaats: beslissen en meedelen.',
        'Road of another authority: consult the police service concerned. Closed place: decide and notify.',
      ),
      who: ['camera-controller'],
    },
  );
}
