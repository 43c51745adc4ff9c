import type {
  CameraFacts,
  ImportOutcome,
  ImportReason,
  ImportReport,
  LonLat,
  Source,
  World,
} from '@clairevoie/contract';
import type { MunicipalityArea } from './geometry.ts';
import { defaultLimits, type ImportedText, type ImportLimits } from './import-input.ts';
import { explainingReasons, importReason, isReasonCode, refusingReasons } from './import-reasons.ts';
import { NearIndex } from './near-index.ts';
import type { Territory } from './position-check.ts';

/** A camera the register already holds: the import says so and merges nothing. */
export type KnownCamera = Readonly<{ id: string; sourceId: string; sourceRef: string; point: LonLat | null }>;

/** What every parser needs to know beside the file itself. */
export type ImportOptions = Readonly<{
  world: World;
  /** Where the file comes from; rows may carry their own address and date. */
  source: Source;
  /** Two points closer than this are reported as the same place. Metres; 2 unless told. */
  nearMetres?: number;
  known?: readonly KnownCamera[];
  territory?: Territory;
  /** Set to fill the municipality from the point and to find rows that state another one. */
  municipalities?: readonly MunicipalityArea[];
  mayLieAbroad?: boolean;
  swapBack?: boolean;
  limits?: Partial<ImportLimits>;
}>;

/** One row as a parser read it, before rows are compared. `facts` is null when the row is refused. */
export type ImportDraft = Readonly<{
  row: number;
  sourceRef: string | null;
  facts: CameraFacts | null;
  reasons: readonly ImportReason[];
}>;

/** What a parser returns: cameras, what is kept apart (speed cameras), and a report in which each row stands once. */
export type ImportResult = Readonly<{
  rows: readonly CameraFacts[];
  apart: readonly CameraFacts[];
  report: ImportReport;
}>;

/** The limits of an import: the house's, unless the caller narrows or widens them. */
export function limitsOf(options: ImportOptions): ImportLimits {
  return { ...defaultLimits, ...options.limits };
}

const pointOf = (facts: CameraFacts): LonLat | null =>
  facts.position.type === 'point' ? [facts.position.lon, facts.position.lat] : null;

const hasCode = (reasons: readonly ImportReason[], codes: ReadonlySet<string>): boolean =>
  reasons.some((reason) => codes.has(reason.code));

function outcomeOf(facts: CameraFacts | null, reasons: readonly ImportReason[]): ImportOutcome {
  if (facts === null || hasCode(reasons, refusingReasons)) return 'refused';
  if (facts.device === 'speed-camera') return 'kept-apart';
  const isDoubted = reasons.some((reason) => isReasonCode(reason.code) && !explainingReasons.has(reason.code));
  return isDoubted ? 'taken-with-doubt' : 'taken';
}

/**
 * Compares the rows with each other and with the register, and writes the report. A second row with the same id is
 * refused (a person decides which is right); rows at the same place are all kept and each says which one it is near.
 */
export function assembleImport(
  input: Readonly<{ format: ImportReport['format']; text: ImportedText; drafts: readonly ImportDraft[] }>,
  options: ImportOptions,
): ImportResult {
  const radius = options.nearMetres ?? 2;
  const nearRows = new NearIndex<number>(radius);
  const nearKnown = new NearIndex<string>(radius);
  const knownRefs = new Map<string, string>();
  for (const camera of options.known ?? []) {
    if (camera.sourceId === options.source.id) knownRefs.set(camera.sourceRef, camera.id);
    if (camera.point !== null) nearKnown.add(camera.point, camera.id);
  }

  const firstRowOf = new Map<string, number>();
  const rows: CameraFacts[] = [];
  const apart: CameraFacts[] = [];
  const totals = { read: input.drafts.length, taken: 0, takenWithDoubt: 0, refused: 0, keptApart: 0 };
  const reportRows = input.drafts.map((draft) => {
    const reasons = [...draft.reasons];
    if (draft.facts !== null && !hasCode(reasons, refusingReasons)) {
      const ref = draft.facts.sourceRef;
      const earlier = firstRowOf.get(ref);
      const knownId = knownRefs.get(ref);
      if (earlier !== undefined) reasons.push(importReason('duplicate-source-id', `row ${earlier}`));
      else if (knownId !== undefined) reasons.push(importReason('already-known', knownId));
      else {
        firstRowOf.set(ref, draft.row);
        const point = pointOf(draft.facts);
        if (point !== null) {
          const near = nearRows.findNearest(point);
          if (near !== undefined)
            reasons.push(importReason('near-other-row', `row ${near.item}, ${near.metres.toFixed(1)} m`));
          const known = nearKnown.findNearest(point);
          if (known !== undefined)
            reasons.push(importReason('near-known-camera', `${known.item}, ${known.metres.toFixed(1)} m`));
          nearRows.add(point, draft.row);
        }
      }
    }
    const outcome = outcomeOf(draft.facts, reasons);
    const became = place(draft.facts, outcome, rows, apart);
    if (outcome === 'taken') totals.taken += 1;
    else if (outcome === 'taken-with-doubt') totals.takenWithDoubt += 1;
    else if (outcome === 'kept-apart') totals.keptApart += 1;
    else totals.refused += 1;
    return { row: draft.row, sourceRef: draft.sourceRef, outcome, reasons, became };
  });

  return {
    rows,
    apart,
    report: {
      format: input.format,
      sourceId: options.source.id,
      sizeBytes: input.text.sizeBytes,
      sha256: input.text.sha256,
      totals,
      rows: reportRows,
    },
  };
}

function place(
  facts: CameraFacts | null,
  outcome: ImportOutcome,
  rows: CameraFacts[],
  apart: CameraFacts[],
): { list: 'rows' | 'apart'; index: number } | null {
  if (facts === null || outcome === 'refused') return null;
  const list = outcome === 'kept-apart' ? 'apart' : 'rows';
  const target = list === 'apart' ? apart : rows;
  target.push(facts);
  return { list, index: target.length - 1 };
}
