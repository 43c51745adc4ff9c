import type { ReactNode } from 'react';
import { Note } from '../../design/facts.tsx';
import { FilterForm, RadioField } from '../../design/form.tsx';
import { Provision } from '../../design/provision.tsx';
import { i18nFor, useI18n } from '../../i18n/i18n-context.tsx';
import type { LetterData, PortalRequest } from '../portal-data.ts';
import { type LetterChoice, parseLetterChoice } from '../queries.ts';
import { hrefFor } from '../routes.ts';
import { type Addressee, type Blank, LETTER_FRAMES, type Paragraph, writeLetter } from './letter-text.ts';

/**
 * One printable letter. The blanks are inputs without a name outside any form: nothing typed can be sent,
 * even by mistake. Only choices that name nobody are in the address.
 */
export function LetterPage({
  data,
  request,
}: {
  readonly data: LetterData;
  readonly request: PortalRequest;
}): ReactNode {
  const { t, lang } = useI18n();
  const choice = parseLetterChoice(request.query, lang === 'nl' ? 'nl' : 'fr');
  return (
    <>
      <div className="page-head no-print">
        <h1>{t('letter.title')}</h1>
      </div>
      <div className="section no-print">
        <LetterForm choice={choice} />
        <Note>
          <p>{t('letter.howto')}</p>
          <p>{t('letter.print')}</p>
          <p>{t('letter.identity')}</p>
        </Note>
        <p>
          <a
            href={hrefFor(lang, 'filmed', {
              query: { regime: choice.regime, filmedOn: choice.filmedOn, camera: choice.camera },
            })}
          >
            {t('letter.back')}
          </a>
        </p>
      </div>
      <div className="section">
        <LetterPaper data={data} choice={choice} />
      </div>
      {data.provisions.length === 0 ? null : (
        <section className="section no-print" aria-labelledby="texts">
          <h2 id="texts">{t('filmed.provisions')}</h2>
          {data.provisions.map((provision) => (
            <Provision key={provision.id} provision={provision} />
          ))}
        </section>
      )}
    </>
  );
}

function LetterForm({ choice }: { readonly choice: LetterChoice }): ReactNode {
  const { t, lang } = useI18n();
  return (
    <FilterForm action={hrefFor(lang, 'letter')} label={t('letter.form')} submit={t('letter.form.submit')}>
      <div className="fields fields-top">
        <RadioField
          name="regime"
          legend={t('letter.regime')}
          value={choice.regime}
          options={(['camera-law', 'police'] as const).map((value) => ({ value, label: t(`filmed.regime.${value}`) }))}
        />
        <RadioField
          name="right"
          legend={t('letter.right')}
          value={choice.right}
          options={(['access', 'erasure', 'information', 'complaint'] as const).map((value) => ({
            value,
            label: t(`letter.right.${value}`),
          }))}
        />
        <RadioField
          name="language"
          legend={t('letter.language')}
          value={choice.language}
          options={(['fr', 'nl'] as const).map((value) => ({ value, label: t(`letter.language.${value}`) }))}
        />
      </div>
      {(['filmedOn', 'recipient', 'camera'] as const).map((name) =>
        choice[name] === undefined ? null : <input key={name} type="hidden" name={name} value={choice[name]} />,
      )}
    </FilterForm>
  );
}

/** Whom the letter goes to, from what the reader chose: a complaint about a controller goes to the authority. */
function addresseeOf(data: LetterData, choice: LetterChoice): Addressee {
  if (choice.regime === 'police') return data.recipient?.kind === 'police-zone' ? 'zone' : 'control-organ';
  return choice.right === 'complaint' &&
    (data.recipient === null || data.recipient.kind === 'data-protection-authority')
    ? 'authority'
    : 'controller';
}

function LetterPaper({ data, choice }: { readonly data: LetterData; readonly choice: LetterChoice }): ReactNode {
  const letterI18n = i18nFor(choice.language);
  const frame = LETTER_FRAMES[choice.language];
  const letter = writeLetter(choice.language, addresseeOf(data, choice), choice.right, {
    day: choice.filmedOn === undefined ? undefined : letterI18n.day(choice.filmedOn),
    place: data.camera?.place.text,
  });
  return (
    <article className="letter" lang={choice.language} aria-label={letter.subject}>
      <div className="letter-from">
        <BlankLine of={frame.sender} />
        <BlankLine of={frame.senderAddress} />
      </div>
      <div className="letter-to">
        {data.recipient === null ? (
          <BlankLine of={frame.recipient} />
        ) : (
          <p>
            {letterI18n.words(data.recipient.name).text}
            {data.recipient.contact?.postal === undefined ? (
              <BlankLine of={frame.recipient} />
            ) : (
              <span className="cell-under">{data.recipient.contact.postal}</span>
            )}
          </p>
        )}
      </div>
      <div className="letter-date">
        <BlankLine of={frame.placeAndDate} />
      </div>
      <p className="letter-subject">
        <strong>
          {frame.subject}
          {choice.language === 'fr' ? ' : ' : ': '}
          {letter.subject}
        </strong>
      </p>
      <p>{frame.greeting}</p>
      {letter.paragraphs.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no id; their order is the letter's.
        <ParagraphView key={index} of={paragraph} />
      ))}
      <p>{frame.closing}</p>
      <p className="letter-signature">{frame.signature}</p>
    </article>
  );
}

function ParagraphView({ of }: { readonly of: Paragraph }): ReactNode {
  return (
    <p>
      {of.map((part, index) =>
        typeof part === 'string' ? (
          part
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no id; their order is the sentence's.
          <BlankLine key={index} of={part} />
        ),
      )}
    </p>
  );
}

/** A place to fill in. */
export function BlankLine({ of }: { readonly of: Blank }): ReactNode {
  return of.size === 'block' ? (
    <textarea className="blank blank-block" rows={3} aria-label={of.blank} autoComplete="off" placeholder={of.blank} />
  ) : (
    <input
      className={`blank blank-${of.size}`}
      type="text"
      aria-label={of.blank}
      autoComplete="off"
      placeholder={of.blank}
    />
  );
}
