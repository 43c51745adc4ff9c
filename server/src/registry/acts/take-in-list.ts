import type { CameraFacts, ImportReport, Source } from '@clairevoie/contract';
import type { ActContext, Change, JsonObject, RegisterReader } from '../../ledger/index.ts';
import { newCameraRow } from '../camera-row.ts';
import type { ImportResult, KnownCamera } from '../import/import-result.ts';
import { observationMark } from '../observed/observation-mark.ts';
import { cameras, cameraTakedowns, imports, publicationSources } from '../registers.ts';

/** What an import came to, as the journal keeps it: rows, report and the ids that the rows get. */
export type TakenList = {
  readonly rows: readonly CameraFacts[];
  readonly apart: readonly CameraFacts[];
  readonly cameraIds: readonly string[];
  readonly apartIds: readonly string[];
  readonly report: ImportReport;
  /** Marks of observations that were taken down: they are taken in, and not published again. */
  readonly takenDown: readonly string[];
};

/** How an import becomes register rows. */
export interface TakeIn {
  readonly importId: string;
  readonly list: TakenList;
  readonly source: Source;
  readonly world: CameraFacts['world'];
  readonly organisationId: string | null;
  readonly fileName: string | null;
  /** Whether the rows are a publication: then they are public as published, and their source is listed. */
  readonly isPublication: boolean;
  readonly isNewSource: boolean;
}

/** Gives each row its id. */
export function asTaken(
  { rows, apart, report }: ImportResult,
  newId: () => string,
  takenDown: readonly string[],
): TakenList {
  return { rows, apart, cameraIds: rows.map(newId), apartIds: apart.map(newId), report, takenDown };
}

/** Marks of the observations that were taken down, those of these rows alone. */
export async function takenDownAmong(read: RegisterReader, { rows, apart }: ImportResult): Promise<readonly string[]> {
  const known = new Set((await read.find(cameraTakedowns, {})).map((row) => row.observation_mark));
  return known.size === 0 ? [] : [...rows, ...apart].map(observationMark).filter((mark) => known.has(mark));
}

/** What the source's earlier rows were: a second import says which rows are known already. */
export async function knownOf(read: RegisterReader, sourceId: string): Promise<readonly KnownCamera[]> {
  return (await read.find(cameras, { source_id: sourceId })).map((row) => ({
    id: row.id,
    sourceId: row.source_id,
    sourceRef: row.source_ref,
    point: row.lon === null || row.lat === null ? null : [row.lon, row.lat],
  }));
}

/** Register changes of an import: each row a camera, the report kept whole, and the answer. */
export function takeIn(
  take: TakeIn,
  context: Pick<ActContext<unknown>, 'act' | 'at' | 'entryId'>,
): { readonly changes: readonly Change[]; readonly result: JsonObject } {
  const { list, importId, source, organisationId } = take;
  const { actor } = context.act;
  const insert = (facts: CameraFacts, id: string | undefined): Change[] =>
    id === undefined
      ? []
      : [
          cameras.insert(
            newCameraRow({
              id,
              facts,
              organisationId,
              place: undefined,
              importId,
              at: context.at,
              publishedBy:
                take.isPublication && !list.takenDown.includes(observationMark(facts)) ? context.entryId : null,
            }),
          ),
        ];
  return {
    changes: [
      ...(take.isPublication && take.isNewSource
        ? [
            publicationSources.insert({
              id: source.id,
              world: take.world,
              name: source.name,
              url: source.url,
              licence: source.licence,
              date: source.date,
              date_text: source.dateText,
              retrieved: source.retrieved,
              registered_at: context.at,
            }),
          ]
        : []),
      ...list.rows.flatMap((facts, index) => insert(facts, list.cameraIds[index])),
      ...list.apart.flatMap((facts, index) => insert(facts, list.apartIds[index])),
      imports.insert({
        id: importId,
        world: take.world,
        organisation_id: organisationId,
        source_id: source.id,
        file_name: take.fileName,
        format: list.report.format,
        sha256: list.report.sha256,
        size_bytes: list.report.sizeBytes,
        totals: list.report.totals,
        report: list.report,
        camera_ids: list.cameraIds,
        apart_ids: list.apartIds,
        imported_by: actor.personId === 'system' ? null : actor.personId,
        imported_by_function: actor.functionKey,
        imported_at: context.at,
      }),
    ],
    result: { importId, report: list.report },
  };
}
