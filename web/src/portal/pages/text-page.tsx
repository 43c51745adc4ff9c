import type { ReactNode } from 'react';
import { Fact, Facts, Note } from '../../design/facts.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import { hrefFor } from '../routes.ts';
import type { TextChange, TextData, TextFinding, TextPassage } from '../texts-data.ts';

/** One text in both languages, passage by passage, with what changed in it and where the languages may not say the same. */
export function TextPage({ data }: { readonly data: TextData }): ReactNode {
  const { t, lang } = useI18n();
  const { text } = data;
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
          <a href={`${hrefFor(lang, 'text', { id: text.id })}.pdf`} type="application/pdf">
            {t('texts.print')}
          </a>
        </p>
      </div>
      {data.changes.length === 0 ? null : <Changes of={data.changes} />}
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
      <section className="section text-sides" aria-labelledby="text">
        <h2 id="text">{t('texts.sides')}</h2>
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
        {data.passages.map((passage) => (
          <Passage key={passage.id} of={passage} isNote={false} />
        ))}
        {data.notes.length === 0 ? null : (
          <>
            <h3>{t('texts.notes')}</h3>
            {data.notes.map((note) => (
              <Passage key={note.id} of={note} isNote />
            ))}
          </>
        )}
        {data.signatories.length === 0 ? null : <p className="soft">{data.signatories.join(', ')}</p>}
      </section>
      <section className="section" aria-labelledby="source">
        <h2 id="source">{t('camera.source')}</h2>
        <Facts>
          <Fact term={t('camera.source')}>
            <Words of={text.source} />
          </Fact>
          <Fact term={t('texts.digest')}>
            <code className="digest">{data.sha256}</code>
          </Fact>
        </Facts>
        <p>
          <a href={hrefFor(lang, 'texts')}>{t('texts.all')}</a>
        </p>
      </section>
    </>
  );
}

function Changes({ of }: { readonly of: readonly TextChange[] }): ReactNode {
  const { t } = useI18n();
  return (
    <section className="section stack" aria-labelledby="changes">
      <h2 id="changes">{t('texts.changes')}</h2>
      <ul>
        {of.map((change) => (
          <li key={change.sentence.fr}>
            <Words of={change.sentence} />
            {change.blocks.map((block) => (
              <blockquote key={block.text.text} lang={block.text.lang} className="law-text">
                {block.text.text}
              </blockquote>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Passage({ of, isNote }: { readonly of: TextPassage; readonly isNote: boolean }): ReactNode {
  const { t } = useI18n();
  const other = { fr: t('texts.missing.fr'), nl: t('texts.missing.nl') };
  return (
    <article className={`text-passage text-${of.kind}`} id={of.id}>
      <p className="text-margin small">
        <a href={`#${of.id}`}>
          <PassageName of={of} isNote={isNote} />
        </a>
      </p>
      {(['fr', 'nl'] as const).map((side) => {
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
  const { t } = useI18n();
  return (
    <>
      <strong>{t(`texts.severity.${of.severity}`)}</strong> · <Words of={of.because} />
    </>
  );
}
