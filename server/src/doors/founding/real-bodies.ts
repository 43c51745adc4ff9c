import type { IdentityPayload } from '@clairevoie/contract';
import { loadBoundaries, loadPoliceZones, policeZonesSource } from '../../registry/index.ts';

type Names = IdentityPayload<'identity/register-organisation'>['names'];
type SourceOfBody = NonNullable<IdentityPayload<'identity/register-organisation'>['source']>;

/** A real body whose facts the product ships. `parent` is the slug of one before it in the list. */
export interface RealBody {
  readonly slug: string;
  readonly kind: 'local-police-zone' | 'municipality' | 'municipal-council';
  readonly names: Names;
  readonly nisCodes: readonly string[];
  readonly source: SourceOfBody;
  readonly parent?: string;
}

const { url } = policeZonesSource;
const dated = {
  ...(url === null ? {} : { url }),
  ...(policeZonesSource.date === null ? {} : { date: policeZonesSource.date }),
};
const zoneSource: SourceOfBody = { title: policeZonesSource.name, ...dated };
// Their outlines on the map are drawn from the boundaries' own source; what stands in the register is names and codes.
const municipalitySource: SourceOfBody = {
  title: `${policeZonesSource.name}; names and NIS codes: OpenStreetMap, Brussels, extract of 1-1-2013, © OpenStreetMap contributors (ODbL 1.0)`,
  ...dated,
};
const councilSource: SourceOfBody = {
  title: `${municipalitySource.title}; that it has a council which authorises police cameras: law on the police function, article 25/4 § 1`,
  ...dated,
};

/** Codes of the police zones whose facts the product ships. */
export function shippedZoneCodes(): readonly string[] {
  return loadPoliceZones().map(({ code }) => code);
}

/** The zone, its municipalities and their councils, as published; empty when the product does not ship the zone. */
export function bodiesOfZone(code: string): readonly RealBody[] {
  const zone = loadPoliceZones().find((one) => one.code === code);
  if (zone === undefined) return [];
  const { nameFr, nameNl, municipalityNis } = zone;
  const { municipalities } = loadBoundaries();
  return [
    {
      slug: `zone-${code}`,
      kind: 'local-police-zone',
      names: {
        fr: `Zone de police ${nameFr} (${code})`,
        nl: `Politiezone ${nameNl} (${code})`,
        en: `Police zone ${nameFr} (${code})`,
      },
      nisCodes: municipalityNis,
      source: zoneSource,
    },
    ...municipalityNis.flatMap((nis) => {
      const found = municipalities.find((one) => one.nis === nis);
      return found === undefined ? [] : bodiesOfMunicipality(found);
    }),
  ];
}

/** The City of Brussels is a municipality that is called a city. */
const cityNis = '21004';

function bodiesOfMunicipality(found: {
  readonly nis: string;
  readonly nameFr: string;
  readonly nameNl: string;
}): readonly RealBody[] {
  const { nis, nameFr, nameNl } = found;
  const isCity = nis === cityNis;
  const ofFr = isCity ? `de la ${nameFr}` : /^[AEIOUYÉH]/u.test(nameFr) ? `d’${nameFr}` : `de ${nameFr}`;
  const shared = { nisCodes: [nis] };
  return [
    {
      slug: `municipality-${nis}`,
      kind: 'municipality',
      names: {
        fr: isCity ? nameFr : `Commune ${ofFr}`,
        nl: isCity ? nameNl : `Gemeente ${nameNl}`,
        en: isCity ? 'City of Brussels' : `Municipality of ${nameFr}`,
      },
      source: municipalitySource,
      ...shared,
    },
    {
      slug: `council-${nis}`,
      kind: 'municipal-council',
      names: {
        fr: `Conseil communal ${ofFr}`,
        nl: `Gemeenteraad van ${isCity ? `de ${nameNl}` : nameNl}`,
        en: `Municipal council of ${isCity ? 'the City of Brussels' : nameFr}`,
      },
      source: councilSource,
      parent: `municipality-${nis}`,
      ...shared,
    },
  ];
}
