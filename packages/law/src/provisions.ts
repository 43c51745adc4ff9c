import type { IsoDay } from './facts.ts';
import { lawErrors } from './law-error.ts';
import { textOf25x1 } from './lfp/25-1.text.ts';
import { textOf25x2 } from './lfp/25-2.text.ts';
import { textOf25x3 } from './lfp/25-3.text.ts';
import { textOf25x4 } from './lfp/25-4.text.ts';
import { textOf25x5 } from './lfp/25-5.text.ts';
import { textOf25x6 } from './lfp/25-6.text.ts';
import { textOf25x7 } from './lfp/25-7.text.ts';
import { textOf25x8 } from './lfp/25-8.text.ts';
import { textOf25x9 } from './lfp/25-9.text.ts';
import { textOfPolicePictogram } from './lfp/police-pictogram.text.ts';
import { textOfRelated } from './lfp/related.text.ts';
import { textOfRiskPlaces } from './lfp/risk-places.text.ts';
import { nearest } from './nearest.ts';
import {
  type Locator,
  labelOf,
  type Provision,
  type ProvisionKind,
  type ProvisionVersion,
  textNameOf,
} from './provision.ts';
import { textsOfParts } from './texts-of-parts.ts';
import type { Trilingual } from './trilingual.ts';

const table: readonly Provision[] = [
  ...textOf25x1,
  ...textOf25x2,
  ...textOf25x3,
  ...textOf25x4,
  ...textOf25x5,
  ...textOf25x6,
  ...textOf25x7,
  ...textOf25x8,
  ...textOf25x9,
  ...textOfRiskPlaces,
  ...textOfPolicePictogram,
  ...textOfRelated,
  ...textsOfParts.flatMap(({ provisions }) => provisions),
];

const byId: ReadonlyMap<string, Provision> = new Map(table.map((provision) => [provision.id, provision]));

/** A provision in one version, as screens and receipts show it. */
export type ProvisionText = {
  readonly id: string;
  /** Where it stands: text, article, and place in the article. */
  readonly locator: Locator;
  readonly label: Trilingual;
  /** Name of the text, as the label begins. */
  readonly textName: Trilingual;
  readonly title: Trilingual;
  readonly kind: ProvisionKind;
  /** Exact French words; absent when the text is not in our files. */
  readonly quoteFr?: string;
  /** Exact Dutch words, where our files have them. */
  readonly quoteNl?: string;
  /** False for a political text, which is not law. */
  readonly binding?: false;
  readonly from: IsoDay;
  readonly to?: IsoDay;
  readonly readings: readonly string[];
};

function shown(id: string, version: ProvisionVersion): ProvisionText {
  return { id, label: labelOf(version.locator), textName: textNameOf(version.locator), ...version };
}

/** All versions of a provision, oldest first; throws `law/unknown-provision`. */
export function versionsOf(id: string): readonly ProvisionVersion[] {
  const provision = byId.get(id);
  if (provision === undefined) throw lawErrors.unknownProvision(id, nearest(id, [...byId.keys()]));
  return provision.versions;
}

/** The version in force on a day: the latest whose first day is not after it; undefined before the first, after the last day, once repealed. */
export function findVersion(id: string, day: IsoDay): ProvisionVersion | undefined {
  const version = versionsOf(id).findLast((candidate) => candidate.from <= day);
  if (version === undefined || version.kind === 'repealed') return undefined;
  return version.to !== undefined && version.to < day ? undefined : version;
}

/** The provision as it read on a day ('YYYY-MM-DD'); throws `law/unknown-provision` or `law/not-yet-in-force`. A repealed provision is returned as such. */
export function provisionOf(id: string, on: IsoDay): ProvisionText {
  const version = versionsOf(id).findLast((candidate) => candidate.from <= on);
  if (version === undefined) throw lawErrors.notYetInForce(id, on);
  return shown(id, version);
}

/** Every version of every provision of the package, in the order of the texts. */
export function allProvisionVersions(): readonly ProvisionText[] {
  return table.flatMap((provision) => provision.versions.map((version) => shown(provision.id, version)));
}
