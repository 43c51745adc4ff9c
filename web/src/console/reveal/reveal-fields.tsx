import { revealedGroups, revealRecipients } from '@clairevoie/contract';
import { type ReactNode, useId } from 'react';
import { useMe } from '../api/session.ts';
import { useOrganisationPicks } from '../desks/picks.ts';
import { Control } from '../dpo/form-parts.tsx';
import { useLanguage } from '../i18n/console-texts.tsx';
import { type Moment, moments } from './reveal-draft.ts';
import { useRevealText } from './reveal-texts.ts';

/** What is shown, to whom, why. */
export function WhatAndWhom(): ReactNode {
  const t = useRevealText();
  return (
    <>
      <fieldset className="form-section">
        <legend>{t('what')}</legend>
        <div className="form-grid">
          <Choice
            name="group"
            label={t('group')}
            isRequired
            options={revealedGroups.map((value) => ({ value, label: t(`group.${value}`) }))}
          />
        </div>
      </fieldset>
      <fieldset className="form-section">
        <legend>{t('whom')}</legend>
        <div className="form-grid">
          <Choice
            name="recipient"
            label={t('recipient')}
            isRequired
            options={revealRecipients.map((value) => ({ value, label: t(`recipient.${value}`) }))}
          />
          <Control name="recipientName" label={t('recipientName')} isRequired />
          <Control name="reference" label={t('reference')} isRequired />
          <Choice
            name="decidedBy"
            label={t('decidedBy')}
            hint={t('decidedBy.why')}
            options={(['prosecutor', 'investigating-judge'] as const).map((value) => ({
              value,
              label: t(`recipient.${value}`),
            }))}
          />
          <div className="field-wide">
            <Control name="reason" label={t('reason')} type="area" most={2000} isRequired />
          </div>
        </div>
      </fieldset>
    </>
  );
}

/** When: now, on a day, or when a case closes. */
export function When({
  moment,
  onChoose,
}: {
  readonly moment: Moment;
  readonly onChoose: (moment: Moment) => void;
}): ReactNode {
  const t = useRevealText();
  const id = useId();
  return (
    <fieldset className="form-section stack-2">
      <legend>{t('moment')}</legend>
      <div className="checks">
        {moments.map((one) => (
          <div className="choice" key={one}>
            <input
              type="radio"
              id={`${id}-${one}`}
              name="moment"
              value={one}
              checked={moment === one}
              onChange={() => onChoose(one)}
            />
            <label htmlFor={`${id}-${one}`}>{t(`moment.${one}`)}</label>
          </div>
        ))}
      </div>
      {moment === 'day' ? (
        <div className="form-grid">
          <Control name="dueOn" label={t('dueOn')} type="date" isRequired />
        </div>
      ) : null}
      {moment === 'case' ? <AwaitedCase /> : null}
    </fieldset>
  );
}

/** The case, and who closes it: for a body, a magistrate's office; for an overseer, itself. */
function AwaitedCase(): ReactNode {
  const t = useRevealText();
  const { lang } = useLanguage();
  const { acting } = useMe();
  const offices = [...useOrganisationPicks('public-prosecutor'), ...useOrganisationPicks('court')];
  return (
    <div className="form-grid">
      <Control name="whenCaseCloses" label={t('case')} most={120} isRequired />
      {acting?.functionKey === 'dpo' ? (
        <Choice name="caseOffice" label={t('caseOffice')} hint={t('caseOffice.why')} options={offices} />
      ) : (
        <div className="field">
          <input type="hidden" name="caseOffice" value={acting?.organisationId ?? ''} />
          <p className="small">
            {t('caseOffice')}
            {lang === 'fr' ? '\u00a0: ' : ': '}
            <strong>{acting?.organisationNames[lang]}</strong>
          </p>
        </div>
      )}
    </div>
  );
}

/** A choice among a few; the first line is no choice. */
function Choice({
  name,
  label,
  hint,
  options,
  isRequired = false,
}: {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly isRequired?: boolean;
}): ReactNode {
  const t = useRevealText();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {hint === undefined ? null : <span className="optional"> ({hint})</span>}
      </label>
      <select id={id} name={name} required={isRequired} defaultValue="">
        <option value="">{t('choose')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
