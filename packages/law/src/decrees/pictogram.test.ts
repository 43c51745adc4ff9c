import { describe, expect, it } from 'vitest';
import { read, scenario } from '../scenarios.fixture.ts';
import type { CheckPictogramFacts } from './facts.ts';

/* The pictogram of the camera law (RD of 10 February 2008), as an inspector measures it in front of the door. */

const seen = {
  verdict: 'met',
  by: 'camera-controller',
  at: '2026-05-01T09:00:00+02:00',
  reasons: 'inventé',
} as const;
const at = '2026-05-04T10:00:00+02:00';
const mentions = { lawWords: true, controllerName: true, postalAddress: true } as const;
const controller = {
  controllerHasEmailOrTelephone: false,
  controllerHasDpo: false,
  controllerHasWebsite: false,
} as const;
const plate = { material: 'aluminium-plate', thicknessMillimetres: 1.5, model: 'annex' } as const;
const large = { widthMetres: 0.6, heightMetres: 0.4, ...plate } as const;
const a4 = { widthMetres: 0.21, heightMetres: 0.297, material: 'laminated-sticker', model: 'annex' } as const;
const small = { widthMetres: 0.1, heightMetres: 0.15, material: 'laminated-sticker', model: 'annex' } as const;

const base: CheckPictogramFacts = { anpr: false, surelyVisible: seen, mentions, ...controller };
const street: CheckPictogramFacts = { ...base, placeKind: 'open', distinctEntrances: true, ...large };
const shop: CheckPictogramFacts = { ...base, placeKind: 'closed-accessible', builtDelimitation: true, ...a4 };
const office: CheckPictogramFacts = { ...base, placeKind: 'closed-inaccessible', ...small };
const scanCar: CheckPictogramFacts = {
  ...base,
  onVehicle: true,
  anpr: true,
  ...a4,
  mentions: { ...mentions, anprCapitals: true },
};

const check = (title: string, facts: CheckPictogramFacts, expected: object, when = at) =>
  scenario(title, 'check-pictogram', when, facts, expected);

const sizes = [
  check('a street has the large plate of 0.60 x 0.40 m', street, { outcome: 'allowed', breached: [] }),
  check(
    'an A4 sticker in a street has neither the size nor the material of article 1',
    { ...street, ...a4 },
    { breached: ['rd-2008-02-10-art1-size', 'rd-2008-02-10-art1-material'] },
  ),
  check(
    'an aluminium plate of 1.4 mm is too thin, one of 1.5 mm is not',
    { ...street, thicknessMillimetres: 1.4 },
    { outcome: 'refused', breached: ['rd-2008-02-10-art1-material'] },
  ),
  check(
    'a fair ground behind ropes has the large model, not the A4 of a shop',
    { ...shop, builtDelimitation: false },
    { breached: ['rd-2008-02-10-art1-size', 'rd-2008-02-10-art1-material'] },
  ),
  check('a shop with walls has the A4 sticker', shop, { outcome: 'allowed', breached: [] }),
  check('a shop may have the large plate too', { ...shop, ...large }, { outcome: 'allowed', breached: [] }),
  check(
    'the large model in a shop is still a plate, not a sticker',
    { ...shop, ...large, material: 'laminated-sticker' },
    { breached: ['rd-2008-02-10-art1-material'] },
  ),
  check('an office may have the small, the medium and the large model', office, { outcome: 'allowed' }),
  check('an office with the A4 of article 2', { ...office, ...a4 }, { outcome: 'allowed' }),
  check('an office with the plate of article 1', { ...office, ...large }, { outcome: 'allowed' }),
  check(
    'a sign of 0.10 x 0.07 m is too small even for an office',
    { ...office, widthMetres: 0.07, heightMetres: 0.1 },
    { breached: ['rd-2008-02-10-art3-size'] },
  ),
  check(
    'paper is no laminated sticker',
    { ...office, material: 'other' },
    { breached: ['rd-2008-02-10-art3-material'] },
  ),
  check(
    '"Smile, you are filmed" is not the model of the annex',
    { ...shop, model: 'own-design' },
    { outcome: 'refused', breached: ['rd-2008-02-10-art2-model'] },
  ),
  check(
    'which model a closed place asks depends on walls: unstated, a person is asked',
    { ...base, ...a4, placeKind: 'closed-accessible' },
    { outcome: 'needs-human', missing: ['builtDelimitation'] },
  ),
  check(
    'sure visibility is a person’s judgement',
    { ...shop, surelyVisible: { ...seen, verdict: 'not-met' } },
    { outcome: 'refused', breached: ['rd-2008-02-10-art2-visible'], who: ['camera-controller'] },
  ),
  check(
    'an open quarter without distinct entrances: the controller fixes the spots',
    { ...street, distinctEntrances: false, spotsFixed: true },
    { outcome: 'allowed' },
  ),
  check(
    'no list of spots in such a quarter',
    { ...street, distinctEntrances: false },
    { outcome: 'refused', breached: ['rd-2008-02-10-art1-entrances'], missing: ['spotsFixed'] },
  ),
];

