import { below, holds } from '../fields/field.ts';
import type { Dialect } from './dialect.ts';

/** Dahua: the `eventManager` stream (`Code=TrafficJunction;...;data={...}`) and the same event pushed as JSON. */
export const dahua: Dialect = {
  name: 'dahua',
  recognises: (root) =>
    [...below(root)].some(
      (field) => holds(field, 'trafficcar') || (holds(field, 'code') && holds(field, 'action', 'index')),
    ),
  isHeartbeat: (root) =>
    root.fields.some((one) => one.key === 'code' && /^(heartbeat|keepalive)$/i.test(String(one.value))),
  isEvent: (field) =>
    holds(field, 'trafficcar') ||
    field.fields.some(
      (one) =>
        one.key === 'object' && one.fields.some((is) => is.key === 'objecttype' && /^plate$/i.test(String(is.value))),
    ),
  paths: {
    plate: ['trafficcar.platenumber', 'object.text'],
    country: ['trafficcar.country', 'object.country', 'comminfo.country'],
    confidence: ['object.confidence'],
    // NOTE: with many firmwares `UTC` is the local clock written as if it were UTC; `RealUTC`, where it is told, is UTC.
    time: ['realutc', 'utc', 'trafficcar.captime', 'trafficcar.utc', 'localetime'],
    milliseconds: ['utcms'],
    device: ['trafficcar.machinename', 'machinename', 'serialnumber', 'deviceid'],
    make: ['vehicle.text', 'trafficcar.vehiclesign'],
    colour: ['trafficcar.vehiclecolor'],
    vehicleClass: ['vehicle.category', 'trafficcar.category', 'trafficcar.cartype'],
    direction: ['trafficcar.drivingdirection', 'vehicle.vehicledirection', 'vehicledirection', 'junctiondirection'],
  },
  confidenceScale: 'percent',
};
