import { list, record, textOf } from './json-value.ts';
import { fromPurl, type PackageRef, packageRef } from './package-ref.ts';

/** What a bill of materials declares, by kind: names in vulnerabilities, descriptions and exclusions are not read. */
export interface Declared {
  readonly packages: PackageRef[];
  /** Names and suppliers of components that are no package: applications, devices, firmware. */
  readonly products: string[];
  readonly images: string[];
  readonly endpoints: string[];
  /** Models with what their card says of task and architecture. */
  readonly models: { readonly name: string; readonly tasks: readonly string[] }[];
  readonly hashes: string[];
}

const nothing = (): Declared => ({ packages: [], products: [], images: [], endpoints: [], models: [], hashes: [] });

const named = (value: unknown): string => textOf(record(value).name) ?? textOf(value) ?? '';

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.flatMap(texts) : typeof value === 'string' ? [value] : [];

/** CycloneDX as JSON, 1.2 to 1.7: components, nested too, services and model cards. */
export function cycloneDx(document: unknown): Declared {
  const declared = nothing();
  const { metadata, components, services } = record(document);
  const waiting: unknown[] = [record(metadata).component, ...list(components)];
  for (let at = 0; at < waiting.length && at < 500_000; at += 1) {
    const one = record(waiting[at]);
    waiting.push(...list(one.components));
    if (one.scope === 'excluded') continue;
    const [name, version, group] = [named(one), textOf(one.version), textOf(one.group)];
    const ref = fromPurl(textOf(one.purl) ?? '');
    if (ref !== undefined) declared.packages.push(ref);
    for (const nestedRef of list(record(one.pedigree).ancestors).flatMap(
      (a) => fromPurl(textOf(record(a).purl) ?? '') ?? [],
    ))
      declared.packages.push(nestedRef);
    if (one.type === 'machine-learning-model') {
      const card = record(record(one.modelCard).modelParameters);
      declared.models.push({ name, tasks: texts([card.task, card.architectureFamily, card.modelArchitecture]) });
    } else if (one.type === 'container' || ref?.type === 'docker' || ref?.type === 'oci')
      declared.images.push(version === undefined ? name : `${name}:${version}`);
    else if (ref === undefined)
      declared.products.push(
        [named(one.supplier), textOf(one.publisher), named(one.manufacturer), group, name].filter(Boolean).join(' '),
      );
    for (const hash of list(one.hashes))
      if (record(hash).alg === 'SHA-256') declared.hashes.push(String(record(hash).content).toLowerCase());
  }
  for (const service of list(services)) {
    const { endpoints, provider, name } = record(service);
    declared.endpoints.push(...texts(endpoints));
    declared.products.push([named(provider), textOf(name)].filter(Boolean).join(' '));
  }
  return declared;
}

/** SPDX 2.2 and 2.3 as JSON. */
export function spdxJson(document: unknown): Declared {
  const declared = nothing();
  for (const one of list(record(document).packages)) {
    const { name, versionInfo, supplier, externalRefs, checksums } = record(one);
    const refs = list(externalRefs).flatMap((ref) => fromPurl(textOf(record(ref).referenceLocator) ?? '') ?? []);
    declared.packages.push(...refs);
    if (refs.length === 0) spdxWithoutPurl(declared, textOf(name) ?? '', textOf(versionInfo), textOf(supplier) ?? '');
    for (const sum of list(checksums))
      if (record(sum).algorithm === 'SHA256') declared.hashes.push(String(record(sum).checksumValue).toLowerCase());
  }
  for (const file of list(record(document).files)) {
    for (const sum of list(record(file).checksums))
      if (record(sum).algorithm === 'SHA256') declared.hashes.push(String(record(sum).checksumValue).toLowerCase());
    const name = textOf(record(file).fileName);
    if (name !== undefined) declared.models.push({ name, tasks: [] });
  }
  return declared;
}

const spdxWithoutPurl = (declared: Declared, name: string, version: string | undefined, supplier: string): void => {
  declared.products.push(`${supplier.replace(/^(Organization|Person): |^NOASSERTION$/, '')} ${name}`.trim());
  declared.packages.push(packageRef('any', name, version));
};

