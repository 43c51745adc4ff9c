import { describe, expect, it } from 'vitest';
import { foundMet } from '../allowed-acts.examples.ts';
import { breaches, holdsOf, judged, missingFacts } from '../judging.fixture.ts';

const corridor = { kind: 'closed-inaccessible', managedByPolice: true } as const;
const safety = { secures: 'detainees', necessity: foundMet, protectedCommunication: false } as const;
const fixed = { kind: 'fixed', inDetentionPlace: true } as const;
const keep = (change: object, at?: string) => judged('keep-recording', { sound: true, ...change }, at);

describe('sound (25/9)', () => {
  it('of a bodycam is permitted when necessary, pre-recording included', () => {
    const bodycam = { camera: { kind: 'individual' }, preRecording: { seconds: 30 } } as const;
    expect(keep({ ...bodycam, soundPurpose: { necessity: foundMet } }).outcome).toBe('allowed');
    expect(keep(bodycam).outcome).toBe('needs-human');
    expect(breaches(keep({ ...bodycam, soundPurpose: { necessity: { ...foundMet, verdict: 'not-met' } } }))).toEqual([
      'lfp-25-9-al1',
    ]);
  });

  it('of fixed cameras in closed police places is permitted for safety', () => {
    expect(keep({ camera: fixed, place: corridor, soundPurpose: safety }).outcome).toBe('allowed');
    expect(breaches(keep({ camera: fixed, place: corridor, soundPurpose: { ...safety, secures: 'other' } }))).toEqual([
      'lfp-25-9-pt2',
    ]);
    expect(
      breaches(keep({ camera: fixed, place: corridor, soundPurpose: { ...safety, protectedCommunication: true } })),
    ).toEqual(['lfp-25-9-pt2']);
    expect(
      missingFacts(keep({ camera: fixed, place: corridor, soundPurpose: { secures: 'staff', necessity: foundMet } })),
    ).toEqual(['soundPurpose.protectedCommunication']);
    expect(
      keep({ camera: { kind: 'temporary-fixed', inDetentionPlace: false }, place: corridor, soundPurpose: safety })
        .outcome,
    ).toBe('allowed');
  });

  it.each([
    ['a street camera', {}],
    ['a dash camera', { camera: { kind: 'mobile' }, soundPurpose: safety }],
    ['a mobile camera inside the station', { camera: { kind: 'mobile' }, place: corridor, soundPurpose: safety }],
    ['a hidden camera', { visible: false, camera: { kind: 'temporary-fixed' }, soundPurpose: safety }],
  ] as const)('of %s is refused', (_what, change) => {
    expect(breaches(keep(change))).toEqual(['lfp-25-9-al1']);
  });

  it('of a metro station is refused: the list knows fixed cameras in closed places, which the police manage', () => {
    const place = { kind: 'closed-accessible', managedByPolice: false } as const;
    expect(breaches(keep({ place, soundPurpose: safety }))).toEqual(['lfp-25-9-al1', 'lfp-25-9-pt2']);
  });

  it('begins on 20 January 2024; the day before, the LFP is silent', () => {
    const recorded = { recordedFrom: '2024-01-19T10:00:00+01:00', recordedTo: '2024-01-19T10:00:00+01:00' };
    expect(keep(recorded, '2024-01-19T23:59:59+01:00').outcome).toBe('allowed');
    expect(breaches(keep(recorded, '2024-01-20T00:00:00+01:00'))).toEqual(['lfp-25-9-al1']);
    expect(holdsOf(keep(recorded, '2024-01-19T23:59:59+01:00'), 'lfp-25-6')).toEqual(['yes']);
  });

  it('is asked about, not guessed', () => {
    expect(missingFacts(keep({ sound: undefined }))).toEqual(['sound']);
    expect(
      missingFacts(keep({ camera: fixed, place: { kind: 'closed-inaccessible' }, soundPurpose: safety })),
    ).toContain('place.managedByPolice');
    expect(missingFacts(keep({ camera: fixed, place: { managedByPolice: true }, soundPurpose: safety }))).toContain(
      'place.kind',
    );
    expect(missingFacts(keep({ camera: undefined, soundPurpose: safety }))).toEqual(['camera.kind', 'camera.kind']);
  });
});
