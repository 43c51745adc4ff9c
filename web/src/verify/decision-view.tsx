import type { RecordedDecision, ShownReceipt } from '@clairevoie/contract/receipt';
import { tell } from '@clairevoie/law';
import type { ReactNode } from 'react';
import { Fact, Facts, Note } from '../design/facts.tsx';
import { Outcome, type OutcomeMark } from '../design/outcome.tsx';
import { LawText } from '../design/provision.tsx';
import { useI18n, Words } from '../i18n/i18n-context.tsx';
import type { Term } from '../portal/data-values.ts';
import { nameOfAct } from '../portal/law/act-names.ts';
import { receiptOf } from '../portal/law/receipt-of.ts';
import type { Finding } from '../portal/record-pages.ts';
import { filled } from '../proof/tree-path.tsx';
import { type VerifyWords, verifyWords } from './verify-words.ts';

// What only the house's own rule stops is no refusal of the law: the sentence says so beside the mark.
const markOf = (verdict: RecordedDecision['verdict']): OutcomeMark => (verdict === 'blocked' ? 'refused' : verdict);

/** What was decided, as far as the receipt opens it; nothing that the proof does not bind. */
export function DecisionView({ shown }: { readonly shown: ShownReceipt }): ReactNode {
  const { lang, day, instant, list } = useI18n();
  const w = verifyWords[lang];
  const { header, decision, at, groups, closed } = shown;
  const verdict = w[header.verdict];
  const isInternal = header.act === 'house/internal-act';
  return (
    <section aria-labelledby="decision" className="stack">
      <h3 id="decision">{w.decision}</h3>
      <p className="receipt-outcome">
        <Outcome kind={markOf(header.verdict)} />
      </p>
      <p className="receipt-sentence">
        {at === undefined
          ? filled(w.sentence, { act: header.act, day: day(header.day), verdict })
          : filled(w.sentenceAt, { act: header.act, at: instant(at), verdict })}
      </p>
      {isInternal ? <p className="soft">{w.internal}</p> : null}
      {Object.keys(groups).length === 0 ? <Note>{<p>{w.headerAlone}</p>}</Note> : null}
      <Facts>
        <Fact term={w.organisation}>{header.organisation}</Fact>
        <Fact term={w.role}>{header.roleClass}</Fact>
        <Fact term={w.provisions}>
          {header.provisions.length === 0 ? (
            w.noneSaid
          ) : (
            <ul className="bare small">
              {header.provisions.map((id) => (
                <li key={id} className="breakable">
                  {id}
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact term={w.lawVersion}>{header.lawVersion ?? w.noneSaid}</Fact>
      </Facts>
      {decision === undefined ? null : <Answers decision={decision} w={w} />}
      {Object.keys(groups).length === 0 ? null : (
        <details>
          <summary>{w.opened}</summary>
          <p className="small">{filled(w.openedWords, { closed: closed.length === 0 ? w.noneSaid : list(closed) })}</p>
          {Object.entries(groups).map(([name, { content }]) => (
            <div key={name}>
              <p>
                <strong>{name}</strong>
              </p>
              <pre>
                <code>{JSON.stringify(JSON.parse(content), null, 1)}</code>
              </pre>
            </div>
          ))}
        </details>
      )}
      <details>
        <summary>{w.header}</summary>
        <pre>
          <code>{JSON.stringify(header, null, 1)}</code>
        </pre>
      </details>
    </section>
  );
}

/** The law's answers and the house's own rules, told apart. */
function Answers({ decision, w }: { readonly decision: RecordedDecision; readonly w: VerifyWords }): ReactNode {
  const { lang, list } = useI18n();
  return (
    <>
      {decision.gates.length === 0 ? null : (
        <div className="stack-2">
          <h4>{w.house}</h4>
          <ul>
            {decision.gates.map((gate) => (
              <li key={gate.id + gate.because.fr}>{gate.because[lang]}</li>
            ))}
          </ul>
        </div>
      )}
      {decision.law.map(({ question, decision: answer }, place) => {
        const name = nameOfAct(question.act);
        const told = receiptOf(name, tell(answer));
        const open = told.findings.filter(({ holds }) => holds !== 'yes');
        const met = told.findings.filter(({ holds }) => holds === 'yes');
        return (
          // The answers stand in the order of the act, from a receipt that does not change.
          // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, from immutable data.
          <div key={place} className="stack">
            <h4>{filled(w.question, { act: name[lang] ?? name.fr })}</h4>
            <p>
              <Words of={told.sentence} />
            </p>
            {open.length === 0 ? null : <Reasons title={w.reasons} findings={open} />}
            {met.length === 0 ? null : (
              <details open={open.length === 0 && met.length <= 3}>
                <summary>{filled(w.met, { count: String(met.length) })}</summary>
                <Reasons findings={met} />
              </details>
            )}
            <Terms title={w.duties} terms={told.duties} />
            <Terms title={w.deadlines} terms={told.deadlines} />
            {told.readings.length === 0 ? null : (
              <p className="small">{filled(w.readings, { list: list(told.readings.map(({ id }) => id)) })}</p>
            )}
            {told.warnings.length === 0 ? null : (
              <Note title={w.warnings}>
                {told.warnings.map((warning) => (
                  <p key={warning.fr}>
                    <Words of={warning} />
                  </p>
                ))}
              </Note>
            )}
          </div>
        );
      })}
    </>
  );
}

const markOfFinding: { readonly [H in Finding['holds']]: OutcomeMark } = {
  yes: 'allowed',
  no: 'refused',
  unknown: 'unknown',
  'asks-a-person': 'needs-human',
};

/** Reasons with the words of the law on demand; without links, which lead nowhere from a file on a disk. */
function Reasons({ title, findings }: { readonly title?: string; readonly findings: readonly Finding[] }): ReactNode {
  const { t } = useI18n();
  return (
    <div className="stack-2">
      {title === undefined ? null : <h5>{title}</h5>}
      <ul className="findings">
        {findings.map((finding) => (
          <li key={`${finding.provision.id}${finding.because.fr}`}>
            <p>
              <Outcome kind={markOfFinding[finding.holds]}>{t(`receipt.holds.${finding.holds}`)}</Outcome>
            </p>
            <p>
              <Words of={finding.because} />
            </p>
            <p className="small">
              <Words of={finding.provision.cite} /> ({finding.provision.from})
            </p>
            {finding.provision.quoteFr === undefined ? null : (
              <details>
                <summary>{t('law.words')}</summary>
                <LawText fr={finding.provision.quoteFr} nl={finding.provision.quoteNl} />
              </details>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Terms({ title, terms }: { readonly title: string; readonly terms: readonly Term[] }): ReactNode {
  const { day, instant, words } = useI18n();
  if (terms.length === 0) return null;
  const when = (term: Term): string =>
    term.due.kind === 'instant'
      ? instant(term.due.dueAt)
      : term.due.kind === 'day'
        ? day(term.due.dueOn)
        : words(term.due.words).text;
  return (
    <div className="stack-2">
      <h5>{title}</h5>
      <ul>
        {terms.map((term, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: terms have no id, and are rendered once.
          <li key={place}>
            <strong>{when(term)}</strong> – <Words of={term.what} />
            {term.by === null ? null : (
              <span className="soft">
                {' '}
                (<Words of={term.by} />)
              </span>
            )}
            {term.provision === null ? null : (
              <span className="small">
                {' '}
                <Words of={term.provision.cite} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
