import type { ReactNode } from 'react';
import { Fact, Facts, Note } from '../../design/facts.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import { hrefFor } from '../routes.ts';
import type { TextChange, TextData, TextFinding, TextPassage } from '../texts-data.ts';

/** One text in both languages, passage by passage, with what changed in it and where the languages may not say the same. */
export function TextPage({ data }: { readonly data: TextData }): ReactNode {
  const { t, lang, day } = useI18n();
  const { text } = data;
  const only = data.languages.length === 1 ? data.languages[0] : undefined;
  const found = [...data.passages, ...data.notes].filter(({ findings }) => findings.length > 0);
  return (
    <>
      <div className="page-head">
        <h1>{t(`texts.kind.${text.kind}`)}</h1>
        {text.titles.map((title) => (
          <p key={title.lang} lang={title.lang} className="lead">
            {title.text}
          </p>
        ))}
        <p>{t(`texts.status.${text.kind}`)}</p>
        <p>
          <a href={`${hrefFor(lang, 'text', { id: text.id })}.pdf?version=${data.number}`} type="application/pdf">
            {t('texts.print')}
          </a>
        </p>
      </div>
      {data.comparedWith === null ? null : <Changes of={data.changes} since={data.comparedWith} />}
      {data.languages.length < 2 ? null : (
        <section className="section stack" aria-labelledby="findings">
          <h2 id="findings">{t('texts.findings.count', { count: text.counts.findings })}</h2>
          <p>{t('texts.findings.words')}</p>
          <ol className="text-findings">
            {found.flatMap((passage) =>
              passage.findings.map((finding) => (
                <li key={`${passage.id} ${finding.because.fr}`}>
                  <a href={`#${passage.id}`}>
                    <PassageName of={passage} isNote={data.notes.includes(passage)} />
                  </a>
                  {t('colon')}
                  <Finding of={finding} />
                </li>
              )),
            )}
          </ol>
        </section>
      )}
      <section className="section text-sides" aria-labelledby="text">
        <h2 id="text">{t(only === undefined ? 'texts.sides' : `texts.one.${only}`)}</h2>
        {data.correction === null ? null : (
          <p>{t('texts.correction', { on: day(data.correction.on), reasons: data.correction.reasons })}</p>
        )}
        {only === undefined ? (
          <fieldset className="text-switch">
            <legend>{t('texts.switch')}</legend>
            {(['fr', 'nl'] as const).map((side) => (
              <label key={side} htmlFor={`side-${side}`}>
                <input
                  type="radio"
                  name="text-side"
                  value={side}
                  id={`side-${side}`}
                  defaultChecked={side === (lang === 'nl' ? 'nl' : 'fr')}
                />
                <span lang={side}>{side === 'fr' ? 'Français' : 'Nederlands'}</span>
              </label>
            ))}
          </fieldset>
        ) : null}
        {data.passages.map((passage) => (
          <Passage key={passage.id} of={passage} isNote={false} only={only} />
        ))}
        {data.notes.length === 0 ? null : (
          <>
            <h3>{t('texts.notes')}</h3>
            {data.notes.map((note) => (
              <Passage key={note.id} of={note} isNote only={only} />
            ))}
          </>
        )}
        {data.signatories.length === 0 ? null : <p className="soft">{data.signatories.join(', ')}</p>}
      </section>
      <section className="section" aria-labelledby="source">
        <h2 id="source">{t('camera.source')}</h2>
        <Facts>
          <Fact term={t('camera.source')}>
            {data.sourceUrl === null ? (
              <Words of={text.source} />
            ) : (
              <a href={data.sourceUrl} rel="noreferrer">
                <Words of={text.source} />
              </a>
            )}
          </Fact>
          <Fact term={t('texts.digest')}>
            <code className="digest">{data.sha256}</code>
          </Fact>
          <Fact term={t('texts.dated')}>{data.datedOn === null ? t('texts.dated.none') : day(data.datedOn)}</Fact>
          <Fact term={t('texts.licence')}>{data.licence}</Fact>
          <Fact term={t('texts.version')}>
            {t('texts.version.words', {
              number: data.number,
              on: day(data.versions.find(({ number }) => number === data.number)?.broughtOn ?? data.legalDay),
            })}
          </Fact>
        </Facts>
        <Versions of={data} />
        <p>
          <a href={hrefFor(lang, 'texts')}>{t('texts.all')}</a>
        </p>
      </section>
    </>
  );
}

