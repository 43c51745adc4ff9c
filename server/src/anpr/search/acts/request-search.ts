import { RequestSearch, type SearchQuery, type SecondReason, searchers, searchPolicy } from '@clairevoie/contract';
import { examineReason, normalForm, platePatternOf } from '@clairevoie/plates';
import { ask, findOrganisation, known, personFacts } from '../../../authorisation/index.ts';
import { defineAct } from '../../../ledger/index.ts';
import { technicalDatabases } from '../../registers.ts';
import { camerasOf, limitsExceeded } from '../search-cameras.ts';
import { brokenSearchRules, openPointGates } from '../search-gates.ts';
import { pointFacts } from '../search-law.ts';
import { pointSearches, protectedPlaces } from '../search-registers.ts';
import { listPlacedCameras, placedCameraRegisters, placesNear } from '../search-store.ts';
import { cutAtMonth, isPastMonth } from '../search-window.ts';

/**
 * Asks for a point search. Where its window crosses the first month it makes two parts, each with its own decision: the younger can be run while the
 * prosecutor still has the older. A vague reason comes back with the question that it leaves open, or goes to a second person.
 * @law lfp-44-11-3septies-pt1-a lfp-44-11-3septies-pt2 lfp-44-11-3decies-p3-al1-s1 lfp-44-11-3decies-p3-al2-s1
 */
export const requestSearch = defineAct({
  type: 'anpr/request-search',
  title: {
    fr: 'Demander une recherche de plaques',
    nl: 'Een opzoeking van nummerplaten aanvragen',
    en: 'Ask for a search of plates',
  },
  payload: RequestSearch,
  who: searchers,
  gather: async ({ act: { payload, actor }, read }) => {
    const { query, from, to, databaseId } = payload;
    const organisation = await findOrganisation(read, actor.organisationId);
    const database = await read.get(technicalDatabases, { id: databaseId });
    const office = payload.addressedTo === undefined ? null : await findOrganisation(read, payload.addressedTo);
    const cameraNumbers = camerasOf(
      query,
      await read.through(placedCameraRegisters, (db) => listPlacedCameras(db, databaseId)),
    );
    const near =
      cameraNumbers === null || cameraNumbers.length === 0
        ? []
        : await read.through([protectedPlaces, ...placedCameraRegisters], (db) =>
            placesNear(db, { databaseId, cameras: cameraNumbers, metres: searchPolicy.protectedMetres, from, to }),
          );
    const isOwn = database?.organisation_id === actor.organisationId;
    const isPolice = organisation?.kind === 'local-police-zone' || organisation?.kind === 'federal-police';
    return {
      organisation,
      isOpenToService: database?.state === 'created' && isPolice && (isOwn || database.level === 'national'),
      isOffice: payload.addressedTo === undefined || office?.kind === 'public-prosecutor',
      cameraNumbers,
      protectedPlaces: near,
      limits: limitsExceeded(query, { from, to }),
      openPoints: examineReason(payload.concreteReason ?? ''),
    };
  },
  judge: (facts, context) => {
    const { payload, actor } = context.act;
    const { query, from, to } = payload;
    const needsProsecutor = payload.purpose.branch === 'judicial' && isPastMonth({ from, to }, context.at);
    const pattern = query.kind === 'part-of-plate' ? platePatternOf(query.pattern) : undefined;
    return {
      law: [
        ask('request-point-search', {
          ...pointFacts(
            {
              purpose: payload.purpose,
              missionReference: payload.missionReference,
              operationalReasons: payload.operationalReasons ?? payload.concreteReason,
              queryKind: query.kind,
              requestedAt: context.at,
              functionKey: actor.functionKey,
            },
            { from, to },
          ),
          ...known({ requestedBy: personFacts(context, facts.organisation) }),
        }),
      ],
      gates: [
        ...brokenSearchRules({
          'database-not-yours': !facts.isOpenToService,
          'no-plate': query.kind === 'plate' && !/^[\p{L}\p{N}]{2,16}$/u.test(plateOf(query.plate)),
          'no-pattern':
            query.kind === 'part-of-plate' &&
            (pattern === undefined || pattern.longestRun < searchPolicy.partOfPlate.fewestSigns),
          'no-cameras': facts.cameraNumbers?.length === 0,
          'window-not-over': Temporal.Instant.compare(to, context.at) > 0,
          'no-prosecutor': !facts.isOffice || (needsProsecutor && payload.addressedTo === undefined),
        }),
        ...openPointGates(facts.openPoints, payload.vagueBecause === undefined),
      ],
    };
  },
  change: (facts, { act: { payload, actor }, at, newId }) => {
    const { query, purpose } = payload;
    const window = { from: payload.from, to: payload.to };
    const parts = purpose.branch === 'judicial' ? cutAtMonth(window, at) : [{ ...window, part: 'whole' as const }];
    const requestId = newId();
    const second: readonly SecondReason[] = [
      ...facts.limits,
      ...(facts.protectedPlaces.length > 0 ? (['protected-place'] as const) : []),
      ...(facts.openPoints.length > 0 ? (['vague-reason'] as const) : []),
    ];
    const rows = parts.map(({ from, to, part }) => ({
      id: newId(),
      request_id: requestId,
      part,
      organisation_id: actor.organisationId,
      database_id: payload.databaseId,
      requested_by: actor.personId,
      function_key: actor.functionKey,
      requested_at: at,
      branch: purpose.branch,
      purpose,
      mission_reference: payload.missionReference ?? null,
      operational_reasons: payload.operationalReasons ?? null,
      concrete_reason: payload.concreteReason ?? null,
      vague_because: payload.vagueBecause ?? null,
      query,
      plate: query.kind === 'plate' ? plateOf(query.plate) : null,
      watched: watchedOf(query),
      camera_numbers: facts.cameraNumbers,
      recorded_from: from,
      recorded_to: to,
      offence: payload.offence ?? null,
      addressed_to: payload.addressedTo ?? null,
      second_because: second,
      protected_places: facts.protectedPlaces,
      state: 'drafted' as const,
      decided_by: null,
      decided_by_function: null,
      decided_at: null,
      decider: null,
      outcome: null,
      decision_reasons: null,
      covers_from: null,
      covers_to: null,
      seconded_by: null,
      seconded_by_function: null,
      seconded_at: null,
      necessity: null,
      searched_by: null,
      run_at: null,
      first_run_at: null,
      granted_at: null,
      found: null,
      plates: null,
      closed_at: null,
      closed_because: null,
    }));
    return {
      changes: rows.map((row) => pointSearches.insert(row)),
      result: {
        requestId,
        searches: rows.map(({ id, part, recorded_from, recorded_to }) => ({
          id,
          part,
          recordedFrom: recorded_from,
          recordedTo: recorded_to,
        })),
        secondBecause: [...second],
      },
    };
  },
});

/** A plate in the form in which reads are stored. */
function plateOf(told: string): string {
  return normalForm(told, null);
}

/** A part of a plate that fixes nearly all of it means a plate: it is watched as one. */
function watchedOf(query: SearchQuery): string | null {
  const pattern = query.kind === 'part-of-plate' ? platePatternOf(query.pattern) : undefined;
  return pattern !== undefined && pattern.knownSigns >= searchPolicy.partOfPlate.watchedSigns ? pattern.like : null;
}
