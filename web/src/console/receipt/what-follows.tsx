import type { Deadline, Duty } from '@clairevoie/law';
import type { ReactNode } from 'react';
import { durationInWords } from '../../i18n/duration-in-words.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useLanguage } from '../i18n/console-texts.tsx';
import { useWords } from '../i18n/use-words.ts';
import { useLaw } from './law-texts.ts';

/** Terms that the texts state in words and not as a date. */
const wordedTerms = ['before-use', 'at-once', 'as-soon-as-possible', 'no-term'] as const;

/** Duties that the act brings: what, by whom, to whom, by when. */
export function DutyList({ duties }: { readonly duties: readonly Duty[] }): ReactNode {
  const w = useWords();
  const { lang } = useLanguage();
  const { instant, list } = useI18n();
  const law = useLaw().data;
  const named = (roles: Duty['by']): string => list(roles.map((role) => law?.roles[role][lang] ?? role));
  return (
    <ul className="duties">
      {duties.map((duty) => {
        const worded = wordedTerms.find((term) => term === duty.dueWithin);
        return (
          <li key={duty.id + (duty.dueAt ?? '')}>
            <p>{duty.text[lang]}</p>
            <p className="small soft">
              {duty.by.length === 0 ? null : <>{w('receipt.by', { who: named(duty.by) })} · </>}
              {duty.toWhom === undefined || duty.toWhom.length === 0 ? null : (
                <>{w('receipt.toWhom', { who: named(duty.toWhom) })} · </>
              )}
              {duty.dueAt !== undefined
                ? w('receipt.dueAt', { at: instant(duty.dueAt) })
                : worded !== undefined
                  ? w(`receipt.due.${worded}`)
                  : duty.dueWithin === undefined
                    ? w('receipt.due.no-term')
                    : w('receipt.dueWithin', { term: durationInWords(lang, duty.dueWithin) ?? duty.dueWithin })}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** Points in time that follow from the act, in full, Brussels time. */
export function DeadlineList({ deadlines }: { readonly deadlines: readonly Deadline[] }): ReactNode {
  const w = useWords();
  const { instant, day } = useI18n();
  return (
    <ul className="duties">
      {deadlines.map((deadline) => (
        <li key={deadline.id + (deadline.at ?? deadline.on ?? '')}>
          <p>
            {w(`receipt.deadline.${deadline.kind}`)}{' '}
            <strong>
              {deadline.at !== undefined
                ? w('brussels', { at: instant(deadline.at) })
                : deadline.on === undefined
                  ? ''
                  : day(deadline.on)}
            </strong>
          </p>
        </li>
      ))}
    </ul>
  );
}
