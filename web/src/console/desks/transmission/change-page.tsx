import { type DatabaseView, databaseControllers, type ReadChange, readChanges } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useId, useState } from 'react';
import { EmptyState } from '../../../design/facts.tsx';
import { ActForm } from '../../act/act-form.tsx';
import { useFunctionKey } from '../../api/session.ts';
import { useApi } from '../../api/use-api.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { Loaded, NotForYou } from '../../shell/states.tsx';
import { useTransmissionTexts } from './transmission-texts.ts';

const controllers: readonly string[] = databaseControllers;

/** A controller corrects one read, puts it under seal, ends the seal, or deletes it. */
export function Page(): ReactNode {
  const t = useTransmissionTexts();
  const functionKey = useFunctionKey() ?? '';
  const isController = controllers.includes(functionKey);
  const databases = useApi<{ readonly items: readonly DatabaseView[] }>(
    isController ? '/api/anpr/databases?limit=100' : undefined,
  );
  const level = functionKey === 'chief-of-corps' ? 'local' : 'national';
  return (
    <>
      <PageHead title={t('change')}>
        <p className="soft">{t('change.why')}</p>
      </PageHead>
      {isController ? (
        <Loaded of={databases}>
          {({ items }) => (
            <ChangeForm databases={items.filter((one) => one.createdAt !== null && one.level === level)} />
          )}
        </Loaded>
      ) : (
        <NotForYou />
      )}
    </>
  );
}

function ChangeForm({ databases }: { readonly databases: readonly DatabaseView[] }): ReactNode {
  const t = useTransmissionTexts();
  const id = useId();
  const [how, setHow] = useState<ReadChange>('correct');
  const [first] = databases;
  if (first === undefined)
    return (
      <EmptyState title={t('change.none')}>
        <p>{t('change.none.why')}</p>
      </EmptyState>
    );
  return (
    <>
      <fieldset className="field field-wide">
        <legend>{t('changes.how')}</legend>
        <div className="checks">
          {readChanges.map((one) => (
            <div className="choice" key={one}>
              <input
                type="radio"
                id={`${id}-${one}`}
                name={id}
                checked={one === how}
                onChange={() => setHow(one)}
                aria-describedby={`${id}-${one}-why`}
              />
              <label htmlFor={`${id}-${one}`}>{t(`how.${one}`)}</label>
              <span id={`${id}-${one}-why`} className="small soft">
                {t(`how.${one}.why`)}
              </span>
            </div>
          ))}
        </div>
      </fieldset>
      <ActForm
        key={how}
        type="anpr/change-read"
        sendTo="/api/anpr/read-changes"
        fixed={{ how }}
        initial={databases.length === 1 ? { databaseId: first.id } : {}}
        hide={how === 'correct' ? [] : ['plate', 'country']}
        picks={{
          databaseId: databases.map(({ id: value, title, reference }) => ({ value, label: `${title} (${reference})` })),
        }}
        sections={[
          { title: t('change.which'), names: ['databaseId', 'batchId', 'place'] },
          ...(how === 'correct' ? [{ title: t('change.reads'), names: ['plate', 'country'] }] : []),
          { title: t('changes.reason'), names: ['reason'] },
        ]}
        submit={t(`how.${how}`)}
        next={() => (
          <Link className="button" to="/transmission/changes">
            {t('changes')}
          </Link>
        )}
      />
    </>
  );
}
