import { ExtractBodycam, type RegistryPayload } from '@clairevoie/contract';
import { type DesignationFacts, known } from '@clairevoie/law';
import { type ActContext, defineAct, type LawQuestion } from '../../ledger/index.ts';
import { bodycamExtractors } from '../keepers.ts';
import { ask, roleOf } from '../law-facts.ts';
import { consultations } from '../registers.ts';
import { brokenRules } from '../registry-gates.ts';
import { resultOf } from '../shown-rows.ts';
import { findLook, gatherLook, lookFacts, lookLog } from './bodycam-look.ts';

type Payload = RegistryPayload<'registry/extract-bodycam'>;

/** Extracts the data of one entry for a recipient of the closed list; the copy then lives under the rules of its procedure. @law lfp-25-8-p2-al7 lfp-25-8-p2-al8-pt1 lfp-25-8-p2-al5 */
export const extractBodycam = defineAct({
  type: 'registry/extract-bodycam',
  title: {
    fr: 'Extraire des données de caméra individuelle',
    nl: 'Gegevens van een individuele camera extraheren',
    en: 'Extract bodycam data',
  },
  payload: ExtractBodycam,
  who: bodycamExtractors,
  gather: (context) => gatherLook(findLook(context.read, context, (period) => extractQuestion(period, context))),
  judge: ({ period }, context) => ({
    law: period === null ? [] : [extractQuestion(period, context)],
    gates: brokenRules({ 'unknown-entry': period === null }),
  }),
  change: ({ shown }, context) => ({
    changes: [consultations.insert(lookLog(context, 'bodycam-extraction', 'allowed', recipientOf(context)))],
    result: { register: 'bodycams', ...resultOf(shown, context.at), ...recipientOf(context) },
  }),
  changeWhenRefused: (_facts, context, { verdict }) => ({
    changes: [consultations.insert(lookLog(context, 'bodycam-extraction', verdict, recipientOf(context)))],
  }),
});

/** The question of an extraction. */
export function extractQuestion(
  period: { readonly from: string; readonly to: string },
  context: Pick<ActContext<Payload>, 'act' | 'actor' | 'at'>,
): LawQuestion {
  const { recipient, procedureReference } = context.act.payload;
  return ask('extract-bodycam-data', {
    ...lookFacts(period, context, 'extraction-designee'),
    ...known({
      recipient:
        recipient === undefined
          ? undefined
          : known({
              role: roleOf(recipient.function),
              recipientClass: recipient.recipientClass,
              needToKnow: recipient.needToKnow,
              competenceReference: recipient.competenceReference,
              designation: designationOf(recipient),
            }),
      procedureReference,
    }),
  });
}

/** The designation that the recipient is said to hold from an authority for complaints or discipline. */
function designationOf(recipient: NonNullable<Payload['recipient']>): DesignationFacts | undefined {
  const { designatedBy, designatedFrom, designatedTo } = recipient;
  return designatedBy === undefined
    ? undefined
    : known({ by: roleOf(designatedBy), fromDay: designatedFrom, toDay: designatedTo });
}

function recipientOf({ act: { payload } }: ActContext<Payload>) {
  const { recipient, procedureReference } = payload;
  return { recipient: recipient?.function ?? null, procedureReference: procedureReference ?? null };
}
