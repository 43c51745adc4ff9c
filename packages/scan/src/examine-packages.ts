import type { Evidence } from './evidence.ts';
import { isTest } from './examine-code.ts';
import { isAtLeast, type PackageRef } from './packages/package-ref.ts';
import type { Declared } from './packages/sbom.ts';
import type { Compiled } from './rules/compiled.ts';
import type { Item } from './walk/byte-source.ts';

const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('!'), 0));

/** The folder of what a manifest describes: wheels and Debian trees keep it elsewhere than beside the files. */
function homeOf(path: string, type: string): string {
  if (type === 'deb-source') return path.replace(/(^|[/!])usr\/share\/doc\/.*$/, '').replace(/[/!]$/, '');
  if (type === 'pypi' && /\.(dist|egg)-info\//.test(path)) return folderOf(folderOf(path));
  return folderOf(path);
}

/** Judges the packages that one file names. */
export function examinePackages(item: Item, refs: readonly PackageRef[], rules: Compiled, evidence: Evidence): void {
  const testWeight =
    isTest(item.path) && !/node_modules/.test(item.path) ? ({ weight: 'note', because: 'in-a-test' } as const) : {};
  for (const ref of refs) {
    const names = ref.type === 'any' ? [] : [`${ref.type}:${ref.name}`];
    // Without a package URL only names that no two registries share can be told.
    if (ref.type === 'any' && /face|rekognition|dlib|mtcnn|mediapipe|opencv-contrib|digikam|howdy/.test(ref.name))
      for (const key of rules.packages.keys())
        if (key.split(':').slice(1).join(':').replaceAll('_', '-') === ref.name.replaceAll('_', '-')) names.push(key);
    const shown = `${ref.type}:${ref.name}${ref.version === undefined ? '' : `@${ref.version}`}`;
    let isKnown = false;
    for (const name of names)
      for (const { rule, least } of rules.packages.get(name) ?? []) {
        isKnown = true;
        if (least !== undefined && ref.version !== undefined && isAtLeast(ref.version, least) === false) {
          evidence.add(item, { rule, match: shown, weight: 'note', because: 'version-without-the-capability' });
          continue;
        }
        evidence.add(item, { rule, match: shown, ...testWeight });
        if (ref.isOwn === true) evidence.holds(homeOf(item.path, ref.type), rule);
      }
    if (isKnown) continue;
    for (const { rule, pattern } of rules.packagePatterns)
      if (pattern.test(`${ref.type}:${ref.name}`)) {
        // Its content lies beside it and speaks for itself: the name alone is weak then.
        evidence.add(item, {
          rule,
          match: shown,
          ...(ref.isOwn === true ? { weight: 'weak' as const } : {}),
          ...testWeight,
        });
        break;
      }
  }
}

/** Container images by their name, under any registry. */
export function examineImages(item: Item, images: readonly string[], rules: Compiled, evidence: Evidence): void {
  for (const image of images) {
    const [path = '', tag] = splitImage(image);
    for (const { rule, name, least } of rules.images) {
      if (path !== name && !path.endsWith(`/${name}`)) continue;
      const isOlder = least !== undefined && tag !== undefined && isAtLeast(tag, least) === false;
      evidence.add(item, {
        rule,
        match: image,
        ...(isOlder ? { weight: 'note', because: 'version-without-the-capability' } : {}),
      });
    }
  }
}

function splitImage(image: string): readonly [string, string | undefined] {
  const bare = image
    .trim()
    .replace(/@sha256:.*$/, '')
    .replace(/^(docker|oci):\/\//, '')
    .toLowerCase();
  const colon = bare.lastIndexOf(':');
  return colon > bare.lastIndexOf('/') ? [bare.slice(0, colon), bare.slice(colon + 1)] : [bare, undefined];
}

/** Judges a bill of materials: what is declared, checked by the same rules as what is found. */
export function examineDeclared(item: Item, declared: Declared, rules: Compiled, evidence: Evidence): void {
  examinePackages(item, declared.packages, rules, evidence);
  examineImages(item, declared.images, rules, evidence);
  for (const hash of declared.hashes) {
    const rule = rules.hashes.get(hash);
    if (rule !== undefined) evidence.add(item, { rule, match: `sha256:${hash}` });
  }
  for (const product of declared.products)
    for (const { rule, pattern } of rules.products)
      if (pattern.test(product)) evidence.add(item, { rule, match: product });
  for (const endpoint of declared.endpoints)
    for (const { rule, pattern } of rules.strings) {
      pattern.lastIndex = 0;
      if (pattern.test(endpoint)) evidence.add(item, { rule, match: endpoint });
    }
  for (const { name, tasks } of declared.models) {
    for (const { rule, pattern } of rules.modelPaths) if (pattern.test(name)) evidence.add(item, { rule, match: name });
    for (const task of tasks)
      for (const { rule, pattern } of rules.products)
        if (rule.aspect === 'weights' && pattern.test(task)) evidence.add(item, { rule, match: `${name}: ${task}` });
  }
}
