import { describe, expect, it } from 'vitest';
import { judgedExamples } from './act-variants.fixture.ts';
import { cameraAccessDuties } from './camera-access/duties.fixture.ts';
import { cameraLawDuties } from './camera-law/duties.fixture.ts';
import { databaseDuties } from './databases/duties.fixture.ts';
import type { Duty } from './decision.ts';
import { decreeDuties } from './decrees/duties.fixture.ts';
import { faceDuties } from './face/duties.fixture.ts';
import { intelligenceDuties } from './intelligence/duties.fixture.ts';
import { judged } from './judging.fixture.ts';
import { nonVisibleDuties } from './nonvisible/duties.fixture.ts';
import { findVersion } from './provisions.ts';
import { isReadingId } from './readings.ts';
import { transitionDuties } from './transition/duties.fixture.ts';

const parts = [
  nonVisibleDuties,
  databaseDuties,
  cameraLawDuties,
  cameraAccessDuties,
  decreeDuties,
  intelligenceDuties,
  faceDuties,
  transitionDuties,
];

/*
 * Every duty of the package, with the provision it is owed under and the French words of that provision that order it. What follows from the
 * words by a reading names the reading. Read with the text open: a duty whose words are not there is no law.
 */
const ordered: Readonly<Record<string, RegExp>> = {
  'await-authorisation lfp-25-4-p1-al1': /après autorisation préalable de principe/,
  'request-new-authorisation lfp-25-4-p2-al3-type': /changement du type .* une nouvelle autorisation est demandée/,
  'request-new-authorisation lfp-25-4-p2-al3-lieu': /changement de lieu, une nouvelle autorisation est demandée/,
  'confirm-in-writing lfp-25-4-p3-al1-s2': /confirmée par écrit par l'autorité compétente dans les plus brefs délais/,
  'notify-prosecutor lfp-25-4-p4-al1': /portée à la connaissance du procureur du Roi/,
  'notify-mayor lfp-25-4-p4-al2': /portée à la connaissance du bourgmestre et du chef de corps/,
  'notify-chief-of-corps lfp-25-4-p4-al2': /portée à la connaissance du bourgmestre et du chef de corps/,
  'publish-authorisation lfp-25-4-p4-al3': /fait l'objet d'une publicité/,
  'respect-intimacy lfp-25-3-p3-intimite':
    /ne peuvent fournir d'images qui portent atteinte à l'intimité d'une personne/,
  'delete-recording lfp-25-6': /pour une durée n'excédant pas (douze mois|365 jours)/,
  'delete-recording lfp-25-6-al3': /délai maximal de conservation .* est déterminé conformément à l'alinéa 1er/,
  'journal-access lfp-25-7-p1-al3-journal': /tous les accès sont journalisés/,
  'record-concrete-reason lfp-25-7-p1-al3-raisons': /les raisons concrètes des accès sont enregistrées/,
  'register-use lfp-25-8-al1-s1': /registre reprenant toutes les utilisations de caméras, est tenu/,
  'inventory-processing lfp-25-8-al1-s1': /Tous les traitements .* sont inventoriés dans le registre unique/,
  'register-fixed-camera lfp-25-8-al2': /géolocalisation de toutes les caméras fixes .* est tenu/,
  'enter-bodycam-register lfp-25-8-p2-al1-delai':
    /conservées dans un registre, automatiquement ou dans les meilleurs délais/,
  'erase-bodycam-data lfp-25-8-p2-al4': /ces données sont effacées/,
  ...Object.assign({}, ...parts.map((part) => part.ordered)),
};

/** Duties that follow from words by a reading, beside those of a confirmed oral grant (R-11, 6). */
const byReading: Readonly<Record<string, RegExp>> = {
  'stop-at-mission-end lfp-25-4-p3-al1-s1 R-11': /dans le cadre de la mission spécifique justifiant l'urgence/,
  'stop-use lfp-25-4-p1-al1 R-11': /après autorisation préalable de principe/,
  'notify-prosecutor lfp-25-4-p4-al1 R-11': /portée à la connaissance du procureur du Roi/,
  'notify-mayor lfp-25-4-p4-al2 R-11': /portée à la connaissance du bourgmestre et du chef de corps/,
  'notify-chief-of-corps lfp-25-4-p4-al2 R-11': /portée à la connaissance du bourgmestre et du chef de corps/,
  'publish-authorisation lfp-25-4-p4-al3 R-11': /fait l'objet d'une publicité/,
  'journal-access lfp-25-7-p1-al3-journal R-49': /tous les accès sont journalisés/,
  ...Object.assign({}, ...parts.map((part) => part.byReading)),
};

