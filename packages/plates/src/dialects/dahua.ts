import { below, holds } from '../fields/field.ts';
import type { Dialect } from './dialect.ts';

/** Dahua: the `eventManager` stream (`Code=TrafficJunction;...;data={...}`), the same event pushed as JSON, and ITSAPI (`Picture`). */
export const dahua: Dialect = {
  name: 'dahua',
  recognises: (root) =>
    [...below(root)].some(
      (field) =>
        holds(field, 'trafficcar') || isItsPicture(field) || (holds(field, 'code') && holds(field, 'action', 'index')),
    ),
  isHeartbeat: (root) =>
    root.fields.some((one) => one.key === 'code' && /^(heartbeat|keepalive)$/i.test(String(one.value))),
  isEvent: (field) =>
    holds(field, 'trafficcar') ||
    isItsPicture(field) ||
    field.fields.some(
      (one) =>
        one.key === 'object' && one.fields.some((is) => is.key === 'objecttype' && /^plate$/i.test(String(is.value))),
    ),
  paths: {
    plate: ['trafficcar.platenumber', 'object.text', 'plate.platenumber'],
    country: ['trafficcar.country', 'object.country', 'comminfo.country', 'plate.country'],
    confidence: ['object.confidence', 'plate.confidence'],
    // NOTE: with many firmwares `UTC` is the local clock written as if it were UTC; `RealUTC`, where it is told, is UTC.
    time: [
      'realutc',
      'utc',
      'trafficcar.captime',
      'trafficcar.utc',
      'localetime',
      'snapinfo.accuratetime',
      'snapinfo.snaptime',
    ],
    milliseconds: ['utcms'],
    device: ['trafficcar.machinename', 'machinename', 'serialnumber', 'deviceid', 'snapinfo.deviceid'],
    make: ['vehicle.text', 'trafficcar.vehiclesign'],
    colour: ['trafficcar.vehiclecolor', 'vehicle.vehiclecolor'],
    vehicleClass: ['vehicle.category', 'trafficcar.category', 'trafficcar.cartype', 'vehicle.vehicletype'],
    direction: ['trafficcar.drivingdirection', 'vehicle.vehicledirection', 'vehicledirection', 'junctiondirection'],
  },
  confidenceScale: 'percent',
};

const isItsPicture = (field: Parameters<Dialect['isEvent']>[0]): boolean =>
  holds(field, 'plate') && holds(field, 'snapinfo');
