import { describe, expect, it } from 'vitest';
import { alpha2Of } from './countries.ts';
import { isOfKnownForm, normalForm, seriesOf } from './plate-form.ts';

describe('the normal form of a plate', () => {
  it.each([
    ['1-ABC-123', 'BE', '1ABC123'],
    ['1·abc 123', 'BE', '1ABC123'],
    ['1ABC123', 'BE', '1ABC123'],
    ['1-ÀBC-123', 'BE', '1ABC123'],
    ['mü-ab 123', 'DE', 'MÜAB123'],
    ['mu\u0308-ab 123', null, 'MÜAB123'],
    ['wa 12345', null, 'WA12345'],
    ['АВ-1234', null, 'АВ1234'],
  ])('of %s in %s is %s', (text, country, normal) => {
    expect(normalForm(text, country)).toBe(normal);
    expect(normalForm(normal, country), 'is its own normal form').toBe(normal);
  });
});

describe('known forms', () => {
  it.each([
    ['1ABC123', 'standard'],
    ['9ZZZ000', 'standard'],
    ['ABC123', 'old'],
    ['CDAB123', 'diplomatic'],
    ['CD123', 'diplomatic'],
  ])('%s is Belgian, of the %s series', (normal, name) => expect(seriesOf('BE', normal)?.name).toBe(name));

  it.each(['0ABC123', '1AB1234', '1A8C123', 'TANGO', '1-ABC-123', '', 'CD12', '1ABC1234'])(
    '%s is of none: a personalised plate says nothing by its form',
    (normal) => expect(isOfKnownForm('BE', normal)).toBe(false),
  );

  it('of another country, or of none, are not known', () => {
    expect(isOfKnownForm('FR', 'AA123AA')).toBe(false);
    expect(isOfKnownForm(null, '1ABC123')).toBe(false);
  });
});

describe('a country as told', () => {
  it.each([
    ['BEL', 'BE'],
    ['be', 'BE'],
    ['B', 'BE'],
    ['F', 'FR'],
    ['DEU', 'DE'],
    ['D', 'DE'],
    ['pl', 'PL'],
    ['SWE', 'SE'],
    ['ES', 'ES'],
    ['E', 'ES'],
  ])('%s is %s', (told, code) => expect(alpha2Of(told)).toBe(code));

  it.each(['64', 'mo', 'eu', '', 'toString'])('"%s" says nothing that we can read', (told) =>
    expect(alpha2Of(told)).toBeNull(),
  );
});
