import { type DatabaseView, databaseControllers, type TransmissionView } from '@clairevoie/contract';
import { type ReactNode, useId, useState } from 'react';
import { EmptyState, Fact, Facts } from '../../../design/facts.tsx';
import { ActForm } from '../../act/act-form.tsx';
import { useFunctionKey } from '../../api/session.ts';
import { useApi } from '../../api/use-api.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { Loaded, NotForYou } from '../../shell/states.tsx';
import { type LinkChoices, linkChoices, type Part } from './link-choices.ts';
import { useTransmissionTexts } from './transmission-texts.ts';

const linkers: readonly string[] = databaseControllers;

/** Opens transmission to, or from, a database of another server: one's own is chosen by its name. */
export function Page(): ReactNode {
  const t = useTransmissionTexts();
  const isLinker = linkers.includes(useFunctionKey() ?? '');
  const databases = useApi<{ readonly items: readonly DatabaseView[] }>(
    isLinker ? '/api/anpr/databases?limit=100' : undefined,
  );
  const standing = useApi<{ readonly items: readonly TransmissionView[] }>(
    isLinker ? '/api/anpr/transmission' : undefined,
  );
  return (
    <>
      <PageHead title={t('link')}>
        <p className="soft">{t('link.why')}</p>
      </PageHead>
      {isLinker ? (
        <Loaded of={databases}>
          {({ items }) => (
            <Loaded of={standing}>{(streams) => <LinkForm choices={linkChoices(items, streams.items)} />}</Loaded>
          )}
        </Loaded>
      ) : (
        <NotForYou />
      )}
    </>
  );
}

function LinkForm({ choices }: { readonly choices: LinkChoices }): ReactNode {
  const t = useTransmissionTexts();
  const { local, national, parts } = choices;
  const id = useId();
  const [chosen, setChosen] = useState<Part>();
  const part = chosen ?? parts[0];
  if (part === undefined)
    return (
      <EmptyState title={t('link.none')}>
        <p>{t('link.none.why')}</p>
        <p>{t('none.who')}</p>
      </EmptyState>
    );
  const picksOf = (of: LinkChoices['local']) => of.map(({ id: value, name }) => ({ value, label: name }));
  return (
    <>
      <fieldset className="field field-wide" id={`${id}-where`}>
        <legend>{t('link.where')}</legend>
        <div className="checks">
          {parts.map((one) => (
            <div className="choice" key={one}>
              <input
                type="radio"
                id={`${id}-${one}`}
                name={id}
                checked={one === part}
                onChange={() => setChosen(one)}
              />
              <label htmlFor={`${id}-${one}`}>{t(`link.${one}`)}</label>
            </div>
          ))}
        </div>
      </fieldset>
      <ActForm
        key={part}
        type="anpr/link-databases"
        fixed={{ part }}
        initial={part === 'within' ? {} : { peer: {} }}
        hide={part === 'within' ? ['peer'] : []}
        picks={{
          ...(part === 'national' ? {} : { localDatabaseId: picksOf(local) }),
          ...(part === 'local' ? {} : { nationalDatabaseId: picksOf(national) }),
        }}
        submit={t('link')}
      >
        {part === 'within' ? null : (
          <p className="note">{t(part === 'local' ? 'link.theirs.national' : 'link.theirs.local')}</p>
        )}
      </ActForm>
      <section className="stack">
        <h2>{t('link.ids')}</h2>
        <p className="small soft">{t('link.ids.why')}</p>
        <Facts>
          {[...local, ...national].map((one) => (
            <Fact key={one.id} term={one.name}>
              <code>{one.id}</code>
            </Fact>
          ))}
        </Facts>
      </section>
    </>
  );
}
