import type { ReactNode } from 'react';
import { BodyName } from '../../design/body-name.tsx';
import { Note } from '../../design/facts.tsx';
import { FilterForm, RadioField, TextField } from '../../design/form.tsx';
import { OutcomeShape } from '../../design/outcome.tsx';
import { Provision, ProvisionLink } from '../../design/provision.tsx';
import { useI18n, Words } from '../../i18n/i18n-context.tsx';
import type { Lang } from '../data-values.ts';
import type { FilmedData, KeepingLimit, PortalRequest } from '../portal-data.ts';
import { type FilmedChoice, parseFilmedChoice } from '../queries.ts';
import { hrefFor } from '../routes.ts';

/** Last day to which a limit reaches, counted from the day one was filmed; calendar months are clipped to the month's end. */
export function limitDay(filmedOn: string, limit: Pick<KeepingLimit, 'amount' | 'unit'>): string {
  const day = Temporal.PlainDate.from(filmedOn);
  return (limit.unit === 'days' ? day.add({ days: limit.amount }) : day.add({ months: limit.amount })).toString();
}

/** « J'ai été filmé »: what one can ask, of whom, before when. Answers are in the address; nothing is stored. */
export function FilmedPage({
  data,
  request,
}: {
  readonly data: FilmedData;
  readonly request: PortalRequest;
}): ReactNode {
  const { t, lang } = useI18n();
  const choice = parseFilmedChoice(request.query);
  return (
    <>
      <div className="page-head">
        <h1>{t('filmed.title')}</h1>
        <p className="lead">{t('filmed.lead')}</p>
      </div>
      <div className="section">
        <FilterForm action={hrefFor(lang, 'filmed')} label={t('filmed.form')} submit={t('filmed.form.submit')}>
          <RadioField
            name="regime"
            legend={t('filmed.regime')}
            value={choice.regime}
            options={(['camera-law', 'police', 'unsure'] as const).map((value) => ({
              value,
              label: t(`filmed.regime.${value}`),
            }))}
          />
          <div className="narrow">
            <TextField
              name="filmedOn"
              type="date"
              label={t('filmed.on')}
              hint={t('filmed.on.hint')}
              value={choice.filmedOn}
            />
          </div>
          {choice.camera === undefined ? null : <input type="hidden" name="camera" value={choice.camera} />}
        </FilterForm>
      </div>
      {data.camera === null ? null : (
        <p className="section">
          <strong>{t('filmed.camera')}</strong>
          {' – '}
          <a href={hrefFor(lang, 'camera', { id: data.camera.id })} lang={data.camera.place.lang}>
            {data.camera.place.text}
          </a>
        </p>
      )}
      {choice.regime === 'unsure' ? (
        <div className="section">
          <Note title={t('filmed.unsure.title')}>
            <p>{t('filmed.unsure.words')}</p>
          </Note>
        </div>
      ) : null}
      {choice.regime === 'police' ? null : <CameraLaw data={data} choice={choice} />}
      {choice.regime === 'camera-law' ? null : <Police data={data} choice={choice} />}
      <section className="section" aria-labelledby="evidence">
        <h2 id="evidence">{t('filmed.emergency')}</h2>
        <p>{t('filmed.emergency.words')}</p>
      </section>
    </>
  );
}

function letterHref(
  lang: Lang,
  choice: FilmedChoice,
  regime: 'camera-law' | 'police',
  recipient?: string,
  right?: 'complaint',
): string {
  return hrefFor(lang, 'letter', {
    query: { regime, right, filmedOn: choice.filmedOn, camera: choice.camera, recipient },
  });
}

