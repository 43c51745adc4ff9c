import { below, holds } from '../fields/field.ts';
import type { Dialect } from './dialect.ts';

/** Axis License Plate Verifier: the JSON that it pushes. */
export const axisPush: Dialect = {
  name: 'axis-lpv',
  recognises: (root) => [...below(root)].some((field) => isPush(field) || field.key === 'alpv'),
  isHeartbeat: (root) => [...below(root)].some((field) => field.key === 'alpv') && ![...below(root)].some(isPush),
  isEvent: (field) => isPush(field),
  paths: {
    plate: ['plateutf8', 'platetext', 'plateunicode', 'plateascii'],
    country: ['platecountry'],
    confidence: ['plateconfidence'],
    time: ['capturetimestamp', 'capturets', 'frametimestamp', 'datetime'],
    device: ['camerainfo.serialnumber', 'camerainfo.macaddress', 'sensorproviderid'],
    make: ['vehicleinfo.make', 'vehicleinfo.brand'],
    model: ['vehicleinfo.model'],
    colour: ['vehicleinfo.color', 'vehicleinfo.colour'],
    vehicleClass: ['vehicleinfo.type', 'vehicleinfo.class'],
    direction: ['carmovedirection'],
    facing: ['vehicleinfo.view'],
    latitude: ['geotag.lat'],
    longitude: ['geotag.lon'],
  },
  confidenceScale: 'unit',
};

const isPush = (field: Parameters<Dialect['isEvent']>[0]): boolean =>
  holds(field, 'plateutf8', 'platetext', 'plateunicode', 'plateascii') &&
  holds(field, 'carid', 'carstate', 'packetcounter', 'capturetimestamp', 'plateconfidence');

/** ONVIF metadata: the plate events of Axis (`ALPV.RealTime`), of the ONVIF rule engine and of its analytics frames. */
export const onvif: Dialect = {
  name: 'onvif-metadata',
  recognises: (root) =>
    [...below(root)].some((field) => /^(metadatastream|notificationmessage|notify)$/.test(field.key)),
  isEvent: (field) =>
    (field.key === 'message' && holds(field, 'data') && [...below(field)].some((one) => PLATE.has(one.key))) ||
    field.key === 'licenseplateinfo',
  paths: {
    plate: ['data.lptext', 'data.platenumber', 'data.licenseplate', 'data.plate', 'data.text', 'platenumber'],
    country: ['data.countrycode', 'data.country', 'data.platecountry', 'countrycode', 'country'],
    confidence: ['data.likelihood', 'data.confidence', 'data.lpconfidence', 'platenumber.likelihood', 'likelihood'],
    time: ['data.timestamp', 'utctime'],
    device: ['producerreference.address', 'source.videosourceconfigurationtoken', 'source.videosource'],
    make: ['data.brand', 'data.make', 'vehicleinfo.brand'],
    model: ['data.model', 'vehicleinfo.model'],
    colour: ['data.color', 'data.vehiclecolor'],
    vehicleClass: ['data.vehicletype', 'vehicleinfo.type'],
    direction: ['data.direction', 'data.carmovedirection'],
  },
  confidenceScale: 'unit',
};

const PLATE: ReadonlySet<string> = new Set(['lptext', 'platenumber', 'licenseplate', 'plate']);
