import type { FactsOf, LawActName } from './acts.ts';
import { allowedActs, allowedBodycamUse, foundMet } from './allowed-acts.examples.ts';
import { cameraAccessVariants } from './camera-access/variants.fixture.ts';
import { cameraLawVariants } from './camera-law/variants.fixture.ts';
import { databaseVariants } from './databases/variants.fixture.ts';
import { decide, lawActNames } from './decide.ts';
import type { Decision } from './decision.ts';
import { decreeVariants } from './decrees/variants.fixture.ts';
import { faceVariants } from './face/variants.fixture.ts';
import { intelligenceVariants } from './intelligence/variants.fixture.ts';
import { LawError } from './law-error.ts';
import { nonVisibleVariants } from './nonvisible/variants.fixture.ts';
import { transitionVariants } from './transition/variants.fixture.ts';

/** A day inside each stretch of the law in which the set of versions in force does not change. */
const daysOfLaw: readonly string[] = [
  '2018-05-25',
  '2018-06-11',
  '2018-09-10',
  '2019-01-10',
  '2019-06-20',
  '2019-07-01',
  '2020-04-13',
  '2021-06-01',
  '2023-01-10',
  '2024-01-20',
  '2025-11-20',
  '2026-11-20',
];

const bar = {
  kind: 'closed-accessible',
  enclosed: true,
  forPublicUse: true,
  managedByPolice: false,
  managerAgreement: true,
  managerObjects: false,
  municipality: 'M1',
} as const;
const home = { kind: 'closed-inaccessible', managedByPolice: false, municipality: 'M1' } as const;
const station = { kind: 'closed-inaccessible', managedByPolice: true } as const;
const bodycam = { kind: 'individual' } as const;
const temporary = { kind: 'temporary-fixed' } as const;
const mobile = { kind: 'mobile' } as const;
const wearer = { operationalMember: true, identifiable: true, ownCamera: true } as const;
const pictogram = { inPlace: true, model: 'police-2019', surelyVisible: foundMet, atEachEntrance: true } as const;
const risk = (criterion: string) => ({ criterion, facts: 'x', particularRisk: foundMet });

type Variant = { readonly [A in LawActName]?: readonly object[] };

