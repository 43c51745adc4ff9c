import { below, type Field, holds } from '../fields/field.ts';
import type { Dialect } from './dialect.ts';

/** Survision sensors: the `anpr` answer, as JSON with `@` names or as XML with attributes. */
export const survision: Dialect = {
  name: 'survision',
  recognises: (root) => [...below(root)].some(isAnswer),
  isEvent: (field) => isAnswer(field),
  paths: {
    plate: ['decision.plate'],
    // The context of a decision is the country whose rules the plate was read by (`F`).
    country: ['decision.country', 'decision.context'],
    confidence: ['decision.reliability', 'decision.plateconfidence'],
    time: ['date', 'decision.date'],
    device: ['serialnumber', 'sensor', 'cameraid', 'id'],
    direction: ['decision.direction'],
    make: ['decision.make'],
    colour: ['decision.color'],
  },
  confidenceScale: 'percent',
};

const isAnswer = (field: Field): boolean =>
  holds(field, 'decision') && field.fields.some((one) => one.key === 'decision' && holds(one, 'plate'));
