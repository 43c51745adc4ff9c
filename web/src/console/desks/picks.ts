import type { CameraFacts, GivableFunction, Organisation, PersonSummary } from '@clairevoie/contract';
import type { Pick } from '../act/form-context.ts';
import { useApi } from '../api/use-api.ts';
import { useLanguage } from '../i18n/console-texts.tsx';
import { useDeskWords } from './desk-words.ts';

/** Organisations of a kind by name, for a choice; empty until read. */
export function useOrganisationPicks(kind?: string): readonly Pick[] {
  const { lang } = useLanguage();
  const query = kind === undefined ? '' : `&kind=${kind}`;
  const { data } = useApi<{ organisations: readonly Organisation[] }>(`/api/organisations?limit=200${query}`);
  return (data?.organisations ?? []).map((one) => ({ value: one.organisationId, label: one.names[lang] }));
}

/** Persons to whom one may give a function or link an account, by name; and the issuers of accounts linked so far. */
export function usePersonPicks(): { readonly persons: readonly Pick[]; readonly issuers: readonly string[] } {
  const w = useDeskWords();
  const { data } = useApi<{ persons: readonly PersonSummary[]; issuers: readonly string[] }>('/api/persons');
  return {
    persons: (data?.persons ?? []).map(({ personId, name, hasAccount, holdsFunction }) => ({
      value: personId,
      label: [
        name,
        ...(hasAccount ? [] : [w('people.noAccount')]),
        ...(holdsFunction ? [] : [w('people.noFunction')]),
      ].join(' – '),
    })),
    issuers: data?.issuers ?? [],
  };
}

/** Functions that one may give in the function one acts in, by name. */
export function useFunctionPicks(via: GivableFunction['via']): readonly Pick[] {
  const { lang } = useLanguage();
  const { data } = useApi<{ functions: readonly GivableFunction[] }>('/api/functions');
  return (data?.functions ?? [])
    .filter((one) => one.via === via)
    .map((one) => ({ value: one.functionKey, label: one.names[lang] }));
}

/** Municipalities by NIS code, for a choice. */
export function useMunicipalityPicks(): readonly Pick[] {
  const { lang } = useLanguage();
  const { data } = useApi<{ organisations: readonly Organisation[] }>('/api/organisations?limit=200&kind=municipality');
  return (data?.organisations ?? []).flatMap((one) =>
    one.nisCodes.map((code) => ({ value: code, label: `${one.names[lang]} (${code})` })),
  );
}

/** A camera as `/api/registry/cameras` shows it. */
export type ListedCamera = {
  readonly id: string;
  readonly facts: CameraFacts;
  readonly state: string;
  readonly isPublic: boolean;
  readonly version: number | null;
};

/** Cameras of one's own service by name, for a choice. */
export function useCameraPicks(): readonly Pick[] {
  return useOwnCameras().map(pickOf);
}

/** Those of them that read plates by the register, or may: it does not say that they do not. */
export function useReadingCameraPicks(): readonly Pick[] {
  return useOwnCameras()
    .filter(({ facts }) => facts.anpr !== 'no')
    .map(pickOf);
}

const pickOf = ({ id, facts }: ListedCamera): Pick => ({ value: id, label: facts.label });

function useOwnCameras(): readonly ListedCamera[] {
  const { data } = useApi<{ cameras: readonly ListedCamera[] }>('/api/registry/cameras?mine=true&perPage=200');
  return data?.cameras ?? [];
}
