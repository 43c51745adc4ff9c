import type { HouseholdCheckView } from '@clairevoie/contract';
import { type ReactNode, useId, useState } from 'react';
import { ActForm } from '../../act/act-form.tsx';
import { useAct } from '../../act/perform.ts';
import { isShownAlready } from '../../api/http.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ReceiptView } from '../../receipt/receipt-view.tsx';
import { householdHash } from './household-hash.ts';
import { useSearchTexts } from './search-texts.ts';

type Match = { readonly personId: string; readonly searchIds: readonly string[] };
type Compared = { readonly searches: number; readonly matches: readonly Match[]; readonly next: string | null };

/** Compares what was searched with own and household plates, in this browser, with a key that only the officer has; each page that is shown is an act. */
export function HouseholdCheck(): ReactNode {
  const t = useSearchTexts();
  const w = useWords();
  const id = useId();
  const act = useAct('anpr/open-household-check', '/api/anpr/household-check');
  const [secret, setSecret] = useState('');
  const [reasons, setReasons] = useState('');
  const [plate, setPlate] = useState('');
  const [hash, setHash] = useState<string | undefined>(undefined);
  const [done, setDone] = useState<Compared | undefined>(undefined);
  const compare = async (so: Compared | undefined): Promise<void> => {
    const before = so?.next == null ? {} : { before: so.next };
    const { receipt } = await act.mutateAsync({ reasons, ...before });
    if (receipt.verdict !== 'allowed' || receipt.check === undefined) return;
    const { check } = receipt;
    const searches = new Set(check.searched.map(({ searchId }) => searchId)).size;
    const matches = joined(so?.matches ?? [], await matchesOf(check, secret));
    setDone({ searches: (so?.searches ?? 0) + searches, matches, next: check.next });
  };
  // What went wrong is shown by the act itself.
  const start = (so: Compared | undefined) => void compare(so).catch(() => undefined);
  const receipt = act.data?.receipt;
  const isReady = secret !== '' && reasons.trim() !== '' && !act.isPending;
  const matches = done?.matches ?? [];
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
      <p className="field">
        <label htmlFor={`${id}-reasons`}>{t('check.reasons')}</label>
        <textarea
          id={`${id}-reasons`}
          rows={2}
          maxLength={2000}
          value={reasons}
          onChange={(event) => setReasons(event.target.value)}
        />
      </p>
      <p className="actions">
        <button type="button" className="button" disabled={!isReady} onClick={() => start(undefined)}>
          {t('compare')}
        </button>
        {done?.next == null ? null : (
          <button type="button" className="button" disabled={!isReady} onClick={() => start(done)}>
            {t('earlier')}
          </button>
        )}
      </p>
      {receipt === undefined || receipt.verdict === 'allowed' ? null : <ReceiptView receipt={receipt} isFresh />}
      {act.isError ? (
        <p className="error">{isShownAlready(act.error) ? w('form.shownAlready') : act.error.message}</p>
      ) : null}
      {done === undefined ? null : (
        <p role="status">
          {t('compared', { count: done.searches })}.{' '}
          {t('matches', { count: matches.reduce((sum, { searchIds }) => sum + searchIds.length, 0) })}
        </p>
      )}
      {matches.map((match) => (
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
async function matchesOf({ hashes, searched }: HouseholdCheckView, secret: string): Promise<readonly Match[]> {
  const known = new Set(hashes.map(({ personId, plateHmac }) => `${personId} ${plateHmac}`));
  const met = new Map<string, string[]>();
  for (const { searchId, personId, plate } of searched) {
    if (!known.has(`${personId} ${await householdHash(secret, plate)}`)) continue;
    met.set(personId, [...(met.get(personId) ?? []), searchId]);
  }
  return [...met].map(([personId, searchIds]) => ({ personId, searchIds }));
}

/** Matches of all pages so far, by person. */
function joined(before: readonly Match[], now: readonly Match[]): readonly Match[] {
  const all = new Map(before.map(({ personId, searchIds }) => [personId, searchIds]));
  for (const { personId, searchIds } of now) all.set(personId, [...(all.get(personId) ?? []), ...searchIds]);
  return [...all].map(([personId, searchIds]) => ({ personId, searchIds: [...new Set(searchIds)] }));
}
