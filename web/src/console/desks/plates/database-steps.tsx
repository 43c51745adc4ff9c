import type { AssessmentView, DatabaseView } from '@clairevoie/contract';
import type { ReactNode } from 'react';
import { ActForm } from '../../act/act-form.tsx';
import type { FormValue } from '../../act/form-value.ts';
import { useFunctionKey } from '../../api/session.ts';
import { useApi } from '../../api/use-api.ts';
import { OpenSteps } from '../open-steps.tsx';
import { usePlatesTexts } from './plates-texts.ts';

const steps = [
  'request-opinion',
  'give-opinion',
  'decide-recommendations',
  'escalate-opinion',
  'join-creation',
  'create-database',
  'abandon-database',
] as const;
type Step = (typeof steps)[number];

/** What the six classes of the law hold when no photo of an occupant is taken: where a creation starts from. */
const usualClasses = [
  'passage-date-and-time',
  'passage-place',
  'plate-reading',
  'vehicle-characteristics',
  'plate-photo-front',
  'vehicle-photo',
  'journal-data',
];

/** The steps that the procedure table opened to one's function when the page was read or one went on: the server says which. */
export function DatabaseSteps({
  of,
  acts,
  onNext,
}: {
  readonly of: DatabaseView;
  readonly acts: readonly string[];
  readonly onNext: () => void;
}): ReactNode {
  const t = usePlatesTexts();
  const functionKey = useFunctionKey() ?? '';
  const open = steps.filter((step) => acts.includes(`anpr/${step}`) && concerns(step, of, functionKey));
  return (
    <OpenSteps
      title={t('next')}
      none={t('next.none')}
      open={open}
      folded="abandon-database"
      nameOf={(step) => t(`act.${step}`)}
      formOf={(step) => <StepForm step={step} of={of} onNext={onNext} />}
    />
  );
}

/** The table names offices; of a file, only those who create it take its steps, and only two ministers agree with each other. */
function concerns(step: Step, of: DatabaseView, functionKey: string): boolean {
  // A project that was created in the meantime is no longer given up.
  if (step === 'abandon-database' && of.createdAt !== null) return false;
  if (step === 'give-opinion' || step === 'escalate-opinion') return true;
  if (!of.creators.includes(functionKey)) return false;
  return step !== 'join-creation' || of.creators.length > 1;
}

function StepForm({
  step,
  of,
  onNext,
}: {
  readonly step: Step;
  readonly of: DatabaseView;
  readonly onNext: () => void;
}): ReactNode {
  const t = usePlatesTexts();
  const assessments = useApi<{ readonly items: readonly AssessmentView[] }>(
    step === 'request-opinion' ? '/api/authorisation/assessments?limit=100' : undefined,
  );
  const picks = (assessments.data?.items ?? []).map(({ id, title }) => ({ value: id, label: title }));
  return (
    <>
      <p className="soft">{t(`why.${step}`)}</p>
      <ActForm
        type={`anpr/${step}`}
        fixed={{ databaseId: of.id, ...(step === 'create-database' ? { journalOn: true } : {}) }}
        initial={startOf(step, of)}
        {...(picks.length === 0 ? {} : { picks: { assessmentId: picks } })}
        hide={hiddenIn(step, of)}
        submit={t(`act.${step}`)}
        next={() => (
          <p>
            <button type="button" className="button" onClick={onNext}>
              {t('goOn')}
            </button>
          </p>
        )}
      />
    </>
  );
}

function startOf(step: Step, of: DatabaseView): FormValue {
  switch (step) {
    case 'request-opinion':
      return {
        ...(of.modalities === null ? {} : { modalities: of.modalities }),
        ...(of.assessmentId === null ? {} : { assessmentId: of.assessmentId }),
      };
    case 'decide-recommendations':
      return { lines: (of.recommendations ?? []).map(({ number }) => ({ number })) };
    case 'escalate-opinion':
      return { addressee: 'control-organ' };
    case 'create-database':
      return { dataClasses: usualClasses, journalRetention: 'P120M' };
    default:
      return {};
  }
}

/** Going on without an opinion is asked where none came; lines where there is something to answer. */
function hiddenIn(step: Step, { state }: DatabaseView): readonly string[] {
  if (step !== 'decide-recommendations') return [];
  return state === 'opinion-late' ? ['lines'] : ['overrideReasons'];
}