/** Every version, to read and to compare with the one that is open. */
function Versions({ of }: { readonly of: TextData }): ReactNode {
  const { t, lang } = useI18n();
  if (of.versions.length < 2) return null;
  const { id } = of.text;
  return (
    <>
      <h3>{t('texts.versions')}</h3>
      <ul>
        {of.versions.flatMap(({ number }) =>
          number === of.number
            ? []
            : [
                <li key={number}>
                  <a href={hrefFor(lang, 'text', { id, query: { version: String(number) } })}>
                    {t('texts.version.read', { number })}
                  </a>
                  {' · '}
                  <a
                    href={hrefFor(lang, 'text', {
                      id,
                      query: { version: String(of.number), from: String(number) },
                      hash: 'changes',
                    })}
                  >
                    {t('texts.version.compare', { number })}
                  </a>
                </li>,
              ],
        )}
      </ul>
    </>
  );
}

function Changes({ of, since }: { readonly of: readonly TextChange[]; readonly since: number }): ReactNode {
  const { t } = useI18n();
  return (
    <section className="section stack" aria-labelledby="changes">
      <h2 id="changes">{t('texts.changes', { number: since })}</h2>
      <ul>
        {of.map((change) => (
          <li key={change.sentence.fr}>
            <Words of={change.sentence} />
            {change.blocks.map((block) => (
              <blockquote key={block.text.text} className="law-text">
                <p className="small">{t(`texts.block.${block.is}`)}</p>
                <p lang={block.text.lang}>
                  {block.runs.length === 0
                    ? block.text.text
                    : block.runs.map((run) => <Run key={run.place} of={run} />)}
                </p>
              </blockquote>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Words of a changed block: told apart by element, not by colour alone. */
function Run({ of }: { readonly of: TextChange['blocks'][number]['runs'][number] }): ReactNode {
  if (of.is === 'added') return <ins>{of.text}</ins>;
  return of.is === 'removed' ? <del>{of.text}</del> : of.text;
}

function Passage({
  of,
  isNote,
  only,
}: {
  readonly of: TextPassage;
  readonly isNote: boolean;
  readonly only: 'fr' | 'nl' | undefined;
}): ReactNode {
  const { t } = useI18n();
  const other = { fr: t('texts.missing.fr'), nl: t('texts.missing.nl') };
  return (
    <article className={`text-passage text-${of.kind}`} id={of.id}>
      <p className="text-margin small">
        <a href={`#${of.id}`}>
          <PassageName of={of} isNote={isNote} />
        </a>
      </p>
      {(only === undefined ? (['fr', 'nl'] as const) : [only]).map((side) => {
        const words = of[side];
        return (
          <div key={side} className={`text-side text-side-${side}`}>
            {words === null ? <p className="soft">{other[side]}</p> : <p lang={side}>{words}</p>}
          </div>
        );
      })}
      {of.findings.length + of.doubts.length === 0 ? null : (
        <Note>
          {of.doubts.map((doubt) => (
            <p key={doubt}>{t(`texts.doubt.${doubt}`)}</p>
          ))}
          {of.findings.map((finding) => (
            <p key={finding.because.fr}>
              <Finding of={finding} />
            </p>
          ))}
        </Note>
      )}
    </article>
  );
}

function PassageName({ of, isNote }: { readonly of: TextPassage; readonly isNote: boolean }): ReactNode {
  const { t } = useI18n();
  return t(isNote ? 'texts.passage.note' : `texts.passage.${of.kind}`, { number: of.number });
}

function Finding({ of }: { readonly of: TextFinding }): ReactNode {
  const { t, day } = useI18n();
  return (
    <>
      <strong>{t(`texts.severity.${of.severity}`)}</strong> · <Words of={of.because} />
      {of.judged === null ? null : (
        <>
          {' '}
          <em>{t(`texts.judged.${of.judged.as}`, { on: day(of.judged.on), words: of.judged.words })}</em>
        </>
      )}
    </>
  );
}
