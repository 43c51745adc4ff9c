import { listProposers, type WaitingItem } from '@clairevoie/contract';
import { organisationById } from '../../authorisation/index.ts';
import { type StatedItem, type WaitingSource, waitingItem } from '../../identity/index.ts';
import type { Queryable, Sentence } from '../../ledger/index.ts';
import { concerns, decidesIn } from './list-file.ts';
import type { ListVersionRow, PlateCriterionRow, PlateListRow } from './list-registers.ts';
import { listOpenCorrelations } from './list-view-store.ts';

type Kind =
  | 'authorise-list'
  | 'notify-list'
  | 'start-list'
  | 'decide-criterion'
  | 'authorise-criterion'
  | 'estimate-criterion';

interface Waiting {
  readonly basis: 'law' | 'policy';
  readonly provision: string | null;
  readonly text: (reference: string) => Sentence;
}

const words: Readonly<Record<Kind, Waiting>> = {
  'authorise-list': {
    basis: 'law',
    provision: 'lfp-44-11-3decies-p4-al2-pt1',
    text: (reference) => ({
      fr: `Liste « ${reference} » : décider du contenu de la version, lié à son empreinte.`,
      nl: `Lijst ‘${reference}’: beslissen over de inhoud van de versie, gebonden aan haar vingerafdruk.`,
      en: `List “${reference}”: decide on the content of the version, bound to its digest.`,
    }),
  },
  'notify-list': {
    basis: 'law',
    provision: 'lfp-44-11-3decies-p4-al5-pt2',
    text: (reference) => ({
      fr: `Liste « ${reference} » : notifier à l’Organe de contrôle avant toute corrélation.`,
      nl: `Lijst ‘${reference}’: vóór elke correlatie ter kennis brengen van het Controleorgaan.`,
      en: `List “${reference}”: give the Control Organ notice before any correlation.`,
    }),
  },
  'start-list': {
    basis: 'policy',
    provision: null,
    text: (reference) => ({
      fr: `Liste « ${reference} » : la version peut être mise en vigueur.`,
      nl: `Lijst ‘${reference}’: de versie kan in werking worden gesteld.`,
      en: `List “${reference}”: the version can be put in force.`,
    }),
  },
  'estimate-criterion': {
    basis: 'policy',
    provision: null,
    text: (reference) => ({
      fr: `Critère « ${reference} » : faire compter les véhicules attendus avant l’avis du délégué.`,
      nl: `Criterium ‘${reference}’: het verwachte aantal voertuigen laten tellen vóór het advies van de functionaris.`,
      en: `Criterion “${reference}”: have the expected vehicles counted before the officer’s opinion.`,
    }),
  },
  'decide-criterion': {
    basis: 'law',
    provision: 'lfp-44-11-3decies-p4-al3-dpd',
    text: (reference) => ({
      fr: `Critère « ${reference} » : approuver ou refuser ; le silence ne vaut pas approbation.`,
      nl: `Criterium ‘${reference}’: goedkeuren of weigeren; stilzwijgen is geen goedkeuring.`,
      en: `Criterion “${reference}”: approve or refuse; silence is no approval.`,
    }),
  },
  'authorise-criterion': {
    basis: 'policy',
    provision: null,
    text: (reference) => ({
      fr: `Critère « ${reference} » approuvé : le mettre en vigueur jusqu’à une date, ou non.`,
      nl: `Criterium ‘${reference}’ goedgekeurd: het tot een datum in werking stellen, of niet.`,
      en: `Criterion “${reference}” approved: put it in force until a day, or not.`,
    }),
  },
};

/** Steps of W-06 that wait: content for the competent person of the branch, notice and start for who proposed, criteria for the officer. */
export function waitingLists(db: Queryable): WaitingSource {
  return {
    room: 'anpr',
    waitingFor: async (viewer, at) => {
      const { versions, criteria } = await listOpenCorrelations(db);
      if (versions.length + criteria.length === 0) return [];
      const organisation = (await organisationById(db, viewer.organisationId)) ?? null;
      const services = new Map<string, Awaited<ReturnType<typeof organisationById>>>();
      for (const { organisation_id: id } of [...versions.map(({ list }) => list), ...criteria])
        if (!services.has(id)) services.set(id, await organisationById(db, id));
      const isMine = (organisationId: string): boolean =>
        concerns({ organisation, service: services.get(organisationId) ?? null }, viewer.functionKey);
      return [
        ...versions.flatMap(({ version, list }) => {
          const kind = isMine(list.organisation_id) ? kindOfVersion(version, list, viewer.functionKey) : undefined;
          return kind === undefined ? [] : [item(kind, list, version, at)];
        }),
        ...criteria.flatMap((row) => {
          const kind = isMine(row.organisation_id) ? kindOfCriterion(row, viewer.functionKey) : undefined;
          return kind === undefined ? [] : [criterionItem(kind, row, at)];
        }),
      ];
    },
  };
}

function kindOfVersion(version: ListVersionRow, list: PlateListRow, functionKey: string): Kind | undefined {
  if (version.state === 'drafted') return decidesIn(list.branch, functionKey) ? 'authorise-list' : undefined;
  if (!listProposers.some((key) => key === functionKey)) return undefined;
  return list.branch === 'administrative' && version.state === 'content-authorised' ? 'notify-list' : 'start-list';
}

function kindOfCriterion(row: PlateCriterionRow, functionKey: string): Kind | undefined {
  if (row.state === 'criteria-approved')
    return functionKey !== 'prosecutor' && decidesIn(row.branch, functionKey) ? 'authorise-criterion' : undefined;
  if (row.estimate_asked_at === null)
    return listProposers.some((key) => key === functionKey) ? 'estimate-criterion' : undefined;
  return row.estimate !== null && functionKey === 'dpo' ? 'decide-criterion' : undefined;
}

function item(kind: Kind, list: PlateListRow, version: ListVersionRow, at: string): WaitingItem {
  const provision =
    kind === 'authorise-list' && list.branch === 'judicial' ? 'lfp-44-11-3decies-p4-al2-pt2' : words[kind].provision;
  return stated(
    kind,
    {
      id: version.id,
      subjectKind: 'plate-list',
      subjectId: list.id,
      provision,
      reference: list.reference,
      createdAt: version.given_at,
    },
    at,
  );
}

function criterionItem(kind: Kind, row: PlateCriterionRow, at: string): WaitingItem {
  return stated(
    kind,
    {
      id: row.id,
      subjectKind: 'plate-criterion',
      subjectId: row.id,
      provision: words[kind].provision,
      reference: row.reference,
      createdAt: row.decided_at ?? row.estimate_asked_at ?? row.proposed_at,
    },
    at,
  );
}

function stated(
  kind: Kind,
  of: Pick<StatedItem, 'id' | 'subjectKind' | 'subjectId' | 'provision' | 'createdAt'> & { readonly reference: string },
  at: string,
): WaitingItem {
  const { reference, ...rest } = of;
  return waitingItem(
    {
      room: 'anpr',
      kind,
      ...rest,
      basis: words[kind].basis,
      reading: null,
      dueWords: null,
      text: words[kind].text(reference),
      dueOn: null,
      alertAt: null,
    },
    at,
  );
}
