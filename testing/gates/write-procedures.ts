import { writeFileSync } from 'node:fs';
import { makeProceduresDocument, proceduresFile } from '../src/law/procedures-document.ts';

writeFileSync(proceduresFile, makeProceduresDocument());
