import {
  anprCorrelationsActSchemas,
  anprSearchActSchemas,
  bundleDelayHours,
  concealedActs,
  concealedIn,
  internalAct,
  longestBundleDelayHours,
  looksAndSearches,
} from '@clairevoie/contract';
import { allProvisionVersions } from '@clairevoie/law';
import { describe, expect, it } from 'vitest';
import { roomActs } from '../../server/src/doors/rooms.ts';
import { accessActs } from '../../server/src/oversight/index.ts';
import { vaultActs } from '../../server/src/vault/index.ts';

/** Acts of the vault that show nobody an image, lead nobody to one, and say of nobody that he is after one. */
const showNothing: Readonly<Record<string, string>> = {
  'vault/keep-recording': 'the server takes in what a camera sent',
  'vault/release-quarantine': 'a person says that the clock of a camera is right',
  'vault/delete-recording': 'a recording is destroyed by those who keep it',
  'vault/delete-due': 'the server destroys the key of a day that is over',
  'vault/rotate-kek': 'keys are wrapped anew',
};

describe('the list of concealed acts', () => {
  it('rests on provisions that exist, or says that it rests on none', () => {
    const known = new Set<string>(allProvisionVersions().map(({ id }) => id));
    const cited = concealedActs.flatMap(({ provisions }) => provisions);
    expect(cited.length).toBeGreaterThan(8);
    expect(cited.filter((id) => !known.has(id))).toEqual([]);
    expect(concealedActs.filter(({ provisions }) => provisions.length === 0).map(({ act }) => act)).toEqual([
      'covert/confidential-case',
    ]);
  });

  it('sends an act to its overseer from its day on, the day before to the public log', () => {
    expect(concealedIn('covert/use-non-visible', '2026-11-29')).toBeUndefined();
    expect(concealedIn('covert/use-non-visible', '2026-11-30')).toBe('control-organ');
    expect(concealedIn('covert/specific-method', '2026-12-01')).toBe('committee-r');
    expect(concealedIn('vault/open-recording', '2026-12-01')).toBeUndefined();
  });

  it('never conceals an act that the rooms of today perform: these are public', () => {
    const types = new Set(roomActs.map(({ type }) => type));
    expect(concealedActs.filter(({ act }) => types.has(act))).toEqual([]);
  });
});

describe('the policy of publication', () => {
  const delayed = looksAndSearches.map(({ act }) => act);

  it('delays acts that exist, each once, and an internal act, which may be a look', () => {
    const types = new Set([...roomActs.map(({ type }) => type), internalAct]);
    expect(delayed.filter((act) => !types.has(act))).toEqual([]);
    expect(new Set(delayed).size).toBe(delayed.length);
    expect(delayed).toContain(internalAct);
  });

  it('delays every act by which a person reaches personal data, by the list that supervision counts', () => {
    expect(accessActs.filter((act) => !delayed.includes(act))).toEqual([]);
  });

  it('delays every act of the vault, but for those of which it stands here that they show nothing: a new one is in neither list', () => {
    const acts = vaultActs.map(({ type }) => type);
    expect(acts.filter((act) => delayed.includes(act) === act in showNothing)).toEqual([]);
    expect(Object.keys(showNothing).filter((act) => !acts.includes(act))).toEqual([]);
  });

  it('delays every step of a search of plates, its request and decisions too', () => {
    expect(Object.keys(anprSearchActSchemas).filter((act) => !delayed.includes(act))).toEqual([]);
  });

  it('delays every step of a correlation afterwards, which goes through reads as a search does', () => {
    expect(Object.keys(anprCorrelationsActSchemas).filter((act) => !delayed.includes(act))).toEqual([]);
  });

  it('waits 24 hours from its first day on, and takes the value of the day when there are several', () => {
    expect([bundleDelayHours('2026-11-29'), bundleDelayHours('2026-11-30'), longestBundleDelayHours]).toEqual([
      24, 24, 24,
    ]);
    const later = [
      { from: '2026-11-30', hours: 24 },
      { from: '2027-06-01', hours: 48 },
    ];
    expect(['2027-05-31', '2027-06-01', '2027-06-02'].map((day) => bundleDelayHours(day, later))).toEqual([24, 48, 48]);
  });
});