/** Changes to the allowed examples that make every provision speak. */
const variants: Variant = {
  'submit-use-request': [
    { purposes: [{ branch: 'administrative', hypothesis445: '5', personsOfArticles: ['18'] }] },
    { camera: mobile, place: bar },
    { camera: mobile, place: home },
    { camera: temporary, place: bar, mission: { kind: 'specialised-protection-of-persons' } },
    { camera: temporary, place: bar, mission: { kind: 'specialised-protection-of-goods' } },
    { camera: temporary, place: home, mission: { kind: 'specialised-protection-of-persons' } },
    { camera: temporary, place: home, mission: { kind: 'specialised-protection-of-goods' } },
    { place: { ...bar, listedAs: 'airport' } },
    { place: { ...bar, fencedGreenSpace: true, managedByPublicAuthority: true, listedAs: 'none' } },
    ...['security-context', 'earlier-incidents'].map((one) => ({
      camera: temporary,
      place: { ...bar, listedAs: 'large-gathering', riskAnalysis: risk(one) },
    })),
    ...['nature-of-trial', 'nature-of-facts', 'attendance'].map((one) => ({
      camera: temporary,
      place: { ...bar, listedAs: 'trial', riskAnalysis: risk(one) },
    })),
    { camera: { kind: 'fixed', specialLegislation: 'x', functions: ['facial-recognition'], thirdParty: true } },
    { intimacyReview: foundMet, requester: { role: 'requesting-director', level: 'federal' } },
  ],
  'decide-use-request': [
    { level: 'federal', decidedBy: { role: 'minister-interior' } },
    { branches: ['administrative'] },
  ],
  'record-exempt-use': [{ camera: mobile }],
  'notify-authorisation': [
    { authorisation: { level: 'federal', decidedAt: '2018-05-25T00:00:00Z' }, municipalities: [], zones: [] },
  ],
  'activate-use': [
    { authorisation: undefined, urgent: { confirmation: 'refused' } },
    { inRegister: undefined, inNationalRegister: undefined },
    { place: bar, visibility: { pictogram } },
    { place: station, visibility: { pictogram } },
    { visibility: { pictogram } },
    { visibility: { pictogram: { inPlace: true, jointController: true, policeLogo: 'laminated-sticker' } } },
    { place: { kind: 'open', inBelgianMaritimeZone: true }, visibility: { maritimeAnnouncement: true } },
    { camera: mobile, visibility: { onPoliceTransport: true, transportIdentifiable: true } },
    ...['1', '2', '3', '4', '5'].map((code) => ({
      ...allowedBodycamUse.facts,
      situation: { code, facts: 'x', reference: 'x' },
    })),
    ...['danger', 'too-many-or-far', 'harms-mission'].map((code) => ({
      ...allowedBodycamUse.facts,
      visibility: { wearer, noWarningGround: { code, facts: 'x' } },
    })),
    {
      camera: { ...temporary, functions: ['anpr'] },
      place: { ...bar, listedAs: 'trial' },
      authorisation: { decidedAt: '2020-01-01T00:00:00Z' },
    },
  ],
  'confirm-urgent-use': [{ outcome: 'refused' }, { level: 'federal', confirmedBy: { role: 'minister-interior' } }],
  'declare-change': [
    { actual: { camera: mobile } },
    { actual: { camera: { kind: 'fixed' }, purposes: ['a'], place: 'P2' } },
  ],
  'watch-live': [
    { exemption: { kind: 'statute', reference: 'x' } },
    { viewer: { role: 'operational-member' }, camera: { kind: 'fixed', thirdParty: true }, policeRecords: true },
  ],
  'keep-recording': [
    { camera: bodycam, sound: true, preRecording: { seconds: 30 } },
    {
      camera: { kind: 'fixed', inDetentionPlace: true },
      place: station,
      sound: true,
      soundPurpose: { secures: 'staff' },
    },
    { store: 'section-12-database' },
  ],
  'delete-recording': [
    { camera: bodycam },
    { camera: bodycam, recordedFrom: '2023-12-01T10:00:00Z', recordedTo: '2023-12-01T10:15:00Z' },
    { camera: bodycam, what: 'bodycam-register-data' },
    { camera: { kind: 'fixed', inDetentionPlace: true }, place: station },
  ],
  'open-recording': [{ camera: bodycam, branch: 'judicial' }],
  'release-for-training': [{ camera: bodycam, recipient: { role: 'police-trainer' } }],
  'consult-register': [{ consultedBy: { role: 'dpo' } }],
  'consult-bodycam-register': ['1', '2', '3', '4'].map((purpose) => ({ purpose })),
  'extract-bodycam-data': ['police', 'authority', 'complaints', 'trainer'].map((recipientClass) => ({
    recipient: { recipientClass },
  })),
  ...nonVisibleVariants,
  ...databaseVariants,
  ...cameraLawVariants,
  ...cameraAccessVariants,
  ...decreeVariants,
  ...intelligenceVariants,
  ...faceVariants,
  ...transitionVariants,
};

/** The answer to one example on one day of the law. */
export type JudgedExample = { readonly act: LawActName; readonly day: string; readonly decision: Decision };

/** The facts of every example and of its variants; what a variant sets to undefined is left out. */
export function* exampleFacts(): Generator<{ readonly act: LawActName; readonly facts: FactsOf<LawActName> }> {
  for (const act of lawActNames)
    for (const change of [{}, ...(variants[act] ?? [])]) {
      const merged = Object.fromEntries(
        Object.entries({ ...allowedActs[act].facts, ...change }).filter(([, value]) => value !== undefined),
      );
      // an example's own facts with changes to them
      yield { act, facts: merged as FactsOf<LawActName> };
    }
}

/** Judges every example and its variants on each day of the law; what has no text yet on a day is left out. */
export function* judgedExamples(): Generator<JudgedExample> {
  for (const day of daysOfLaw) {
    for (const { act, facts } of exampleFacts()) {
      try {
        yield { act, day, decision: decide(act, facts, `${day}T12:00:00Z`) };
      } catch (error) {
        if (!(error instanceof LawError && error.code === 'law/not-yet-in-force')) throw error;
      }
    }
  }
}
