import type { ReactNode } from 'react';
import { BodyName } from '../../design/body-name.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import type { PublicEmergency } from '../record-pages.ts';

/** Openings without a quorum of witnesses: which body, which day, in what state. Never who, nor what. Nothing when there are none. */
export function EmergencyBlock({ emergencies }: { readonly emergencies: readonly PublicEmergency[] }): ReactNode {
  const { t, day } = useI18n();
  if (emergencies.length === 0) return null;
  return (
    <section className="section note" aria-labelledby="emergencies">
      <h2 id="emergencies">{t('emergencies.title')}</h2>
      <p>{t('emergencies.words')}</p>
      <ul>
        {emergencies.map(({ body, day: on, state }, place) => (
          // Two of one body, day and state look the same: nothing public tells them apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above.
          <li key={place}>
            <strong>
              <Words of={state} />
            </strong>
            {' · '}
            <BodyName body={body} />
            {' · '}
            <time dateTime={on}>{day(on)}</time>
          </li>
        ))}
      </ul>
    </section>
  );
}
