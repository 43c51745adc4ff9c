import { type ReceiptReport, type ReceiptTrust, verifyReceiptFile } from '@clairevoie/contract/receipt';
import { policyHash } from '@clairevoie/tlog';
import { type ChangeEvent, type DragEvent, type ReactNode, useEffect, useState } from 'react';
import { Lattice, Mark } from '../design/lattice.tsx';
import { useI18n } from '../i18n/i18n-context.tsx';
import type { Lang } from '../portal/data-values.ts';
import { filled } from '../proof/tree-path.tsx';
import { ReportView } from './report-view.tsx';
import { verifyWords } from './verify-words.ts';

const names: { readonly [L in Lang]: string } = { fr: 'Français', nl: 'Nederlands', en: 'English' };

/** A policy as it was given: what is pasted often lacks its last newline, a file never does. */
type GivenPolicy = { readonly text: string; readonly isTyped: boolean };

const policyText = ({ text, isTyped }: GivenPolicy): string =>
  isTyped && text !== '' && !text.endsWith('\n') ? `${text}\n` : text;

type ChosenFile = { readonly name: string; readonly bytes: Uint8Array };

/** A verifier key stands alone on one line; everything else is taken as a policy. */
const isKey = (text: string): boolean => /^\S+\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+\s*$/.test(text);

