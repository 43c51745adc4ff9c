import { EndList, listProposers, SwitchMisreads, WithdrawList } from '@clairevoie/contract';
import { ask } from '../../../authorisation/index.ts';
import { defineAct } from '../../../ledger/index.ts';
import { branchGate, deciders, decidesIn, gatherList, gatherVersion, listGates, versionGates } from '../list-file.ts';
import { listVersions, plateLists } from '../list-registers.ts';
import { brokenListRules } from '../lists-gates.ts';

const mayEnd = [...listProposers, 'responsible-officer', ...deciders] as const;

/** Ends a version: no read is compared with it from this act on, and its plates are deleted. Never refused by the law. @law lfp-44-11-3novies R-24 */
export const endList = defineAct({
  type: 'anpr/end-list',
  title: { fr: 'Mettre fin à une version de liste', nl: 'Een lijstversie beëindigen', en: 'End a version of a list' },
  payload: EndList,
  who: [...mayEnd, 'system'],
  gather: gatherVersion,
  judge: (facts, context) => {
    const { version, list } = facts;
    const { act, at } = context;
    const { ground } = act.payload;
    const isSystem = act.actor.functionKey === 'system';
    const isOver =
      version !== null &&
      Temporal.Instant.compare(Temporal.Instant.from(version.expires_at), Temporal.Instant.from(at)) <= 0;
    return {
      law: [ask('end-correlation', { ground, journalOn: true })],
      gates: [
        // The clock ends what is over, of whatever service.
        ...(isSystem ? [] : versionGates(facts, context)),
        ...(ground === 'authorisation-withdrawn' ? branchGate(list?.branch, act.actor.functionKey) : []),
        ...brokenListRules({
          'unknown-version': isSystem && version === null,
          'step-not-open': isSystem && version !== null && version.ended_at !== null,
          'not-yet-over': ground === 'window-ended' && !isOver,
        }),
      ],
    };
  },
  change: ({ version, list }, { act: { payload, actor }, at }) =>
    version === null || list === null
      ? { changes: [] }
      : {
          changes: [
            listVersions.update(version, {
              state: 'ended',
              ended_at: at,
              end_ground: payload.ground,
              end_reasons: payload.reasons ?? null,
            }),
            // Whoever authorised the feed takes it back with the version: the next one is decided on its own.
            ...(payload.ground === 'authorisation-withdrawn' &&
            list.feed_authorised_on !== null &&
            decidesIn(list.branch, actor.functionKey)
              ? [plateLists.update(list, { feed_authorised_on: null, feed_notified_at: null })]
              : []),
          ],
          result: { versionId: version.id },
        },
});

/** Withdraws a list: every version of it ends. */
export const withdrawList = defineAct({
  type: 'anpr/withdraw-list',
  title: { fr: 'Retirer une liste', nl: 'Een lijst intrekken', en: 'Withdraw a list' },
  payload: WithdrawList,
  who: mayEnd,
  gather: async (context) => {
    const facts = await gatherList(context);
    const versions = facts.list === null ? [] : await context.read.find(listVersions, { list_id: facts.list.id });
    return { ...facts, open: versions.filter(({ state }) => state !== 'ended' && state !== 'refused') };
  },
  judge: (facts, context) => ({
    law: [ask('end-correlation', { ground: 'requester', journalOn: true })],
    gates: listGates(facts, context),
  }),
  change: ({ list, open }, { act: { payload }, at }) =>
    list === null
      ? { changes: [] }
      : {
          changes: [
            plateLists.update(list, { withdrawn_at: at, withdrawal_reasons: payload.reasons }),
            ...open.map((version) =>
              listVersions.update(version, {
                state: 'ended',
                ended_at: at,
                end_ground: 'requester',
                end_reasons: payload.reasons,
              }),
            ),
          ],
          result: { listId: list.id, ended: open.length },
        },
});

/** Whether possible misreads of the plates of a list are shown. Off until somebody competent switches it on, with reasons. */
export const switchMisreads = defineAct({
  type: 'anpr/switch-misreads',
  title: {
    fr: 'Activer ou couper les lectures erronées possibles d’une liste',
    nl: 'Mogelijke leesfouten van een lijst aan- of uitzetten',
    en: 'Switch possible misreads of a list on or off',
  },
  payload: SwitchMisreads,
  who: ['chief-of-corps', 'federal-director', 'administrative-police-officer', 'judicial-police-officer'],
  gather: gatherList,
  judge: (facts, context) => ({
    gates: [
      ...listGates(facts, context),
      ...branchGate(facts.list?.branch, context.act.actor.functionKey),
      ...brokenListRules({ 'nothing-to-switch': facts.list?.is_confusable === context.act.payload.isOn }),
    ],
  }),
  change: ({ list }, { act: { payload } }) =>
    list === null
      ? { changes: [] }
      : {
          changes: [plateLists.update(list, { is_confusable: payload.isOn })],
          result: { listId: list.id, isOn: payload.isOn },
        },
});
