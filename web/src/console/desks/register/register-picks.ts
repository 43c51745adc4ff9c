import type { Holders, UseView } from '@clairevoie/contract';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import type { Pick } from '../../act/form-context.ts';
import { useFunctionKey, useMe } from '../../api/session.ts';
import { useApi } from '../../api/use-api.ts';
import { useLanguage } from '../../i18n/console-texts.tsx';
import { type RegisterAct, useManagers } from './register-acts.ts';
import type { UseEntry } from './use-entries-page.tsx';

type Picks = { readonly [field: string]: readonly Pick[] };
type ListedPlace = { readonly id: string; readonly name: { readonly fr: string; readonly nl: string } };
type BodycamEntry = { readonly id: string; readonly entered_at: string };

/**
 * What identifier fields of an act on registers choose from, as far as the function may read it. What it may not read stays a text
 * field: whoever manages the register gives the number.
 */
export function useRegisterPicks(name: RegisterAct): Picks {
  const { lang } = useLanguage();
  const { instant } = useI18n();
  const functionKey = useFunctionKey() ?? '';
  const organisationId = useMe().acting?.organisationId;
  const when = (isAsked: boolean, path: string) => (isAsked ? path : undefined);
  const isManager = useManagers.includes(functionKey);
  const lines = useApi<{ entries: readonly UseEntry[] }>(
    when(name === 'end-use-entry' && isManager, '/api/registry/use-entries?limit=200'),
  ).data?.entries;
  const uses = useApi<{ items: readonly UseView[] }>(when(name === 'register-use', '/api/authorisation/uses?limit=100'))
    .data?.items;
  const places = useApi<{ places: readonly ListedPlace[] }>(
    when(name === 'register-camera' || name === 'correct-camera', '/api/registry/places'),
  ).data?.places;
  const bodycams = useApi<{ entries: readonly BodycamEntry[] }>(
    when(
      (name === 'consult-bodycam' || name === 'extract-bodycam') &&
        ['access-designee', 'extraction-designee'].includes(functionKey),
      '/api/registry/bodycam-entries',
    ),
  ).data?.entries;
  const holders = useApi<Holders>(
    when(name === 'enter-bodycam' && organisationId !== undefined, `/api/organisations/${organisationId}/holders`),
  ).data;
  const wearers = new Map((holders?.functions ?? []).map((one) => [one.personId, one.name]));
  return {
    ...entries(
      'entryId',
      lines?.filter((line) => line.state === 'open'),
      (line) => ({
        value: line.id,
        label: `${instant(line.started_at)} – ${line.content.place ?? line.use_reference}`,
      }),
    ),
    ...entries('useId', uses, (use) => ({ value: use.id, label: instant(use.startedAt) })),
    ...entries('placeId', places, (place) => ({ value: place.id, label: place.name[lang === 'nl' ? 'nl' : 'fr'] })),
    ...entries('entryId', bodycams, (entry) => ({ value: entry.id, label: instant(entry.entered_at) })),
    ...entries('wearerId', [...wearers], ([value, label]) => ({ value, label })),
  };
}

function entries<Row>(field: string, rows: readonly Row[] | undefined, pickOf: (row: Row) => Pick): Picks {
  return rows === undefined || rows.length === 0 ? {} : { [field]: rows.map(pickOf) };
}
