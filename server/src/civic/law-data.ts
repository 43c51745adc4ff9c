import type { ProvisionData } from '@clairevoie/web';
import { cameraLaw } from './camera-law.ts';
import type { PageData } from './page-data.ts';

function neighbour(place: number): ProvisionData['neighbours']['next'] {
  const other = cameraLaw[place];
  return other === undefined ? null : { id: other.id, cite: other.cite };
}

/**
 * A provision that the page "I was filmed" quotes and that the law package does not hold (yet): its words, and that
 * nothing is decided from them. Undefined when we do not quote it.
 */
export function quotedProvisionData(id: string, legalDay: string): PageData<ProvisionData> | undefined {
  const place = cameraLaw.findIndex((provision) => provision.id === id);
  const provision = cameraLaw[place];
  if (provision === undefined) return undefined;
  const { cite, title, from, quoteFr, change } = provision;
  return {
    page: 'provision',
    id,
    text: {
      fr: 'Loi caméras du 21 mars 2007 (extraits)',
      nl: 'Camerawet van 21 maart 2007 (uittreksels)',
      en: 'Camera law of 21 March 2007 (excerpts)',
    },
    article: null,
    source: null,
    inArticle: null,
    cite,
    title,
    at: legalDay,
    inForce: from <= legalDay ? from : null,
    coverage: 'not-executable',
    coverageBecause: {
      fr: 'Texte cité pour information ; le logiciel n’en tire aucune décision.',
      nl: 'Tekst aangehaald ter informatie; de software leidt er geen beslissing uit af.',
      en: 'Text quoted for information; the software takes no decision from it.',
    },
    versions: [{ id, from, to: null, quoteFr, quoteNl: null, change, words: null }],
    readings: [],
    reach: null,
    neighbours: { previous: neighbour(place - 1), next: neighbour(place + 1) },
  };
}
