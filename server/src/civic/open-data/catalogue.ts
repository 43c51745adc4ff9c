import { LANGS, type Localised } from '@clairevoie/web';
import { type Dataset, licences } from './dataset.ts';
import { type FormName, formsOf, mediaTypes } from './forms.ts';
import type { ThreeFold } from './three-fold.ts';

const authority = 'http://publications.europa.eu/resource/authority';
const languages = { fr: 'FRA', nl: 'NLD', en: 'ENG' } as const;
const fileTypes = { json: 'JSON', csv: 'CSV', geojson: 'GEOJSON' } as const satisfies Record<FormName, string>;

const inThree = (text: ThreeFold) => LANGS.map((lang) => ({ '@language': lang, '@value': text[lang] }));
const id = (iri: string) => ({ '@id': iri });

/** Address of a set in a form. */
export const fileUrl = (baseUrl: string, setId: string, form: FormName): string =>
  `${baseUrl}/api/public/data/${setId}.${form}`;

/** Address of the schema of a set's rows. */
export const schemaUrl = (baseUrl: string, setId: string): string => `${baseUrl}/api/public/data/${setId}/schema.json`;

/** What is catalogued beside the sets: existing exports with an address of their own. */
export interface OtherExport {
  readonly id: string;
  readonly title: ThreeFold;
  readonly description: ThreeFold;
  readonly url: string;
  readonly mediaType: string;
  readonly fileType: string | null;
}

/** Whose catalogue it is. */
export interface CatalogueOf {
  readonly baseUrl: string;
  readonly demo: boolean;
  /** Who runs this server; null in a demonstration. */
  readonly host: Localised | null;
  readonly legalDay: string;
}

const title: ThreeFold = {
  fr: 'Clairevoie : données ouvertes sur les caméras',
  nl: 'Clairevoie: open gegevens over camera’s',
  en: 'Clairevoie: open data on cameras',
};
const description: ThreeFold = {
  fr: 'Tout ce que ce serveur publie, avec sa source, sa date et sa licence. Ce qui est inconnu est dit inconnu.',
  nl: 'Alles wat deze server publiceert, met bron, datum en licentie. Wat niet geweten is, heet onbekend.',
  en: 'All that this server publishes, with source, date and licence. What is unknown is called unknown.',
};
const demonstration: ThreeFold = {
  fr: ' Démonstration : les lignes « fictional » sont inventées.',
  nl: ' Demonstratie: de rijen “fictional” zijn verzonnen.',
  en: ' Demonstration: rows marked “fictional” are invented.',
};
const plus = (a: ThreeFold, b: ThreeFold): ThreeFold => ({ fr: a.fr + b.fr, nl: a.nl + b.nl, en: a.en + b.en });

/** The catalogue in JSON-LD, on the DCAT-AP profile of the Union (version 3): mandatory properties, and those recommended that we know. */
export function catalogueJsonLd(sets: readonly Dataset[], others: readonly OtherExport[], of: CatalogueOf) {
  const { baseUrl, demo, host, legalDay } = of;
  const catalogueId = `${baseUrl}/api/public/catalogue.jsonld`;
  const publisher = {
    '@id': `${baseUrl}/#publisher`,
    '@type': 'foaf:Agent',
    'foaf:name':
      host === null
        ? [{ '@language': 'en', '@value': demo ? 'Clairevoie, demonstration' : 'Clairevoie, host not stated' }]
        : (['fr', 'nl'] as const).map((lang) => ({ '@language': lang, '@value': host[lang] })),
  };
  const common = {
    'dcterms:publisher': id(publisher['@id']),
    'dcterms:language': LANGS.map((lang) => id(`${authority}/language/${languages[lang]}`)),
    'dcterms:spatial': id(`${authority}/country/BEL`),
    'dcterms:accessRights': id(`${authority}/access-right/PUBLIC`),
  };
  const dataset = (set: Dataset) => ({
    '@id': `${baseUrl}/api/public/data/${set.id}`,
    '@type': 'dcat:Dataset',
    ...common,
    'dcterms:identifier': set.id,
    'dcterms:title': inThree(set.title),
    'dcterms:description': inThree(demo ? plus(set.description, demonstration) : set.description),
    'dcterms:accrualPeriodicity': id(`${authority}/frequency/IRREG`),
    'dcat:theme': id(`${authority}/data-theme/JUST`),
    'dcat:distribution': formsOf(set).map((form) => ({
      '@id': fileUrl(baseUrl, set.id, form),
      '@type': 'dcat:Distribution',
      'dcterms:title': inThree(set.title),
      'dcat:accessURL': id(fileUrl(baseUrl, set.id, form)),
      'dcat:downloadURL': id(fileUrl(baseUrl, set.id, form)),
      'dcat:mediaType': id(`https://www.iana.org/assignments/media-types/${mediaTypes[form].split(';')[0]}`),
      'dcterms:format': id(`${authority}/file-type/${fileTypes[form]}`),
      'dcterms:license': id(licences[set.licence].url),
      'dcterms:conformsTo': id(schemaUrl(baseUrl, set.id)),
    })),
  });
  const other = (one: OtherExport) => ({
    '@id': `${baseUrl}/api/public/catalogue.jsonld#${one.id}`,
    '@type': 'dcat:Dataset',
    ...common,
    'dcterms:identifier': one.id,
    'dcterms:title': inThree(one.title),
    'dcterms:description': inThree(one.description),
    'dcat:distribution': [
      {
        '@id': baseUrl + one.url,
        '@type': 'dcat:Distribution',
        'dcat:accessURL': id(baseUrl + one.url),
        'dcat:mediaType': id(`https://www.iana.org/assignments/media-types/${one.mediaType}`),
        ...(one.fileType === null ? {} : { 'dcterms:format': id(`${authority}/file-type/${one.fileType}`) }),
        'dcterms:license': id(licences['CC0-1.0'].url),
      },
    ],
  });
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dcterms: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': catalogueId,
    '@type': 'dcat:Catalog',
    'dcterms:title': inThree(title),
    'dcterms:description': inThree(demo ? plus(description, demonstration) : description),
    'dcterms:publisher': publisher,
    'dcterms:language': common['dcterms:language'],
    'dcterms:spatial': common['dcterms:spatial'],
    'dcterms:modified': { '@type': 'xsd:date', '@value': legalDay },
    'foaf:homepage': id(`${baseUrl}/fr/donnees`),
    'dcat:service': {
      '@id': `${baseUrl}/api/openapi.json#service`,
      '@type': 'dcat:DataService',
      'dcterms:title': inThree(title),
      'dcat:endpointURL': id(`${baseUrl}/api/public`),
      'dcat:endpointDescription': id(`${baseUrl}/api/openapi.json`),
      'dcat:servesDataset': sets.map((set) => id(`${baseUrl}/api/public/data/${set.id}`)),
    },
    'dcat:dataset': [...sets.map(dataset), ...others.map(other)],
  };
}
