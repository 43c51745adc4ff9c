import { below, type Field, holds } from '../fields/field.ts';
import type { Dialect } from './dialect.ts';

/** OpenALPR and Rekor Scout: groups, single results and alerts of the agent. */
export const openalpr: Dialect = {
  name: 'openalpr',
  recognises: (root) => dataTypeOf(root) !== '' || [...below(root)].some((field) => holds(field, 'bestplatenumber')),
  isHeartbeat: (root) => dataTypeOf(root) === 'heartbeat',
  isEvent: (field) =>
    holds(field, 'bestplatenumber', 'bestplate') || (field.key === 'results' && holds(field, 'plate')),
  paths: {
    plate: ['bestplatenumber', 'bestplate.plate', 'plate'],
    country: ['country'],
    confidence: ['bestconfidence', 'bestplate.confidence', 'confidence'],
    time: ['epochstart', 'epochtime', 'epochend', 'timestamp'],
    device: ['cameraid', 'agentuid', 'siteid'],
    make: ['vehicle.make.name', 'vehicle.make'],
    model: ['vehicle.makemodel.name'],
    colour: ['vehicle.color.name', 'vehicle.color'],
    vehicleClass: ['vehicle.bodytype.name', 'vehicle.bodytype'],
    facing: ['vehicle.orientation.name'],
    latitude: ['gpslatitude'],
    longitude: ['gpslongitude'],
  },
  confidenceScale: 'percent',
};

const dataTypeOf = (root: Field): string => {
  const told = root.fields.find((one) => one.key === 'datatype')?.value;
  return typeof told === 'string' && /^(alpr_(group|results|alert)|heartbeat)$/i.test(told) ? told.toLowerCase() : '';
};
