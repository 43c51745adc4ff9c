import type { Body, Municipality } from '@clairevoie/web';
import {
  type Boundaries,
  fictionalMunicipalities,
  fictionalZone,
  loadBoundaries,
  loadPoliceZones,
} from '../registry/public.ts';

/** The nineteen municipalities with their six zones and, in a demonstration, the invented ones. */
export interface Territory {
  readonly boundaries: Boundaries;
  readonly municipalities: readonly Municipality[];
  readonly zones: readonly Body[];
  zoneOf(nis: string): Body | undefined;
}

/** Reads the shipped limits and zones. */
export function loadTerritory(demo: boolean): Territory {
  const boundaries = loadBoundaries();
  const real = loadPoliceZones().map(({ code, nameFr, nameNl, municipalityNis }) => ({
    municipalityNis,
    body: {
      id: `zone-${code}`,
      kind: 'police-zone' as const,
      fictional: false,
      name: { fr: `Zone de police ${nameFr} (${code})`, nl: `Politiezone ${nameNl} (${code})` },
    },
  }));
  const invented = {
    municipalityNis: fictionalZone.municipalityNis,
    body: {
      id: `zone-${fictionalZone.code}`,
      kind: 'police-zone' as const,
      fictional: true,
      name: { fr: fictionalZone.nameFr, nl: fictionalZone.nameNl, en: fictionalZone.nameEn },
    },
  };
  const zones = demo ? [...real, invented] : real;
  const named = (fictional: boolean) => (area: { nis: string; nameFr: string; nameNl: string }) => ({
    nis: area.nis,
    name: { fr: area.nameFr, nl: area.nameNl },
    fictional,
  });
  return {
    boundaries,
    municipalities: [
      ...boundaries.municipalities.map(named(false)),
      ...(demo ? fictionalMunicipalities.map(named(true)) : []),
    ],
    zones: zones.map(({ body }) => body),
    zoneOf: (nis) => zones.find(({ municipalityNis }) => municipalityNis.some((each) => each === nis))?.body,
  };
}
