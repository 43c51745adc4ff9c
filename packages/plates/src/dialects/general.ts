import { below, type Field } from '../fields/field.ts';
import type { Dialect } from './dialect.ts';

/** Names under which makers tell the plate itself. */
const PLATES = [
  'platenumber',
  'licenseplate',
  'licenceplate',
  'licenseplatenumber',
  'licenceplatenumber',
  'registrationnumber',
  'registration',
  'platetext',
  'plateno',
  'platestring',
  'platetxt',
  'plateutf8',
  'numberplate',
  'recognizedplate',
  'vrm',
  'vrn',
  'lpn',
  'lpr',
  'lptext',
  'lp',
  'kennzeichen',
  'nummerplaat',
  'immatriculation',
  'plaque',
  'plate',
] as const;

const under = (names: readonly string[], ...of: readonly string[]): readonly string[] => [
  ...names,
  ...of.flatMap((holder) => names.map((name) => `${holder}.${name}`)),
];

/**
 * A maker that we have not met: reads are found by the names that makers share. Times without a zone need the device's, and a
 * confidence tells its scale by its size.
 */
export const general: Dialect = {
  name: 'general',
  recognises: (root) => [...below(root)].some((field) => holdsPlate(field) || saysAlive(field)),
  isHeartbeat: (root) => [...below(root)].some(saysAlive),
  isEvent: (field) => holdsPlate(field),
  paths: {
    plate: under(PLATES, 'plate', 'licenseplate', 'anpr', 'lpr').concat([
      'plate.text',
      'plate.value',
      'plate.number',
      'licenseplate.text',
      'licenseplate.value',
      'licenseplate.number',
      'value',
      'plate.utf8',
    ]),
    country: under(
      ['platecountry', 'countrycode', 'country', 'nationality', 'state.country', 'region.code'],
      'plate',
      'licenseplate',
    ),
    confidence: under(
      [
        'plateconfidence',
        'confidence',
        'confidencelevel',
        'ocrconfidence',
        'ocrscore',
        'score',
        'reliability',
        'accuracy',
        'likelihood',
        'quality',
      ],
      'plate',
      'licenseplate',
      'anpr',
    ),
    time: under(
      [
        'capturetimestamp',
        'capturetime',
        'capturedat',
        'recordedat',
        'readtimeutc',
        'readtime',
        'readat',
        'passagetime',
        'passtime',
        'eventtime',
        'utctime',
        'timestamputc',
        'timestampms',
        'timestamp',
        'datetime',
        'occurredat',
        'detectiontime',
        'snaptime',
        'epochms',
        'epochtime',
        'epoch',
        'utc',
        'time',
        'date',
        'ts',
        'at',
      ],
      'plate',
      'event',
    ),
    dayAndTime: [
      ['date', 'time'],
      ['day', 'time'],
      ['capturedate', 'capturetime'],
      ['eventdate', 'eventtime'],
    ],
    device: under(
      [
        'deviceid',
        'devicereference',
        'deviceserial',
        'serialnumber',
        'cameraid',
        'sensorid',
        'deviceuuid',
        'macaddress',
        'cameraname',
        'devicename',
        'camera',
        'device',
        'sensor',
        'source',
        'channel',
      ],
      'camera',
      'device',
      'sensor',
    ).concat(['camera.id', 'camera.name', 'device.id', 'device.name', 'device.serial', 'sensor.id']),
    make: under(['vehiclemake', 'make', 'brand', 'vehiclebrand', 'manufacturer'], 'vehicle', 'vehicleinfo').concat([
      'vehicle.make.name',
    ]),
    model: under(['vehiclemodel', 'model'], 'vehicle', 'vehicleinfo'),
    colour: under(['vehiclecolor', 'vehiclecolour'], 'vehicle', 'vehicleinfo').concat([
      'vehicle.color',
      'vehicle.colour',
      'vehicle.color.name',
      'vehicleinfo.color',
      'vehicleinfo.colour',
      'color',
      'colour',
    ]),
    vehicleClass: under(
      ['vehicletype', 'vehicleclass', 'bodytype', 'vehiclecategory'],
      'vehicle',
      'vehicleinfo',
    ).concat(['vehicle.type', 'vehicle.class', 'vehicle.category', 'vehicleinfo.type', 'vehicleinfo.class']),
    direction: under(
      ['direction', 'vehicledirection', 'movedirection', 'traveldirection', 'drivingdirection'],
      'vehicle',
      'vehicleinfo',
    ),
    facing: ['facing', 'view', 'orientation', 'vehicle.view', 'vehicle.orientation', 'vehicleinfo.view'],
    latitude: under(['latitude', 'lat', 'gpslatitude'], 'position', 'location', 'geotag', 'gps', 'geo', 'coordinates'),
    longitude: under(
      ['longitude', 'lon', 'lng', 'gpslongitude'],
      'position',
      'location',
      'geotag',
      'gps',
      'geo',
      'coordinates',
    ),
  },
  confidenceScale: 'either',
};

const saysAlive = ({ key, value }: Field): boolean =>
  /^(type|eventtype|event|datatype|messagetype|topic)$/.test(key) &&
  /^(heart_?beat|keep_?alive|alive|ping)$/i.test(String(value));

/** `{"key":"license_plate_unknown","value":"..."}`: a trigger of UniFi Protect. */
const tellsPlateByKey = ({ fields }: Field): boolean =>
  fields.some((one) => one.key === 'value') &&
  fields.some((one) => one.key === 'key' && /licen[cs]e_?plate/i.test(String(one.value)));

const names: ReadonlySet<string> = new Set(PLATES);
const within: ReadonlySet<string> = new Set(['text', 'value', 'number', 'utf8', ...PLATES]);

/** Whether the field tells a plate of its own: by a leaf of such a name, or by a `plate` that holds its text. */
function holdsPlate(field: Field): boolean {
  // "candidates" are other readings of the same plate.
  if (/^(candidates|alternatives|hypotheses)$/.test(field.key) || names.has(field.key)) return false;
  if (tellsPlateByKey(field)) return true;
  return field.fields.some(
    (one) => names.has(one.key) && (one.value !== undefined || one.fields.some((leaf) => within.has(leaf.key))),
  );
}
