import type { Queryable } from '../ledger/index.ts';

/** Remembers that an organisation brought this document; bringing it twice changes nothing. */
export async function recordUpload(
  db: Queryable,
  upload: { readonly digest: string; readonly organisationId: string; readonly sizeBytes: number; readonly at: string },
): Promise<void> {
  await db.query(
    'insert into authorisation.upload (digest, organisation_id, size_bytes, uploaded_at) values ($1, $2, $3, $4) on conflict do nothing',
    [upload.digest, upload.organisationId, upload.sizeBytes, upload.at],
  );
}

/** Whether the organisation itself brought this document. */
export async function isUploadedBy(db: Queryable, digest: string, organisationId: string): Promise<boolean> {
  const { rows } = await db.query<{ there: boolean }>(
    'select exists (select 1 from authorisation.upload where digest = $1 and organisation_id = $2) as there',
    [digest, organisationId],
  );
  return rows[0]?.there === true;
}

/** Files that rest on this document, with the organisations and municipality concerned: whoever may read one of them may read it. */
export async function findFilesWithDocument(
  db: Queryable,
  digest: string,
): Promise<
  readonly {
    organisation_id: string;
    authority_id: string | null;
    municipality: string | null;
    level: string;
    authorisation_id: string | null;
  }[]
> {
  const { rows } = await db.query<{
    organisation_id: string;
    authority_id: string | null;
    municipality: string | null;
    level: string;
    authorisation_id: string | null;
  }>(
    `select organisation_id, deciding_organisation_id as authority_id, municipality, level, id as authorisation_id
       from authorisation.authorisation where extract_digest = $1
     union all select organisation_id, null, municipality, level, null from authorisation.use_request where decision->>'extractDigest' = $1
     union all select organisation_id, addressed_organisation_id, municipality, level, null from authorisation.urgent_grant where confirmation->>'extractDigest' = $1`,
    [digest],
  );
  return rows;
}
