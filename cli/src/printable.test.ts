import { describe, expect, it } from 'vitest';
import { printable } from './printable.ts';

describe('what is printed of the words of strangers', () => {
  it('moves no cursor, begins no line, hides nothing and turns no direction', () => {
    expect(printable('\u001b[2J\u001b]0;title\u0007')).toBe('\\u001b[2J\\u001b]0;title\\u0007');
    expect(printable('one\r\nHOLDS')).toBe('one\\u000d\\u000aHOLDS');
    // C1: one character that some terminals take as ESC [.
    expect(printable('\u009b8m \u007f \u0085')).toBe('\\u009b8m \\u007f \\u0085');
    expect(printable('\u202etcejer\u202c \u2066x\u2069 \u2028')).toBe('\\u202etcejer\\u202c \\u2066x\\u2069 \\u2028');
    for (let code = 0; code < 0xa0; code++)
      expect(/[\p{Cc}]/u.test(printable(String.fromCharCode(code))), String(code)).toBe(false);
  });

  it('leaves the words of people as they are', () => {
    for (const text of ['« Procès-verbal n° 7 » – d’accord', 'Eén ƒ ß Ω 漢 🎥', 'a\u00a0b', '\\u001b'])
      expect(printable(text)).toBe(text);
    expect(printable('\ud800')).toBe('\\ud800');
  });

  it('keeps JSON what it was', () => {
    const value = { name: 'a\u009bb\u202ec\nd' };
    expect(JSON.parse(printable(JSON.stringify(value)))).toEqual(value);
  });
});
