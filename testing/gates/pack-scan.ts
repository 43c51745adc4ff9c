import { join } from 'node:path';
import { packScan } from '../src/scan/pack-scan.ts';

const archive = await packScan(join(import.meta.dirname, '..', '..', 'artefacts', 'scan'));
process.stdout.write(`${archive}\n`);
