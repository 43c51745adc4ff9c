import type { VariantsOf } from '../allowed-act.examples.ts';
import type { HumanJudgement } from '../facts.ts';
import type { NonVisibleActs } from './acts.ts';

const found: HumanJudgement = {
  verdict: 'met',
  by: 'chief-of-corps',
  at: '2026-11-20T08:00:00+01:00',
  reasons: 'exemple inventé',
};
const persons = (ground: 'radicalised' | 'terrorist-zone') => ({
  code: '2',
  hypothesis445: '3',
  persons: { ground, indications: 'billet d’avion du 3 mars', judgement: found },
});
const plates = {
  code: '3',
  vehicle: { policeTransport: true, identifiable: false, platesOnly: true, aim: 'signalled-vehicles' },
};
const opinion = { outcome: 'positive', givenAt: '2026-11-19T10:00:00+01:00' };
const forms = {
  written: true,
  proportionality: found,
  subsidiarity: found,
  prosecutorOpinion: opinion,
  stateSecurityOpinion: opinion,
};
const tactical = ['judicial-action', 'protection-of-persons', 'transfer-of-detainees'].map((regime) => ({
  regime,
  event: { reference: 'x' },
  tacticalPurpose: true,
}));
const otherRegimes = tactical.map(({ regime }) => ({ regime }));

/** Changes to the allowed examples of this part that make every provision speak. */
export const nonVisibleVariants: VariantsOf<NonVisibleActs> = {
  'request-non-visible-use': [
    { camera: { kind: 'mobile', specialLegislation: 'art. 47sexies CICr' } },
    { situation: persons('radicalised') },
    { situation: plates, purposes: [{ branch: 'judicial' }] },
  ],
  'give-non-visible-opinion': ['1', '2'].map((situation) => ({
    situation,
    outcome: 'negative',
    aboutOngoingInvestigations: true,
  })),
  'authorise-non-visible-use': [
    { situation: persons('radicalised'), ...forms },
    { situation: persons('terrorist-zone'), ...forms },
    { situation: plates, purposes: [{ branch: 'judicial' }], prosecutorOpinion: opinion },
    { level: 'federal', decidedBy: { role: 'commissioner-general' } },
    { magistrateControl: { controlsUse: true, magistrate: 'x', fileReference: 'y' } },
  ],
  'extend-non-visible-use': [{ situation: persons('radicalised'), ...forms }],
  'notify-non-visible-use': [
    ...otherRegimes,
    { magistrateControl: { controlsUse: true, magistrate: 'x', fileReference: 'y' } },
  ],
  'start-non-visible-use': [
    { notifiedAt: undefined, inRegister: false },
    ...tactical.map((one) => ({ ...one, notifiedAt: undefined })),
  ],
  'end-non-visible-use': tactical.map((one) => ({ ...one, event: { endedAt: '2018-05-25T10:00:00Z' } })),
  'order-non-visible-stop': [
    { regime: 'judicial-action', orderedBy: { role: 'prosecutor' }, issuedMandate: true },
    { regime: 'protection-of-persons' },
    { regime: 'transfer-of-detainees' },
  ],
  'notify-non-visible-stop': otherRegimes,
  'inform-of-non-visible-stop': otherRegimes,
  'lift-non-visible-stop': [
    { dataStillSealed: true },
    { regime: 'judicial-action', liftedBy: { role: 'prosecutor' }, dataStillSealed: true },
    { regime: 'protection-of-persons', dataStillSealed: true },
  ],
  'keep-non-visible-recording': tactical,
  'open-non-visible-recording': tactical,
  'hold-chance-find': otherRegimes,
  'delete-non-visible-recording': tactical.map((one) => ({ ...one, refusedAt: '2018-05-25T10:00:00Z' })),
};
