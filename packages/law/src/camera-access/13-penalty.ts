import type { Case } from '../case.ts';
import { type Dated, dated } from '../dated.ts';
import { dayOf, readDay } from '../time.ts';
import { say, type Trilingual } from '../trilingual.ts';
import { dayInWords } from '../words.ts';
import type { BreachedArticle, ShowPenaltyFacts } from './facts.ts';

/** A range of fines in euros, before any surcharge; since 2026 a penalty of level 1 of the new Penal Code. */
export type FineRange = { readonly min: number; readonly max: number; readonly levelOne: boolean };

/** Fines for a breach of articles 9 and 10. @law lcam-13-al1 R-34 A-14 */
export const finesOfAccess: Dated<FineRange> = dated(
  'lcam-13-al1',
  { from: '2007-06-10', is: { min: 250, max: 1000, levelOne: false } },
  { from: '2018-05-25', is: { min: 250, max: 20_000, levelOne: false } },
  { from: '2026-09-01', is: { min: 2000, max: 160_000, levelOne: true } },
);

/** Fines for a breach of articles 5 to 8/2. @law lcam-13-al2-montant R-34 A-14 */
export const finesOfUse: Dated<FineRange> = dated(
  'lcam-13-al2-montant',
  { from: '2007-06-10', is: { min: 25, max: 100, levelOne: false } },
  { from: '2018-05-25', is: { min: 100, max: 10_000, levelOne: false } },
  { from: '2026-09-01', is: { min: 800, max: 80_000, levelOne: true } },
);

const ofAccess: readonly BreachedArticle[] = ['9', '10'];
const ofUse: readonly BreachedArticle[] = ['5', '6', '7', '7/1', '7/2', '7/3', '8', '8/1', '8/2'];
/** Articles that alinéa 2 names since 25 May 2018 only. */
const since2018: readonly BreachedArticle[] = ['7/3', '8/1', '8/2'];

const figures = (value: number, separator: string): string => String(value).replace(/\B(?=(\d{3})+$)/g, separator);

function rangeInWords({ min, max, levelOne }: FineRange): Trilingual {
  const amounts = say(
    `amende de ${figures(min, ' ')} à ${figures(max, ' ')} euros`,
    `geldboete van ${figures(min, '.')} tot ${figures(max, '.')} euro`,
    `fine of ${figures(min, ' ')} to ${figures(max, ' ')} euros`,
  );
  return levelOne
    ? say(`peine de niveau 1, ${amounts.fr}`, `straf van niveau 1, ${amounts.nl}`, `level 1 penalty, ${amounts.en}`)
    : say(
        `${amounts.fr}, décimes non compris`,
        `${amounts.nl}, zonder opdeciemen`,
        `${amounts.en}, surcharges not included`,
      );
}

/** Which penalty the camera law attaches to a breach, by the day of the facts; both ranges are shown, guilt is never said. @law lcam-13-al1 lcam-13-al2-champ lcam-13-al2-montant */
export function judgeShowPenalty(c: Case, facts: ShowPenaltyFacts): void {
  c.warn('penalty-is-for-a-court');
  const { breachOf, factsOn } = facts;
  if (breachOf === undefined || factsOn === undefined) {
    c.unknown(breachOf !== undefined && ofUse.includes(breachOf) ? 'lcam-13-al2-montant' : 'lcam-13-al1', [
      ...(breachOf === undefined ? ['breachOf'] : []),
      ...(factsOn === undefined ? ['factsOn'] : []),
    ]);
    return;
  }
  if (!ofAccess.includes(breachOf) && !ofUse.includes(breachOf)) {
    c.note(
      'lcam-13-al2-champ',
      'no',
      say(
        'L’article 13 n’attache aucune peine à la violation de cet article ; une autre loi peut en prévoir une.',
        'Artikel 13 verbindt geen straf aan de overtreding van dit artikel; een andere wet kan er een bepalen.',
        'Article 13 attaches no penalty to a breach of this article; another law may.',
      ),
    );
    return;
  }
  const day = readDay('factsOn', factsOn);
  if (Temporal.PlainDate.compare(day, dayOf(c.at)) > 0) {
    c.note(
      ofAccess.includes(breachOf) ? 'lcam-13-al1' : 'lcam-13-al2-montant',
      'no',
      say(
        'Les faits sont datés d’après l’acte : la peine est celle du jour des faits.',
        'De feiten zijn gedateerd na de handeling: de straf is die van de dag van de feiten.',
        'The facts are dated after the act: the penalty is that of the day of the facts.',
      ),
    );
    return;
  }
  notePenalty(c, breachOf, day, facts.possessionOnly === true);
}

function notePenalty(c: Case, breachOf: BreachedArticle, day: Temporal.PlainDate, isPossession: boolean): void {
  const isAccess = ofAccess.includes(breachOf);
  const fines = isAccess ? finesOfAccess : finesOfUse;
  const onDay = day.toString();
  const range = fines.on(onDay);
  // our versions begin on 25 May 2018: older facts speak in the first of them, with the older amounts
  const version = c.pinned ? c.lawDay : onDay < '2018-05-25' ? '2018-05-25' : onDay;
  if (onDay < '2018-05-25') c.warn('penalty-before-2018');
  c.choice('R-34');
  c.choice('A-14');
  c.warn('milder-law');
  if (!isAccess) {
    const isNamed = range !== undefined && (onDay >= '2018-05-25' || !since2018.includes(breachOf));
    c.note(
      'lcam-13-al2-champ',
      isNamed ? 'yes' : 'no',
      isNamed
        ? say(
            `L’alinéa 2 vise l’article ${breachOf}.`,
            `Het tweede lid betreft artikel ${breachOf}.`,
            `Paragraph 2 names article ${breachOf}.`,
          )
        : say(
            `L’alinéa 2 ne vise l’article ${breachOf} que depuis le 25 mai 2018.`,
            `Het tweede lid betreft artikel ${breachOf} pas sinds 25 mei 2018.`,
            `Paragraph 2 names article ${breachOf} since 25 May 2018 only.`,
          ),
      { on: version },
    );
    if (!isNamed) return;
  }
  const id = isPossession
    ? isAccess
      ? 'lcam-13-al1-detention'
      : 'lcam-13-al2-detention'
    : isAccess
      ? 'lcam-13-al1'
      : 'lcam-13-al2-montant';
  if (range === undefined) {
    c.unknown(id, 'factsOn');
    return;
  }
  const [before, since] = [fines.on('2026-08-31'), fines.on('2026-09-01')];
  if (before === undefined || since === undefined) return;
  if (range.levelOne) c.warn('penal-code-2026');
  const now = rangeInWords(range);
  const words = dayInWords(day);
  c.note(
    id,
    'yes',
    say(
      `Faits du ${words.fr} : ${now.fr}. (Jusqu’au 31 août 2026 : ${rangeInWords(before).fr}. Depuis le 1er septembre 2026 : ${rangeInWords(since).fr}.)`,
      `Feiten van ${words.nl}: ${now.nl}. (Tot 31 augustus 2026: ${rangeInWords(before).nl}. Sinds 1 september 2026: ${rangeInWords(since).nl}.)`,
      `Facts of ${words.en}: ${now.en}. (Until 31 August 2026: ${rangeInWords(before).en}. Since 1 September 2026: ${rangeInWords(since).en}.)`,
    ),
    { on: version },
  );
}
