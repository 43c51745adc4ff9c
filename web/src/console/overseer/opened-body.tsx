import type { OverseenEntry } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { Fact, Facts } from '../../design/facts.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import { Shown } from '../act/shown.tsx';
import { ActOutcome } from '../dpo/access-parts.tsx';
import { explainDecision } from '../receipt/explain-receipt.ts';
import { Reasons } from '../receipt/reasons.tsx';
import type { Receipt } from '../receipt/receipt.ts';
import { useOverseerText } from './overseer-texts.ts';

const order = ['request', 'facts', 'decision', 'result', 'who', 'when'];

/** The private body of an entry in words, and group by group as the journal holds it; takes the focus when it is opened. */
export function OpenedBody({
  entry,
  onClose,
}: {
  readonly entry: OverseenEntry;
  readonly onClose: () => void;
}): ReactNode {
  const t = useOverseerText();
  const { instant } = useI18n();
  const { body, entryId } = entry;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (entryId !== '') heading.current?.focus();
  }, [entryId]);
  const groups = Object.keys(body).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return (
    <section className="opened">
      <h2 ref={heading} tabIndex={-1}>
        <Words of={entry.title} />
      </h2>
      <Facts>
        <Fact term={t('verdict')}>
          <ActOutcome verdict={entry.verdict} />
        </Fact>
        <Fact term={t('when')}>{instant(entry.at)}</Fact>
        <Fact term={t('who')}>
          {entry.person.id === 'system' ? t('system') : (entry.person.name ?? entry.person.id)}
        </Fact>
        {entry.organisation === null ? null : (
          <Fact term={t('body')}>
            <Words of={entry.organisation} />
          </Fact>
        )}
        <Fact term={t('entry')}>
          <span className="small mono breakable">{entryId}</span>
        </Fact>
      </Facts>
      {groups.length === 0 ? <p className="soft">{t('erased')}</p> : null}
      <Part head={t('group.request')} value={payloadOf(body.request)} name={entry.act} />
      <Decision of={body.decision} />
      <Part head={t('group.result')} value={body.result} absent="none" />
      <Part head={t('group.facts')} value={body.facts} absent="none" isFolded />
      {groups.length === 0 ? null : (
        <details>
          <summary>{t('raw')}</summary>
          {groups.map((group) => (
            <div key={group}>
              <p className="small mono">{group}</p>
              <pre className="small mono">{JSON.stringify(body[group], null, 2)}</pre>
            </div>
          ))}
        </details>
      )}
      <div className="actions no-print">
        {groups.length === 0 ? null : (
          <Link className="button button-quiet" to="/reveal" search={{ entry: entryId }}>
            {t('reveal')}
          </Link>
        )}
        <button type="button" className="button button-quiet" onClick={onClose}>
          {t('close')}
        </button>
      </div>
    </section>
  );
}

function Part({
  head,
  value,
  isFolded = false,
  ...more
}: {
  readonly head: string;
  readonly value: unknown;
  readonly name?: string;
  readonly absent?: 'none';
  /** For what is long and seldom read to the end. */
  readonly isFolded?: boolean;
}): ReactNode {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return null;
  if (isFolded)
    return (
      <details>
        <summary>{head}</summary>
        <Shown value={value} {...more} />
      </details>
    );
  return (
    <>
      <h3>{head}</h3>
      <Shown value={value} {...more} />
    </>
  );
}

/** What the law and the rules of the house answered, as the person's own receipt said it. */
function Decision({ of }: { readonly of: unknown }): ReactNode {
  const t = useOverseerText();
  if (typeof of !== 'object' || of === null || !('law' in of) || !('gates' in of)) return null;
  // The committed group `decision` is the gate's own judgement; its form is that of a receipt.
  const said = explainDecision(of as Pick<Receipt, 'verdict' | 'law' | 'gates'>);
  const findings = [...said.unmet, ...said.asks, ...said.met];
  if (findings.length + said.blocking.length === 0) return null;
  return (
    <>
      <h3>{t('group.decision')}</h3>
      {said.blocking.map((gate) => (
        <p key={gate.id + gate.because.fr}>
          <Words of={gate.because} />
        </p>
      ))}
      <Reasons findings={findings} />
    </>
  );
}

function payloadOf(request: unknown): unknown {
  return typeof request === 'object' && request !== null && 'payload' in request ? request.payload : undefined;
}
