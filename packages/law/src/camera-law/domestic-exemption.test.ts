import { describe, expect, it } from 'vitest';
import { judged, missingFacts } from '../judging.fixture.ts';
import { type RoleKey, roleKeys } from '../roles.ts';
import { isDomestic } from './system.ts';

/* Article 7, § 2, al. 4: a natural person, for personal or domestic purposes, inside a private dwelling. All three, or no exemption. */

const facts = (role: RoleKey | undefined, personalOrDomestic: boolean | undefined, inside: boolean | undefined) => ({
  controller: {
    ...(role === undefined ? {} : { role }),
    ...(personalOrDomestic === undefined ? {} : { personalOrDomestic }),
  },
  place: { ...(inside === undefined ? {} : { insidePrivateDwelling: inside }) },
});

describe('the domestic exemption', () => {
  it('is for a natural person, also when called a controller in general, and for no other role', () => {
    const exempt = roleKeys.filter((role) => isDomestic('closed-inaccessible', facts(role, true, true)) === true);
    expect(exempt).toEqual(['camera-controller', 'natural-person']);
  });

  it.each([
    ['natural-person', true, true, true],
    ['natural-person', false, true, false],
    ['natural-person', true, false, false],
    ['natural-person', undefined, true, undefined],
    ['natural-person', true, undefined, undefined],
    ['camera-controller', undefined, true, false],
    ['camera-controller', true, undefined, undefined],
    [undefined, undefined, true, false],
    [undefined, true, true, true],
  ] as const)('of %s, domestic %s, inside the dwelling %s: %s', (role, personalOrDomestic, inside, expected) => {
    expect(isDomestic('closed-inaccessible', facts(role, personalOrDomestic, inside))).toBe(expected);
  });

  it.each(['open-fixed', 'open-temporary', 'mobile-open', 'closed-accessible'] as const)(
    'does not exist for %s',
    (regime) => {
      expect(isDomestic(regime, facts('natural-person', true, true))).toBe(false);
    },
  );

  it('asks for the fact that is missing: the purpose, or the dwelling', () => {
    const place = { kind: 'closed-inaccessible' } as const;
    const asked = (controller: object, inside?: boolean) =>
      missingFacts(
        judged('record-domestic-exemption', {
          controller,
          place: inside === undefined ? place : { ...place, insidePrivateDwelling: inside },
        }),
      );
    expect(asked({ role: 'natural-person' }, true)).toEqual(['controller.personalOrDomestic']);
    expect(asked({ role: 'camera-controller' }, true)).toEqual(['controller.personalOrDomestic']);
    expect(asked({ role: 'natural-person', personalOrDomestic: true })).toEqual(['place.insidePrivateDwelling']);
    expect(asked({ role: 'municipal-authority', personalOrDomestic: true }, true)).toEqual([]);
    expect(asked({ role: 'natural-person', personalOrDomestic: false }, true)).toEqual([]);
  });
});
