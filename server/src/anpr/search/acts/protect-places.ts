import { AddProtectedPlaces, AnnounceGathering, SetSearchProfile, WithdrawProtectedPlace } from '@clairevoie/contract';
import { defineAct } from '../../../ledger/index.ts';
import { brokenOversightRules } from '../oversight-gates.ts';
import { type ProtectedPlaceRow, protectedPlaces, searchProfiles } from '../search-registers.ts';

/** Puts places of a sourced file on the register of protected places, for the searches of every service. */
export const addProtectedPlaces = defineAct({
  type: 'anpr/add-protected-places',
  title: { fr: 'Ajouter des lieux protégés', nl: 'Beschermde plaatsen toevoegen', en: 'Add protected places' },
  payload: AddProtectedPlaces,
  who: ['dpo'],
  gather: async () => ({}),
  judge: () => ({}),
  change: (_facts, { act: { payload, actor }, at, newId }) => ({
    changes: payload.places.map(({ kind, name, latitude, longitude, sourceRef }) =>
      protectedPlaces.insert({
        id: newId(),
        organisation_id: actor.organisationId,
        kind,
        name,
        latitude,
        longitude,
        source: payload.source,
        source_ref: sourceRef,
        from_at: null,
        to_at: null,
        added_by: actor.personId,
        added_at: at,
        withdrawn_at: null,
      }),
    ),
    result: { count: payload.places.length },
  }),
});

/** Announces a gathering: while it lasts, cameras near it are near a protected place. */
export const announceGathering = defineAct({
  type: 'anpr/announce-gathering',
  title: { fr: 'Annoncer un rassemblement', nl: 'Een bijeenkomst aankondigen', en: 'Announce a gathering' },
  payload: AnnounceGathering,
  who: ['chief-of-corps', 'administrative-police-officer', 'dpo'],
  gather: async () => ({}),
  judge: (_facts, { act: { payload } }) => ({
    gates: brokenOversightRules({ 'ends-before-it-begins': Temporal.Instant.compare(payload.from, payload.to) >= 0 }),
  }),
  change: (_facts, { act: { payload, actor }, at, newId }) => {
    const row: ProtectedPlaceRow = {
      id: newId(),
      organisation_id: actor.organisationId,
      kind: 'gathering',
      name: payload.name,
      latitude: payload.latitude,
      longitude: payload.longitude,
      source: payload.source,
      source_ref: payload.source,
      from_at: payload.from,
      to_at: payload.to,
      added_by: actor.personId,
      added_at: at,
      withdrawn_at: null,
    };
    return { changes: [protectedPlaces.insert(row)], result: { placeId: row.id } };
  },
});

/** Takes a place off the register: it is there no longer, or never was what the file said. */
export const withdrawProtectedPlace = defineAct({
  type: 'anpr/withdraw-protected-place',
  title: { fr: 'Retirer un lieu protégé', nl: 'Een beschermde plaats schrappen', en: 'Withdraw a protected place' },
  payload: WithdrawProtectedPlace,
  who: ['dpo'],
  gather: async ({ act: { payload, actor }, read }) => {
    const place = await read.get(protectedPlaces, { id: payload.placeId });
    const isMine = place?.organisation_id === actor.organisationId && place.withdrawn_at === null;
    return { place: isMine ? place : null };
  },
  judge: ({ place }) => ({ gates: brokenOversightRules({ 'unknown-place': place === null }) }),
  change: ({ place }, { at }) => {
    if (place === null) throw new TypeError('the withdrawal of no place was let through');
    return { changes: [protectedPlaces.update(place, { withdrawn_at: at })], result: { placeId: place.id } };
  },
});

/** Sets whether, in the own service, whoever searches must be another than the one who asked. */
export const setSearchProfile = defineAct({
  type: 'anpr/set-search-profile',
  title: {
    fr: 'Régler qui exécute les recherches de plaques',
    nl: 'Regelen wie opzoekingen van nummerplaten uitvoert',
    en: 'Set who runs searches of plates',
  },
  payload: SetSearchProfile,
  who: ['chief-of-corps', 'federal-director'],
  gather: async ({ act: { actor }, read }) => ({
    profile: (await read.get(searchProfiles, { organisation_id: actor.organisationId })) ?? null,
  }),
  judge: () => ({}),
  change: ({ profile }, { act: { payload, actor }, at }) => {
    const set = { searcher_not_on_case: payload.searcherNotOnCase, set_by: actor.personId, set_at: at };
    return {
      changes: [
        profile === null
          ? searchProfiles.insert({ organisation_id: actor.organisationId, ...set })
          : searchProfiles.update(profile, set),
      ],
      result: { searcherNotOnCase: payload.searcherNotOnCase },
    };
  },
});
