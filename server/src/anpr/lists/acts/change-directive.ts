import { PermitConnection, WithdrawDirective } from '@clairevoie/contract';
import type { KnownOrganisation } from '../../../authorisation/index.ts';
import { defineAct } from '../../../ledger/index.ts';
import type { TechnicalDatabaseRow } from '../../registers.ts';
import { isDirectiveInForce, namesSource } from '../correlation-facts.ts';
import { hasMinisterOfEachBranch } from '../directive-window.ts';
import { gatherBasis } from '../list-file.ts';
import { connectionPermits, correlationDirectives } from '../list-registers.ts';
import { brokenListRules } from '../lists-gates.ts';

/** Ends a directive: from this act on the lists started under it are compared with nothing. @law lfp-44-4-p4-al1 */
export const withdrawDirective = defineAct({
  type: 'anpr/withdraw-directive',
  title: {
    fr: 'Retirer une directive sur la corrélation',
    nl: 'Een richtlijn over de correlatie intrekken',
    en: 'Withdraw a directive on correlation',
  },
  payload: WithdrawDirective,
  who: ['minister-interior', 'minister-justice'],
  gather: async ({ act: { payload }, read }) => ({
    directive: (await read.get(correlationDirectives, { id: payload.directiveId })) ?? null,
  }),
  judge: ({ directive }, { act: { actor } }) => ({
    gates: brokenListRules({
      'unknown-directive': directive === null || directive.withdrawn_at !== null,
      'not-the-issuer': directive !== null && !directive.issued_by.some((minister) => minister === actor.functionKey),
    }),
  }),
  change: ({ directive }, { act: { payload }, at }) =>
    directive === null
      ? { changes: [] }
      : {
          changes: [correlationDirectives.update(directive, { withdrawn_at: at, withdrawal_reasons: payload.reasons })],
          result: { directiveId: directive.id },
        },
});

/**
 * Whether an authority permits connections of a database at all, where the directive names it: a chief of corps for the local databases of the own zone
 * alone, the federal police for national ones and its own, a minister for any. @law lfp-44-4-p4-al2-s2 R-47
 */
function mayPermitFor(
  database: TechnicalDatabaseRow,
  organisation: KnownOrganisation | null,
  functionKey: string,
): boolean {
  switch (functionKey) {
    case 'chief-of-corps':
      return database.level === 'local' && database.organisation_id === organisation?.id;
    case 'federal-director':
    case 'commissioner-general':
      return (
        organisation?.kind === 'federal-police' &&
        (database.level === 'national' || database.organisation_id === organisation.id)
      );
    default:
      return organisation?.kind === 'ministry';
  }
}

/** The authority that the directive names permits the connection of one database with one source. @law lfp-44-4-p4-al2-s2 */
export const permitConnection = defineAct({
  type: 'anpr/permit-connection',
  title: {
    fr: 'Permettre la connexion d’une banque de données',
    nl: 'De koppeling van een gegevensbank toelaten',
    en: 'Permit the connection of a database',
  },
  payload: PermitConnection,
  who: ['chief-of-corps', 'federal-director', 'commissioner-general', 'minister-interior', 'minister-justice'],
  gather: async (context) => {
    const { act, read } = context;
    const { directiveId, databaseId, sourceName } = act.payload;
    return {
      ...(await gatherBasis(context, databaseId)),
      directive: (await read.get(correlationDirectives, { id: directiveId })) ?? null,
      isPermitted: (await read.find(connectionPermits, { database_id: databaseId })).some(
        (permit) => permit.directive_id === directiveId && permit.source_name === sourceName,
      ),
    };
  },
  judge: ({ directive, database, organisation, isPermitted }, { act: { payload, actor }, at }) => {
    const inForce = directive !== null && isDirectiveInForce(directive, at) ? directive : null;
    const isOwn = database?.state === 'created' && mayPermitFor(database, organisation, actor.functionKey);
    return {
      gates: brokenListRules({
        'unknown-directive': inForce === null,
        // One that was loaded before this was asked.
        'branch-not-of-minister': inForce !== null && !hasMinisterOfEachBranch(inForce.issued_by, inForce.branches),
        'not-the-authority': !isOwn || (inForce !== null && inForce.authority !== actor.functionKey),
        'source-not-listed': inForce !== null && !namesSource(inForce, payload.sourceName),
        'already-permitted': isPermitted,
      }),
    };
  },
  change: (_facts, { act: { payload, actor }, at, newId }) => {
    const id = newId();
    return {
      changes: [
        connectionPermits.insert({
          id,
          directive_id: payload.directiveId,
          database_id: payload.databaseId,
          source_name: payload.sourceName,
          organisation_id: actor.organisationId,
          permitted_by: actor.personId,
          permitted_in: actor.functionKey,
          permitted_at: at,
        }),
      ],
      result: { permitId: id },
    };
  },
});
