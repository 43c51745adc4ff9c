import { Notify } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { type Addressee, findAddressees } from '../addressees.ts';
import { brokenRules } from '../authorisation-gates.ts';
import { ask, authorisationFacts, known, personFacts } from '../law-facts.ts';
import { findOrganisation } from '../organisation-store.ts';
import { authorisations, type NoticeRow, notices } from '../registers.ts';
import { closeTasks, findOpenTasks, policyTask } from '../task.ts';

/**
 * Brings a decision to the knowledge of the prosecutor; a federal one also to each mayor and chief of corps. The authority
 * that decided owes it; the service that asked may carry it out.
 * @law lfp-25-4-p4-al1 lfp-25-4-p4-al2
 */
export const notify = defineAct({
  type: 'authorisation/notify',
  title: {
    fr: 'Porter une autorisation à la connaissance',
    nl: 'Een toestemming ter kennis brengen',
    en: 'Give notice of an authorisation',
  },
  payload: Notify,
  who: [
    'municipal-secretary',
    'minister-interior',
    'minister-interior-delegate',
    'chief-of-corps',
    'coordinating-director',
    'requesting-director',
  ],
  gather: async ({ act: { payload, actor }, read }) => {
    const authorisation = (await read.get(authorisations, { id: payload.authorisationId })) ?? null;
    return {
      authorisation,
      organisation: await findOrganisation(read, actor.organisationId),
      addressees: authorisation === null ? [] : await findAddressees(read, authorisation),
      earlier: await read.find(notices, { authorisation_id: payload.authorisationId }),
      openTasks: await findOpenTasks(read, payload.authorisationId),
    };
  },
  judge: (facts, context) => {
    const { authorisation, addressees, organisation } = facts;
    const { payload, actor } = context.act;
    if (
      authorisation === null ||
      ![authorisation.organisation_id, authorisation.deciding_organisation_id].includes(actor.organisationId)
    ) {
      return { gates: brokenRules({ 'unknown-file': true }) };
    }
    const told = payload.addressees.map((asked) =>
      addressees.find((a) => a.role === asked.role && a.organisationId === asked.organisationId),
    );
    const of = (role: Addressee['role']) => [...new Set(addressees.filter((a) => a.role === role).map((a) => a.of))];
    const isFederal = authorisation.level === 'federal';
    const districts = of('prosecutor');
    return {
      law: [
        ask(
          'notify-authorisation',
          known({
            authorisation: authorisationFacts(authorisation),
            notifiedBy: personFacts(context, organisation),
            notifiedAt: payload.sentAt,
            addressees: reached(facts, payload.addressees).map(({ role, of: where }) => ({ role, of: where })),
            // No prosecutor's office known for this territory: the fact stays unknown, and the law says so.
            judicialDistricts: districts.length === 0 ? undefined : districts,
            municipalities: isFederal ? authorisation.territory : undefined,
            zones: isFederal ? of('chief-of-corps') : undefined,
          }),
        ),
      ],
      gates: brokenRules({
        'not-an-addressee': told.some((a) => a === undefined),
        'already-notified': payload.addressees.some((asked) =>
          facts.earlier.some(
            (n) => n.addressee_role === asked.role && n.addressee_organisation_id === asked.organisationId,
          ),
        ),
        'moment-in-the-future': Temporal.Instant.compare(payload.sentAt, context.at) > 0,
        'before-decision': Temporal.Instant.compare(payload.sentAt, authorisation.decided_at) < 0,
      }),
    };
  },
  change: (facts, context) => {
    const { payload, actor } = context.act;
    const { authorisation } = facts;
    if (authorisation === null) return { changes: [] };
    const sent = payload.addressees.map((addressee) => ({ ...addressee, id: context.newId() }));
    const nowReached = reached(facts, payload.addressees);
    const complete = (['prosecutor', 'mayor', 'chief-of-corps'] as const).filter((role) =>
      facts.addressees.every((a) => a.role !== role || nowReached.some((n) => n.role === role && n.of === a.of)),
    );
    return {
      changes: [
        ...sent.map(({ id, role, organisationId }) =>
          notices.insert({
            id,
            authorisation_id: authorisation.id,
            addressee_role: role,
            addressee_organisation_id: organisationId,
            sent_by_organisation_id: actor.organisationId,
            means: payload.means,
            sent_at: payload.sentAt,
            received_at: null,
            received_by: null,
          }),
        ),
        ...sent.map(({ id, role, organisationId }) =>
          policyTask(
            context,
            { subject_kind: 'notice', subject_id: id, municipality: null, organisation_id: organisationId },
            {
              kind: 'acknowledge-notice',
              functions: [role],
              text: {
                fr: 'Un avis d’autorisation de caméras attend votre accusé de réception.',
                nl: 'Een kennisgeving van een cameratoestemming wacht op uw ontvangstbevestiging.',
                en: 'A notice of a camera authorisation waits for your acknowledgement.',
              },
            },
          ),
        ),
        ...closeTasks(
          facts.openTasks,
          complete.map((role) => `notify-${role}`),
          context,
        ),
      ],
      result: { noticeIds: sent.map((s) => s.id) },
    };
  },
});

interface Told {
  readonly addressees: readonly Addressee[];
  readonly earlier: readonly NoticeRow[];
}

/** Addressees reached by earlier notices and by this one. */
function reached(
  facts: Told,
  now: readonly { readonly role: string; readonly organisationId: string }[],
): readonly Addressee[] {
  return facts.addressees.filter(
    (a) =>
      facts.earlier.some((n) => n.addressee_role === a.role && n.addressee_organisation_id === a.organisationId) ||
      now.some((n) => n.role === a.role && n.organisationId === a.organisationId),
  );
}
