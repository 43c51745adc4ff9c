import type { WaitingItem } from '@clairevoie/contract';
import { type WaitingSource, waitingItem } from '../identity/index.ts';
import type { Queryable } from '../ledger/index.ts';
import { cameraKeepers, deciders, useRegistrars } from './keepers.ts';
import {
  type CameraCount,
  countIncompleteCameras,
  countUnregisteredFixed,
  type ImportToLookAt,
  listImportsToLookAt,
} from './waiting-store.ts';

/** How long an import with refused rows is shown to those who took it in. Ours, not the law's. */
const shownForDays = 30;

/** Imports with refused rows, fixed cameras missing in the national register, cameras not described in full. */
export function waitingRegisters(db: Queryable): WaitingSource {
  return {
    room: 'registry',
    waitingFor: async ({ functionKey, organisationId }, at) => {
      const since = Temporal.Instant.from(at).subtract({ hours: shownForDays * 24 });
      const imports = deciders.includes(functionKey)
        ? await listImportsToLookAt(db, organisationId, since.toString())
        : [];
      const none: CameraCount = { count: 0, first_at: null };
      const missing = useRegistrars.includes(functionKey) ? await countUnregisteredFixed(db, organisationId) : none;
      const incomplete = cameraKeepers.includes(functionKey) ? await countIncompleteCameras(db, organisationId) : none;
      return [
        ...imports.map((row) => importItem(row, at)),
        ...(missing.count === 0 ? [] : [missingItem(missing, organisationId, at)]),
        ...(incomplete.count === 0 ? [] : [incompleteItem(incomplete, organisationId, at)]),
      ];
    },
  };
}

function importItem(row: ImportToLookAt, at: string): WaitingItem {
  const name = row.file_name;
  const [list, lijst, file] =
    name === null
      ? ['une liste reprise', 'een overgenomen lijst', 'a list taken in']
      : [`« ${name} »`, `‘${name}’`, `“${name}”`];
  return waitingItem(
    {
      room: 'registry',
      id: row.id,
      kind: 'look-at-import',
      subjectKind: 'import',
      subjectId: row.id,
      basis: 'policy',
      text: {
        fr: `Regarder pourquoi des lignes de ${list} ont été refusées (${row.refused}), les corriger et reprendre la liste.`,
        nl: `Nagaan waarom regels van ${lijst} geweigerd zijn (${row.refused}), ze verbeteren en de lijst opnieuw overnemen.`,
        en: `See why rows of ${file} were refused (${row.refused}), correct them and take the list in again.`,
      },
      createdAt: row.imported_at,
    },
    at,
  );
}

/** @law lfp-25-8-al2 */
function missingItem({ count, first_at }: CameraCount, organisationId: string, at: string): WaitingItem {
  return waitingItem(
    {
      room: 'registry',
      id: `national ${organisationId}`,
      kind: 'register-fixed-cameras',
      subjectKind: 'cameras',
      basis: 'law',
      provision: 'lfp-25-8-al2',
      reading: 'R-40',
      text: {
        fr: `Inscrire au registre national les caméras fixes en service de votre organisation qui n’y figurent pas (${count}).`,
        nl: `De vaste camera’s in dienst van uw organisatie die er nog niet in staan (${count}) in het nationaal register inschrijven.`,
        en: `Enter in the national register the fixed cameras in service of your organisation that are not in it (${count}).`,
      },
      dueWords: 'no-term',
      createdAt: first_at ?? at,
    },
    at,
  );
}

function incompleteItem({ count, first_at }: CameraCount, organisationId: string, at: string): WaitingItem {
  return waitingItem(
    {
      room: 'registry',
      id: `incomplete ${organisationId}`,
      kind: 'complete-cameras',
      subjectKind: 'cameras',
      basis: 'policy',
      text: {
        fr: `Compléter le registre : sorte, caractère intelligent, lecture de plaques ou lieu inconnus pour des caméras de votre organisation (${count}).`,
        nl: `Het register vervolledigen: soort, intelligent karakter, nummerplaatherkenning of plaats onbekend voor camera’s van uw organisatie (${count}).`,
        en: `Complete the register: kind, intelligence, plate reading or place unknown for cameras of your organisation (${count}).`,
      },
      createdAt: first_at ?? at,
    },
    at,
  );
}
