import type { rebuildAndCompare } from '@clairevoie/server/ledger';

type Language = 'fr' | 'nl' | 'en';
type RebuildReport = Awaited<ReturnType<typeof rebuildAndCompare>>;

const words: Readonly<
  Record<
    Language,
    {
      readonly rows: string;
      readonly same: string;
      readonly differed: string;
      readonly folded: (n: number) => string;
      readonly restart: string;
    }
  >
> = {
  fr: {
    rows: 'lignes',
    same: 'identique',
    differed: 'DIFFÉRAIT du journal, rétabli',
    folded: (n) => `${n} modifications rejouées.`,
    restart:
      ' Redémarrez le serveur s’il fonctionne : il peut garder en mémoire des lignes qui ont été modifiées à la main.',
  },
  nl: {
    rows: 'rijen',
    same: 'gelijk',
    differed: 'VERSCHILDE van het logboek, hersteld',
    folded: (n) => `${n} wijzigingen afgespeeld.`,
    restart: ' Herstart de server als hij werkt: hij kan rijen onthouden hebben die met de hand werden gewijzigd.',
  },
  en: {
    rows: 'rows',
    same: 'identical',
    differed: 'DIFFERED from the journal, put right',
    folded: (n) => `${n} changes folded.`,
    restart: ' Restart the server if it runs: it may remember rows that were changed by hand.',
  },
};

/** What `clairevoie rebuild` found and put right, for people. */
export function rebuildLines({ registers, folded }: RebuildReport, language: Language): readonly string[] {
  const text = words[language];
  const ok = registers.every(({ isIdentical }) => isIdentical);
  return [
    ...registers.map(
      ({ register, rowsBefore, rowsAfter, isIdentical }) =>
        `${register.padEnd(40)} ${String(rowsBefore).padStart(8)} -> ${String(rowsAfter).padStart(8)} ${text.rows}  ${isIdentical ? text.same : text.differed}`,
    ),
    `${text.folded(folded)}${ok ? '' : text.restart}`,
  ];
}
