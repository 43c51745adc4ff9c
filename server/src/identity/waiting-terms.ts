import type { WaitingItem } from '@clairevoie/contract';
import type { Actor, Queryable } from '../ledger/index.ts';
import { type FunctionEntry, functionTable } from './function-table.ts';
import { type WaitingSource, waitingItem } from './waiting.ts';
import { type EndingTerm, listEndingDesignations, listEndingFunctions } from './waiting-store.ts';

/** How long before and after its end a term is shown to those who can continue it. Ours, not the law's. */
const shownForDays = 30;

/** Functions and designations near their end, for those who may grant or make them again. */
export function waitingTerms(db: Queryable): WaitingSource {
  return {
    room: 'identity',
    waitingFor: async (actor, at) => {
      const asked = { ...periodAround(at), ...reachOf(actor) };
      const designated = keysOf((entry) => entry.designatedBy.includes(actor.functionKey));
      const granted = keysOf((entry) => entry.grantedBy.includes(actor.functionKey));
      const designations =
        designated.length === 0 ? [] : await listEndingDesignations(db, { ...asked, functionKeys: designated });
      const functions = granted.length === 0 ? [] : await listEndingFunctions(db, { ...asked, functionKeys: granted });
      return [
        ...designations.map((term) => itemOf('designation-ends', term, at)),
        ...functions.map((term) => itemOf('function-ends', term, at)),
      ];
    },
  };
}

const keysOf = (isTheirs: (entry: FunctionEntry) => boolean): readonly string[] =>
  functionTable.filter(isTheirs).map((entry) => entry.key);

// The registry of appointments grants in every organisation, everybody else in the own one.
const reachOf = ({ functionKey, organisationId }: Actor) => ({
  organisationId: functionKey === 'appointing-authority' ? null : organisationId,
});

function periodAround(at: string): { readonly from: string; readonly to: string } {
  const present = Temporal.Instant.from(at);
  const span = { hours: shownForDays * 24 };
  return { from: present.subtract(span).toString(), to: present.add(span).toString() };
}

function itemOf(kind: 'designation-ends' | 'function-ends', term: EndingTerm, at: string): WaitingItem {
  const name = functionTable.find((entry) => entry.key === term.function_key);
  const who = term.person_name;
  const [fr, nl, en] =
    kind === 'designation-ends'
      ? ['La désignation', 'De aanwijzing', 'The designation']
      : ['La fonction', 'De functie', 'The function'];
  return waitingItem(
    {
      room: 'identity',
      id: term.id,
      kind,
      subjectKind: 'organisation',
      subjectId: term.organisation_id,
      basis: 'policy',
      text: {
        fr: `${fr} de ${who} (${name?.fr ?? term.function_key}) prend fin : la renouveler si elle doit continuer.`,
        nl: `${nl} van ${who} (${name?.nl ?? term.function_key}) loopt af: vernieuw ze als ze moet doorlopen.`,
        en: `${en} of ${who} (${name?.en ?? term.function_key}) ends: renew it if it is to go on.`,
      },
      dueAt: term.to_at,
      createdAt: term.from_at,
    },
    at,
  );
}
