import type { HouseholdPlateView } from '@clairevoie/contract';
import { type ReactNode, useId, useState } from 'react';
import { ActForm } from '../../act/act-form.tsx';
import { useApi } from '../../api/use-api.ts';
import { householdHash } from './household-hash.ts';
import { useSearchTexts } from './search-texts.ts';

type Check = {
  readonly hashes: readonly HouseholdPlateView[];
  readonly searched: readonly { readonly searchId: string; readonly personId: string; readonly plate: string }[];
};
type Match = { readonly personId: string; readonly searchIds: readonly string[] };

/** Compares what was searched with own and household plates, in this browser, with a key that only the officer has. */
export function HouseholdCheck(): ReactNode {
  const t = useSearchTexts();
  const id = useId();
  const { data } = useApi<Check>('/api/anpr/household-check');
  const [secret, setSecret] = useState('');
  const [plate, setPlate] = useState('');
  const [hash, setHash] = useState<string | undefined>(undefined);
  const [matches, setMatches] = useState<readonly Match[] | undefined>(undefined);
  const compare = async (): Promise<void> => setMatches(data === undefined ? [] : await matchesOf(data, secret));
  return (
    <section className="stack no-print">
      <h2>{t('check')}</h2>
      <p className="soft">{t('check.why')}</p>
      <p className="field">
        <label htmlFor={`${id}-key`}>{t('key')}</label>
        <input
          id={`${id}-key`}
          type="password"
          autoComplete="off"
          value={secret}
          onChange={(event) => setSecret(event.target.value)}
        />
      </p>
      <p className="actions">
        <button type="button" className="button" disabled={secret === ''} onClick={() => void compare()}>
          {t('compare')}
        </button>
      </p>
      {matches === undefined ? null : (
        <p role="status">
          {t('matches', { count: matches.reduce((sum, { searchIds }) => sum + searchIds.length, 0) })}
        </p>
      )}
      {(matches ?? []).map((match) => (
        <ActForm
          key={match.personId}
          type="anpr/raise-misuse-sign"
          fixed={{
            pattern: 'own-or-household-plate',
            personId: match.personId,
            searchIds: match.searchIds.slice(0, 100),
          }}
          submit={t('raise')}
        />
      ))}
      <p className="field">
        <label htmlFor={`${id}-plate`}>{t('household')}</label>
        <input
          id={`${id}-plate`}
          autoComplete="off"
          value={plate}
          onChange={(event) => {
            setPlate(event.target.value);
            setHash(undefined);
          }}
        />
      </p>
      <p className="actions">
        <button
          type="button"
          className="button"
          disabled={secret === '' || plate === ''}
          onClick={() => void householdHash(secret, plate).then(setHash)}
        >
          {t('record')}
        </button>
      </p>
      {hash === undefined ? null : (
        <ActForm key={hash} type="anpr/record-household-plate" fixed={{ plateHmac: hash }} submit={t('record')} />
      )}
    </section>
  );
}

/** Searches by a person of a plate that is recorded for that very person, by person. */
async function matchesOf({ hashes, searched }: Check, secret: string): Promise<readonly Match[]> {
  const known = new Set(hashes.map(({ personId, plateHmac }) => `${personId} ${plateHmac}`));
  const met = new Map<string, string[]>();
  for (const { searchId, personId, plate } of searched) {
    if (!known.has(`${personId} ${await householdHash(secret, plate)}`)) continue;
    met.set(personId, [...(met.get(personId) ?? []), searchId]);
  }
  return [...met].map(([personId, searchIds]) => ({ personId, searchIds }));
}
