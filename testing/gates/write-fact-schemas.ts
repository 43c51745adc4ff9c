import { writeFileSync } from 'node:fs';
import { factSchemasFile, makeFactSchemas } from '../src/law/fact-schemas.ts';

writeFileSync(factSchemasFile, makeFactSchemas());
