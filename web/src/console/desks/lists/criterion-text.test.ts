import { expect, it } from 'vitest';
import { readCriterionText, writeCriterionText } from './criterion-text.ts';

const vans = { criterion: 1, name: 'Camionnettes', vehicle: { classes: ['van'] } } as const;

it('changes one place of a criterion and keeps the others, those without a field too', () => {
  const circles = [
    { latitude: 50.8, longitude: 4.3, radiusMetres: 200 },
    { latitude: 50.9, longitude: 4.4, radiusMetres: 300 },
  ];
  const text = writeCriterionText({ ...vans, where: { circles } }, ['where', 'circles', 0, 'radiusMetres'], 250);
  expect(JSON.parse(text)).toEqual({ ...vans, where: { circles: [{ ...circles[0], radiusMetres: 250 }, circles[1]] } });
});

it('leaves out a condition of which nothing is left, so that none is stated by accident', () => {
  expect(JSON.parse(writeCriterionText(vans, ['vehicle', 'classes'], []))).toEqual({
    criterion: 1,
    name: 'Camionnettes',
  });
  const timed = { ...vans, when: { hours: { from: '22:00' } } };
  expect(JSON.parse(writeCriterionText(timed, ['when', 'hours', 'from'], undefined))).toEqual(vans);
});

it('reads a text that is no object as none', () => {
  expect(readCriterionText(JSON.stringify(vans))).toEqual(vans);
  for (const text of ['', '{', '[1]', '"van"', 'null']) expect(readCriterionText(text)).toBeUndefined();
});
