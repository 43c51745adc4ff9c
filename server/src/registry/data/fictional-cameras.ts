import type { CameraFacts, CameraKind, CameraStageState, Certainty, Controller } from '@clairevoie/contract';
import { fictionalPlaces } from './fictional-places.ts';
import { fictionalSource, fictionalZone } from './fictional-zone.ts';

type Row = readonly [
  placeId: string | null,
  label: string,
  kind: CameraKind,
  anpr: Certainty,
  intelligent: Certainty,
  stage: CameraStageState,
  direction: number | null,
];

// One line a camera. A null place is the whole territory of the zone: the camera moves, or goes where it is needed.
const rows: readonly Row[] = [
  // Fixed cameras in open places
  ['croisillon', 'mât nord / noordmast', 'fixed', 'no', 'no', 'installed', 180],
  ['croisillon', 'mât sud / zuidmast', 'fixed', 'no', 'no', 'installed', 0],
  ['latte', 'façade du n° 12 / gevel nr. 12', 'fixed', 'no', 'no', 'installed', 90],
  ['latte', 'carrefour / kruispunt', 'fixed', 'no', 'unknown', 'installed', null],
  ['ajour', 'entrée du boulevard / begin van de laan', 'fixed', 'no', 'yes', 'installed', 200],
  ['treillis', 'arrêt de tram / tramhalte', 'fixed', 'no', 'no', 'authorised', 270],
  ['trame', 'écluse / sluis', 'fixed', 'no', 'no', 'installed', 135],
  ['jour', 'culée est / oostelijk landhoofd', 'fixed', 'no', 'no', 'installed', 315],
  ['volets', "sortie d'école / schoolpoort", 'fixed', 'no', 'no', 'planned', null],
  ['interstices', 'aire de jeux / speelplein', 'fixed', 'no', 'no', 'planned', null],
  ['interstices', 'entrée ouest / westelijke ingang', 'fixed', 'no', 'no', 'installed', 45],
  ['palissade', 'carrefour nord / noordelijk kruispunt', 'fixed', 'no', 'no', 'not-installed', null],
  // Fixed cameras that read plates
  ['treillis', 'portique est / oostelijk portaal', 'fixed', 'yes', 'yes', 'installed', 90],
  ['trame', 'pont-levis / ophaalbrug', 'fixed', 'yes', 'yes', 'installed', 300],
  ['palissade', 'entrée sud / zuidelijke toegang', 'fixed', 'yes', 'yes', 'installed', 180],
  ['lisse', 'branche ouest / westelijke tak', 'fixed', 'yes', 'yes', 'installed', 270],
  ['lisse', 'branche est / oostelijke tak', 'fixed', 'yes', 'yes', 'authorised', 90],
  // Temporary fixed cameras
  ['croisillon', 'mât du marché / marktmast', 'temporary-fixed', 'no', 'no', 'installed', null],
  ['volets', 'chantier / werf', 'temporary-fixed', 'no', 'no', 'authorised', null],
  ['interstices', 'festival des Lattes / Lattenfestival', 'temporary-fixed', 'no', 'no', 'planned', null],
  ['trame', 'dépôts clandestins / sluikstorten', 'temporary-fixed', 'no', 'unknown', 'installed', null],
  // Mobile cameras
  [null, 'véhicule ANPR 1 / ANPR-voertuig 1', 'mobile', 'yes', 'yes', 'installed', null],
  [null, 'véhicule ANPR 2 / ANPR-voertuig 2', 'mobile', 'yes', 'yes', 'authorised', null],
  [null, 'drone 1', 'mobile', 'no', 'no', 'installed', null],
  [null, 'drone 2', 'mobile', 'no', 'unknown', 'planned', null],
  [
    null,
    'caméra à main de la cellule ordre public / handcamera openbare orde',
    'mobile',
    'no',
    'no',
    'installed',
    null,
  ],
  [null, 'véhicule de commandement / commandovoertuig', 'mobile', 'no', 'no', 'installed', null],
  // Individual cameras (bodycams)
  [null, 'bodycam 01', 'individual', 'no', 'no', 'installed', null],
  [null, 'bodycam 02', 'individual', 'no', 'no', 'installed', null],
  [null, 'bodycam 03', 'individual', 'no', 'no', 'installed', null],
  [null, 'bodycam 04', 'individual', 'no', 'no', 'installed', null],
  [null, 'bodycam 05', 'individual', 'no', 'no', 'authorised', null],
  [null, 'bodycam 06', 'individual', 'no', 'no', 'authorised', null],
  // Closed places
  ['gare', "hall d'entrée / inkomhal", 'fixed', 'no', 'no', 'installed', null],
  ['gare', 'quai 1 / perron 1', 'fixed', 'no', 'unknown', 'installed', null],
  ['galerie', 'caisse centrale / centrale kassa', 'fixed', 'no', 'no', 'installed', null],
  ['galerie', 'entrée du parking / ingang parking', 'fixed', 'yes', 'yes', 'installed', null],
  ['maison-communale', 'guichets / loketten', 'fixed', 'no', 'no', 'installed', null],
  ['commissariat', 'accueil / onthaal', 'fixed', 'no', 'no', 'installed', null],
  ['cellules', 'cellule 1 / cel 1', 'fixed', 'no', 'no', 'installed', null],
  ['cellules', 'cellule 2 / cel 2', 'fixed', 'no', 'no', 'installed', null],
  ['entrepot', 'quai de chargement / laadkade', 'fixed', 'no', 'no', 'unknown', null],
];