/** SPDX 2 as tag-value. */
export function spdxTags(text: string): Declared {
  const declared = nothing();
  for (const block of text.split(/^(?=PackageName:)/m)) {
    const field = (name: string): string | undefined => new RegExp(`^${name}: *(.+)$`, 'm').exec(block)?.[1]?.trim();
    const name = field('PackageName');
    if (name === undefined) continue;
    const refs = [...block.matchAll(/^ExternalRef: \S+ purl (\S+)/gm)].flatMap(([, purl = '']) => fromPurl(purl) ?? []);
    declared.packages.push(...refs);
    if (refs.length === 0) spdxWithoutPurl(declared, name, field('PackageVersion'), field('PackageSupplier') ?? '');
    for (const [, hash = ''] of block.matchAll(/^(?:Package|File)Checksum: SHA256: *([0-9a-fA-F]{64})/gm))
      declared.hashes.push(hash.toLowerCase());
  }
  return declared;
}

/** SPDX 3 as JSON-LD: software packages and AI packages. */
export function spdx3(document: unknown): Declared {
  const declared = nothing();
  for (const value of list(record(document)['@graph'])) {
    const one = record(value);
    const type = String(one.type ?? one['@type'] ?? '');
    if (!/Package$/.test(type)) continue;
    const purls = [
      textOf(one.software_packageUrl),
      ...list(one.externalIdentifier).map((id) => textOf(record(id).identifier)),
    ];
    const refs = purls.flatMap((purl) => (purl === undefined ? [] : (fromPurl(purl) ?? [])));
    declared.packages.push(...refs);
    if (/ai_AIPackage|AIPackage/.test(type))
      declared.models.push({
        name: named(one),
        tasks: texts([one.ai_domain, one.ai_typeOfModel, one.ai_informationAboutApplication].flat()),
      });
    else if (refs.length === 0) spdxWithoutPurl(declared, named(one), textOf(one.software_packageVersion), '');
    for (const hash of list(one.verifiedUsing))
      if (/sha256/i.test(String(record(hash).algorithm)))
        declared.hashes.push(String(record(hash).hashValue).toLowerCase());
  }
  return declared;
}

/** The JSON of syft. */
export function syftJson(document: unknown): Declared {
  const declared = nothing();
  for (const one of list(record(document).artifacts)) {
    const ref = fromPurl(textOf(record(one).purl) ?? '');
    declared.packages.push(ref ?? packageRef('any', named(one), textOf(record(one).version)));
  }
  const target = record(record(record(document).source).target);
  declared.images.push(...texts([target.userInput, target.tags]));
  return declared;
}

/** CycloneDX as XML: the fields that the JSON has, read from the elements of each component. */
export function cycloneDxXml(text: string): Declared {
  const declared = nothing();
  const bare = text.replace(
    /<!--[\s\S]*?-->|<vulnerabilities[\s\S]*?<\/vulnerabilities>|<description>[\s\S]*?<\/description>/g,
    '',
  );
  for (const [, attributes = '', body = ''] of bare.matchAll(
    /<component\b([^>]*)>([\s\S]*?)(?=<component\b|<\/component>)/g,
  )) {
    const field = (name: string): string | undefined =>
      new RegExp(`<${name}>\\s*([^<]*?)\\s*</${name}>`).exec(body)?.[1];
    if (field('scope') === 'excluded') continue;
    const ref = fromPurl((field('purl') ?? '').replaceAll('&amp;', '&'));
    if (ref !== undefined) declared.packages.push(ref);
    const name = field('name') ?? '';
    if (/type="machine-learning-model"/.test(attributes))
      declared.models.push({
        name,
        tasks: ['task', 'architectureFamily', 'modelArchitecture'].flatMap((one) => field(one) ?? []),
      });
    else if (/type="container"/.test(attributes)) declared.images.push(`${name}:${field('version') ?? ''}`);
    else if (ref === undefined) declared.products.push([field('publisher'), name].filter(Boolean).join(' '));
    for (const [, hash = ''] of body.matchAll(/<hash alg="SHA-256">([0-9a-fA-F]{64})/g))
      declared.hashes.push(hash.toLowerCase());
  }
  for (const [, endpoint = ''] of bare.matchAll(/<endpoint>([^<]+)<\/endpoint>/g)) declared.endpoints.push(endpoint);
  return declared;
}
