import type { Field } from '../fields/field.ts';
import type { Scale } from '../told-words.ts';

/** Where a dialect tells something: paths of folded names from the event, the first that can be read counts. */
export type Paths = readonly string[];

/** One maker's way of telling a passage. Everything that is special to it is here; how a read is made of it is the same for all. */
export type Dialect = {
  readonly name: string;
  /** Whether the document is of this maker. Asked in order, the general dialect last. */
  recognises(root: Field): boolean;
  /** Whether the document is a sign of life and no passage. */
  isHeartbeat?(root: Field): boolean;
  /** Fields that are one event each. */
  isEvent(field: Field): boolean;
  readonly paths: {
    readonly plate: Paths;
    readonly country?: Paths;
    readonly confidence?: Paths;
    readonly time: Paths;
    /** Where the day and the time of day are told apart. */
    readonly dayAndTime?: readonly (readonly [day: string, time: string])[];
    /** Milliseconds to add to a time that is told in whole seconds. */
    readonly milliseconds?: Paths;
    readonly device?: Paths;
    readonly make?: Paths;
    readonly model?: Paths;
    readonly colour?: Paths;
    readonly vehicleClass?: Paths;
    readonly direction?: Paths;
    /** Which side of the vehicle the camera sees, where it is told beside the direction. */
    readonly facing?: Paths;
    readonly latitude?: Paths;
    readonly longitude?: Paths;
  };
  readonly confidenceScale: Scale;
};
