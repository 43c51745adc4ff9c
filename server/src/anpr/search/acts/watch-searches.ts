import {
  ConcludeMisuseSign,
  DeleteMisuseSign,
  HearSearcher,
  misuseHandedOver,
  RaiseMisuseSign,
  RecordHouseholdPlate,
  WithdrawHouseholdPlate,
} from '@clairevoie/contract';
import { dayInBrussels } from '../../../authorisation/index.ts';
import { type ActContext, defineAct, type Stored } from '../../../ledger/index.ts';
import { brokenOversightRules } from '../oversight-gates.ts';
import { householdPlates, type MisuseSignRow, misuseSigns, pointSearches } from '../search-registers.ts';

/** Records the keyed hash of an officer's own plate or of their household. The key stays with the data protection officer: nobody here can tell the plate. */
export const recordHouseholdPlate = defineAct({
  type: 'anpr/record-household-plate',
  title: {
    fr: 'Consigner l’empreinte d’une plaque du ménage',
    nl: 'De vingerafdruk van een nummerplaat van het gezin vastleggen',
    en: 'Record the keyed hash of a household’s plate',
  },
  payload: RecordHouseholdPlate,
  who: ['dpo'],
  gather: async () => ({}),
  judge: () => ({}),
  change: (_facts, { act: { payload, actor }, at, newId }) => {
    const id = newId();
    return {
      changes: [
        householdPlates.insert({
          id,
          organisation_id: actor.organisationId,
          person_id: payload.personId,
          plate_hmac: payload.plateHmac,
          recorded_at: at,
          withdrawn_at: null,
        }),
      ],
      result: { id },
    };
  },
});

/** Withdraws such a hash: the plate is the household's no longer, or the officer left. */
export const withdrawHouseholdPlate = defineAct({
  type: 'anpr/withdraw-household-plate',
  title: {
    fr: 'Retirer l’empreinte d’une plaque du ménage',
    nl: 'De vingerafdruk van een nummerplaat van het gezin intrekken',
    en: 'Withdraw the keyed hash of a household’s plate',
  },
  payload: WithdrawHouseholdPlate,
  who: ['dpo'],
  gather: async ({ act: { payload, actor }, read }) => {
    const row = await read.get(householdPlates, { id: payload.id });
    return { plate: row?.organisation_id === actor.organisationId && row.withdrawn_at === null ? row : null };
  },
  judge: ({ plate }) => ({ gates: brokenOversightRules({ 'unknown-hash': plate === null }) }),
  change: ({ plate }, { at }) => {
    if (plate === null) throw new TypeError('the withdrawal of no hash was let through');
    return { changes: [householdPlates.update(plate, { withdrawn_at: at })], result: { id: plate.id } };
  },
});

/** Raises a sign of misuse: by the data protection officer, who alone can compare with the hashes, or by the schedule, for one plate again and again. */
export const raiseMisuseSign = defineAct({
  type: 'anpr/raise-misuse-sign',
  title: {
    fr: 'Signaler un indice de recherche abusive',
    nl: 'Een aanwijzing van een onrechtmatige opzoeking melden',
    en: 'Raise a sign of misuse of searches',
  },
  payload: RaiseMisuseSign,
  who: ['dpo', 'system'],
  gather: async ({ act: { payload }, read }) => {
    const rows = await Promise.all(payload.searchIds.map((id) => read.get(pointSearches, { id })));
    const organisations = [...new Set(rows.map((row) => row?.organisation_id ?? null))];
    const areTheirs = rows.every(
      (row) => row?.requested_by === payload.personId || row?.searched_by === payload.personId,
    );
    const [organisationId = null] = organisations;
    return { organisationId: areTheirs && organisations.length === 1 ? organisationId : null };
  },
  judge: ({ organisationId }, { act: { actor, payload } }) => ({
    gates: brokenOversightRules({
      'searches-not-theirs':
        organisationId === null || (actor.functionKey === 'dpo' && organisationId !== actor.organisationId),
      'about-oneself': actor.functionKey === 'dpo' && payload.personId === actor.personId,
    }),
  }),
  change: ({ organisationId }, { act: { payload, actor }, at, entryId, newId }) => {
    if (organisationId === null) throw new TypeError('a sign about no search was let through');
    const id = newId();
    return {
      changes: [
        misuseSigns.insert({
          id,
          organisation_id: organisationId,
          pattern: payload.pattern,
          person_id: payload.personId,
          search_ids: payload.searchIds,
          raised_by: actor.functionKey,
          raised_at: at,
          delete_on: yearAfter(at),
          state: 'raised',
          heard_at: null,
          statement: null,
          concluded_at: null,
          conclusion: null,
          conclusion_reasons: null,
          entry_ids: [entryId],
        }),
      ],
      result: { signId: id },
    };
  },
});

/** Last day on which a sign is kept: a year, a rule of this software. */
function yearAfter(at: string): string {
  return Temporal.PlainDate.from(dayInBrussels(at)).add({ years: 1 }).toString();
}

