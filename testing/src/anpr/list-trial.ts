import { pictureKinds } from '@clairevoie/contract';
import { Type } from 'typebox';
import { correlationDirectives, listVersions, plateLists } from '../../../server/src/anpr/lists/list-registers.ts';
import { pictureOpenings, pictureSendings } from '../../../server/src/anpr/pictures/picture-registers.ts';
import { defineAct } from '../../../server/src/ledger/index.ts';

const Id = Type.String({ format: 'uuid' });

/** A list that a trial puts in force. */
export interface TrialList {
  readonly listId: string;
  readonly versionId: string;
  readonly directiveId: string;
  readonly organisationId: string;
  readonly databaseId: string;
  readonly branch: 'administrative' | 'judicial';
  readonly confusable: boolean;
  readonly startedAt: string;
  readonly expiresAt: string;
  readonly givenBy: string;
}

/**
 * A trial's own act: puts a list in force with its directive in one step, for tests and benchmarks whose subject is what reads meet. The way that leads there
 * in a real world is W-06, and has its own tests.
 */
export const putListForTrial = defineAct({
  type: 'trial/put-list',
  title: {
    fr: 'Mettre une liste en vigueur (essai)',
    nl: 'Een lijst van kracht maken (proef)',
    en: 'Put a list in force (trial)',
  },
  payload: Type.Object(
    {
      listId: Id,
      versionId: Id,
      directiveId: Id,
      organisationId: Id,
      databaseId: Id,
      branch: Type.Enum(['administrative', 'judicial']),
      confusable: Type.Boolean(),
      startedAt: Type.String(),
      expiresAt: Type.String(),
      givenBy: Id,
    },
    { additionalProperties: false },
  ),
  who: ['system'],
  gather: async ({ act: { payload }, read }) => ({
    hasDirective: (await read.get(correlationDirectives, { id: payload.directiveId })) !== undefined,
  }),
  judge: () => ({}),
  change: ({ hasDirective }, { act: { payload: p }, at }) => ({
    changes: [
      ...(hasDirective
        ? []
        : [
            correlationDirectives.insert({
              id: p.directiveId,
              reference: 'directive d’essai (fictive)',
              issued_by: ['minister-interior'],
              branches: ['administrative', 'judicial'],
              published_on: '2020-01-01',
              from_on: '2020-01-01',
              to_on: null,
              authority: 'chief-of-corps',
              databases: [{ name: 'essai', source: 'national-police-database' }],
              most_days: 3660,
              municipalities: null,
              modes: ['realtime', 'afterwards'],
              most_versions_a_day: 1440,
              loaded_by: p.givenBy,
              loaded_at: at,
              withdrawn_at: null,
              withdrawal_reasons: null,
              signed_by: null,
              signed_digest: null,
            }),
          ]),
      plateLists.insert({
        id: p.listId,
        organisation_id: p.organisationId,
        database_id: p.databaseId,
        reference: `essai-${p.branch}`,
        title: 'Liste d’essai (fictive)',
        kind: p.branch === 'judicial' ? 'stolen-vehicles' : 'phenomenon',
        branch: p.branch,
        purpose:
          p.branch === 'judicial'
            ? { branch: 'judicial', text: 'Vol (fictif)', judicialGround: 'offence', offenceClass: 'delit' }
            : { branch: 'administrative', text: 'Phénomène (fictif)', hypothesis445: '2' },
        mode: 'realtime',
        serves_days: 3660,
        versions_a_day: 1440,
        source: 'national-police-database',
        source_name: 'essai',
        legal_basis: 'LFP, art. 44/11/3decies, § 4 (essai)',
        feed: 'essai',
        municipalities: ['00001'],
        may_be_done: ['inform-service', 'stop'],
        instruction: 'Appeler le dispatching (fictif).',
        is_confusable: p.confusable,
        feed_authorised_on: null,
        feed_notified_at: null,
        proposed_by: p.givenBy,
        proposed_at: at,
        withdrawn_at: null,
        withdrawal_reasons: null,
      }),
      listVersions.insert({
        id: p.versionId,
        list_id: p.listId,
        number: 1,
        organisation_id: p.organisationId,
        content_id: p.versionId,
        digest: '0'.repeat(64),
        entries: 1,
        state: 'running',
        given_by: p.givenBy,
        given_at: at,
        expires_at: p.expiresAt,
        decided_by: p.givenBy,
        decided_in: 'chief-of-corps',
        decider_body: p.organisationId,
        designation: null,
        decided_at: at,
        reasons: 'essai',
        covered_by: null,
        notified_by: p.givenBy,
        notified_at: at,
        notice_means: 'essai',
        directive_id: p.directiveId,
        started_by: p.givenBy,
        started_at: p.startedAt,
        ended_at: null,
        end_ground: null,
        end_reasons: null,
      }),
    ],
  }),
});

/** A trial's own act: ends a version, or withdraws the directive under which it runs. */
export const endListForTrial = defineAct({
  type: 'trial/end-list',
  title: { fr: 'Finir (essai)', nl: 'Beëindigen (proef)', en: 'End (trial)' },
  payload: Type.Object(
    { versionId: Type.Optional(Id), directiveId: Type.Optional(Id) },
    { additionalProperties: false },
  ),
  who: ['system'],
  gather: async ({ act: { payload }, read }) => ({
    version:
      payload.versionId === undefined ? null : ((await read.get(listVersions, { id: payload.versionId })) ?? null),
    directive:
      payload.directiveId === undefined
        ? null
        : ((await read.get(correlationDirectives, { id: payload.directiveId })) ?? null),
  }),
  judge: () => ({}),
  change: ({ version, directive }, { at }) => ({
    changes: [
      ...(version === null
        ? []
        : [listVersions.update(version, { state: 'ended', ended_at: at, end_ground: 'requester' })]),
      ...(directive === null ? [] : [correlationDirectives.update(directive, { withdrawn_at: at })]),
    ],
  }),
});

/** A trial's own act: somebody opened a picture of a read, and the server gave it out unless said otherwise. The real one has its own tests. */
export const openPictureForTrial = defineAct({
  type: 'trial/open-picture',
  title: { fr: 'Ouvrir une image (essai)', nl: 'Een beeld openen (proef)', en: 'Open a picture (trial)' },
  payload: Type.Object(
    {
      batchId: Id,
      place: Type.Integer(),
      personId: Id,
      hitId: Id,
      kind: Type.Enum([...pictureKinds]),
      ground: Type.Enum(['hit-comparison', 'hit-validation', 'search-result']),
      isSent: Type.Boolean(),
    },
    { additionalProperties: false },
  ),
  who: ['system'],
  gather: async () => ({}),
  judge: () => ({}),
  change: (_facts, { act: { payload: p }, at, newId }) => {
    const id = newId();
    return {
      changes: [
        ...(p.isSent ? [pictureSendings.insert({ opening_id: id, sent_at: at })] : []),
        pictureOpenings.insert({
          id,
          picture_id: p.hitId,
          kind: p.kind,
          batch_id: p.batchId,
          place: p.place,
          database_id: p.hitId,
          organisation_id: p.hitId,
          person_id: p.personId,
          function_key: 'operational-member',
          session_id: 'essai',
          ground_kind: p.ground,
          ground_id: p.hitId,
          branch: 'judicial',
          request_id: null,
          is_past_month: false,
          opened_at: at,
          expires_at: Temporal.Instant.from(at).add({ minutes: 5 }).toString(),
        }),
      ],
    };
  },
});
