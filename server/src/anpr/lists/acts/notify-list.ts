import { listProposers, NotifyList } from '@clairevoie/contract';
import { ask, known, personFacts } from '../../../authorisation/index.ts';
import { defineAct } from '../../../ledger/index.ts';
import { gatherVersion, versionGates } from '../list-file.ts';
import { listVersions, plateLists } from '../list-registers.ts';
import { brokenListRules } from '../lists-gates.ts';

/** Notice to the Control Organ, before an administrative list is compared with anything. It waits for no agreement. @law lfp-44-11-3decies-p4-al5-pt2 R-24 */
export const notifyList = defineAct({
  type: 'anpr/notify-list',
  title: {
    fr: 'Notifier une liste à l’Organe de contrôle',
    nl: 'Een lijst ter kennis brengen van het Controleorgaan',
    en: 'Give the Control Organ notice of a list',
  },
  payload: NotifyList,
  who: [...listProposers, 'chief-of-corps', 'federal-director', 'responsible-officer'],
  gather: gatherVersion,
  judge: (facts, context) => {
    const { list, organisation } = facts;
    const { payload } = context.act;
    return {
      law: [
        ask(
          'notify-correlation',
          known({
            branch: list?.branch,
            kind: 'list' as const,
            notifiedBy: personFacts(context, organisation),
            addressee: 'control-organ' as const,
            listIdentified: true,
            startsAt: payload.startsAt,
          }),
        ),
      ],
      gates: [
        ...versionGates(facts, context),
        ...brokenListRules({ 'notice-not-owed': list !== null && list.branch !== 'administrative' }),
      ],
    };
  },
  change: ({ version, list }, { act: { payload, actor }, at }) =>
    version === null || list === null
      ? { changes: [] }
      : {
          changes: [
            listVersions.update(version, {
              state: 'notified',
              notified_by: actor.personId,
              notified_at: at,
              notice_means: payload.means,
            }),
            // Where the feed was authorised as such, the notice of it covers what comes from it.
            ...(list.feed_authorised_on === null ? [] : [plateLists.update(list, { feed_notified_at: at })]),
          ],
          result: { versionId: version.id },
        },
});
