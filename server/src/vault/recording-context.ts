import { type CameraFacts, known, type PlaceFacts } from '@clairevoie/law';
import { authorisations, type UseRow, useRequests, uses } from '../authorisation/index.ts';
import { defineRegister, type RegisterReader } from '../ledger/index.ts';
import { cameras } from '../registry/index.ts';
import { findCamera, findUse } from './neighbour-store.ts';

/** What the vault reads of an assessment. */
const assessments = defineRegister<{ readonly id: string; readonly necessary_retention: string | null }>(
  'authorisation.assessment',
  ['id'],
);

/** Where a recording comes from: its camera, the use it was made under, and the terms that use was given. */
export type RecordingContext = {
  readonly isCameraOurs: boolean;
  readonly useId: string | null;
  readonly camera: CameraFacts;
  readonly place: PlaceFacts | null;
  /** Seconds that a bodycam puts before its activation, as the use was decided. @law lfp-25-3-p4 */
  readonly preRecordingSeconds: number | null;
  readonly configuredRetention: string | null;
  readonly assessedRetention: string | null;
};

/** Reads the context of an interval of a camera; nothing unknown is guessed, what is unknown is left out. */
export async function recordingContext(
  read: RegisterReader,
  of: { readonly organisationId: string; readonly cameraId: string; readonly from: string; readonly to: string },
): Promise<RecordingContext> {
  const camera = await read.through([cameras], (db) => findCamera(db, of.cameraId));
  const use = await read.through([uses], (db) => findUse(db, of));
  const content = use?.content;
  const kind = camera === undefined || camera.kind === 'unknown' ? content?.camera.kind : camera.kind;
  const terms = use === undefined ? noTerms : await termsOf(read, use);
  return {
    isCameraOurs: camera?.organisation_id === of.organisationId && camera.state === 'current',
    useId: use?.use_id ?? null,
    camera: known({ kind, inDetentionPlace: content?.camera.inDetentionPlace }),
    place: content?.place === undefined ? null : placeOf(content.place),
    preRecordingSeconds: content?.preRecordingSeconds ?? null,
    ...terms,
  };
}

const noTerms = { configuredRetention: null, assessedRetention: null };

function placeOf(place: NonNullable<UseRow['content']['place']>): PlaceFacts {
  const { kind, managedByPolice, enclosed } = place;
  return known({ kind, managedByPolice, enclosed });
}

/** The term that was asked for and the term the assessment finds necessary. @law lfp-25-4-p2-al2-s2 */
async function termsOf(
  read: RegisterReader,
  use: { readonly basis_kind: string; readonly basis_id: string },
): Promise<typeof noTerms | { configuredRetention: string | null; assessedRetention: string | null }> {
  if (use.basis_kind !== 'authorisation') return noTerms;
  const authorisation = await read.get(authorisations, { id: use.basis_id });
  if (authorisation === undefined) return noTerms;
  const request =
    authorisation.request_id === null ? undefined : await read.get(useRequests, { id: authorisation.request_id });
  const assessment =
    authorisation.assessment_id === null ? undefined : await read.get(assessments, { id: authorisation.assessment_id });
  return {
    configuredRetention: request?.content.configuredRetention ?? null,
    assessedRetention: assessment?.necessary_retention ?? null,
  };
}
