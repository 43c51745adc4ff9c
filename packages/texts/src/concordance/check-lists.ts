import type { Language } from '../language.ts';
import { say } from '../trilingual.ts';
import type { CheckedPassage, ConcordanceFinding } from './finding.ts';
import { announcedIn, listsIn, type NameList, sameName } from './lists.ts';

const languages = ['fr', 'nl'] as const;
const furthestBack = 3;

/** Lists whose names differ between the languages, and lists that are longer or shorter than the number that points at them. */
export function checkLists(passages: readonly CheckedPassage[]): readonly ConcordanceFinding[] {
  return passages.flatMap((passage, place) => [
    ...checkMembers(passage),
    ...checkCounts(passage, passages.slice(Math.max(0, place - furthestBack), place + 1)),
  ]);
}

function checkMembers({ id, fr, nl }: CheckedPassage): readonly ConcordanceFinding[] {
  const [french, dutch] = [listsIn(fr ?? ''), listsIn(nl ?? '')];
  return french.flatMap((list) => {
    const other = dutch.find((one) => likeness(list, one) >= 0.5);
    return other === undefined ? [] : missing(list, other).map((name) => memberFinding(id, name));
  });
}

function memberFinding(passage: string, { name, inFirst }: Missing): ConcordanceFinding {
  return {
    kind: 'list-member',
    severity: 'high',
    passage,
    ...(inFirst ? { fr: name } : { nl: name }),
    because: inFirst
      ? say(
          `« ${name} » figure dans la liste française et manque dans la liste néerlandaise.`,
          `"${name}" staat in de Franse lijst en ontbreekt in de Nederlandse.`,
          `“${name}” is in the French list and missing in the Dutch one.`,
        )
      : say(
          `« ${name} » figure dans la liste néerlandaise et manque dans la liste française.`,
          `"${name}" staat in de Nederlandse lijst en ontbreekt in de Franse.`,
          `“${name}” is in the Dutch list and missing in the French one.`,
        ),
  };
}

function checkCounts(passage: CheckedPassage, near: readonly CheckedPassage[]): readonly ConcordanceFinding[] {
  const wrong = languages.flatMap((language) => {
    const text = passage[language] ?? '';
    return announcedIn(language, text).flatMap((announced) => {
      const lists = announced.pointsBack
        ? near.toReversed().flatMap((one) => listsIn(one[language] ?? ''))
        : listsIn(text.slice(text.indexOf(announced.words)));
      const list = lists.find((one) => !one.isOpen);
      return list === undefined || list.items.length === announced.count ? [] : [{ language, announced, list }];
    });
  });
  const [one] = wrong;
  if (one === undefined) return [];
  const words = Object.fromEntries(
    wrong.map(({ language, announced }): [Language, string] => [language, announced.words]),
  );
  const { count } = one.announced;
  const listed = one.list.items.length;
  return [
    {
      kind: 'list-count',
      severity: 'medium',
      passage: passage.id,
      ...words,
      because: say(
        `${count} sont annoncées (« ${one.announced.words} »), ${listed} sont citées : ${one.list.items.join(', ')}.`,
        `${count} worden aangekondigd ("${one.announced.words}"), ${listed} worden genoemd: ${one.list.items.join(', ')}.`,
        `${count} are announced (“${one.announced.words}”), ${listed} are named: ${one.list.items.join(', ')}.`,
      ),
    },
  ];
}

/** A text of a dossier, for the comparison of lists across texts. */
export interface ListedText {
  readonly id: string;
  readonly title: string;
  readonly passages: readonly CheckedPassage[];
}

/** Lists that two texts of one dossier share but for some names: who signs the petition and who is said to have. */
export function compareLists(
  one: ListedText,
  other: ListedText,
): readonly (ConcordanceFinding & { readonly text: string })[] {
  const found = new Map<string, ConcordanceFinding & { readonly text: string }>();
  for (const language of languages)
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const)
      for (const here of from.passages)
        for (const list of listsIn(here[language] ?? ''))
          for (const there of to.passages)
            for (const shorter of listsIn(there[language] ?? '')) {
              if (likeness(list, shorter) < 0.6) continue;
              for (const { name, inFirst } of missing(list, shorter)) {
                const key = `${to.id} ${there.id} ${sameName(name)}`;
                if (!inFirst || found.has(key)) continue;
                found.set(key, {
                  kind: 'list-member',
                  severity: shorter.isOpen ? 'low' : 'medium',
                  passage: there.id,
                  text: to.id,
                  [language]: name,
                  because: say(
                    `« ${name} » figure dans la même liste de « ${from.title} » et manque ici.`,
                    `"${name}" staat in dezelfde lijst van "${from.title}" en ontbreekt hier.`,
                    `“${name}” is in the same list of “${from.title}” and missing here.`,
                  ),
                });
              }
            }
  return [...found.values()];
}

interface Missing {
  readonly name: string;
  readonly inFirst: boolean;
}

function missing(one: NameList, other: NameList): readonly Missing[] {
  const [first, second] = [new Set(one.items.map(sameName)), new Set(other.items.map(sameName))];
  return [
    ...one.items.filter((name) => !second.has(sameName(name))).map((name) => ({ name, inFirst: true })),
    ...other.items.filter((name) => !first.has(sameName(name))).map((name) => ({ name, inFirst: false })),
  ];
}

function likeness(one: NameList, other: NameList): number {
  const [first, second] = [new Set(one.items.map(sameName)), new Set(other.items.map(sameName))];
  return first.intersection(second).size / first.union(second).size;
}
