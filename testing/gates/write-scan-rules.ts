import { writeFileSync } from 'node:fs';
import { loadRuleBase } from '@clairevoie/scan';
import { makeScanRulesDocument, scanRulesFile } from '../src/scan-rules-document.ts';

writeFileSync(scanRulesFile, makeScanRulesDocument(loadRuleBase()));
