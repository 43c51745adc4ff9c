import { RegisterOrganisation } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { brokenRules } from '../identity-gates.ts';
import { organisations } from '../registers.ts';

/** Enters an organisation. A real one carries the published source of its facts; a fictional one exists in a demo only. */
export const registerOrganisation = defineAct({
  type: 'identity/register-organisation',
  title: { fr: 'Inscrire une organisation', nl: 'Een organisatie inschrijven', en: 'Register an organisation' },
  payload: RegisterOrganisation,
  who: ['system-administrator', 'system'],
  gather: async ({ act: { payload }, read }) => ({
    isIdTaken: await read.isTaken(organisations, { id: payload.organisationId }),
    isSlugTaken: (await read.find(organisations, { slug: payload.slug })).length > 0,
    isParentKnown:
      payload.parentId === undefined || (await read.get(organisations, { id: payload.parentId })) !== undefined,
  }),
  judge: (facts, { act: { payload }, demo }) => ({
    gates: brokenRules({
      'id-taken': facts.isIdTaken,
      'slug-taken': facts.isSlugTaken || reservedSlugs.includes(payload.slug),
      'unknown-organisation': !facts.isParentKnown,
      'source-required': payload.isReal && payload.source === undefined,
      'worlds-kept-apart': !payload.isReal && !demo,
    }),
  }),
  change: (_facts, { act: { payload } }) => ({
    changes: [
      organisations.insert({
        id: payload.organisationId,
        slug: payload.slug,
        kind: payload.kind,
        is_real: payload.isReal,
        name_fr: payload.names.fr,
        name_nl: payload.names.nl,
        name_en: payload.names.en,
        parent_id: payload.parentId ?? null,
        nis_codes: payload.nisCodes,
        source: payload.source ?? null,
      }),
    ],
    result: { organisationId: payload.organisationId },
  }),
});

// What a public header prints when it names no public body.
const reservedSlugs = ['private-controller', 'system', 'unknown'];