function CameraLaw({ data, choice }: { readonly data: FilmedData; readonly choice: FilmedChoice }): ReactNode {
  const { t, lang } = useI18n();
  return (
    <section className="section" aria-labelledby="camera-law">
      <h2 id="camera-law">{t('filmed.cl.title')}</h2>
      <div className="with-notes">
        <div className="stack">
          <h3>{t('filmed.cl.what')}</h3>
          <ul>
            <li>{t('filmed.cl.access')}</li>
            <li>{t('filmed.cl.noReason')}</li>
            <li>{t('filmed.cl.keep')}</li>
          </ul>
          <h3>{t('filmed.cl.who')}</h3>
          <p>{t('filmed.cl.who.words')}</p>
          {data.controllers.length === 0 ? null : (
            <ul>
              {data.controllers.map((body) => (
                <li key={body.id}>
                  <a href={letterHref(lang, choice, 'camera-law', body.id)}>
                    <BodyName body={body} />
                  </a>
                </li>
              ))}
            </ul>
          )}
          <h3>{t('filmed.when')}</h3>
          <Limits limits={data.cameraLawLimits} filmedOn={choice.filmedOn} />
          <h3>{t('filmed.cl.answer')}</h3>
          <p>{t('filmed.cl.answer.words')}</p>
          <p>
            {t('filmed.cl.complaint')}
            {data.dataProtectionAuthority === null ? null : (
              <>
                {' '}
                <a href={letterHref(lang, choice, 'camera-law', data.dataProtectionAuthority.id, 'complaint')}>
                  {t('letter.title')} – <BodyName body={data.dataProtectionAuthority} />
                </a>
              </>
            )}
          </p>
          <p>
            <a className="button" href={letterHref(lang, choice, 'camera-law')}>
              {t('filmed.cl.letter')}
            </a>
          </p>
        </div>
        <Texts provisions={data.cameraLawRights} label={t('filmed.cl.title')} />
      </div>
    </section>
  );
}

function Police({ data, choice }: { readonly data: FilmedData; readonly choice: FilmedChoice }): ReactNode {
  const { t, lang } = useI18n();
  return (
    <section className="section" aria-labelledby="police">
      <h2 id="police">{t('filmed.police.title')}</h2>
      <div className="with-notes">
        <div className="stack">
          <h3>{t('filmed.police.what')}</h3>
          <p>{t('filmed.police.access')}</p>
          <h3>{t('filmed.police.who')}</h3>
          <p>{t('filmed.police.who.words')}</p>
          <p>{t('filmed.police.zone.words')}</p>
          <Note title={t('filmed.police.info.title')}>
            <p>{t('filmed.police.info')}</p>
          </Note>
          <h3>{t('filmed.when')}</h3>
          <Limits limits={data.policeLimits} filmedOn={choice.filmedOn} />
          <p>{t('filmed.police.answer.words')}</p>
          <p>
            <a className="button" href={letterHref(lang, choice, 'police', data.controlOrgan?.id)}>
              {t('filmed.police.letter')}
            </a>
          </p>
          {data.zones.length === 0 ? null : (
            <details>
              <summary>{t('filmed.police.letterZone')}</summary>
              <ul>
                {data.zones.map((zone) => (
                  <li key={zone.id}>
                    <a href={letterHref(lang, choice, 'police', zone.id)}>
                      <BodyName body={zone} />
                    </a>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
        <Texts provisions={data.policeRights} label={t('filmed.police.title')} />
      </div>
    </section>
  );
}

function Limits({
  limits,
  filmedOn,
}: {
  readonly limits: readonly KeepingLimit[];
  readonly filmedOn: string | undefined;
}): ReactNode {
  const { t, day } = useI18n();
  return (
    <>
      <p>{t('filmed.when.quick')}</p>
      {limits.length === 0 ? <p className="unknown">{t('filmed.when.none')}</p> : null}
      {filmedOn === undefined || limits.length === 0 ? null : <p>{t('filmed.when.withDay', { day: day(filmedOn) })}</p>}
      <ul className="deadlines">
        {limits.map((limit) => {
          const unit = t(`unit.${limit.unit}`, { amount: limit.amount });
          const duration = t(`filmed.when.duration.${limit.limit}`, { amount: limit.amount, unit });
          return (
            <li key={`${limit.provision.id}${limit.what.fr}`} className="deadline">
              <OutcomeShape kind="overdue" />
              <div>
                <p className="when">
                  {filmedOn === undefined
                    ? duration
                    : t(`filmed.when.limit.${limit.limit}`, { day: day(limitDay(filmedOn, limit)) })}
                </p>
                <p>
                  <Words of={limit.what} />
                </p>
                <p className="small">
                  {filmedOn === undefined ? null : `${duration} `}
                  <ProvisionLink provision={limit.provision} />
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The texts stand in the margin on a desk, after the words on a phone. */
function Texts({
  provisions,
  label,
}: {
  readonly provisions: FilmedData['cameraLawRights'];
  readonly label: string;
}): ReactNode {
  const { t } = useI18n();
  if (provisions.length === 0) return null;
  return (
    <aside className="notes" aria-label={`${t('filmed.provisions')} – ${label}`}>
      <h3>{t('filmed.provisions')}</h3>
      {provisions.map((provision) => (
        <Provision key={provision.id} provision={provision} />
      ))}
    </aside>
  );
}
