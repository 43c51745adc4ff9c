import { join } from 'node:path';
import { packLaw } from '../src/law/pack-law.ts';

const archive = await packLaw(join(import.meta.dirname, '..', '..', 'artefacts', 'law'));
process.stdout.write(`${archive}\n`);