const vehicles = [
  check('a scan car has the A4 sticker with ANPR', scanCar, { outcome: 'allowed' }),
  check(
    'a magnetic plate is not foreseen on a vehicle',
    { ...scanCar, ...plate },
    { breached: ['rd-2008-02-10-art3-1-material'] },
  ),
  check(
    'a scan car without the mentions is not caught on 12 April 2020',
    { ...scanCar, mentions: { anprCapitals: true } },
    { outcome: 'allowed' },
    '2020-04-12T23:59:59+02:00',
  ),
  check(
    'and is caught on 13 April 2020',
    { ...scanCar, mentions: { anprCapitals: true, lawWords: false, controllerName: false, postalAddress: false } },
    {
      outcome: 'refused',
      breached: ['rd-2008-02-10-mention-1', 'rd-2008-02-10-mention-2', 'rd-2008-02-10-mention-3'],
    },
    '2020-04-13T00:00:00+02:00',
  ),
];

const old = { ...shop, putUpOn: '2018-06-10', controllerHasDpo: true, anpr: true } as const;
const without = { ...mentions, dpoContact: false, anprCapitals: false } as const;
const written = [
  check(
    'a controller with a data protection officer names the officer',
    { ...shop, controllerHasDpo: true, mentions: { ...mentions, dpoContact: false } },
    { outcome: 'refused', breached: ['rd-2008-02-10-mention-4'] },
  ),
  check('a corner shop without one need not', shop, { outcome: 'allowed' }),
  check(
    'an e-mail address does not replace the postal address',
    {
      ...shop,
      controllerHasEmailOrTelephone: true,
      mentions: { ...mentions, postalAddress: false, emailOrTelephone: true },
    },
    { breached: ['rd-2008-02-10-mention-3'] },
  ),
  check(
    'an ANPR camera bears the letters in the drawing',
    { ...shop, anpr: true, mentions: { ...mentions, anprCapitals: false } },
    { breached: ['rd-2008-02-10-mention-anpr'] },
  ),
  check(
    'a French and a Dutch plate side by side are good in Brussels',
    { ...shop, mentions: { ...mentions, languages: 'adjoining' } },
    { outcome: 'allowed' },
  ),
  check(
    'fifty metres apart they are not',
    { ...shop, mentions: { ...mentions, languages: 'apart' } },
    { breached: ['rd-2008-02-10-mention-languages'] },
  ),
  check(
    'an older pictogram may lack the new mentions on its last day, 11 December 2018',
    { ...old, mentions: without },
    { outcome: 'allowed', deadlines: ['pictogram-adapted 2018-12-11'] },
    '2018-12-11T23:59:59+01:00',
  ),
  check(
    'and no longer on 12 December 2018',
    { ...old, mentions: without },
    { outcome: 'refused', breached: ['rd-2008-02-10-mention-4', 'rd-2008-02-10-mention-anpr'] },
    '2018-12-12T00:00:00+01:00',
  ),
  check(
    'a pictogram put up on 11 June 2018 has no grace',
    { ...old, putUpOn: '2018-06-11', mentions: without },
    { outcome: 'refused', breached: ['rd-2008-02-10-mention-4', 'rd-2008-02-10-mention-anpr'] },
    '2018-07-01T12:00:00+02:00',
  ),
  check(
    'the words of the law itself were never excused',
    { ...old, mentions: { ...without, lawWords: false } },
    { outcome: 'refused', breached: ['rd-2008-02-10-mention-1'] },
    '2018-07-01T12:00:00+02:00',
  ),
  check(
    'before 11 June 2018 neither the officer nor ANPR was asked',
    { ...shop, controllerHasDpo: true, anpr: true, mentions: without },
    { outcome: 'allowed' },
    '2018-06-10T23:59:59+02:00',
  ),
];

describe.each([
  ['sizes, materials and places', sizes],
  ['vehicles with mobile ANPR cameras', vehicles],
  ['what is written on it', written],
])('the pictogram of the camera law: %s', (_group, scenarios) => {
  it.each(scenarios.map((one) => [one.title, one] as const))('%s', (_title, { decision, expected }) => {
    expect(read(decision)).toMatchObject(expected);
  });
});
