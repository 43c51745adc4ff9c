import type { Queryable } from '../ledger/index.ts';
import {
  type DossierText,
  dossierText,
  type PublicAlignmentRow,
  type PublicJudgementRow,
  type PublicTextRow,
} from './dossier-text.ts';
import type { AnswerRow, DemandRow, ReportRow } from './registers.ts';

export { type Concordance, type DossierFinding, openConcordance } from './concordance.ts';
export { checkedPassages, type DossierPassage, type DossierText, isBilingual } from './dossier-text.ts';

/** A version in the list of a text's versions. */
export interface ListedVersion {
  readonly number: number;
  readonly broughtOn: string;
  readonly digest: string;
}

const columns =
  'text_id, number, text_kind, text_form, source, source_url, licence, dated_on, digest, content, brought_on';

/** The newest version of every text, in the order in which they were first brought. */
export async function listDossierTexts(db: Queryable): Promise<readonly DossierText[]> {
  const { rows } = await db.query<PublicTextRow>(
    `select ${columns} from (select distinct on (text_id) * from dossier.public_text order by text_id, number desc) newest
     order by array_position(array['petition', 'proposed-resolution', 'resolution', 'council-decision', 'law'], text_kind::text), text_id
     limit 500`,
  );
  return Promise.all(rows.map((row) => withSaid(db, row)));
}

/** One version of a text; the newest when no number is given. */
export async function findDossierText(db: Queryable, id: string, number?: number): Promise<DossierText | undefined> {
  const { rows } = await db.query<PublicTextRow>(
    `select ${columns} from dossier.public_text where text_id = $1 and ($2::int is null or number = $2) order by number desc limit 1`,
    [id, number ?? null],
  );
  return rows[0] === undefined ? undefined : withSaid(db, rows[0]);
}

/** All versions of a text, oldest first. */
export async function listTextVersions(db: Queryable, id: string): Promise<readonly ListedVersion[]> {
  const { rows } = await db.query<ListedVersion>(
    `select number, brought_on as "broughtOn", digest from dossier.public_text where text_id = $1 order by number limit 1000`,
    [id],
  );
  return rows;
}

async function withSaid(db: Queryable, row: PublicTextRow): Promise<DossierText> {
  const key = [row.text_id, row.number];
  const { rows: corrected } = await db.query<PublicAlignmentRow>(
    'select text_id, number, pairs, reasons, corrected_on from dossier.public_alignment where text_id = $1 and number = $2',
    key,
  );
  const { rows: judged } = await db.query<PublicJudgementRow>(
    `select text_id, number, finding, passage, finding_kind, fr, nl, judged, words, judged_on from dossier.public_judgement
     where text_id = $1 and number = $2`,
    key,
  );
  return dossierText(row, corrected[0], judged);
}

/** A demand as everybody may see it. */
export type PublicDemand = DemandRow;
/** An answer as everybody may see it. */
export type PublicAnswer = Omit<AnswerRow, 'recorded_by'>;
/** A report as everybody may see it. */
export type PublicReport = Omit<ReportRow, 'recorded_by'>;

/** Every demand, each text's apart, in the order of its passages. */
export async function listDemands(db: Queryable): Promise<readonly PublicDemand[]> {
  const { rows } = await db.query<PublicDemand>(
    `select demand, text_id, passage, competence, queries, reopens_on_reform, defined_on from dossier.public_demand
     order by text_id, demand limit 1000`,
  );
  return rows;
}

/** What addressees answered to a demand, oldest first. */
export async function listAnswers(db: Queryable, demand: string): Promise<readonly PublicAnswer[]> {
  const { rows } = await db.query<PublicAnswer>(
    `select demand, number, answered_by, answered_on, language, words, source, source_url, digest, recorded_on
     from dossier.public_answer where demand = $1 order by number limit 200`,
    [demand],
  );
  return rows;
}

/** Versions of the report that a demand asks for, oldest first; none: it was asked for and not received here. */
export async function listReports(db: Queryable, demand: string): Promise<readonly PublicReport[]> {
  const { rows } = await db.query<PublicReport>(
    `select demand, number, title, published_on, licence, source, source_url, digest, recorded_on
     from dossier.public_report where demand = $1 order by number limit 200`,
    [demand],
  );
  return rows;
}

/** Something new in the register of the dossier: which, of which text, and on which day. */
export interface DossierNews {
  readonly versions: readonly { readonly text: string; readonly number: number; readonly on: string }[];
  readonly answers: readonly DemandNews[];
  readonly reports: readonly DemandNews[];
}
interface DemandNews {
  readonly demand: string;
  readonly text: string;
  readonly number: number;
  readonly on: string;
}

/** What came into the register after the texts themselves: newer versions, answers, reports; the newest of each. */
export async function listDossierNews(db: Queryable, most: number): Promise<DossierNews> {
  const { rows: versions } = await db.query<DossierNews['versions'][number]>(
    `select text_id as text, number, brought_on as "on" from dossier.public_text where number > 1
     order by brought_on desc, text_id, number desc limit $1`,
    [most],
  );
  const ofDemands = async (view: 'public_answer' | 'public_report'): Promise<readonly DemandNews[]> =>
    (
      await db.query<DemandNews>(
        `select n.demand, d.text_id as text, n.number, n.recorded_on as "on" from dossier.${view} n
         join dossier.public_demand d on d.demand = n.demand order by n.recorded_on desc, n.demand, n.number desc limit $1`,
        [most],
      )
    ).rows;
  return { versions, answers: await ofDemands('public_answer'), reports: await ofDemands('public_report') };
}
