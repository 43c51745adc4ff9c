import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { ActForm } from '../../act/act-form.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { useDeskWords } from '../desk-words.ts';
import { ForAskers } from './ask-action.tsx';

/** Takes in an assessment made with the CNIL tool: the file as it is, and what it cannot say. */
export function Page(): ReactNode {
  const t = useDeskWords();
  const [file, setFile] = useState<{ readonly name: string; readonly text: string }>();
  return (
    <>
      <PageHead title={t('ask.newAssessment')}>
        <p className="soft">{t('ask.assessmentWhy')}</p>
      </PageHead>
      <ForAskers what="assessment">
        <div className="field">
          <label htmlFor="pia-file">{t('ask.piaFile')}</label>
          <span className="hint" id="pia-file-hint">
            {t('ask.piaHint')}
          </span>
          <input
            id="pia-file"
            type="file"
            accept="application/json,.json"
            aria-describedby="pia-file-hint"
            onChange={(event) => {
              const chosen = event.target.files?.[0];
              if (chosen === undefined) setFile(undefined);
              else void chosen.text().then((text) => setFile({ name: chosen.name, text }));
            }}
          />
        </div>
        {file === undefined ? (
          <p className="note">{t('ask.chooseFile')}</p>
        ) : (
          <ActForm
            type="authorisation/import-assessment"
            fixed={{ piaJson: file.text }}
            initial={{ title: file.name.replace(/\.json$/i, '') }}
            hide={['replacesAssessmentId']}
            sections={[{ title: t('assessment'), names: ['title', 'madeOn', 'necessaryRetention'] }]}
            submit={t('ask.import')}
            next={() => (
              <Link className="button button-quiet" to="/ask/assessments">
                {t('ask.assessments')}
              </Link>
            )}
          />
        )}
      </ForAskers>
    </>
  );
}
