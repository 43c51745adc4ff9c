import { describe, expect, it } from 'vitest';
import { errorStatus, statusOf } from './error-status.ts';

describe('the status of an error', () => {
  it('tells the caller what is theirs to mend, and keeps 5xx for what is ours', () => {
    expect(statusOf('ledger/invalid-payload')).toBe(400);
    expect(statusOf('identity/sign-in-required')).toBe(401);
    expect(statusOf('vault/expiry-key-destroyed')).toBe(410);
    expect(statusOf('vault/range-outside-recording')).toBe(416);
    expect(statusOf('registry/import-too-large')).toBe(413);
    expect(statusOf('vault/journal-unavailable')).toBe(503);
  });

  it('is 500 for a code that no room lists, an inherited name included', () => {
    expect(statusOf('vault/never-heard-of')).toBe(500);
    expect(statusOf('toString')).toBe(500);
  });

  it('never blames the caller for the database', () => {
    const ofDatabase = Object.entries(errorStatus).filter(([code]) => code.startsWith('postgres/'));
    expect(ofDatabase.length).toBeGreaterThan(20);
    expect(ofDatabase.filter(([, status]) => status < 500)).toEqual([]);
  });

  it('is an error status for every code', () => {
    expect(Object.entries(errorStatus).filter(([, status]) => status < 400 || status > 599)).toEqual([]);
  });
});
