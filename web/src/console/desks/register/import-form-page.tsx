import { Link } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';
import { ActForm } from '../../act/act-form.tsx';
import { useFunctionKey } from '../../api/session.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { NotForYou } from '../../shell/states.tsx';
import { useDeskWords } from '../desk-words.ts';
import { listTakers } from './register-acts.ts';

/** The format a file's name announces. */
function formatOf(name: string): 'csv' | 'geojson' | 'osm' {
  if (/\.csv$/i.test(name)) return 'csv';
  return /\.(?:geo)?json$/i.test(name) && !/osm/i.test(name) ? 'geojson' : 'osm';
}

/** Takes in a list of cameras: the file as it is, how to read it, where it comes from; every row is reported. */
export function Page(): ReactNode {
  const t = useDeskWords();
  const importId = useMemo(() => crypto.randomUUID(), []);
  const [file, setFile] = useState<{ readonly name: string; readonly text: string }>();
  const isTaker = listTakers.includes(useFunctionKey() ?? '');
  if (!isTaker)
    return (
      <>
        <PageHead title={t('register.import')} />
        <NotForYou />
      </>
    );
  return (
    <>
      <PageHead title={t('register.import')}>
        <p className="soft">{t('register.importWhy')}</p>
      </PageHead>
      <div className="field">
        <label htmlFor="list-file">{t('register.file')}</label>
        <input
          id="list-file"
          type="file"
          accept=".csv,.json,.geojson,text/csv,application/json"
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
          type="registry/import-list"
          sendTo="/api/registry/imports"
          fixed={{ importId, text: file.text, fileName: file.name }}
          initial={{ format: formatOf(file.name), source: {} }}
          hide={['organisationId', 'publish', 'mapping']}
          sections={[{ title: t('register.source'), names: ['format', 'delimiter', 'source'] }]}
          submit={t('register.import')}
          next={() => (
            <Link className="button" to={`/register/imports/${importId}`}>
              {t('register.report')}
            </Link>
          )}
        />
      )}
    </>
  );
}
