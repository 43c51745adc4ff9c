import { type Static, Type } from 'typebox';
import { VEHICLE_CLASSES, VEHICLE_COLOURS } from '../plate-read.ts';

const strict = { additionalProperties: false } as const;
const some = { minItems: 1, maxItems: 200, uniqueItems: true } as const;

/** Days of the week, by the clock of Brussels. */
export const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const Instant = Type.String({
  pattern: '^20\\d{2}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?(Z|[+-]\\d{2}:\\d{2})$',
  description: 'A moment with its offset.',
});
const ClockTime = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', description: 'Time of day in Brussels.' });
const Country = Type.String({ pattern: '^[A-Z]{2}$', description: 'ISO 3166 code of two letters.' });

/** A circle on the map. */
const Circle = Type.Object(
  {
    latitude: Type.Number({ minimum: -90, maximum: 90 }),
    longitude: Type.Number({ minimum: -180, maximum: 180 }),
    radiusMetres: Type.Integer({ minimum: 50, maximum: 50_000 }),
  },
  strict,
);

/**
 * A pre-established evaluation criterion, as people write it: place, time, frequency, features of the vehicle, and nothing else. All
 * that is stated must hold. There is no word in it for a plate, a person, or what a person is. @law lfp-44-11-3decies-p4-al1-pt2
 */
export const CriterionForm = Type.Object(
  {
    criterion: Type.Literal(1, { description: 'Version of this language.' }),
    name: Type.String({ minLength: 3, maxLength: 200, description: 'What it looks for, in words.' }),
    where: Type.Optional(
      Type.Object(
        {
          cameras: Type.Optional(Type.Array(Type.String({ pattern: '^[A-Za-z0-9_-]{1,64}$' }), some)),
          circles: Type.Optional(Type.Array(Circle, { ...some, maxItems: 20 })),
        },
        { ...strict, minProperties: 1, description: 'Past one of these cameras, or within one of these circles.' },
      ),
    ),
    when: Type.Optional(
      Type.Object(
        {
          from: Type.Optional(Instant),
          until: Type.Optional(Instant),
          days: Type.Optional(Type.Array(Type.Enum([...DAYS]), { ...some, maxItems: 7 })),
          hours: Type.Optional(Type.Object({ from: ClockTime, until: ClockTime }, strict)),
        },
        { ...strict, minProperties: 1 },
      ),
    ),
    frequency: Type.Optional(
      Type.Object(
        {
          atLeast: Type.Integer({ minimum: 2, maximum: 1000, description: 'Passages, the present one included.' }),
          withinHours: Type.Integer({ minimum: 1, maximum: 744 }),
          past: Type.Enum(['any-camera', 'the-same-camera', 'different-cameras']),
        },
        strict,
      ),
    ),
    vehicle: Type.Optional(
      Type.Object(
        {
          classes: Type.Optional(Type.Array(Type.Enum([...VEHICLE_CLASSES]), some)),
          colours: Type.Optional(Type.Array(Type.Enum([...VEHICLE_COLOURS]), some)),
          makes: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 32 }), some)),
          directions: Type.Optional(Type.Array(Type.Enum(['approaching', 'receding']), some)),
          plateCountries: Type.Optional(Type.Array(Country, some)),
          otherThanPlateCountries: Type.Optional(Type.Array(Country, some)),
        },
        { ...strict, minProperties: 1 },
      ),
    ),
  },
  strict,
);

/** What a criterion says. */
export type CriterionForm = Static<typeof CriterionForm>;
