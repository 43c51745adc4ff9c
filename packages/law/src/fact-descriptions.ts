import type { LawActName } from './acts.ts';
import { cameraAccessDescriptions } from './fact-descriptions/camera-access.data.ts';
import { cameraLawDescriptions } from './fact-descriptions/camera-law.data.ts';
import { databaseDescriptions } from './fact-descriptions/databases.data.ts';
import { decreeDescriptions } from './fact-descriptions/decrees.data.ts';
import type { Descriptions } from './fact-descriptions/descriptions.ts';
import { faceDescriptions } from './fact-descriptions/face.data.ts';
import { intelligenceDescriptions } from './fact-descriptions/intelligence.data.ts';
import { nonVisibleDescriptions } from './fact-descriptions/non-visible-use.data.ts';
import { transitionDescriptions } from './fact-descriptions/transition.data.ts';
import { visibleUseDescriptions } from './fact-descriptions/visible-use.data.ts';
import { asQuestion, type FactSchema, factSchemaOf } from './fact-schema.ts';
import type { Trilingual } from './trilingual.ts';

/** The descriptions by part of the law. A sentence that several parts say stands with the first of them. */
export const descriptionParts: readonly Descriptions[] = [
  visibleUseDescriptions,
  nonVisibleDescriptions,
  databaseDescriptions,
  cameraLawDescriptions,
  cameraAccessDescriptions,
  decreeDescriptions,
  intelligenceDescriptions,
  faceDescriptions,
  transitionDescriptions,
];

// Made when asked for. An entry of its own in the package, not a line of `index.ts`: pages load the law whole, and need none of these texts.
let read: ReadonlyMap<string, readonly [fr: string, nl: string]> | undefined;

function descriptions(): NonNullable<typeof read> {
  read ??= new Map(descriptionParts.flatMap((part) => Object.entries(part)));
  return read;
}

/** The facts of an act as `factSchemaOf` gives them, every description in the language asked for. */
export function factSchemaIn(act: LawActName, language: keyof Trilingual): FactSchema {
  return describedIn(factSchemaOf(act), language);
}

/** As `questionSchemaOf`, every description in the language asked for. */
export function questionSchemaIn(act: LawActName, language: keyof Trilingual): FactSchema {
  return asQuestion(factSchemaIn(act, language), language);
}

function describedIn(schema: FactSchema, language: keyof Trilingual): FactSchema {
  if (language === 'en') return schema;
  const { description, properties, items, anyOf } = schema;
  return {
    ...schema,
    ...(description === undefined ? {} : { description: inWords(description, language) }),
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, one]) => [name, describedIn(one, language)]),
          ),
        }),
    ...(items === undefined ? {} : { items: describedIn(items, language) }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map((form) => describedIn(form, language)) }),
  };
}

function inWords(english: string, language: 'fr' | 'nl'): string {
  const words = descriptions().get(english);
  // A comment that was changed without its translations: a test says so before anybody reads it.
  return words === undefined ? english : words[language === 'fr' ? 0 : 1];
}
