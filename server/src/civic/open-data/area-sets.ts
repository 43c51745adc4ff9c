import { fictionalMunicipalities } from '../../registry/public.ts';
import type { Territory } from '../territory.ts';
import { type DataRow, type Dataset, heldSet } from './dataset.ts';

/** Municipalities and their zones, with their limits. */
export function areaSets(territory: Territory, demo: boolean): readonly Dataset[] {
  const rows = (): readonly DataRow[] => {
    const row =
      (world: string) =>
      (area: (typeof fictionalMunicipalities)[number] | Territory['boundaries']['municipalities'][number]) => ({
        key: area.nis,
        cells: {
          municipality_nis: area.nis,
          world,
          name_fr: area.nameFr,
          name_nl: area.nameNl,
          police_zone: territory.zoneOf(area.nis)?.id.slice('zone-'.length) ?? null,
        },
        geometry: area.geometry,
      });
    return [
      ...territory.boundaries.municipalities.map(row('real')),
      ...(demo ? fictionalMunicipalities.map(row('fictional')) : []),
    ];
  };
  return [
    heldSet({
      id: 'municipalities',
      title: {
        fr: 'Communes et leurs zones de police',
        nl: 'Gemeenten en hun politiezones',
        en: 'Municipalities and their police zones',
      },
      description: {
        fr: 'Limites d’OpenStreetMap au 1er janvier 2013 ; zones d’une liste de 2013.',
        nl: 'Grenzen van OpenStreetMap op 1 januari 2013; zones uit een lijst van 2013.',
        en: 'Limits of OpenStreetMap on 1 January 2013; zones of a list of 2013.',
      },
      licence: 'ODbL-1.0',
      columns: (['municipality_nis', 'world', 'name_fr', 'name_nl', 'police_zone'] as const).map((name) => ({
        name,
        type: 'string',
      })),
      isPlaced: true,
      hasMunicipality: true,
      municipality: 'municipality_nis',
      rows: async () => rows(),
    }),
  ];
}
