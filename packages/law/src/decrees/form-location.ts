import type { Case } from '../case.ts';
import { say } from '../trilingual.ts';
import type { CameraLocationFacts, DeclarationForm } from './facts.ts';

type Method = NonNullable<CameraLocationFacts['method']>;
type Rule = { readonly id: string; readonly methods: readonly Method[] };

const methodWords = {
  'map-points': say(
    'un point sur la carte par caméra',
    'een punt op de kaart per camera',
    'a point on the map for each camera',
  ),
  'perimeter-description': say(
    'la description du périmètre d’utilisation',
    'de omschrijving van de gebruiksperimeter',
    'the description of the perimeter of use',
  ),
  address: say('l’adresse du lieu', 'het adres van de plaats', 'the address of the place'),
  'vehicle-identification': say(
    'le numéro d’identification ou la plaque du véhicule',
    'het identificatienummer of de nummerplaat van het voertuig',
    'the identification number or plate of the vehicle',
  ),
} as const;

/** The rule of location for these cameras; the name of the fact that is missing when it cannot be told. @law rd-2018-05-08-location-fixed rd-2018-05-08-location-vehicle */
function ruleOf(location: CameraLocationFacts, placeType: DeclarationForm['placeType']): Rule | string {
  if (location.insideVehicles === true)
    return { id: 'rd-2018-05-08-location-vehicle', methods: ['vehicle-identification'] };
  if (location.kind === undefined) return 'form.locations.kind';
  if (location.kind === 'fixed') return { id: 'rd-2018-05-08-location-fixed', methods: ['map-points'] };
  if (placeType === undefined) return 'form.placeType';
  if (location.kind === 'mobile') {
    return placeType === 'open'
      ? { id: 'rd-2018-05-08-location-mobile-open', methods: ['perimeter-description'] }
      : { id: 'rd-2018-05-08-location-mobile-closed', methods: ['address'] };
  }
  if (placeType === 'closed') return { id: 'rd-2018-05-08-location-temporary-closed', methods: ['map-points'] };
  if (location.temporaryUse === undefined) return 'form.locations.temporaryUse';
  return location.temporaryUse === 'event'
    ? { id: 'rd-2018-05-08-location-temporary-event', methods: ['map-points'] }
    : { id: 'rd-2018-05-08-location-temporary-moved', methods: ['perimeter-description'] };
}

/** How the cameras of one type are located in the form. @law rd-2018-05-08-location-fixed rd-2018-05-08-location-mobile-open */
export function judgeLocation(c: Case, location: CameraLocationFacts, placeType: DeclarationForm['placeType']): void {
  const rule = ruleOf(location, placeType);
  if (typeof rule === 'string') {
    c.unknown('rd-2018-05-08-form-6', rule, ['declarant']);
    return;
  }
  const [method] = rule.methods;
  const words =
    method === undefined || method === 'table-only' || method === 'none' ? methodWords.address : methodWords[method];
  c.fact(rule.id, location.method === undefined ? undefined : rule.methods.includes(location.method), {
    yes: say(
      `La localisation se fait comme l’arrêté le veut : ${words.fr}.`,
      `De lokalisatie gebeurt zoals het besluit het wil: ${words.nl}.`,
      `The location is given as the decree asks: ${words.en}.`,
    ),
    no: say(
      `L’arrêté demande pour ces caméras ${words.fr}.`,
      `Het besluit vraagt voor deze camera’s ${words.nl}.`,
      `For these cameras the decree asks ${words.en}.`,
    ),
    mend: say(`Indiquer ${words.fr}.`, `Vermeld ${words.nl}.`, `Give ${words.en}.`),
    who: ['declarant'],
    path: 'form.locations.method',
  });
  if (location.kind === 'fixed' && location.tableAttached === true) {
    c.note(
      'rd-2018-05-08-location-fixed-table',
      'yes',
      say(
        'Un tableau avec coordonnées et azimut complète la carte ; il est facultatif.',
        'Een tabel met coördinaten en azimut vult de kaart aan; zij is facultatief.',
        'A table with coordinates and azimuth completes the map; it is optional.',
      ),
    );
  }
}
