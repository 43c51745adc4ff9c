import { seededDice } from '../../anpr/dice.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** So many different plates of Belgian form, in normal form. Every plate is generated. */
export function generatedPlates(count: number): ReadonlySet<string> {
  const dice = seededDice(20_261_130);
  const letter = (): string => letters[dice.below(26)] ?? 'A';
  const plates = new Set<string>();
  while (plates.size < count)
    plates.add(`${1 + dice.below(2)}${letter()}${letter()}${letter()}${String(dice.below(1_000)).padStart(3, '0')}`);
  return plates;
}
