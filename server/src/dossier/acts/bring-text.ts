import { BringText, type BroughtPassage } from '@clairevoie/contract';
import { dayInBrussels } from '../../authorisation/index.ts';
import { canonical, defineAct, sha256 } from '../../ledger/index.ts';
import { brokenRules } from '../dossier-gates.ts';
import { type TextContent, textVersions } from '../registers.ts';

/** Functions that keep the dossier: the reference gives the tracking of demands to the independent control (W-23). @law RES-demande-3-controle */
export const dossierKeepers = ['independent-controller'] as const;

const contentOf = ({ titles, fields, passages, notes, signatories }: BringText): TextContent => ({
  ...{ titles, fields, passages, notes, signatories },
});

/** Each passage has a name of its own and words, and each demand points to a passage that is there. */
function isInOrder(passages: readonly BroughtPassage[]): boolean {
  const names = new Set(passages.map(({ id }) => id));
  return (
    names.size === passages.length &&
    passages.every(
      ({ fr, nl, addressee }) =>
        (fr !== undefined || nl !== undefined) && (addressee === undefined || names.has(addressee)),
    )
  );
}

/** A version of a text as it was read from its source. The server itself brings those that come with the product. */
export const bringText = defineAct({
  type: 'dossier/bring-text',
  title: {
    fr: 'Enregistrer une version d’un texte',
    nl: 'Een versie van een tekst registreren',
    en: 'Bring a version of a text',
  },
  payload: BringText,
  who: [...dossierKeepers, 'system'],
  gather: async ({ act: { payload }, read, at }) => {
    const versions = await read.find(textVersions, { text_id: payload.textId });
    const last = versions.toSorted((a, b) => b.number - a.number)[0];
    return {
      versionCount: versions.length,
      isSameContent: last?.content_sha256 === sha256(canonical(contentOf(payload))).toString('hex'),
      isOtherKind: last !== undefined && last.text_kind !== payload.textKind,
      today: dayInBrussels(at),
    };
  },
  judge: ({ isSameContent, isOtherKind, today }, { act: { payload } }) => ({
    gates: brokenRules({
      'same-content': isSameContent,
      'other-kind': isOtherKind,
      'unclear-passages': !isInOrder(payload.passages),
      'dated-in-the-future': payload.datedOn !== undefined && payload.datedOn > today,
    }),
  }),
  change: ({ versionCount, today }, { act: { payload, actor } }) => {
    const content = contentOf(payload);
    const number = versionCount + 1;
    return {
      changes: [
        textVersions.insert({
          ...{ text_id: payload.textId, number, text_kind: payload.textKind, text_form: payload.textForm },
          ...{ source: payload.source, source_url: payload.sourceUrl ?? null, licence: payload.licence },
          ...{ dated_on: payload.datedOn ?? null, digest: payload.digest, content },
          content_sha256: sha256(canonical(content)).toString('hex'),
          ...{ brought_by: actor.personId, brought_on: today },
        }),
      ],
      result: { textId: payload.textId, number },
    };
  },
});