/** The whole page: whom one trusts, the file, the result. It keeps nothing and asks nothing of anybody. */
export function VerifyPage({ onLanguage }: { readonly onLanguage: (lang: Lang) => void }): ReactNode {
  const { lang } = useI18n();
  const w = verifyWords[lang];
  const [given, setPolicy] = useState<GivenPolicy>({ text: '', isTyped: false });
  const policy = policyText(given);
  const [pinned, setPinned] = useState('');
  const [keys, setKeys] = useState<ChosenFile>();
  const [file, setFile] = useState<ChosenFile>();
  const [report, setReport] = useState<ReceiptReport>();
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    if (file === undefined) return;
    // An answer that comes after the next question is dropped.
    let isCurrent = true;
    setFailure(undefined);
    verifyReceiptFile(file.bytes, trustOf(policy, pinned, keys?.bytes))
      .then((found) => (isCurrent ? setReport(found) : undefined))
      .catch((error: unknown) => (isCurrent ? setFailure(String(error)) : undefined));
    return () => {
      isCurrent = false;
    };
  }, [file, policy, pinned, keys]);
  const take = async (given: File | undefined): Promise<void> => {
    if (given === undefined) return;
    try {
      setReport(undefined);
      setFile({ name: given.name, bytes: new Uint8Array(await given.arrayBuffer()) });
    } catch (error) {
      setFailure(String(error));
    }
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  };
  return (
    <>
      <header className="masthead">
        <div className="wide masthead-row">
          <p className="wordmark">
            <Mark />
            <span>Clairevoie</span>
          </p>
          <nav className="languages" aria-label={w.languages}>
            <ul>
              {(['fr', 'nl', 'en'] as const).map((each) => (
                <li key={each} lang={each}>
                  <button
                    type="button"
                    className="language-button"
                    aria-pressed={each === lang}
                    aria-label={`${each.toUpperCase()} – ${names[each]}`}
                    onClick={() => onLanguage(each)}
                  >
                    {each.toUpperCase()}
                  </button>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <Lattice className="lattice-strip" height={10} />
      </header>
      <main id="content" className="wide" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <div className="page-head">
          <h1>{w.title}</h1>
          <p className="lead">{w.lead}</p>
        </div>
        <PolicyStep given={given} setPolicy={setPolicy} pinned={pinned} setPinned={setPinned}>
          <KeysField chosen={keys} setKeys={setKeys} setFailure={setFailure} />
        </PolicyStep>
        <section className="section" aria-labelledby="receipt-step">
          <h2 id="receipt-step">{w.receiptStep}</h2>
          <div className="drop-here">
            <label htmlFor="receipt">{w.receiptFile}</label>
            <input
              id="receipt"
              type="file"
              accept=".tlog-proof"
              onChange={(event) => void take(event.target.files?.[0]).then(() => forget(event))}
            />
            <p className="soft">{w.drop}</p>
          </div>
          {failure === undefined ? null : <p role="alert">{filled(w.failed, { why: failure })}</p>}
          {file !== undefined && report === undefined && failure === undefined ? <p>{w.reading}</p> : null}
        </section>
        {report === undefined || file === undefined || failure !== undefined ? null : (
          <section className="section">
            <ReportView report={report} name={file.name} />
          </section>
        )}
        <section className="section" aria-labelledby="about">
          <h2 id="about">{w.about}</h2>
          <p>{w.aboutWords}</p>
        </section>
      </main>
    </>
  );
}

/** The same file may be chosen again after it was changed on the disk. */
function forget(event: ChangeEvent<HTMLInputElement>): void {
  event.target.value = '';
}

function trustOf(policy: string, pinned: string, keysFile: Uint8Array | undefined): ReceiptTrust {
  if (policy.trim() === '') return {};
  const keys = keysFile === undefined ? {} : { keys: new TextDecoder().decode(keysFile) };
  if (isKey(policy)) return { vkey: policy.trim(), ...keys };
  return { policy, ...keys, ...(pinned.trim() === '' ? {} : { policyHash: pinned.trim() }) };
}

function PolicyStep({
  given,
  setPolicy,
  pinned,
  setPinned,
  children,
}: {
  readonly given: GivenPolicy;
  readonly setPolicy: (given: GivenPolicy) => void;
  readonly pinned: string;
  readonly setPinned: (text: string) => void;
  readonly children: ReactNode;
}): ReactNode {
  const { lang } = useI18n();
  const w = verifyWords[lang];
  const policy = policyText(given);
  const [hash, setHash] = useState<string>();
  useEffect(() => {
    let isCurrent = true;
    if (policy === '') setHash(undefined);
    else
      policyHash(policy).then(
        (found) => (isCurrent ? setHash(found) : undefined),
        () => undefined,
      );
    return () => {
      isCurrent = false;
    };
  }, [policy]);
  const read = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) setPolicy({ text: await file.text(), isTyped: false });
  };
  return (
    <section className="section" aria-labelledby="policy-step">
      <h2 id="policy-step">{w.policyStep}</h2>
      <p>{w.policyWords}</p>
      <div className="stack">
        <div className="field">
          <label htmlFor="policy-file">{w.policyFile}</label>
          <input id="policy-file" type="file" onChange={(event) => void read(event.target.files?.[0])} />
        </div>
        <div className="field">
          <label htmlFor="policy">{w.policyText}</label>
          <textarea
            id="policy"
            className="mono"
            rows={5}
            spellCheck={false}
            value={given.text}
            onChange={(event) => setPolicy({ text: event.target.value, isTyped: true })}
          />
        </div>
        <p>
          {w.policyHash}
          {lang === 'fr' ? ' : ' : ': '}
          <output className="mono breakable" htmlFor="policy policy-file">
            {hash ?? w.policyNone}
          </output>
        </p>
        {isKey(policy) ? <p className="note">{w.keyAlone}</p> : null}
        <div className="field">
          <label htmlFor="pinned">{w.pinned}</label>
          <p id="pinned-hint" className="small soft">
            {w.pinnedHint}
          </p>
          <input
            id="pinned"
            className="mono"
            type="text"
            spellCheck={false}
            autoComplete="off"
            aria-describedby="pinned-hint"
            value={pinned}
            onChange={(event) => setPinned(event.target.value)}
          />
        </div>
        {children}
      </div>
    </section>
  );
}

/** The later keys of a log that has changed its key, from a file: the page asks nothing of the network. */
function KeysField({
  chosen,
  setKeys,
  setFailure,
}: {
  readonly chosen: ChosenFile | undefined;
  readonly setKeys: (file: ChosenFile | undefined) => void;
  readonly setFailure: (why: string) => void;
}): ReactNode {
  const { lang } = useI18n();
  const w = verifyWords[lang];
  const read = async (file: File | undefined): Promise<void> => {
    try {
      setKeys(file && { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch (error) {
      setFailure(String(error));
    }
  };
  return (
    <div className="field">
      <label htmlFor="later-keys">{w.laterKeys}</label>
      <p id="later-keys-hint" className="small soft">
        {w.laterKeysHint}
      </p>
      <input
        id="later-keys"
        type="file"
        aria-describedby="later-keys-hint"
        onChange={(event) => void read(event.target.files?.[0])}
      />
      {chosen === undefined ? null : <p className="small breakable">{chosen.name}</p>}
    </div>
  );
}
