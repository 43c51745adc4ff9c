import type { DirectiveKeyView } from '@clairevoie/contract';
import { type ReactNode, useId, useState } from 'react';
import { AsWritten } from '../../../design/as-written.tsx';
import { Fact, Facts } from '../../../design/facts.tsx';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { ActForm } from '../../act/act-form.tsx';
import { useAct } from '../../act/perform.ts';
import { Shown } from '../../act/shown.tsx';
import { ReceiptView } from '../../receipt/receipt-view.tsx';
import { Failed } from '../../shell/states.tsx';
import { useListsTexts } from './lists-texts.ts';
import { type SignedFile, signedFileOf } from './signed-directive.ts';

/** Keys with which ministers sign directives: who registered which, and where whoever doubts one finds it again. */
export function SigningKeys({
  of,
  isMinister,
}: {
  readonly of: readonly DirectiveKeyView[];
  readonly isMinister: boolean;
}): ReactNode {
  const t = useListsTexts();
  const { instant } = useI18n();
  return (
    <section className="stack">
      <h2>{t('directiveKeys')}</h2>
      <p className="soft">{t('directiveKeys.why')}</p>
      {of.length === 0 ? <p>{t('directiveKeys.none')}</p> : null}
      {of.map((one) => (
        <article key={one.id} className="stack-2 form-section">
          <h3>
            <Shown value={one.minister} name="functionKey" />{' '}
            <span className="tag">{t(one.endedAt === null ? 'inForce' : 'directiveKeys.ended')}</span>
          </h3>
          <Facts>
            <Fact term={t('directiveKeys.key')}>
              <code className="breakable">{one.publicKey}</code>
            </Fact>
            <Fact term={t('directiveKeys.statedIn')}>
              <AsWritten>{one.statedIn}</AsWritten>
            </Fact>
            <Fact term={t('directiveKeys.since')}>{instant(one.registeredAt)}</Fact>
          </Facts>
          {one.isYours ? (
            <details className="form-section no-print">
              <summary>{t('directiveKeys.end')}</summary>
              <p className="soft">{t('directiveKeys.end.why')}</p>
              <ActForm type="anpr/end-directive-key" fixed={{ keyId: one.id }} submit={t('directiveKeys.end')} />
            </details>
          ) : null}
        </article>
      ))}
      {isMinister ? (
        <details className="form-section no-print">
          <summary>{t('directiveKeys.register')}</summary>
          <p className="soft">{t('directiveKeys.register.why')}</p>
          <ActForm type="anpr/register-directive-key" submit={t('directiveKeys.register')} />
        </details>
      ) : null}
    </section>
  );
}

/** Loads a directive from its signed file, as it is: nothing of it is typed again. */
export function LoadSigned(): ReactNode {
  const t = useListsTexts();
  const id = useId();
  const [file, setFile] = useState<SignedFile | null>();
  const load = useAct('anpr/load-directive');
  return (
    <section className="stack no-print">
      <h2>
        <label htmlFor={id}>{t('signedFile')}</label>
      </h2>
      <p className="soft">{t('signedFile.why')}</p>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        onChange={(event) => void event.target.files?.[0]?.text().then((text) => setFile(signedFileOf(text)))}
      />
      {file === null ? <p role="alert">{t('signedFile.none')}</p> : null}
      {file == null ? null : (
        <>
          <Shown name="anpr/load-directive" value={file.directive} />
          <p>
            <button
              type="button"
              className="button"
              disabled={load.isPending}
              onClick={() => load.mutate({ ...file.directive, signed: file.signed })}
            >
              {t('loadDirective')}
            </button>
          </p>
        </>
      )}
      {load.data === undefined ? null : <ReceiptView receipt={load.data.receipt} isFresh />}
      {load.isError ? <Failed error={load.error} onRetry={() => load.reset()} /> : null}
    </section>
  );
}
