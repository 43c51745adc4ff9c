import { EndDirectiveKey, RegisterDirectiveKey } from '@clairevoie/contract';
import { defineAct } from '../../../ledger/index.ts';
import { findPublicKey } from '../directive-signature.ts';
import { type DirectiveKeyRow, directiveKeys } from '../list-registers.ts';
import { brokenListRules } from '../lists-gates.ts';

const ministers = ['minister-interior', 'minister-justice'] as const;
const ministerOf = (functionKey: string): DirectiveKeyRow['minister'] | undefined =>
  ministers.find((one) => one === functionKey);

/** A minister registers the key with which directives are signed. In person: neither the delegate nor the operator does. House rule (ADR 0035). */
export const registerDirectiveKey = defineAct({
  type: 'anpr/register-directive-key',
  title: {
    fr: 'Enregistrer la clé qui signe les directives',
    nl: 'De sleutel registreren die de richtlijnen ondertekent',
    en: 'Register the key that signs directives',
  },
  payload: RegisterDirectiveKey,
  who: ministers,
  gather: async ({ act: { payload }, read }) => {
    const publicKey = findPublicKey(payload.publicKey) ?? null;
    // Of all of them, ended ones too: a row may have another spelling of the same key.
    const known = (await read.find(directiveKeys, {})).map((key) => findPublicKey(key.public_key));
    return { publicKey, isFree: publicKey !== null && !known.includes(publicKey) };
  },
  judge: ({ isFree }) => ({ gates: brokenListRules({ 'no-public-key': !isFree }) }),
  change: ({ publicKey }, { act: { payload, actor }, at, newId }) => {
    const minister = ministerOf(actor.functionKey);
    if (minister === undefined || publicKey === null) throw new TypeError('a key of no minister was let through');
    const id = newId();
    return {
      changes: [
        directiveKeys.insert({
          ...{ id, minister, public_key: publicKey, stated_in: payload.statedIn },
          ...{ registered_by: actor.personId, registered_at: at, ended_at: null, end_reasons: null },
        }),
      ],
      result: { keyId: id },
    };
  },
});

/** The minister ends a key: nothing is loaded under it any more. What was loaded under it stands until it is withdrawn. House rule. */
export const endDirectiveKey = defineAct({
  type: 'anpr/end-directive-key',
  title: {
    fr: 'Mettre fin à une clé qui signe les directives',
    nl: 'Een sleutel die richtlijnen ondertekent beëindigen',
    en: 'End a key that signs directives',
  },
  payload: EndDirectiveKey,
  who: ministers,
  gather: async ({ act: { payload, actor }, read }) => {
    const key = await read.get(directiveKeys, { id: payload.keyId });
    return { key: key?.ended_at === null && key.minister === actor.functionKey ? key : null };
  },
  judge: ({ key }) => ({ gates: brokenListRules({ 'unknown-key': key === null }) }),
  change: ({ key }, { act: { payload }, at }) =>
    key === null
      ? { changes: [] }
      : {
          changes: [directiveKeys.update(key, { ended_at: at, end_reasons: payload.reasons })],
          result: { keyId: key.id },
        },
});
