import type { AuthorisationPayload, AuthorisedScope } from '@clairevoie/contract';

type Withheld = AuthorisationPayload<'authorisation/publish'>['withheld'][number];
type Reason = { readonly fr: string; readonly nl: string };

/** A passage as published: what it says, or that it is withheld and why. */
export type PublishedPassage<T> =
  | ({ readonly state: 'public' } & T)
  | { readonly state: 'withheld'; readonly because: Reason };

/** An authorisation as it is published: every part stands here, shown or shown as withheld. */
export type PublishedAuthorisation = {
  readonly reference: string;
  readonly title: string;
  readonly cameraKinds: readonly string[];
  readonly intelligent: boolean;
  readonly functions: PublishedPassage<{ readonly functions: readonly string[] }>;
  readonly count: PublishedPassage<{ readonly count: number }>;
  readonly purposes: readonly PublishedPassage<{
    readonly branch: 'administrative' | 'judicial';
    readonly text: string;
  }>[];
  readonly modalities: PublishedPassage<{ readonly text: string | null }>;
  readonly conditions: PublishedPassage<{ readonly text: string | null }>;
  /** Reasons of the decision as the authority wrote them; absent from what was published before they were. */
  readonly reasons?: PublishedPassage<{ readonly text: string | null }>;
  readonly places: readonly PublishedPassage<{
    readonly reference: string;
    readonly label: string;
    readonly kind: string | null;
    readonly municipality: string;
    readonly placeId: string | null;
    readonly isArea: boolean;
  }>[];
};

/** The parts of an authorisation that publication is about. */
type Publishable = {
  readonly reference: string;
  readonly title: string;
  readonly scope: AuthorisedScope;
  readonly conditions: string | null;
  readonly reasons: string | null;
};

/** Puts an authorisation into the form in which it is published. What is withheld does not enter the result at all. */
export function asPublished(authorisation: Publishable, withheld: readonly Withheld[]): PublishedAuthorisation {
  const { scope } = authorisation;
  const find = (part: Withheld['part'], item?: number) =>
    withheld.find((w) => w.part === part && (item === undefined || w.item === undefined || w.item === item));
  const passage = <T extends object>(hidden: Withheld | undefined, value: T): PublishedPassage<T> =>
    hidden === undefined
      ? { state: 'public', ...value }
      : { state: 'withheld', because: { fr: hidden.reasonFr, nl: hidden.reasonNl } };
  return {
    reference: authorisation.reference,
    title: authorisation.title,
    cameraKinds: scope.cameras.kinds,
    intelligent: scope.cameras.intelligent,
    functions: passage(find('functions'), { functions: scope.cameras.functions }),
    count: passage(find('count'), { count: scope.cameras.count }),
    purposes: scope.purposes.map(({ branch, text }, item) => passage(find('purpose', item), { branch, text })),
    modalities: passage(find('modalities'), { text: scope.modalities ?? null }),
    conditions: passage(find('conditions'), { text: authorisation.conditions }),
    reasons: passage(find('reasons'), { text: authorisation.reasons }),
    places: scope.places.map(({ reference, label, kind, municipality, placeId, isArea }, item) =>
      passage(find('place', item), {
        reference,
        label,
        kind: kind ?? null,
        municipality,
        placeId: placeId ?? null,
        isArea: isArea ?? false,
      }),
    ),
  };
}
