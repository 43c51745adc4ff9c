import type { FeatureCollection } from 'geojson';
import {
  AttributionControl,
  Map as LiveMap,
  NavigationControl,
  Popup,
  type StyleSpecification,
  setWorkerUrl,
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import './map.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

/** Bounds of the Region with a margin: west, south, east, north. */
const BRUSSELS: [number, number, number, number] = [4.22, 50.75, 4.5, 50.93];

/** Layers below the cameras, drawn in this order; one that the server does not have is left out. */
const BASE_LAYERS = ['green', 'water', 'roads', 'boundaries'] as const;

async function readGeoJson(url: string): Promise<FeatureCollection | undefined> {
  const response = await fetch(url, { headers: { accept: 'application/geo+json' } });
  if (!response.ok) return undefined;
  // Our own server's answer, drawn as geometry and text only: nothing of it is run or parsed as HTML.
  return (await response.json()) as FeatureCollection;
}

/** The value of a design token, so that the map follows light and dark. */
function token(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function styleOf(base: ReadonlyMap<string, FeatureCollection>, cameras: FeatureCollection): StyleSpecification {
  const style: StyleSpecification = {
    version: 8,
    sources: { cameras: { type: 'geojson', data: cameras, attribution: '© OpenStreetMap contributors' } },
    layers: [{ id: 'paper', type: 'background', paint: { 'background-color': token('--map-land') } }],
  };
  for (const [name, data] of base) style.sources[name] = { type: 'geojson', data };
  if (base.has('green')) {
    style.layers.push({ id: 'green', type: 'fill', source: 'green', paint: { 'fill-color': token('--map-green') } });
  }
  if (base.has('water')) {
    style.layers.push(
      {
        id: 'water',
        type: 'fill',
        source: 'water',
        filter: ['==', ['geometry-type'], 'Polygon'],
        paint: { 'fill-color': token('--map-water') },
      },
      {
        id: 'water-lines',
        type: 'line',
        source: 'water',
        paint: { 'line-color': token('--map-water'), 'line-width': 2 },
      },
    );
  }
  if (base.has('roads')) {
    style.layers.push({
      id: 'roads',
      type: 'line',
      source: 'roads',
      paint: { 'line-color': token('--rule'), 'line-width': ['interpolate', ['linear'], ['zoom'], 10, 0.6, 16, 4] },
    });
  }
  if (base.has('boundaries')) {
    style.layers.push({
      id: 'boundaries',
      type: 'line',
      source: 'boundaries',
      paint: { 'line-color': token('--rule-strong'), 'line-width': 1.2 },
    });
  }
  style.layers.push({
    id: 'cameras',
    type: 'symbol',
    source: 'cameras',
    layout: {
      'icon-image': ['get', 'status'],
      'icon-size': ['interpolate', ['linear'], ['zoom'], 10, 0.7, 16, 1.2],
      // A place is never hidden by its neighbour.
      'icon-allow-overlap': true,
    },
  });
  return style;
}

/** Shapes of the statements, drawn in a square of 16, the same as in the lists and on the drawn map. */
const SHAPES: { readonly [status: string]: { readonly path: string; readonly isFilled: boolean } } = {
  planned: { path: 'M8 2a6 6 0 1 0 .01 0z', isFilled: false },
  authorised: { path: 'M2.5 2.5h11v11h-11z', isFilled: false },
  installed: { path: 'M8 1.5a6.5 6.5 0 1 0 .01 0z', isFilled: true },
  observed: { path: 'M8 1l7 7-7 7-7-7z', isFilled: true },
  ended: { path: 'M3 3l10 10M13 3L3 13', isFilled: false },
};

/** Gives the map one icon a statement, in the colours of the page. */
function addShapes(map: LiveMap): void {
  for (const [status, shape] of Object.entries(SHAPES)) {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 40;
    const pen = canvas.getContext('2d');
    if (pen === null) continue;
    pen.setTransform(2, 0, 0, 2, 4, 4);
    const path = new Path2D(shape.path);
    pen.lineWidth = 2.2;
    pen.setLineDash(status === 'planned' ? [2.6, 1.8] : []);
    pen.fillStyle = token(shape.isFilled ? '--iris' : '--paper-raised');
    pen.strokeStyle = token(shape.isFilled ? '--paper-raised' : '--iris');
    if (shape.isFilled) pen.stroke(path);
    pen.fill(path);
    if (!shape.isFilled) pen.stroke(path);
    map.addImage(status, pen.getImageData(0, 0, 40, 40), { pixelRatio: 2 });
  }
}

/** Replaces the drawn map of `frame` by a moving one. Rejects when the browser cannot show it. */
export async function showMap(frame: HTMLElement): Promise<void> {
  setWorkerUrl(workerUrl);
  const [cameras, ...base] = await Promise.all([
    readGeoJson(frame.dataset.map ?? ''),
    ...BASE_LAYERS.map((name) => readGeoJson(`/map/${name}.geojson`)),
  ]);
  if (cameras === undefined) throw new Error('no camera layer');
  const found = new Map(BASE_LAYERS.flatMap((name, index) => (base[index] === undefined ? [] : [[name, base[index]]])));
  const live = document.createElement('div');
  live.className = 'map-live';
  const drawing = frame.querySelector('svg.drawn-map');
  drawing?.before(live);
  const map = new LiveMap({
    container: live,
    style: styleOf(found, cameras),
    bounds: BRUSSELS,
    attributionControl: false,
    fadeDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200,
  });
  map.getCanvas().setAttribute('aria-label', frame.dataset.mapLabel ?? '');
  map.addControl(new NavigationControl({ showCompass: false }));
  map.addControl(new AttributionControl({ compact: false }));
  describeOnClick(map, frame);
  map.once('styledata', () => addShapes(map));
  await new Promise<void>((resolve, reject) => {
    map.once('load', () => resolve());
    map.once('error', (event) => reject(event.error));
  }).catch((error: unknown) => {
    live.remove();
    throw error;
  });
  drawing?.remove();
}

/** A click on a point tells its place and state, with a link to its page. Text nodes only. */
function describeOnClick(map: LiveMap, frame: HTMLElement): void {
  const statuses: { readonly [status: string]: string } = JSON.parse(frame.dataset.mapStatuses ?? '{}');
  map.on('click', 'cameras', (event) => {
    const feature = event.features?.[0];
    if (feature === undefined || feature.geometry.type !== 'Point') return;
    const { label, status, id } = feature.properties;
    const card = document.createElement('p');
    const link = document.createElement('a');
    link.href = `/${frame.dataset.mapLang}/cameras/${encodeURIComponent(String(id))}`;
    link.textContent = String(label);
    card.append(link, ` – ${statuses[String(status)] ?? String(status)}`);
    const [lon, lat] = feature.geometry.coordinates;
    if (lon !== undefined && lat !== undefined) new Popup().setLngLat([lon, lat]).setDOMContent(card).addTo(map);
  });
  map.on('mouseenter', 'cameras', () => map.getCanvas().classList.add('map-on-point'));
  map.on('mouseleave', 'cameras', () => map.getCanvas().classList.remove('map-on-point'));
}
