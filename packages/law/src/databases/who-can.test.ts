import { expect, it } from 'vitest';
import type { FactsOf, LawActName } from '../acts.ts';
import { allowedActs } from '../allowed-acts.examples.ts';
import { decide } from '../decide.ts';
import { criteriaRun } from './allowed.examples.ts';

/** Who can mend, or can say, what one change of the allowed example breaks or leaves open. */
const table: readonly (readonly [LawActName, object, readonly string[]])[] = [
  [
    'designate-dpo',
    { designee: 'dpa' },
    ['chief-of-corps', 'commissioner-general', 'director-general', 'federal-director'],
  ],
  ['plan-technical-database', { creators: ['mayor'] }, ['chief-of-corps']],
  ['plan-technical-database', { level: 'regional' }, ['chief-of-corps', 'minister-interior', 'minister-justice']],
  ['plan-technical-database', { level: 'national', creators: ['mayor'] }, ['minister-interior', 'minister-justice']],
  ['request-database-opinion', { addressedTo: 'mayor' }, ['dpo']],
  ['request-database-opinion', { requestedBy: { role: 'mayor' } }, ['chief-of-corps', 'database-controller']],
  ['request-database-opinion', { assessment: undefined }, ['database-controller']],
  ['give-database-opinion', { givenBy: { role: 'mayor' } }, ['dpo']],
  ['give-database-opinion', { requestComplete: false }, ['database-controller']],
  ['decide-recommendations', { recommendations: undefined }, ['database-controller']],
  ['escalate-database-opinion', { sentBy: { role: 'mayor' } }, ['dpo']],
  ['escalate-database-opinion', { addressee: 'mayor' }, ['control-organ']],
  ['escalate-database-opinion', { analysisAttached: false }, ['dpo']],
  ['escalate-database-opinion', { recommendations: undefined }, ['dpo']],
  ['create-technical-database', { opinion: undefined }, ['database-controller']],
  ['create-technical-database', { controllers: ['mayor'] }, ['chief-of-corps']],
  ['create-technical-database', { retention: 'P13M', assessedRetention: undefined }, ['database-controller']],
  ['create-technical-database', { transmissionChannel: false }, ['chief-of-corps']],
  ['guarantee-database-security', { guaranteedBy: 'mayor' }, ['chief-of-corps']],
  ['inspect-technical-database', { inspectedBy: { role: 'mayor' } }, ['control-organ']],
  ['ingest-read', { store: 'spreadsheet' }, ['database-controller']],
  ['ingest-read', { visibleButLeftOut: ['vehicle-photo'] }, ['database-controller']],
  ['delete-read', { deletesJournal: true }, ['database-controller']],
  ['request-point-search', { subject: undefined }, ['operational-member']],
  ['request-point-search', { sealed: true }, ['control-organ']],
  [
    'decide-point-search',
    { decidedBy: { role: 'mayor' } },
    ['chief-of-corps', 'judicial-police-officer', 'prosecutor'],
  ],
  ['decide-point-search', { decidedBy: { role: 'judicial-police-officer' } }, ['chief-of-corps']],
  ['issue-correlation-directive', { issuedBy: ['mayor'] }, ['minister-interior', 'minister-justice']],
  ['issue-correlation-directive', { published: false }, ['minister-interior', 'minister-justice']],
  ['connect-databases', { directive: undefined }, ['minister-interior', 'minister-justice']],
  ['plan-correlation', { requestedBy: { role: 'mayor' } }, ['police-service']],
  ['authorise-list-content', { list: undefined }, ['operational-member']],
  ['approve-correlation-criteria', { approvedBy: { role: 'mayor' } }, ['dpo']],
  ['approve-correlation-criteria', { outcome: 'silent' }, ['dpo']],
  ['notify-correlation', { addressee: 'mayor' }, ['control-organ']],
  ['notify-correlation', { listIdentified: false }, ['police-service']],
  ['run-correlation', { notice: { given: false } }, ['police-service']],
  ['run-correlation', { ...criteriaRun, criteriaApproval: { outcome: 'silent' } }, ['dpo']],
  [
    'run-correlation',
    { ...criteriaRun, criteriaApproval: { ...criteriaRun.criteriaApproval, by: undefined } },
    ['dpo'],
  ],
  ['validate-hit', { comparedWithPhoto: false }, ['operational-member']],
  ['copy-hit', { target: 'other' }, ['database-controller']],
  ['transmit-reads', { sentBy: { role: 'mayor' } }, ['chief-of-corps', 'database-controller']],
  [
    'acknowledge-transmission',
    { acknowledgedBy: { role: 'mayor' } },
    ['database-controller-national', 'minister-interior', 'minister-justice'],
  ],
];

it.each(table)('%s with %j: %j can', (act, change, expected) => {
  const { facts, at } = allowedActs[act];
  const merged = Object.entries({ ...facts, ...change }).filter(([, value]) => value !== undefined);
  // the example's own facts, changed in one
  const { outcome, findings } = decide(act, Object.fromEntries(merged) as FactsOf<typeof act>, at);
  expect(outcome).not.toBe('allowed');
  const who = findings.filter(({ holds }) => holds !== 'yes').flatMap((finding) => finding.who ?? []);
  expect([...new Set(who)]).toEqual(expected);
});
