import type { ReactNode } from 'react';
import { Note } from '../../design/facts.tsx';
import { i18nFor, useI18n, Words } from '../../i18n/i18n-context.tsx';
import type { AreaLetterData } from '../areas-data.ts';
import type { PortalRequest } from '../portal-data.ts';
import { hrefFor } from '../routes.ts';
import { requestLetter } from './area-letter-text.ts';
import { BlankLine } from './letter-page.tsx';
import { LETTER_FRAMES } from './letter-text.ts';

/** The letter that asks a municipality or a zone for what is missing. Its blanks are in no form: nothing typed can be sent. */
export function AreaLetterPage({
  data,
  request,
}: {
  readonly data: AreaLetterData;
  readonly request: PortalRequest;
}): ReactNode {
  const { t, lang } = useI18n();
  const asked = request.query.language;
  const language = asked === 'fr' || asked === 'nl' ? asked : lang === 'nl' ? 'nl' : 'fr';
  const other = language === 'fr' ? 'nl' : 'fr';
  const said = requestLetter[language];
  const frame = LETTER_FRAMES[language];
  const own = i18nFor(language);
  const { area } = data;
  const name = own.words(area.name).text;
  return (
    <>
      <div className="page-head no-print">
        <h1>{t('area.letter.title')}</h1>
        <p className="lead">{t('area.letter.lead')}</p>
      </div>
      <div className="section no-print">
        <Note>
          <p>{t('letter.howto')}</p>
          <p>{t('letter.print')}</p>
        </Note>
        <p>
          <a href={hrefFor(lang, 'area', { id: area.id })}>
            <Words of={area.name} />
          </a>
          {' · '}
          <a href={hrefFor(lang, 'area-letter', { id: area.id, query: { language: other } })}>
            {t(`area.letter.${other}`)}
          </a>
        </p>
      </div>
      <article className="letter" lang={language} aria-label={said.subject}>
        <div className="letter-from">
          <BlankLine of={frame.sender} />
          <BlankLine of={frame.senderAddress} />
        </div>
        <div className="letter-to">
          <p>{name}</p>
          <BlankLine of={frame.recipient} />
        </div>
        <div className="letter-date">
          <BlankLine of={frame.placeAndDate} />
        </div>
        <p className="letter-subject">
          <strong>
            {frame.subject}
            {language === 'fr' ? ' : ' : ': '}
            {said.subject}
          </strong>
        </p>
        <p>{frame.greeting}</p>
        <p>{said.opening(name)}</p>
        <ol>
          {area.missing.map((element) => (
            <li key={element}>{said.asks[element]}</li>
          ))}
        </ol>
        <p>{said.sources(own.day(data.legalDay))}</p>
        <p>{said.parts}</p>
        <p>{said.none}</p>
        <p>{said.receipt}</p>
        <p>{frame.closing}</p>
        <p className="letter-signature">{frame.signature}</p>
      </article>
    </>
  );
}
