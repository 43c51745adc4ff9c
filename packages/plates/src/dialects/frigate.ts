import { below, type Field, holds } from '../fields/field.ts';
import type { Dialect } from './dialect.ts';

/**
 * Frigate over MQTT: `frigate/tracked_object_update` and `frigate/events`. Its `name` is what somebody called a known plate, often
 * a person: it is dropped.
 */
export const frigate: Dialect = {
  name: 'frigate',
  recognises: (root) => [...below(root)].some((field) => isUpdate(field) || isTracked(field)),
  isEvent: (field) => (isUpdate(field) && holds(field, 'plate')) || isTracked(field),
  paths: {
    plate: ['plate', 'after.recognizedlicenseplate', 'recognizedlicenseplate'],
    confidence: ['score', 'after.recognizedlicenseplatescore', 'recognizedlicenseplatescore'],
    time: ['timestamp', 'after.frametime', 'frametime', 'after.starttime', 'starttime'],
    device: ['camera', 'after.camera'],
    vehicleClass: ['after.label', 'label'],
  },
  confidenceScale: 'unit',
};

const isUpdate = (field: Field): boolean =>
  holds(field, 'type') && holds(field, 'camera') && holds(field, 'timestamp', 'id');

/** The state after the change counts; the one before it was told already. */
const isTracked = (field: Field): boolean =>
  (field.key === 'after' || !(field.parent?.fields.some((one) => one.key === 'after') ?? false)) &&
  holds(field, 'recognizedlicenseplate');
