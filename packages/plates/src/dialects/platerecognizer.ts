import { below, holds } from '../fields/field.ts';
import type { Dialect } from './dialect.ts';

/** Plate Recognizer Stream and Snapshot: the webhook and the lines of its file. */
export const platerecognizer: Dialect = {
  name: 'platerecognizer',
  recognises: (root) =>
    [...below(root)].some(
      (field) =>
        field.key === 'results' &&
        holds(field, 'plate') &&
        holds(field, 'region', 'dscore', 'box', 'candidates') &&
        !holds(field, 'confidence'),
    ) ||
    (root.fields.some((one) => one.key === 'hook') && [...below(root)].some((field) => field.key === 'cameraid')),
  isHeartbeat: (root) =>
    [...below(root)].some(
      (field) =>
        field.key === 'event' && field.parent?.key === 'hook' && /status|heartbeat|health/i.test(String(field.value)),
    ),
  isEvent: (field) => field.key === 'results' && holds(field, 'plate'),
  paths: {
    // With "plate" as an object the read lies in its properties.
    plate: ['plate', 'plate.props.plate.value'],
    country: ['region.code', 'plate.props.region.value'],
    confidence: ['score', 'plate.props.plate.score'],
    time: ['timestamp', 'timestampcamera', 'timestamplocal'],
    device: ['cameraid'],
    make: ['modelmake.make', 'vehicle.props.makemodel.make'],
    model: ['modelmake.model', 'vehicle.props.makemodel.model'],
    colour: ['color.color', 'vehicle.props.color.value'],
    vehicleClass: ['vehicle.type'],
    facing: ['orientation.orientation', 'vehicle.props.orientation.value'],
  },
  confidenceScale: 'unit',
};
