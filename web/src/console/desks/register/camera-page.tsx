import type { CameraFacts } from '@clairevoie/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { Shown } from '../../act/shown.tsx';
import { useFunctionKey } from '../../api/session.ts';
import { useApi } from '../../api/use-api.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { useParam } from '../../shell/router-params.ts';
import { Loaded } from '../../shell/states.tsx';
import { useDeskWords } from '../desk-words.ts';
import type { ListedCamera } from '../picks.ts';
import { registerActsOf } from './register-acts.ts';

type Answer = {
  readonly camera: ListedCamera;
  readonly history: readonly {
    readonly number: number;
    readonly from: string;
    readonly to: string | null;
    readonly facts: CameraFacts;
    readonly reason: string | null;
  }[];
};

/** One camera of the register, with what it said before. */
export function Page(): ReactNode {
  const t = useDeskWords();
  const { instant } = useI18n();
  const id = useParam('id');
  const found = useApi<Answer>(`/api/registry/cameras/${encodeURIComponent(id)}`);
  const mine = registerActsOf(useFunctionKey() ?? '');
  const offered = (['correct-camera', 'publish-camera', 'register-fixed-camera', 'withdraw-camera'] as const).filter(
    (name) => mine.includes(name),
  );
  return (
    <Loaded of={found} isPage>
      {({ camera, history }) => (
        <>
          <PageHead
            title={camera.facts.label}
            actions={
              camera.version === null
                ? undefined
                : offered.map((name) => (
                    <Link
                      key={name}
                      className="button button-quiet"
                      to={`/register/acts/${name}`}
                      search={{ camera: id }}
                    >
                      {t(`register.${name}`)}
                    </Link>
                  ))
            }
          />
          <Shown value={camera.facts} name="camera" hide={['world', 'sourceRef']} />
          {history.length === 0 ? null : (
            <section className="stack-2">
              <h2>{t('register.history')}</h2>
              <ul className="rows">
                {history.map((version) => (
                  <li key={version.number}>
                    <div>
                      <p>
                        {t('register.version', { number: version.number })} – {instant(version.from)}
                      </p>
                      {version.reason === null ? null : <p className="soft">{version.reason}</p>}
                    </div>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </Loaded>
  );
}
