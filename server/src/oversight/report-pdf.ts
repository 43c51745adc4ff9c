import type { ReportView } from '@clairevoie/contract';
import { type Block, writePdf } from '../authorisation/index.ts';
import { reportWords } from './report-words.ts';

/** The yearly report of a data protection officer as PDF, in French or Dutch. The same report gives the same bytes. */
export async function reportPdf(
  { report, bodyName, isDemo }: { readonly report: ReportView; readonly bodyName: string; readonly isDemo: boolean },
  lang: 'fr' | 'nl',
): Promise<Buffer> {
  const words = reportWords[lang];
  const { figures } = report;
  const field = (label: string, count: number): Block => ({
    kind: 'field',
    label,
    text: count.toLocaleString(`${lang}-BE`),
  });
  const accesses = figures.accesses.map(({ act, verdict, count }): Block => {
    const text = `${words.acts[act] ?? act}, ${words.verdicts[verdict] ?? verdict} : ${count.toLocaleString(`${lang}-BE`)}`;
    return { kind: 'item', text: lang === 'nl' ? text.replace(' : ', ': ') : text };
  });
  const madeAt = Temporal.Instant.from(report.madeAt).toZonedDateTimeISO('Europe/Brussels');
  const madeOn = madeAt.toPlainDate().toLocaleString(`${lang}-BE`, { dateStyle: 'long' });
  const title = `${words.title} ${report.year}`;
  return writePdf({
    language: lang,
    title,
    dated: report.madeAt,
    footer: `${bodyName} – ${title}`,
    isDemo,
    blocks: [
      { kind: 'title', text: title },
      { kind: 'paragraph', text: bodyName },
      { kind: 'small', text: `${words.madeOn} ${madeOn}. ${words.source} ${report.entryId}.` },
      { kind: 'heading', text: words.accesses },
      ...(accesses.length > 0 ? accesses : [{ kind: 'paragraph', text: words.noAccess } as const]),
      { kind: 'heading', text: words.otherActs },
      field(words.recorded, figures.otherActs),
      field(words.notThrough, figures.otherRefused),
      { kind: 'heading', text: words.sampling },
      field(words.samples, figures.samples),
      field(words.sampled, figures.sampled),
      field(words.conform, figures.verdicts.conform),
      field(words.doubtful, figures.verdicts.doubtful),
      field(words.notConform, figures.verdicts['not-conform']),
      field(words.waiting, figures.waiting),
      { kind: 'heading', text: words.breaches },
      field(words.breachesNoticed, figures.breaches),
      field(words.breachesOpen, figures.breachesOpen),
      { kind: 'space' },
      { kind: 'small', text: words.limits },
    ],
  });
}
