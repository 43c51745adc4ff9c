import type { Case } from '../case.ts';
import type { Moment } from '../time.ts';
import { say } from '../trilingual.ts';
import { judgeController } from './2-controller.ts';
import { judgeIntelligent } from './8-1-intelligent.ts';
import type { DecidePerimeterFilmingFacts, FilmPerimeterFacts } from './acts.ts';
import { judgeAdvices } from './council-advice.ts';
import { isOnList, listsSince } from './listed-places.ts';
import { governSystem } from './system.ts';
import type { WatchedPlaceFacts } from './system-facts.ts';

const onlyListed = say(
  'Seuls les lieux fermés que le Roi a déterminés peuvent filmer leur périmètre.',
  'Enkel de besloten plaatsen die de Koning heeft bepaald, mogen hun perimeter filmen.',
  'Only the closed places that the King has named may film their perimeter.',
);

/** The place is on the list of the royal decree; before the decree no place was. @law lcam-8-2-p1 lcam-8-2-p1-roi */
export function judgeOnPerimeterList(c: Case, place: WatchedPlaceFacts | undefined): void {
  const listed = isOnList(c.lawDay, 'perimeter', place);
  c.choice('R-32');
  if (c.lawDay < listsSince) {
    c.note('lcam-8-2-p1', 'no', onlyListed);
    c.note(
      'lcam-8-2-p1-roi',
      'no',
      say(
        'Le Roi n’avait pas encore déterminé ces lieux (AR du 6 décembre 2018, en vigueur le 18 décembre 2018).',
        'De Koning had deze plaatsen nog niet bepaald (KB van 6 december 2018, van kracht op 18 december 2018).',
        'The King had not yet named these places (RD of 6 December 2018, in force on 18 December 2018).',
      ),
    );
    return;
  }
  if (listed === false) c.note('lcam-8-2-p1', 'no', onlyListed);
  c.fact('lcam-8-2-p1-roi', listed, {
    yes: say(
      'Le lieu est de ceux que le Roi a déterminés.',
      'De plaats is een van die welke de Koning heeft bepaald.',
      'The place is one of those the King has named.',
    ),
    no: say(
      'Le lieu n’est pas de ceux que le Roi a déterminés (AR du 6 décembre 2018).',
      'De plaats is niet een van die welke de Koning heeft bepaald (KB van 6 december 2018).',
      'The place is not one of those the King has named (RD of 6 December 2018).',
    ),
    path: 'place.listedPlace',
  });
}

/** Filming the perimeter of a closed place, decided at `decidedAt`. @law lcam-8-2-p1 lcam-8-2-p2-al1 lcam-8-2-p2-al2 R-32 */
function judgePerimeter(c: Case, facts: DecidePerimeterFilmingFacts, decidedAt: Moment): boolean {
  const system = governSystem(c, facts);
  if (system === undefined) return false;
  judgeController(c, system.regime, facts.controller, 'controller');
  const id = 'lcam-8-2-p1';
  c.fact(id, system.placeKind !== 'open', {
    yes: say(
      'Le lieu est fermé, accessible ou non au public.',
      'De plaats is besloten, al dan niet voor het publiek toegankelijk.',
      'The place is closed, accessible to the public or not.',
    ),
    no: say(
      'Le périmètre de l’article 8/2 est celui d’un lieu fermé.',
      'De perimeter van artikel 8/2 is die van een besloten plaats.',
      'The perimeter of article 8/2 is that of a closed place.',
    ),
    path: 'place.kind',
  });
  judgeOnPerimeterList(c, facts.place);
  c.judged(id, facts.directlySurrounding, {
    yes: say(
      'Le périmètre entoure directement le lieu.',
      'De perimeter omringt de plaats onmiddellijk.',
      'The perimeter directly surrounds the place.',
    ),
    no: say(
      'Le périmètre n’entoure pas directement le lieu.',
      'De perimeter omringt de plaats niet onmiddellijk.',
      'The perimeter does not directly surround the place.',
    ),
    mend: say('Réduire le périmètre.', 'De perimeter verkleinen.', 'Reduce the perimeter.'),
    who: ['camera-controller', 'municipal-council'],
    path: 'directlySurrounding',
  });
  judgeAdvices(c, 'perimeter', { place: facts.place, advices: facts.advices, before: decidedAt, validAt: c.at });
  c.fact('lcam-8-2-p2-al1', facts.insideAdvisedPerimeter, {
    yes: say(
      'Le périmètre est celui sur lequel le conseil a rendu son avis, ou moins.',
      'De perimeter is die waarover de raad advies gaf, of minder.',
      'The perimeter is the one on which the council gave its advice, or less.',
    ),
    no: say(
      'Le périmètre dépasse celui sur lequel le conseil a rendu son avis.',
      'De perimeter is ruimer dan die waarover de raad advies gaf.',
      'The perimeter goes beyond the one on which the council gave its advice.',
    ),
    mend: say(
      'S’en tenir au périmètre de l’avis, ou demander un nouvel avis.',
      'Bij de perimeter van het advies blijven, of een nieuw advies vragen.',
      'Keep to the perimeter of the advice, or ask for a new one.',
    ),
    who: ['camera-controller', 'municipal-council'],
    path: 'insideAdvisedPerimeter',
  });
  judgeIntelligent(c, facts.camera);
  return true;
}

/** The decision to film the perimeter. @law lcam-8-2-p1 lcam-8-2-p1-roi lcam-8-2-p2-al1 */
export function judgeDecidePerimeterFilming(c: Case, facts: DecidePerimeterFilmingFacts): void {
  judgePerimeter(c, facts, c.at);
}

/** Filming the perimeter: nothing outside it is in view. @law lcam-8-2-p1 R-32 */
export function judgeFilmPerimeter(c: Case, facts: FilmPerimeterFacts): void {
  const decidedAt = facts.decidedAt === undefined ? c.at : c.moment('decidedAt', facts.decidedAt);
  if (!judgePerimeter(c, facts, decidedAt)) return;
  c.stated('lcam-8-2-p1', facts.decidedAt === undefined ? undefined : c.precedes(decidedAt, c.at, false), {
    yes: say(
      'Le responsable du traitement a décidé de filmer le périmètre.',
      'De verantwoordelijke voor de verwerking heeft beslist de perimeter te filmen.',
      'The controller has decided to film the perimeter.',
    ),
    no: say(
      'Aucune décision de filmer le périmètre ne précède.',
      'Er gaat geen beslissing om de perimeter te filmen vooraf.',
      'No decision to film the perimeter precedes.',
    ),
    who: ['camera-controller'],
    path: 'decidedAt',
  });
  c.fact('lcam-8-2-p1', facts.fieldOfViewInside, {
    yes: say(
      'Hors du lieu, la caméra ne voit que le périmètre.',
      'Buiten de plaats ziet de camera enkel de perimeter.',
      'Outside the place the camera sees the perimeter only.',
    ),
    no: say(
      'La caméra voit au-delà du périmètre : c’est un dépassement.',
      'De camera ziet verder dan de perimeter: dit is een overschrijding.',
      'The camera sees beyond the perimeter: it is a breach.',
    ),
    mend: say(
      'Réorienter ou masquer la caméra.',
      'De camera anders richten of afschermen.',
      'Turn or mask the camera.',
    ),
    who: ['camera-controller'],
    path: 'fieldOfViewInside',
  });
}