/** Duties that no text orders: rules of ours, with the provision they serve. */
const ours: readonly string[] = [
  'log-consultation lfp-25-8-al3',
  'log-live-session lfp-25-5-p2 R-46',
  'log-oral-request lfp-25-4-p3-al1-s1 R-11',
  'prove-erasure lfp-25-6',
  'prove-erasure lfp-25-8-p2-al4',
  'record-anonymisation lfp-25-7-p2 R-41',
  'record-anonymisation lfp-25-8-p2-al2-pt4 R-41',
  'record-end-of-use lfp-25-5-p1-decision',
  'seal-recordings lfp-25-4-p3-al1-s2 R-11',
  ...parts.flatMap((part) => part.ours),
];

type Owed = { readonly key: string; readonly day: string; readonly duty: Duty };

const keyOf = ({ id, provision, reading }: Duty) =>
  [id, provision, ...(reading === undefined ? [] : [reading])].join(' ');

/** A refused access to a recording, whose attempt is journaled all the same. */
const refusal = judged('open-recording', { viewer: { role: 'mayor' } });

const owed: readonly Owed[] = [
  ...[...judgedExamples()].flatMap(({ day, decision }) => decision.duties.map((duty) => ({ day, duty }))),
  ...refusal.duties.map((duty) => ({ day: '2026-11-20', duty })),
].map(({ day, duty }) => ({ key: keyOf(duty), day, duty }));

const keysOf = (basis: Duty['basis']) =>
  [...new Set(owed.filter(({ duty }) => duty.basis === basis).map(({ key }) => key))].sort();

describe('every duty of the package', () => {
  it('is in one of the three lists: law, reading, our policy', () => {
    expect(keysOf('law')).toEqual(Object.keys(ordered).sort());
    expect(keysOf('reading')).toEqual(Object.keys(byReading).sort());
    expect(keysOf('policy')).toEqual([...ours].sort());
  });

  it('carries a provision that governs on the day of the act', () => {
    for (const { day, duty } of owed)
      expect([duty.id, day, duty.provision, findVersion(duty.provision, day)]).not.toEqual([
        duty.id,
        day,
        duty.provision,
        undefined,
      ]);
  });

  it('as law or reading, is in the French words of the version of that day', () => {
    for (const { key, day, duty } of owed) {
      const words = duty.basis === 'law' ? ordered[key] : byReading[key];
      if (duty.basis === 'policy' || words === undefined) continue;
      expect([key, day, findVersion(duty.provision, day)?.quoteFr]).toEqual([key, day, expect.stringMatching(words)]);
    }
  });

  it('as a reading, names one that exists, and the decision names it too', () => {
    for (const { duty } of owed) {
      expect(duty.basis !== 'reading' || duty.reading !== undefined).toBe(true);
      expect(duty.reading === undefined || isReadingId(duty.reading)).toBe(true);
    }
    for (const { decision } of judgedExamples())
      for (const { reading } of decision.duties)
        if (reading !== undefined) expect(decision.readings.map(({ id }) => id)).toContain(reading);
  });

  it('has a term from the text, or none: a figure of ours is never a term of law', () => {
    const terms = new Set(owed.filter(({ duty }) => duty.basis === 'law').map(({ duty }) => duty.dueWithin));
    const ofVisibleUse = ['P12M', 'P365D', 'as-soon-as-possible', 'at-once', 'before-use', 'no-term'];
    expect([...terms].sort()).toEqual([...new Set([...ofVisibleUse, ...parts.flatMap((part) => part.terms)])].sort());
    const atOnce = owed.filter(({ duty }) => duty.basis === 'law' && duty.dueWithin === 'at-once');
    // each access is journaled with its reason as it happens: the words say of every access, so not later than the access
    expect([...new Set(atOnce.map(({ duty }) => duty.id))].sort()).toEqual(
      [...new Set(['journal-access', 'record-concrete-reason', ...parts.flatMap((part) => part.atOnce)])].sort(),
    );
  });

  it('says in three languages what is owed, and by whom', () => {
    for (const { duty } of owed) {
      for (const text of [duty.text.fr, duty.text.nl, duty.text.en])
        expect([duty.id, text.length > 10]).toEqual([duty.id, true]);
      expect([duty.id, duty.by.length > 0]).toEqual([duty.id, true]);
    }
  });
});