async function gatherSign({ act: { payload, actor }, read }: ActContext<{ readonly signId: string }>) {
  const row = await read.get(misuseSigns, { id: payload.signId });
  const mayDeal = actor.functionKey !== 'dpo' || row?.organisation_id === actor.organisationId;
  return { sign: row !== undefined && mayDeal ? row : null };
}

/** What was said of a sign in an act that was stopped goes with it as well: the sign keeps the number of its entry. */
function keepForDeletion(sign: Stored<MisuseSignRow> | null, entryId: string) {
  return { changes: sign === null ? [] : [misuseSigns.update(sign, { entry_ids: [...sign.entry_ids, entryId] })] };
}

/** Writes down what the person says of it. Nothing is concluded before they were heard. */
export const hearSearcher = defineAct({
  type: 'anpr/hear-searcher',
  title: { fr: 'Entendre la personne concernée', nl: 'De betrokkene horen', en: 'Hear the person concerned' },
  payload: HearSearcher,
  who: ['dpo'],
  gather: gatherSign,
  judge: ({ sign }, { act: { actor } }) => ({
    gates: brokenOversightRules({
      'unknown-sign': sign === null,
      'about-oneself': sign?.person_id === actor.personId,
      'sign-concluded': sign?.state === 'concluded',
    }),
  }),
  change: ({ sign }, { act: { payload }, at, entryId }) => {
    if (sign === null) throw new TypeError('a hearing on no sign was let through');
    return {
      changes: [
        misuseSigns.update(sign, {
          state: 'heard',
          heard_at: at,
          statement: payload.statement,
          entry_ids: [...sign.entry_ids, entryId],
        }),
      ],
      result: { signId: sign.id },
    };
  },
  changeWhenRefused: ({ sign }, { entryId }) => keepForDeletion(sign, entryId),
});

const isHandedOver = (conclusion: string | null): boolean => misuseHandedOver.some((one) => one === conclusion);

/** Concludes: explained, or handed to those who are competent; then once more, when those are done. It says nothing of how well somebody works, and is used for nothing else. */
export const concludeMisuseSign = defineAct({
  type: 'anpr/conclude-misuse-sign',
  title: { fr: 'Conclure sur un indice', nl: 'Een aanwijzing afhandelen', en: 'Conclude on a sign' },
  payload: ConcludeMisuseSign,
  who: ['dpo', 'control-organ'],
  gather: gatherSign,
  judge: ({ sign }, { act: { actor, payload } }) => {
    const isClosing = payload.conclusion === 'follow-up-closed';
    return {
      gates: brokenOversightRules({
        'unknown-sign': sign === null,
        'about-oneself': sign?.person_id === actor.personId,
        'not-heard': sign?.state === 'raised',
        'nothing-handed-over': isClosing && sign?.state === 'heard',
        'sign-concluded': sign?.state === 'concluded' && !(isClosing && isHandedOver(sign.conclusion)),
      }),
    };
  },
  change: ({ sign }, { act: { payload }, at, entryId }) => {
    if (sign === null) throw new TypeError('a conclusion on no sign was let through');
    return {
      changes: [
        misuseSigns.update(sign, {
          state: 'concluded',
          concluded_at: at,
          conclusion: payload.conclusion,
          conclusion_reasons: payload.reasons,
          entry_ids: [...sign.entry_ids, entryId],
        }),
      ],
      result: { signId: sign.id, conclusion: payload.conclusion },
    };
  },
  changeWhenRefused: ({ sign }, { entryId }) => keepForDeletion(sign, entryId),
});

/** Deletes a sign when its year is over (rule of this software) and nobody to whom it was handed still follows it: with the bodies of the entries that wrote it, so that nothing of it can be found again. */
export const deleteMisuseSign = defineAct({
  type: 'anpr/delete-misuse-sign',
  title: {
    fr: 'Effacer un indice après un an (règle de ce logiciel)',
    nl: 'Een aanwijzing na een jaar wissen (regel van deze software)',
    en: 'Delete a sign after a year (rule of this software)',
  },
  payload: DeleteMisuseSign,
  who: ['system'],
  gather: async ({ act: { payload }, read }) => {
    const sign = await read.get(misuseSigns, { id: payload.signId });
    return {
      sign:
        sign === undefined ? null : { deleteOn: sign.delete_on, conclusion: sign.conclusion, entryIds: sign.entry_ids },
    };
  },
  judge: ({ sign }, { at }) => ({
    gates: brokenOversightRules({
      'unknown-sign': sign === null,
      'year-not-over': sign !== null && dayInBrussels(at) <= sign.deleteOn,
      'sign-still-followed': sign !== null && isHandedOver(sign.conclusion),
    }),
  }),
  change: ({ sign }) => ({
    changes: (sign?.entryIds ?? []).map((entryId) => ({ op: 'erase' as const, entryId })),
    result: { count: sign?.entryIds.length ?? 0 },
  }),
});
