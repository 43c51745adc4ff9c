import { maximumRetention } from '@clairevoie/law';
import type { CameraData, CameraSummary, Knowledge, Localised } from '@clairevoie/web';
import type { Queryable } from '../ledger/public.ts';
import { findPublicationInLog, listPublicCameraVersions } from '../registry/public.ts';
import { accessWeeks } from './access-week-store.ts';
import { authorisationHistory, receiptOf } from './act-history.ts';
import { findAuthorisationOf, publishedReasons } from './authorisation-data.ts';
import { cameraLaw, cameraLawRef } from './camera-law.ts';
import { amountOf } from './filmed-data.ts';
import type { PageData } from './page-data.ts';
import { findProvisionRef } from './provision-refs.ts';
import { type PublishedPlace, sourceOf } from './published-places.ts';
import type { Territory } from './territory.ts';

type Retention = CameraData['retention'];

const cameraLawTermOf: Readonly<Record<CameraSummary['placeKind'], string | undefined>> = {
  open: 'lcam-5-p4-al5',
  'closed-accessible': 'lcam-6-p3-al3',
  'closed-not-accessible': 'lcam-7-p3-al3',
  unknown: undefined,
};

/** How long images are kept: what the controller says, else the most that the law of the camera allows. */
function retentionOf({ summary, statedRetentionHours }: PublishedPlace, legalDay: string): Retention {
  if (statedRetentionHours !== null) {
    const value = {
      amount: statedRetentionHours,
      unit: 'hours',
      limit: 'stated-by-controller',
      provision: null,
    } as const;
    return { state: 'known', value, source: summary.source };
  }
  if (summary.basis === 'police-function') {
    const term = maximumRetention.on(legalDay);
    const provision = findProvisionRef(maximumRetention.law, legalDay) ?? null;
    if (term !== undefined)
      return { state: 'known', value: { ...amountOf(term), limit: 'maximum', provision }, source: null };
  }
  const provision = cameraLaw.find(({ id }) => id === cameraLawTermOf[summary.placeKind]);
  if (summary.basis === 'camera-law' && provision !== undefined) {
    const value = { amount: 1, unit: 'months', limit: 'maximum', provision: cameraLawRef(provision) } as const;
    return { state: 'known', value, source: null };
  }
  return { state: 'unknown' };
}

const statements: Readonly<Record<CameraSummary['status'], Localised>> = {
  planned: { fr: 'La source l’annonce', nl: 'De bron kondigt ze aan', en: 'The source announces it' },
  authorised: {
    fr: 'La source la dit autorisée',
    nl: 'Volgens de bron toegestaan',
    en: 'The source says it is authorised',
  },
  installed: {
    fr: 'La source la dit installée',
    nl: 'Volgens de bron geplaatst',
    en: 'The source says it is installed',
  },
  observed: { fr: 'Observée sur place', nl: 'Ter plaatse waargenomen', en: 'Observed on the spot' },
  ended: { fr: 'La source la dit enlevée', nl: 'Volgens de bron weggenomen', en: 'The source says it was removed' },
};

const shownHere: Localised = {
  fr: 'Publiée sur ce portail',
  nl: 'Op dit portaal bekendgemaakt',
  en: 'Published on this portal',
};
const changedHere: Localised = {
  fr: 'Publication corrigée ; jusque-là, selon une autre source ou un autre état',
  nl: 'Bekendmaking verbeterd; tot dan volgens een andere bron of toestand',
  en: 'Publication corrected; until then, another source or state',
};

// Nothing of ours has done it: a source says so, or a later act, which has its own line.
const noReceipt = { state: 'none' } as const;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

// Places of published lists are nobody's here. Those of a service that works with this server have an id of the
// registry, and are invented (a demonstration) or published with an authorisation.
function isKeptHere({ summary, reference }: PublishedPlace): boolean {
  return uuid.test(summary.id) && (summary.fictional || (reference !== null && uuid.test(reference)));
}

/** One published place with what is known of it. */
export async function cameraData(parts: {
  readonly db: Queryable;
  readonly territory: Territory;
  readonly legalDay: string;
  readonly place: PublishedPlace;
}): Promise<PageData<CameraData>> {
  const { db, territory, legalDay, place } = parts;
  const { summary } = place;
  const covering = await findAuthorisationOf({ db, territory, legalDay }, place);
  const decided = covering === undefined ? [] : await authorisationHistory(db, covering.row);
  const told =
    summary.source.published === null
      ? []
      : [
          {
            date: summary.source.published,
            what: statements[summary.status],
            source: summary.source,
            receipt: noReceipt,
          },
        ];
  const shown =
    place.publishedOn === null
      ? []
      : [
          {
            date: place.publishedOn,
            what: shownHere,
            source: null,
            receipt: receiptOf(await findPublicationInLog(db, summary.id)),
          },
        ];
  const ended =
    place.endedOn === null ? [] : [{ date: place.endedOn, what: statements.ended, source: null, receipt: noReceipt }];
  const before = (await listPublicCameraVersions(db, summary.id)).map((version) => ({
    date: version.to_on,
    what: changedHere,
    source: sourceOf(version.facts.source),
    receipt: noReceipt,
  }));
  const unknown: Knowledge<never> = { state: 'unknown' };
  return {
    page: 'camera',
    camera: summary,
    authorisation: covering === undefined ? unknown : { state: 'known', value: covering.summary, source: null },
    reasons: covering === undefined ? unknown : publishedReasons(covering.row),
    purposes:
      covering === undefined || covering.summary.purposes.length === 0
        ? unknown
        : { state: 'known', value: covering.summary.purposes, source: null },
    retention: retentionOf(place, legalDay),
    accessWeeks: isKeptHere(place) ? await accessWeeks(db, summary.id) : null,
    history: [...decided, ...told, ...shown, ...ended, ...before].toSorted((a, b) =>
      b.date.localeCompare(a.date, 'en'),
    ),
    rightsContact: summary.controller,
  };
}
