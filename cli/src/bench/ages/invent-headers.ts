import { randomFillSync } from 'node:crypto';
import { pinnedHeaderSchema } from '@clairevoie/contract';
import { readHeader } from '@clairevoie/server/ledger';

/** A kind of act of the invented years, and its share in a hundred. */
interface Kind {
  readonly share: number;
  readonly act: string;
  readonly verdict: string;
  readonly organisation: string;
  readonly roleClass: string;
  readonly lawVersion: string | null;
  readonly provisions: readonly string[];
}

const access = [
  'lfp-25-6-al2-pt1@2024-01-20',
  'lfp-25-6-al2-pt2@2024-01-20',
  'lfp-25-7-p1-al1@2018-05-25',
  'lfp-25-7-p1-al2@2024-01-20',
  'lfp-25-7-p1-al3-journal@2018-05-25',
  'lfp-25-7-p1-al3-raisons@2018-05-25',
  'lfp-44-1-p1@2019-04-25',
  'lfp-44-11-3-1@2014-04-07',
];
const law = '2024-01-20';

/** Shares of our own making: mostly looks at recordings, as a year of a region's cameras would give. Every name and act is invented. */
const kinds: readonly Kind[] = [
  {
    share: 34,
    act: 'vault/open-recording',
    verdict: 'allowed',
    organisation: 'zp-fictive-1',
    roleClass: 'police',
    lawVersion: law,
    provisions: access,
  },
  {
    share: 8,
    act: 'vault/open-recording',
    verdict: 'refused',
    organisation: 'zp-fictive-2',
    roleClass: 'police',
    lawVersion: law,
    provisions: access,
  },
  {
    share: 30,
    act: 'vault/close-look',
    verdict: 'allowed',
    organisation: 'zp-fictive-1',
    roleClass: 'police',
    lawVersion: null,
    provisions: [],
  },
  {
    share: 10,
    act: 'vault/delete-recording',
    verdict: 'allowed',
    organisation: 'clairevoie-server',
    roleClass: 'system',
    lawVersion: law,
    provisions: access.slice(0, 3),
  },
  {
    share: 8,
    act: 'registry/register-use',
    verdict: 'allowed',
    organisation: 'zp-fictive-2',
    roleClass: 'police',
    lawVersion: law,
    provisions: access.slice(2, 6),
  },
  {
    share: 10,
    act: 'house/internal-act',
    verdict: 'allowed',
    organisation: 'withheld',
    roleClass: 'withheld',
    lawVersion: null,
    provisions: [],
  },
];

const groups = ['changes', 'decision', 'facts', 'request', 'result', 'when', 'who'];
const hashBytes = 32;

/** The text of a header around its day and its commitments, as canonical JSON sorts it. */
function textOf(kind: Kind): (day: string, commitments: string) => string {
  const head = `{"act":"${kind.act}","day":"`;
  const tail = `},"lawVersion":${JSON.stringify(kind.lawVersion)},"organisation":"${kind.organisation}","provisions":${JSON.stringify(kind.provisions)},"roleClass":"${kind.roleClass}","schema":"${pinnedHeaderSchema}","v":1,"verdict":"${kind.verdict}"}`;
  return (day, commitments) => `${head}${day}","demo":true,"groups":{${commitments}${tail}`;
}

/** Random bytes for the commitments: nobody can tell them from hashes, and nothing was committed to. */
function openDice(): () => string {
  const store = Buffer.alloc(groups.length * hashBytes * 256);
  let at = store.length;
  return () => {
    if (at === store.length) {
      randomFillSync(store);
      at = 0;
    }
    let text = '';
    for (const group of groups) {
      text += `${text === '' ? '' : ','}"${group}":"${store.toString('base64', at, at + hashBytes)}"`;
      at += hashBytes;
    }
    return text;
  };
}

/** Headers of one invented year of `entries` acts: the opening, then acts by their shares, days in order. Each is of the published form. */
export function* inventHeaders(entries: number): Generator<string> {
  const roll = openDice();
  const opening = textOf({
    share: 0,
    act: 'ledger/open-journal',
    verdict: 'allowed',
    organisation: 'clairevoie-server',
    roleClass: 'system',
    lawVersion: null,
    provisions: [],
  });
  const table = kinds.flatMap((kind) => Array<ReturnType<typeof textOf>>(kind.share).fill(textOf(kind)));
  const first = Temporal.PlainDate.from('2026-01-01');
  const days = Array.from({ length: 365 }, (_, day) => first.add({ days: day }).toString());
  for (const text of [opening, ...new Set(table)]) {
    const { problem } = readHeader(text(days[0] ?? '', roll()));
    if (problem !== undefined) throw new Error(`an invented header is not of the published form: ${problem}`);
  }
  for (let index = 0; index < entries; index++) {
    const day = days[Math.floor((index * days.length) / entries)] ?? '';
    // 37 and 100 have no common divisor: every share is met in each hundred, in a mixed order.
    const text = index === 0 ? opening : table[(index * 37) % table.length];
    yield text === undefined ? '' : text(day, roll());
  }
}
