import type { Direction, VehicleClass, VehicleColour } from '../plate-read.ts';
import type { CriterionForm, DAYS } from './criterion-form.ts';
import { join, say, type Trilingual } from './trilingual.ts';

const days: Readonly<Record<(typeof DAYS)[number], Trilingual>> = {
  monday: say('lundi', 'maandag', 'Monday'),
  tuesday: say('mardi', 'dinsdag', 'Tuesday'),
  wednesday: say('mercredi', 'woensdag', 'Wednesday'),
  thursday: say('jeudi', 'donderdag', 'Thursday'),
  friday: say('vendredi', 'vrijdag', 'Friday'),
  saturday: say('samedi', 'zaterdag', 'Saturday'),
  sunday: say('dimanche', 'zondag', 'Sunday'),
};

const colours: Readonly<Record<VehicleColour, Trilingual>> = {
  white: say('blanc', 'wit', 'white'),
  black: say('noir', 'zwart', 'black'),
  grey: say('gris', 'grijs', 'grey'),
  silver: say('argenté', 'zilverkleurig', 'silver'),
  blue: say('bleu', 'blauw', 'blue'),
  red: say('rouge', 'rood', 'red'),
  green: say('vert', 'groen', 'green'),
  yellow: say('jaune', 'geel', 'yellow'),
  orange: say('orange', 'oranje', 'orange'),
  brown: say('brun', 'bruin', 'brown'),
  beige: say('beige', 'beige', 'beige'),
  gold: say('doré', 'goudkleurig', 'gold'),
  pink: say('rose', 'roze', 'pink'),
  purple: say('violet', 'paars', 'purple'),
};

const classes: Readonly<Record<VehicleClass, Trilingual>> = {
  car: say('voiture', 'personenwagen', 'car'),
  'suv-or-mpv': say('SUV ou monospace', 'SUV of monovolume', 'SUV or MPV'),
  van: say('camionnette', 'bestelwagen', 'van'),
  pickup: say('pick-up', 'pick-up', 'pickup'),
  bus: say('bus ou car', 'bus of autocar', 'bus or coach'),
  truck: say('camion', 'vrachtwagen', 'lorry'),
  motorcycle: say('moto', 'motorfiets', 'motorcycle'),
  tractor: say('tracteur', 'tractor', 'tractor'),
  trailer: say('remorque', 'aanhangwagen', 'trailer'),
};

const directions: Readonly<Record<Direction, Trilingual>> = {
  approaching: say('s’approchant de la caméra', 'de camera naderend', 'approaching the camera'),
  receding: say('s’éloignant de la caméra', 'zich van de camera verwijderend', 'moving away from the camera'),
};

/** What the closed lists of the language are called, for a form as for {@link explain}. */
export const criterionWords = { days, colours, classes } as const;

const same = (text: string): Trilingual => say(text, text, text);
const among = (parts: readonly Trilingual[]): Trilingual => join(parts, ', ');

/** A criterion in words, for whoever approves it: every condition that it states, and no other. */
export function explain(form: CriterionForm): Trilingual {
  const parts = [
    ...placeWords(form.where),
    ...timeWords(form.when),
    ...vehicleWords(form.vehicle),
    ...frequencyWords(form.frequency),
  ];
  const conditions = parts.length === 0 ? [say('tout passage', 'elke doortocht', 'any passage')] : parts;
  const { fr, nl, en } = join(conditions, '; ');
  return say(
    `Passages qui remplissent toutes ces conditions : ${fr}.`,
    `Doortochten die aan al deze voorwaarden voldoen: ${nl}.`,
    `Passages that meet all these conditions: ${en}.`,
  );
}

function placeWords(where: CriterionForm['where']): readonly Trilingual[] {
  if (where === undefined) return [];
  const places = [
    ...(where.cameras === undefined
      ? []
      : [
          join(
            [
              say('devant une des caméras', 'langs een van de camera’s', 'past one of the cameras'),
              among(where.cameras.map(same)),
            ],
            ' ',
          ),
        ]),
    ...(where.circles ?? []).map(({ latitude, longitude, radiusMetres }) =>
      say(
        `à moins de ${radiusMetres} m du point ${latitude}, ${longitude}`,
        `op minder dan ${radiusMetres} m van het punt ${latitude}, ${longitude}`,
        `within ${radiusMetres} m of the point ${latitude}, ${longitude}`,
      ),
    ),
  ];
  return [
    say(
      places.map((one) => one.fr).join(' ou '),
      places.map((one) => one.nl).join(' of '),
      places.map((one) => one.en).join(' or '),
    ),
  ];
}

function timeWords(when: CriterionForm['when']): readonly Trilingual[] {
  if (when === undefined) return [];
  const { from, until, days: on, hours } = when;
  return [
    ...(from === undefined ? [] : [say(`à partir du ${from}`, `vanaf ${from}`, `from ${from}`)]),
    ...(until === undefined ? [] : [say(`avant le ${until}`, `vóór ${until}`, `before ${until}`)]),
    ...(on === undefined ? [] : [join([say('le', 'op', 'on'), among(on.map((day) => days[day]))], ' ')]),
    ...(hours === undefined
      ? []
      : [
          say(
            `de ${hours.from} à ${hours.until} (heure de Bruxelles)`,
            `van ${hours.from} tot ${hours.until} uur (tijd in Brussel)`,
            `from ${hours.from} to ${hours.until} (time in Brussels)`,
          ),
        ]),
  ];
}

function vehicleWords(vehicle: CriterionForm['vehicle']): readonly Trilingual[] {
  if (vehicle === undefined) return [];
  const part = (label: Trilingual, values: readonly Trilingual[] | undefined): readonly Trilingual[] =>
    values === undefined ? [] : [join([label, among(values)], ' ')];
  return [
    ...part(
      say('type :', 'type:', 'class:'),
      vehicle.classes?.map((one) => classes[one]),
    ),
    ...part(
      say('couleur :', 'kleur:', 'colour:'),
      vehicle.colours?.map((one) => colours[one]),
    ),
    ...part(say('marque :', 'merk:', 'make:'), vehicle.makes?.map(same)),
    ...part(
      say('sens :', 'richting:', 'direction:'),
      vehicle.directions?.map((one) => directions[one]),
    ),
    ...part(say('plaque de :', 'nummerplaat van:', 'plate of:'), vehicle.plateCountries?.map(same)),
    ...part(
      say('plaque d’un autre pays que :', 'nummerplaat van een ander land dan:', 'plate of another country than:'),
      vehicle.otherThanPlateCountries?.map(same),
    ),
  ];
}

const past = {
  'any-camera': say('', '', ''),
  'the-same-camera': say(' devant la même caméra', ' langs dezelfde camera', ' past the same camera'),
  'different-cameras': say(
    ' devant des caméras différentes',
    ' langs verschillende camera’s',
    ' past different cameras',
  ),
} as const;

function frequencyWords(frequency: CriterionForm['frequency']): readonly Trilingual[] {
  if (frequency === undefined) return [];
  const { atLeast, withinHours } = frequency;
  const where = past[frequency.past];
  return [
    say(
      `au moins ${atLeast} passages de ce véhicule${where.fr} en ${withinHours} heures`,
      `minstens ${atLeast} doortochten van dit voertuig${where.nl} in ${withinHours} uur`,
      `at least ${atLeast} passages of that vehicle${where.en} within ${withinHours} hours`,
    ),
  ];
}
