import { startOf } from '../ledger/index.ts';
import type { PiaFile } from './pia-json.ts';

/** The four heads that 25/4 § 2 al. 2 names. @law lfp-25-4-p2-al2-s2 */
export const assessmentHeads = ['dataCategories', 'proportionality', 'operationalObjectives', 'retention'] as const;

/** Name of a head. */
export type AssessmentHead = (typeof assessmentHeads)[number];

/** What the assessment says under one head, and which questions of the CNIL form it was taken from (none: stated by a person). */
export type HeadText = { readonly text: string; readonly questions: readonly number[] };

/** The heads that the assessment treats; a head that is absent was not treated. */
export type AssessmentHeads = { readonly [H in AssessmentHead]?: HeadText };

// Questions of the CNIL form that answer each head. The form knows no operational objective as such:
// the description of the processing and its purposes come closest, and a person may state the head instead.
const questionsOf: Readonly<Record<AssessmentHead, readonly number[]>> = {
  dataCategories: [121],
  proportionality: [212, 213],
  operationalObjectives: [111, 211],
  retention: [215],
};

const mostHeadText = 20_000;

/** Maps a CNIL assessment on the four heads; what a person stated goes first. */
export function headsOf(
  pia: PiaFile,
  stated: { readonly [H in AssessmentHead]?: string | undefined } = {},
): AssessmentHeads {
  const heads: { [H in AssessmentHead]?: HeadText } = {};
  for (const head of assessmentHeads) {
    const own = stated[head]?.trim();
    const found = pia.answers
      .filter((a) => questionsOf[head].includes(a.reference_to))
      .map((a) => ({ question: a.reference_to, text: plainText(a.data.text ?? '') }))
      .filter(({ text }) => text !== '');
    if (own !== undefined && own !== '') heads[head] = { text: own, questions: [] };
    else if (found.length > 0) {
      heads[head] = {
        text: startOf(found.map((f) => f.text).join('\n\n'), mostHeadText),
        questions: found.map((f) => f.question),
      };
    }
  }
  return heads;
}

/** The three risks of the CNIL form with their gauges, 1 (negligible) to 4 (maximal); null when not set. */
export function risksOf(
  pia: PiaFile,
): readonly { readonly risk: string; readonly severity: number | null; readonly likelihood: number | null }[] {
  const gauge = (question: number) => pia.answers.find((a) => a.reference_to === question)?.data.gauge ?? null;
  return [
    { risk: 'illegitimate-access', severity: gauge(325), likelihood: gauge(326) },
    { risk: 'unwanted-modification', severity: gauge(335), likelihood: gauge(336) },
    { risk: 'disappearance', severity: gauge(345), likelihood: gauge(346) },
  ];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Text without markup, for reading and printing only: it is never put into a page as HTML. */
export function plainText(html: string): string {
  return html
    .replace(/<(?:br|\/p|\/li|\/div|\/h[1-6])\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:#(\d{1,7})|([a-z]{2,6}));/gi, (whole, code: string | undefined, name: string | undefined) => {
      if (code === undefined) return entities[(name ?? '').toLowerCase()] ?? whole;
      const point = Number(code);
      return point >= 32 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : ' ';
    })
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
