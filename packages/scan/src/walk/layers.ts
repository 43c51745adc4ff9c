import type { Member } from './unpack.ts';

/** What one layer holds and hides. */
interface LayerContent {
  readonly paths: Set<string>;
  readonly removed: Set<string>;
  readonly opaque: Set<string>;
}

const mostPaths = 3_000_000;

/** Container images: which files of a layer a later layer of the same image removes or replaces (docker save and OCI layouts). */
export class Layers {
  readonly #contents = new Map<string, LayerContent>();
  readonly #documents = new Map<string, unknown>();
  #paths = 0;

  /** Remembers the members of an archive that can be a layer. */
  saw(archive: string, name: string, type: Member['type']): void {
    if (!/(^|[!/])(layer\.tar|[0-9a-f]{64}(\.tar)?|layers?\/[^!/]+)$/i.test(archive) || this.#paths > mostPaths) return;
    this.#paths += 1;
    let content = this.#contents.get(archive);
    if (content === undefined) {
      content = { paths: new Set(), removed: new Set(), opaque: new Set() };
      this.#contents.set(archive, content);
    }
    const path = name.replace(/^\.?\/+/, '').replace(/\/$/, '');
    const cut = path.lastIndexOf('/') + 1;
    const [folder, last] = [path.slice(0, cut), path.slice(cut)];
    // A marker is a file: a folder of such a name hides nothing.
    if (type !== 'file') content.paths.add(path);
    else if (last === '.wh..wh..opq') content.opaque.add(folder);
    else if (last.startsWith('.wh.')) content.removed.add(folder + last.slice(4));
    else content.paths.add(path);
  }

  /** Manifests and indexes, in docker's and OCI's way. */
  wants(name: string, size: number): boolean {
    return size < 4 << 20 && /(^|\/)(manifest\.json|index\.json|[0-9a-f]{64})$/.test(name);
  }

  /** Keeps a small JSON document that may order layers. */
  document(path: string, bytes: Buffer): void {
    if (bytes[0] !== 0x7b && bytes[0] !== 0x5b) return;
    try {
      this.#documents.set(path, JSON.parse(bytes.toString('utf8')));
    } catch {
      // Not JSON: then it orders nothing.
    }
  }

  /** Asks whether the file at this path is gone in the final view of every image that has its layer. */
  finalView(): (path: string) => boolean {
    const orders = this.#orders();
    return (path) => {
      const views = orders.flatMap((order) => {
        const place = order.findLastIndex((layer) => path.startsWith(`${layer}!`));
        if (place < 0) return [];
        const inner = path.slice((order[place]?.length ?? 0) + 1).split('!')[0] ?? '';
        return [order.slice(place + 1).some((later) => this.#hides(later, inner))];
      });
      return views.length > 0 && views.every((isGone) => isGone);
    };
  }

  #hides(layer: string, path: string): boolean {
    const content = this.#contents.get(layer);
    if (content === undefined) return false;
    if (content.paths.has(path)) return true;
    const parts = path.split('/');
    for (let i = 1; i <= parts.length; i += 1) {
      const above = parts.slice(0, i).join('/');
      if (content.removed.has(above) || (i < parts.length && content.opaque.has(`${above}/`))) return true;
    }
    return content.opaque.has('');
  }

  #orders(): readonly (readonly string[])[] {
    const orders: string[][] = [];
    for (const [path, document] of this.#documents) {
      const cut = Math.max(path.lastIndexOf('!'), path.lastIndexOf('/')) + 1;
      const base = path.slice(0, cut);
      if (Array.isArray(document))
        for (const image of document) orders.push(listOf(image?.Layers).map((layer) => `${base}${layer}`));
      else if (isRecord(document) && Array.isArray(document.layers)) {
        // An OCI manifest is itself a blob: its layers lie beside it.
        const digests = document.layers.map((layer: unknown) => (isRecord(layer) ? String(layer.digest) : ''));
        orders.push(digests.map((digest) => base + digest.replace(/^sha256:/, '')));
      }
    }
    return orders.filter((order) => order.length > 0);
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
