import { expect, it } from 'vitest';
import { languageTold } from './language-told.ts';

it.each([
  ['Véhicules recherchés (fiction)', 'fr'],
  ['Phénomène du plan zonal (fiction)', 'fr'],
  ['Plaques aux entrées de la zone (fiction)', 'fr'],
  ['Prévenir le dispatching de la zone (fiction).', 'fr'],
  ['Un autre véhicule de même couleur a été intercepté.', 'fr'],
  ['Gezochte voertuigen (fictie)', 'nl'],
  ['Een ander voertuig van dezelfde kleur werd onderschept.', 'nl'],
  ['De meldkamer van de zone verwittigen', 'nl'],
  ['LISTE-1', ''],
  ['ANPR-SEED-1', ''],
  ['', ''],
])('tells of %j that it is written in %j', (text, lang) => {
  expect(languageTold(text)).toBe(lang);
});
