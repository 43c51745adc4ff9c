import type { RevealRulesView } from '@clairevoie/contract';
import type { ReactNode } from 'react';
import { Words } from '../../i18n/i18n-context.tsx';
import { useApi } from '../api/use-api.ts';
import { useLanguage } from '../i18n/console-texts.tsx';
import { Loaded } from '../shell/states.tsx';
import { useRevealText } from './reveal-texts.ts';

/** Who may perform these acts and what stops them, in the server's own words: it decides, not this page. */
export function WhoMay({
  types,
  rules: shown = [],
}: {
  readonly types: readonly string[];
  /** Rules to name, by their id. */
  readonly rules?: readonly string[];
}): ReactNode {
  const t = useRevealText();
  const { lang } = useLanguage();
  const rules = useApi<RevealRulesView>('/api/oversight/reveal-rules');
  return (
    <details>
      <summary>{t('who')}</summary>
      <Loaded of={rules}>
        {(found) => (
          <div className="stack-2">
            <dl className="facts">
              {found.acts
                .filter(({ type }) => types.includes(type))
                .map(({ type, title, who }) => (
                  <div key={type}>
                    <dt>
                      <Words of={title} />
                    </dt>
                    <dd>{who.map(({ names }) => names[lang]).join(', ')}</dd>
                  </div>
                ))}
            </dl>
            {shown.length === 0 ? null : (
              <>
                <p>{t('who.stops')}</p>
                <ul>
                  {found.rules
                    .filter(({ id }) => shown.includes(id))
                    .map(({ id, because }) => (
                      <li key={id}>
                        <Words of={because} />
                      </li>
                    ))}
                </ul>
              </>
            )}
            <p className="small soft">{t('who.why')}</p>
          </div>
        )}
      </Loaded>
    </details>
  );
}
