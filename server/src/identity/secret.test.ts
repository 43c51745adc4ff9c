import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csrfTokenOf, hashSecret, isSame, isSecret, makeSecret } from './secret.ts';
import { localPath } from './sign-in.ts';

describe('secrets', () => {
  it('hold 256 bits and never repeat', () => {
    const made = Array.from({ length: 1_000 }, () => makeSecret());
    expect(new Set(made).size).toBe(1_000);
    expect(made.every(isSecret)).toBe(true);
    expect(Buffer.from(made[0] ?? '', 'base64url')).toHaveLength(32);
  });
  it('are recognised by their form before anything is done with them', () => {
    for (const text of [
      undefined,
      '',
      'a',
      'A'.repeat(42),
      'A'.repeat(44),
      `${'A'.repeat(42)}=`,
      `${'A'.repeat(42)}\n`,
    ]) {
      expect(isSecret(text)).toBe(false);
    }
  });
  it('give a request token from which the session’s cannot be told, other for each session', () => {
    const [one, other] = [makeSecret(), makeSecret()];
    expect(csrfTokenOf(one)).toBe(csrfTokenOf(one));
    expect(csrfTokenOf(one)).not.toBe(csrfTokenOf(other));
    expect(csrfTokenOf(one)).not.toBe(hashSecret(one).toString('base64url'));
    expect(isSame(csrfTokenOf(one), csrfTokenOf(other))).toBe(false);
    expect(isSame('a', 'ab')).toBe(false);
  });
});

describe('the page asked for after sign-in', () => {
  it('is a path of this server, whatever was asked', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.constantFrom(
            'https://evil.example/a',
            '//evil.example',
            '/\\evil.example',
            '/\t/evil.example',
            'javascript:alert(1)',
            '/..//evil.example',
          ),
          fc.string().map((s) => `/${s}`),
          fc.string().map((s) => `//${s}`),
        ),
        (asked) => {
          const to = localPath(asked);
          expect(new URL(to, 'https://own.invalid').origin).toBe('https://own.invalid');
          expect(to).toMatch(/^\/[\x21-\x7e]*$/);
        },
      ),
    );
    expect(localPath('/console/tasks?x=1#y')).toBe('/console/tasks?x=1#y');
    expect(localPath(undefined)).toBe('/');
  });
});
