import { runWitness } from '@clairevoie/witness';

/*
 * A witness as a process of its own, for the benchmark of sudden death. It says its address on standard output when it is
 * ready.  bench-witness.ts <folder> <port>
 */

const [folder = '', port = ''] = process.argv.slice(2);
const running = await runWitness({
  folder,
  host: '127.0.0.1',
  port: Number(port),
  perAddressMinute: 1_000_000,
  perOriginMinute: 1_000_000,
  // That it refused another history is what the benchmark asks of it.
  tell: (line) => void (line.startsWith('witness/two-roots') || process.stderr.write(`${line}\n`)),
});
process.stdout.write(`${running.url}\n`);
process.once('SIGTERM', () => void running[Symbol.asyncDispose]());
