import type { VariantsOf } from '../allowed-act.examples.ts';
import type { DatabaseActs } from './acts.ts';
import { criteriaRun, dpoFound } from './allowed.examples.ts';

/** Changes to the allowed examples under which every provision of this part speaks. */
export const databaseVariants: VariantsOf<DatabaseActs> = {
  'plan-technical-database': [
    { level: 'national', creators: ['minister-interior', 'minister-justice'] },
    {
      level: 'national',
      creators: ['minister-justice'],
      purposes: [
        { branch: 'judicial', judicialGround: 'road-traffic', article62Applies: true },
        { branch: 'judicial', judicialGround: 'worrying-disappearance', imminentDanger: dpoFound },
      ],
      tool: { kind: 'anpr-system', processesRecordedImages: true, extractsPlates: true, presetCriteria: true },
    },
    { purposes: [{ branch: 'administrative', hypothesis445: '5', personsOfArticles: ['18', '20'] }] },
  ],
  'create-technical-database': [
    { level: 'national', creators: ['minister-interior', 'minister-justice'] },
    { opinion: { receivedAt: '2018-06-01T10:00:00Z', requestComplete: true, overrideReasons: 'exemple inventé' } },
    {
      opinion: {
        receivedAt: '2018-06-01T10:00:00Z',
        requestComplete: true,
        givenAt: '2018-06-10T10:00:00Z',
        by: 'dpo',
        recommendations: [{ number: 1, followed: false }],
      },
    },
  ],
  'delete-read': [{ transmitted: true }],
  'request-point-search': [
    { branch: 'administrative', purpose: { branch: 'administrative', hypothesis445: '3' } },
    { recordedFrom: '2018-01-10T10:00:00Z', recordedTo: '2018-01-10T11:00:00Z' },
  ],
  'decide-point-search': [
    { branch: 'administrative', purpose: { branch: 'administrative', hypothesis445: '3' } },
    {
      recordedFrom: '2018-01-10T10:00:00Z',
      recordedTo: '2018-01-10T11:00:00Z',
      decidedBy: { role: 'prosecutor' },
      offence: { reference: 'vol', maximumPenalty: 'P5Y' },
    },
  ],
  'plan-correlation': [
    { kind: 'criteria' },
    { branch: 'judicial', purpose: { branch: 'judicial', judicialGround: 'execution-of-sentence' } },
  ],
  'authorise-list-content': [{ branch: 'judicial' }],
  'run-correlation': [
    criteriaRun,
    { branch: 'judicial', purpose: { branch: 'judicial', judicialGround: 'execution-of-sentence' } },
    {
      branch: 'judicial',
      purpose: { branch: 'judicial', judicialGround: 'execution-of-sentence' },
      recordedFrom: '2018-01-10T10:00:00Z',
      recordedTo: '2018-01-10T11:00:00Z',
      prosecutorAuthorisation: { by: 'prosecutor', outcome: 'granted', covers: true },
      offence: { maximumPenalty: 'P2Y' },
    },
  ],
};
