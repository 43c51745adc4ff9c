import { GiveListVersion, listProposers } from '@clairevoie/contract';
import { ask, dayInBrussels, known, personFacts } from '../../../authorisation/index.ts';
import { defineAct } from '../../../ledger/index.ts';
import { directiveFacts, gatherDirective, limitsFacts, listFacts, purposeOf } from '../correlation-facts.ts';
import { gatherList, listGates } from '../list-file.ts';
import { listVersions } from '../list-registers.ts';
import { findUpload } from '../list-upload-store.ts';
import { brokenListRules } from '../lists-gates.ts';

/**
 * What was uploaded becomes a version of the list: the act holds its digest, never a plate. A version of a feed that was authorised as such
 * needs no decision of its own; any other waits for one. @law lfp-44-11-3decies-p4-al1-pt1 lfp-44-11-3decies-p4-al4 R-24
 */
export const giveListVersion = defineAct({
  type: 'anpr/give-list-version',
  title: {
    fr: 'Donner une version d’une liste',
    nl: 'Een versie van een lijst geven',
    en: 'Give a version of a list',
  },
  payload: GiveListVersion,
  who: listProposers,
  gather: async (context) => {
    const { act, read, at } = context;
    const facts = await gatherList(context);
    const { list } = facts;
    const versions = list === null ? [] : await read.find(listVersions, { list_id: list.id });
    const authorised = versions.find(({ id }) => id === list?.feed_authorised_on);
    const ground =
      list === null
        ? { directive: null, permit: null }
        : await gatherDirective(read, {
            branch: list.branch,
            databaseId: list.database_id,
            sourceName: list.source_name,
            at,
          });
    return {
      ...facts,
      ...ground,
      upload: await read.through([], (db) => findUpload(db, act.payload.contentId)),
      isTaken: (await read.find(listVersions, { content_id: act.payload.contentId })).length > 0,
      number: 1 + versions.reduce((most, { number }) => Math.max(most, number), 0),
      today: versions.filter(({ given_at }) => dayInBrussels(given_at) === dayInBrussels(at)).length,
      authorised: authorised ?? null,
    };
  },
  judge: (facts, context) => {
    const { list, upload, isTaken, today } = facts;
    const { act, at } = context;
    const { payload, actor } = act;
    const mine = upload?.list_id === payload.listId && upload.organisation_id === actor.organisationId ? upload : null;
    return {
      law:
        list === null
          ? []
          : [
              ask(
                'plan-correlation',
                known({
                  branch: list.branch,
                  purpose: purposeOf(list.purpose, { functionKey: actor.functionKey, at: list.proposed_at }),
                  kind: 'list' as const,
                  mode: list.mode,
                  requestedBy: personFacts(context, facts.organisation),
                  list: listFacts({ source: list.source, legalBasis: list.legal_basis }, payload.digest),
                  directive: directiveFacts(facts.directive, at),
                  limits: limitsFacts(facts, list),
                }),
              ),
            ],
      gates: [
        ...listGates(facts, context),
        ...brokenListRules({
          'content-unknown': mine === null || mine.digest !== payload.digest || isTaken,
          'expiry-out-of-bounds': list !== null && !isWithinTime(payload.expiresAt, at, list.serves_days),
          'too-many-versions': list !== null && today >= list.versions_a_day,
          // Its plates need no decision of their own: nobody else would see them before they count.
          'covered-by-your-decision': facts.authorised?.decided_by === actor.personId,
        }),
      ],
    };
  },
  change: ({ list, upload, number, authorised }, { act: { payload, actor }, at, newId }) => {
    if (list === null || upload === null) return { changes: [] };
    const id = newId();
    const isNotified = authorised !== null && list.branch === 'administrative' && list.feed_notified_at !== null;
    return {
      changes: [
        listVersions.insert({
          id,
          list_id: list.id,
          number,
          organisation_id: list.organisation_id,
          content_id: payload.contentId,
          digest: payload.digest,
          entries: upload.entries,
          state: authorised === null ? 'drafted' : isNotified ? 'notified' : 'content-authorised',
          given_by: actor.personId,
          given_at: at,
          expires_at: payload.expiresAt,
          decided_by: authorised?.decided_by ?? null,
          decided_in: authorised?.decided_in ?? null,
          decider_body: authorised?.decider_body ?? null,
          designation: authorised?.designation ?? null,
          decided_at: authorised?.decided_at ?? null,
          reasons: null,
          covered_by: authorised?.id ?? null,
          notified_by: null,
          notified_at: isNotified ? list.feed_notified_at : null,
          notice_means: null,
          directive_id: null,
          started_by: null,
          started_at: null,
          ended_at: null,
          end_ground: null,
          end_reasons: null,
        }),
      ],
      result: { versionId: id, number, entries: upload.entries, digest: payload.digest },
    };
  },
});

/** Whether an expiry lies ahead, and no further than the days set. */
export function isWithinTime(expiresAt: string, at: string, days: number): boolean {
  const now = Temporal.Instant.from(at);
  const end = Temporal.Instant.from(expiresAt);
  const latest = now.toZonedDateTimeISO('Europe/Brussels').add({ days }).toInstant();
  return Temporal.Instant.compare(now, end) < 0 && Temporal.Instant.compare(end, latest) <= 0;
}
