import { below, type Field, holds } from '../fields/field.ts';
import type { Dialect } from './dialect.ts';

/** Reads as posted to the `/lpringestion/Reads` of Genetec Security Center. */
export const genetec: Dialect = {
  name: 'genetec-lpringestion',
  recognises: (root) => [...below(root)].some(isRead),
  isEvent: (field) => isRead(field),
  paths: {
    plate: ['plate'],
    country: ['platecountry', 'country'],
    confidence: ['confidence'],
    time: ['readtimeutc', 'readtime', 'timestamputc', 'timestamp'],
    device: ['referencecameraid', 'camerareferenceid', 'cameraname'],
    make: ['vehiclemake'],
    model: ['vehiclemodel'],
    colour: ['vehiclecolor'],
    vehicleClass: ['vehicletype'],
    direction: ['vehicledirection'],
    latitude: ['latitude'],
    longitude: ['longitude'],
  },
  confidenceScale: 'unit',
};

const isRead = (field: Field): boolean =>
  holds(field, 'plate') && holds(field, 'readtimeutc', 'referencereadid', 'referencecameraid');
