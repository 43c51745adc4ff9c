import { type Static, Type } from 'typebox';
import { Day, Instant, strict } from './authorisation-fields.ts';

const Text = Type.String();
const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);

/** Rooms in which something can wait for a person. */
export const WaitingRoom = Type.Enum(['identity', 'registry', 'authorisation', 'vault', 'anpr', 'oversight']);
/** {@link WaitingRoom} as a type. */
export type WaitingRoom = Static<typeof WaitingRoom>;

/** Something that waits for a person: what is law and what is our own reminder are told apart. `GET /api/waiting`. */
export const WaitingItem = Type.Object(
  {
    room: WaitingRoom,
    /** Of its own within the room. */
    id: Text,
    kind: Text,
    subjectKind: Text,
    subjectId: nullable(Text),
    basis: Type.Enum(['law', 'policy']),
    provision: nullable(Text),
    reading: nullable(Text),
    text: Type.Object({ fr: Text, nl: Text, en: Text }, strict),
    dueAt: nullable(Instant),
    dueOn: nullable(Day),
    /** `at-once`, `as-soon-as-possible`, `before-use`, `no-term`: the term in the text's own kind. */
    dueWords: nullable(Text),
    alertAt: nullable(Instant),
    /** Its term has passed: of the text, or fixed in the file. */
    isOverdue: Type.Boolean(),
    /** Our own alert has gone off; it is not in the text. */
    isAlerted: Type.Boolean(),
    createdAt: Instant,
  },
  strict,
);
/** {@link WaitingItem} as a type. */
export type WaitingItem = Static<typeof WaitingItem>;
