import { listProposers, StartList } from '@clairevoie/contract';
import { ask, known } from '../../../authorisation/index.ts';
import { defineAct } from '../../../ledger/index.ts';
import { directiveFacts, gatherDirective, limitsFacts } from '../correlation-facts.ts';
import { gatherVersion, versionGates } from '../list-file.ts';
import { listVersions } from '../list-registers.ts';
import { brokenListRules } from '../lists-gates.ts';
import { listRunFacts } from '../run-facts.ts';
import { isWithinTime } from './give-list-version.ts';

/**
 * Puts a version in force: the databases are connected under the directive and, for a list in real time, the correlation runs from this act
 * on. The version before it ends in the same transaction, and its plates are deleted. Authorisation, notice and directive are asked anew.
 * @law lfp-44-4-p4-al1 lfp-44-11-3decies-p4-al5-pt1 lfp-44-11-3decies-p4-al5-pt2 R-24 R-47
 */
export const startList = defineAct({
  type: 'anpr/start-list',
  title: {
    fr: 'Mettre une version de liste en vigueur',
    nl: 'Een lijstversie in werking stellen',
    en: 'Put a version of a list in force',
  },
  payload: StartList,
  who: [...listProposers, 'chief-of-corps', 'federal-director', 'responsible-officer'],
  gather: async (context) => {
    const { read, at } = context;
    const facts = await gatherVersion(context);
    const { list } = facts;
    const ground =
      list === null
        ? { directive: null, permit: null }
        : await gatherDirective(read, {
            branch: list.branch,
            databaseId: list.database_id,
            sourceName: list.source_name,
            at,
          });
    const others = list === null ? [] : await read.find(listVersions, { list_id: list.id });
    return {
      ...facts,
      ...ground,
      replaced: others.filter(
        ({ state, id }) => (state === 'running' || state === 'scheduled') && id !== facts.version?.id,
      ),
    };
  },
  judge: (facts, context) => {
    const { version, list, directive, service } = facts;
    const { at } = context;
    const connected = known({
      directive: directiveFacts(directive, at),
      limits: list === null ? undefined : limitsFacts(facts, list),
    });
    // A list for stored reads runs when somebody asks, over an interval of them: that is asked of the law then.
    const runs = list?.mode === 'realtime';
    const isDue = list?.branch === 'administrative' ? 'notified' : 'content-authorised';
    return {
      law: [
        ask('connect-databases', { ...connected, journalOn: true }),
        ...(version === null || list === null || !runs
          ? []
          : [ask('run-correlation', listRunFacts({ version, list, service, ground: facts }, at))]),
      ],
      gates: [
        ...versionGates(facts, context),
        ...brokenListRules({
          // The table opens this step from both; which one is due, the branch says.
          'notice-or-decision-missing': version !== null && version.state !== isDue,
          'expiry-out-of-bounds':
            version !== null && list !== null && !isWithinTime(version.expires_at, at, list.serves_days),
          'covered-by-your-decision':
            version !== null &&
            version.covered_by !== null &&
            [context.act.actor.personId, version.given_by].includes(version.decided_by ?? ''),
          // Nobody decided on these plates: a second pair of eyes stands in for that.
          'covered-by-you-alone':
            version !== null && version.covered_by !== null && version.given_by === context.act.actor.personId,
        }),
      ],
    };
  },
  change: ({ version, list, directive, replaced }, { act: { actor }, at }) =>
    version === null || list === null || directive === null
      ? { changes: [] }
      : {
          changes: [
            listVersions.update(version, {
              state: list.mode === 'realtime' ? 'running' : 'scheduled',
              directive_id: directive.id,
              started_by: actor.personId,
              started_at: at,
            }),
            ...replaced.map((one) =>
              listVersions.update(one, {
                state: 'ended',
                ended_at: at,
                end_ground: 'content-changed',
                end_reasons: null,
              }),
            ),
          ],
          result: { versionId: version.id, replaced: replaced.length },
        },
});