const zoneController: Controller = { type: 'police-zone', name: fictionalZone.nameFr, zoneCode: fictionalZone.code };
// The police films open places, what it manages itself, and with its own equipment; other closed places have their manager.
const controllerOf = (placeId: string | null): Controller => {
  const place = fictionalPlaces.find(({ id }) => id === `fictional-${placeId}`);
  return place === undefined || place.kind === 'open' ? zoneController : place.manager;
};

function camera([placeId, words, kind, anpr, intelligent, state, directionDegrees]: Row, index: number): CameraFacts {
  const place = placeId === null ? undefined : fictionalPlaces.find(({ id }) => id === `fictional-${placeId}`);
  const spot = place?.position;
  return {
    world: 'fictional',
    sourceRef: `CV-${String(index + 1).padStart(3, '0')}`,
    label: place === undefined ? words : `${place.name.fr} / ${place.name.nl} : ${words}`,
    device: 'surveillance-camera',
    kind,
    intelligent,
    anpr,
    stage: { state, year: 2026, asPublished: null },
    count: 1,
    controller: controllerOf(placeId),
    municipality: place?.municipality ?? { nis: null, name: null, basis: 'unknown' },
    policeZone: fictionalZone.code,
    position:
      spot?.type === 'point'
        ? // A few metres apart, in a row: two cameras of one place are two marks on the map.
          { ...spot, lon: Number((spot.lon + (index % 5) * 0.00012).toFixed(5)) }
        : {
            type: 'area',
            extent: 'police-zone',
            text: `${fictionalZone.nameFr} / ${fictionalZone.nameNl}`,
            geometry: null,
            precision: 'none',
            howFound: 'invented: a camera without a fixed place',
          },
    directionDegrees,
    statements: ['Caméra inventée pour la démonstration / Camera verzonnen voor de demonstratie'],
    source: fictionalSource,
  };
}

/** The invented cameras, of every kind and stage. Each is `world: 'fictional'` and bears the invented source. */
export const fictionalCameras: readonly CameraFacts[] = rows.map(camera);

/** Id (in {@link fictionalPlaces}) of the place an invented camera films; undefined for mobile and individual ones. */
export function findFictionalPlaceOf(sourceRef: string): string | undefined {
  const placeId = rows[Number(/^CV-(\d{3})$/u.exec(sourceRef)?.[1] ?? 0) - 1]?.[0];
  return placeId === null || placeId === undefined ? undefined : `fictional-${placeId}`;
}
