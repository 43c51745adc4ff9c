import type { FaceSystemView } from '@clairevoie/contract';
import type { ReactNode } from 'react';
import { Fact, Facts } from '../../../design/facts.tsx';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { useLabels } from '../../act/labels/use-labels.ts';
import { useFunctionKey } from '../../api/session.ts';
import { useFacesTexts } from './faces-texts.ts';
import { Step } from './step.tsx';
import { declarers, isController } from './who-acts.ts';

type Finding = FaceSystemView['findings'][number];

/** A finding with what was said of it, and the step that is next for whoever looks. */
export function FindingFile({ of }: { readonly of: Finding }): ReactNode {
  const t = useFacesTexts();
  const labels = useLabels();
  const { day, instant } = useI18n();
  const value = (text: string | null, field: string) => (text === null ? '–' : (labels.value(text, field) ?? text));
  return (
    <section className="stack">
      <h2>
        {t('finding')} – {t(`finding.${of.state}`)}
      </h2>
      <Facts>
        <Fact term={labels.field('detectedAt', '')}>{instant(of.detectedAt)}</Fact>
        <Fact term={labels.field('product', '')}>{of.product ?? '–'}</Fact>
        <Fact term={t('capability')}>
          {value(of.capability, 'capability')}, {value(of.capabilityStatus, 'capabilityStatus')}
        </Fact>
        {of.invitedOn === null ? null : <Fact term={labels.field('invitedOn', '')}>{day(of.invitedOn)}</Fact>}
        {of.statement === null ? null : <Fact term={t('hear')}>{of.statement}</Fact>}
        {of.reasons === null ? null : <Fact term={labels.field('reasons', '')}>{of.reasons}</Fact>}
      </Facts>
      <Steps of={of} />
    </section>
  );
}

function Steps({ of }: { readonly of: Finding }): ReactNode {
  const functionKey = useFunctionKey() ?? '';
  const fixed = { findingId: of.id };
  const controls = isController(functionKey);
  const mayHear = of.state === 'classified' && (controls || declarers.includes(functionKey));
  return (
    <>
      {controls && of.state === 'detected' ? <Step type="ban/classify-finding" name="classify" fixed={fixed} /> : null}
      {controls && of.state === 'classified' && of.invitedOn === null && of.heardAt === null ? (
        <Step type="ban/invite-to-hearing" name="invite" fixed={fixed} />
      ) : null}
      {mayHear ? <Step type="ban/hear-finding" name="hear" fixed={fixed} /> : null}
      {controls && of.state === 'classified' && of.heardAt !== null ? (
        <>
          <Step type="ban/confirm-finding" name="confirm" fixed={fixed} />
          <Step type="ban/dismiss-finding" name="dismiss" fixed={fixed} />
        </>
      ) : null}
      {controls && of.state === 'confirmed' ? <Step type="ban/close-finding" name="close" fixed={fixed} /> : null}
    </>
  );
}
