/**
 * Data to render every page in tests and on a designer's screen. Two worlds, as on a server: real municipalities carry
 * a few published facts with their sources; all acts, decisions and people belong to the invented Val-aux-Lattes.
 */
import type { AreaNumber, AreaSummary, RealRequest } from './areas-data.ts';
import type {
  Body,
  CameraSummary,
  Knowledge,
  Municipality,
  ProvisionRef,
  PublishedCount,
  Source,
} from './data-values.ts';
import type { DemandSummary } from './demands-data.ts';
import { facesSamples } from './faces-sample.ts';
import { articleData, changesData, coverageData, lawIndexData, provisionData } from './law/explorer-data.ts';
import { failuresData } from './law/failures-data.ts';
import { mayActData, mayData } from './law/may-data.ts';
import type { DeclaredPlace, ObservedCamera, OpenQuestion } from './observed-data.ts';
import { OUTLINE } from './outline.ts';
import type { CommonData } from './page-common.ts';
import type { PublicDatabase } from './plates-data.ts';
import type { AuthorisationSummary, MunicipalityKnowledge, PortalData, TextPageData } from './portal-data.ts';
import type { Checkpoint, PublicEmergency, PublicHeader } from './record-pages.ts';
import type { TextSummary } from './texts-data.ts';

const common: CommonData = {
  demo: true,
  host: null,
  legalDay: '2026-11-21',
  version: '0.1.0',
  lawTextsReach: '2024-05-27',
};

const invented: Source = {
  title: 'Val-aux-Lattes, délibération inventée pour la démonstration',
  url: null,
  published: '2026-09-14',
};

const body = (id: string, kind: Body['kind'], fr: string, nl: string, fictional = true): Body => ({
  id,
  kind,
  fictional,
  name: { fr, nl },
  contact: fictional
    ? { postal: 'Place de la Claire-voie 1, 0000 Val-aux-Lattes', email: 'contact@val-aux-lattes.example' }
    : {},
});

const zone = body('zone-val', 'police-zone', 'Zone de police Val-aux-Lattes', 'Politiezone Lattendal');
const faces = facesSamples(zone);
const council = body(
  'council-val',
  'municipal-council',
  'Conseil communal de Val-aux-Lattes',
  'Gemeenteraad van Lattendal',
);
const shop = body('shop-val', 'camera-controller', 'Grand magasin Aux Persiennes', 'Warenhuis Aux Persiennes');
const controlOrgan = body(
  'coc',
  'control-organ',
  'Organe de contrôle de l’information policière',
  'Controleorgaan op de politionele informatie',
  false,
);
const authority = body(
  'apd-gba',
  'data-protection-authority',
  'Autorité de protection des données',
  'Gegevensbeschermingsautoriteit',
  false,
);

const val: Municipality = { nis: 'demo-1', name: { fr: 'Val-aux-Lattes', nl: 'Lattendal' }, fictional: true };

const unknown = { state: 'unknown' } as const;

const published = (
  asPublished: string,
  value: number | null,
  year: number | null,
  source: Source,
): Knowledge<PublishedCount> => ({
  state: 'known',
  value: { value, asPublished, year },
  source,
});

const press = (title: string, url: string, date: string | null): Source => ({ title, url, published: date });
const evere = press(
  'dhnet.be, « Dix nouvelles caméras de surveillance à Evere »',
  'https://www.dhnet.be/regions/bruxelles/dix-nouvelles-cameras-de-surveillance-a-evere-5f9a636e7b50a6525ba3168d',
  '2020-10',
);
const jette = press(
  'Commune de Jette, « Les caméras de surveillance »',
  'https://jetteadm.irisnet.be/fr/a-votre-service/securite-et-prevention/les-cameras-de-surveillance',
  null,
);
const schaerbeek = press(
  'batichronique.be, « Schaerbeek sera bientôt équipée de 17 nouvelles caméras »',
  'https://batichronique.be/securite/schaerbeek-sera-bientot-equipee-de-17-nouvelles-cameras-de-surveillance-14579',
  '2018',
);
const berchem = press(
  'dhnet.be, « Près de 300 caméras sur la zone Bruxelles-Ouest d’ici fin 2017 »',
  'http://www.dhnet.be/regions/bruxelles/pres-de-300-cameras-sur-la-zone-bruxelles-ouest-d-ici-fin-2017-58a4c0e3cd702bc31935d4e2',
  '2017-02',
);

/** The few published facts that the sample shows; every other cell is unknown. */
const FACTS: {
  readonly [nis: string]: Partial<Pick<MunicipalityKnowledge, 'planned' | 'authorised' | 'installed' | 'observed'>>;
} = {
  '21010': { installed: published('9', 9, null, jette) },
  '21006': {
    installed: published('32 fixes + 5 sur des bâtiments', null, 2020, evere),
    planned: published('10', 10, 2020, evere),
  },
  '21015': { installed: published('68', 68, 2018, schaerbeek), planned: published('17', 17, 2018, schaerbeek) },
  '21003': { installed: published('20 (7 + 13, une mobile)', null, 2017, berchem) },
};

const real: readonly MunicipalityKnowledge[] = OUTLINE.map(({ nis, fr, nl }) => ({
  municipality: { nis, name: { fr, nl }, fictional: false },
  zone: body('5344', 'police-zone', 'Zone de police', 'Politiezone', false),
  planned: unknown,
  authorised: unknown,
  installed: unknown,
  observed: unknown,
  placesListed: nis === '21010' ? 9 : 0,
  authorisationsHeld: 0,
  series:
    nis === '21003'
      ? [
          {
            status: 'installed',
            count: { value: null, asPublished: '20 (7 + 13, une mobile)', year: 2017 },
            source: berchem,
          },
          {
            status: 'installed',
            count: { value: 21, asPublished: '21', year: 2017 },
            source: { title: 'bx1.be', url: null, published: '2017-02' },
          },
        ]
      : [],
  ...FACTS[nis],
}));

const cite = (id: string, fr: string, nl: string, quoteFr: string, from: string): ProvisionRef => ({
  id,
  cite: { fr, nl },
  quoteFr,
  from,
  to: null,
});

const provisionAccess = cite(
  'lfp-25-7-p1-al1@2024-01-20',
  'LFP, art. 25/7, § 1er, al. 1er',
  'WPA, art. 25/7, § 1, eerste lid',
  "L'accès aux données à caractère personnel et informations visées à l'article 25/6 est autorisé pendant une période de trente jours à compter de leur enregistrement, à condition qu'il soit motivé sur le plan opérationnel et nécessaire pour l'exercice d'une mission précise",
  '2024-01-20',
);
/** A page of the law that is there: samples name what the law package holds. */
function present<T>(page: T | undefined): T {
  if (page === undefined) throw new TypeError('the law package does not hold what a sample names');
  return page;
}

const today = common.legalDay;
const openRecording = {
  at: '2026-11-20T10:00',
  ask: '1',
  mend: '1',
  'f.recordedFrom': '2026-10-10T10:00',
  'f.recordedTo': '2026-10-10T10:10',
  'f.branch': 'administrative',
};

const provisionKeeping = cite(
  'lfp-25-6@2024-01-20',
  'LFP, art. 25/6',
  'WPA, art. 25/6',
  "peuvent être enregistrées et conservées pour une durée n'excédant pas 365 jours à compter de leur enregistrement",
  '2024-01-20',
);
const provisionPublicity = cite(
  'lfp-25-4-p4-al3',
  'LFP, art. 25/4, § 4, al. 3',
  'WPA, art. 25/4, § 4, derde lid',
  "L'autorisation visée au paragraphe 1er fait l'objet d'une publicité, lorsqu'elle concerne des missions de police administrative",
  '2018-05-25',
);
const provisionFilmed = cite(
  'lcam-12-al1',
  'Loi caméras, art. 12, al. 1er',
  'Camerawet, art. 12, eerste lid',
  "Toute personne filmée a un droit d'accès aux images",
  '2007-06-10',
);
const provisionMonth = cite(
  'lcam-5-p4-al5',
  'Loi caméras, art. 5, § 4, al. 5',
  'Camerawet, art. 5, § 4, vijfde lid',
  'Ce délai est prolongé à trois mois pour les lieux présentant un risque particulier pour la sécurité, déterminés par le Roi',
  '2018-05-25',
);

const camera: CameraSummary = {
  id: 'demo-camera-1',
  fictional: true,
  place: { lang: 'fr', text: 'Place de la Claire-voie, angle rue des Persiennes' },
  municipality: val,
  status: 'installed',
  statusYear: 2026,
  source: invented,
  kind: 'fixed',
  placeKind: 'open',
  anpr: 'no',
  intelligent: 'unknown',
  devices: { state: 'known', value: 2, source: invented },
  controller: { state: 'known', value: zone, source: invented },
  basis: 'police-function',
  position: { lon: 4.3755, lat: 50.8722, precision: 'street-midpoint', source: invented },
};

const cameras: readonly CameraSummary[] = [
  camera,
  {
    ...camera,
    id: 'demo-camera-2',
    status: 'planned',
    statusYear: null,
    devices: unknown,
    place: { lang: 'nl', text: 'Lattenplein 12' },
    position: null,
    anpr: 'yes',
  },
  {
    ...camera,
    id: 'demo-camera-3',
    status: 'authorised',
    kind: 'temporary-fixed',
    position: { lon: 4.33, lat: 50.88, precision: 'crossing', source: null },
  },
  {
    ...camera,
    id: 'demo-camera-4',
    status: 'observed',
    kind: 'unknown',
    placeKind: 'unknown',
    basis: 'unknown',
    controller: unknown,
    devices: unknown,
    place: { lang: 'fr', text: 'Façade de l’hôtel de ville' },
    position: { lon: 4.351, lat: 50.846, precision: 'exact', source: null },
  },
  {
    ...camera,
    id: 'demo-camera-5',
    status: 'ended',
    basis: 'camera-law',
    controller: { state: 'known', value: shop, source: null },
    position: { lon: 4.41, lat: 50.83, precision: 'nearest-point', source: null },
  },
];

const authorisation: AuthorisationSummary = {
  id: 'demo-authorisation-1',
  fictional: true,
  title: {
    fr: 'Caméras fixes place de la Claire-voie',
    nl: 'Vaste camera’s op het Lattenplein',
    en: 'Fixed cameras on place de la Claire-voie',
  },
  authority: council,
  requester: zone,
  decidedOn: '2026-09-14',
  state: 'authorised',
  municipality: val,
  kinds: ['fixed'],
  anpr: 'no',
  purposes: [{ fr: 'maintenir l’ordre public aux abords du marché', nl: 'de openbare orde rond de markt handhaven' }],
  places: 3,
  wholeTerritory: false,
  withheldPassages: 1,
};

const checkpoint: Checkpoint = {
  origin: 'demo.clairevoie.example/journal/2026-11',
  size: 1284,
  rootHash: 'kZ3yT0t7q0u5tqVn7yH2l8m2z0uF2b1Xn8rP6s9cQ1o=',
  signedOn: '2026-11-21',
  note: 'demo.clairevoie.example/journal/2026-11\n1284\nkZ3yT0t7q0u5tqVn7yH2l8m2z0uF2b1Xn8rP6s9cQ1o=\n\n— demo.clairevoie.example/journal/2026-11 q1Zb3mJvZ0m4b0o=\n',
  witnesses: [],
};

const headers: readonly PublicHeader[] = [
  {
    outcome: 'refused',
    act: { fr: 'accès à un enregistrement', nl: 'toegang tot een opname', en: 'access to a recording' },
  },
  {
    outcome: 'allowed',
    act: { fr: 'autorisation de principe', nl: 'principiële toestemming', en: 'authorisation in principle' },
  },
  {
    outcome: 'needs-human',
    act: { fr: 'demande d’autorisation', nl: 'aanvraag om toestemming', en: 'request for authorisation' },
  },
  {
    outcome: null,
    act: { fr: 'racine du second journal', nl: 'wortel van het tweede logboek', en: 'root of the second log' },
  },
].map(
  ({ outcome, act }, index): PublicHeader => ({
    index: 1283 - index,
    entryId: `0199a000-0000-7000-8000-00000000000${index}`,
    actType: 'vault.open-recording',
    act,
    outcome: outcome === 'refused' || outcome === 'allowed' || outcome === 'needs-human' ? outcome : null,
    provisionIds: ['lfp-25-7-p1-al1', 'lfp-25-7-p1-al3-journal'],
    roleKind: { fr: 'officier de police', nl: 'politieofficier', en: 'police officer' },
    organisation: index === 3 ? null : zone,
    day: '2026-11-21',
    lawVersion: '2025-11-20',
  }),
);

const fictional: MunicipalityKnowledge = {
  municipality: val,
  zone,
  planned: published('4', 4, 2026, invented),
  authorised: published('3', 3, 2026, invented),
  installed: published('2', 2, 2026, invented),
  observed: unknown,
  placesListed: 5,
  authorisationsHeld: 1,
  series: [],
};

const page = <T>(items: readonly T[], pageCount = 1) => ({
  items,
  page: 1,
  pageCount,
  total: items.length * pageCount,
});

const database: PublicDatabase = {
  key: '0123456789abcdef0123',
  title: { lang: 'fr', text: 'Plaques de la zone fictive' },
  level: 'local',
  body: zone,
  controllers: ['chief-of-corps'],
  createdOn: '2026-11-20',
  purposes: [
    {
      branch: 'judicial',
      text: { lang: 'fr', text: 'Rechercher les véhicules volés' },
      provision: provisionPublicity,
    },
    { branch: 'administrative', text: { lang: 'nl', text: 'Fenomenen opvolgen' }, provision: null },
  ],
  dataClasses: ['passage-date-and-time', 'passage-place', 'plate-reading', 'journal-data'],
  retention: { amount: 1, unit: 'months' },
  journalRetention: { amount: 10, unit: 'years' },
  requestReceivedOn: '2026-10-01',
  opinion: { givenOn: '2026-11-02', isLate: true, recommendations: 3, followed: 2, notFollowed: 1 },
  escalated: { on: '2026-11-04', to: { fr: 'Organe de contrôle', nl: 'Controleorgaan', en: 'Control Organ' } },
  cameras: 2,
};

/** One rich sample a page. */
const sampleEmergency: PublicEmergency = {
  body: {
    id: 'zone-demo',
    kind: 'police-zone',
    fictional: true,
    name: { fr: 'Zone des Persiennes', nl: 'Zone Jaloezie' },
  },
  day: '2026-11-20',
  state: { fr: 'terminée, à examiner', nl: 'afgelopen, te toetsen', en: 'over, to be reviewed' },
  isAlarm: true,
};

const demand: DemandSummary = {
  id: 'X-demande-1',
  textId: 'proposed-resolution',
  textKind: 'proposed-resolution',
  title: { fr: 'Demande fictive', nl: 'Fictief verzoek' },
  verdict: 'unknown',
  onRecital: false,
};

const text: TextSummary = {
  id: 'proposed-resolution',
  kind: 'proposed-resolution',
  titles: [
    { lang: 'fr', text: 'Proposition de résolution fictive' },
    { lang: 'nl', text: 'Fictief voorstel van resolutie' },
  ],
  source: { fr: 'Document fictif', nl: 'Fictief stuk' },
  counts: { passages: 2, demands: 1, findings: 1 },
};

const areaNumber: AreaNumber = {
  id: 'be-01.0',
  subject: 'anpr',
  what: { fr: 'caméras ANPR', nl: 'ANPR-camera’s', en: 'ANPR cameras' },
  count: { value: 10, asPublished: '10', year: 2018 },
  date: '2018-02',
  source: { title: 'Page', url: 'https://example.org/page', published: '2018-02' },
  area: { fr: 'Jette', nl: 'Jette' },
  isContradicted: true,
};
const question: OpenQuestion = {
  ...{ openSince: '2026-11-01', askedOn: null, dueOn: null, answeredOn: null, answer: null, controller: null },
};
const observedCamera: ObservedCamera = {
  ...{ id: 'o1', reference: 'node 874222659', lon: 4.361, lat: 50.86, question },
  municipality: { fr: 'Jette', nl: 'Jette' },
};
const declaredPlace: DeclaredPlace = {
  ...{ id: 'd1', label: 'rue Esseghem', source: areaNumber.source, question },
  municipality: { fr: 'Jette', nl: 'Jette' },
};
const areaRequest: RealRequest = {
  id: 'question-70',
  what: { fr: 'Question écrite', nl: 'Schriftelijke vraag', en: 'Written question' },
  to: { fr: 'Ministre', nl: 'Minister', en: 'Minister' },
  subject: { fr: 'Caméras ANPR', nl: 'ANPR-camera’s', en: 'ANPR cameras' },
  received: '2019-10-25',
  answered: '2020-02-03',
  outcome: { fr: 'répondu', nl: 'beantwoord', en: 'answered' },
  url: 'http://www.parlement.brussels/x',
};
const area: AreaSummary = {
  id: '21010',
  level: 'municipality',
  name: { fr: 'Jette', nl: 'Jette' },
  isInvented: false,
  municipalities: [{ nis: '21010', name: { fr: 'Jette', nl: 'Jette' }, fictional: false }],
  zone: { id: 'zone-5340', name: { fr: 'Bruxelles-Ouest', nl: 'Brussel-West' }, kind: 'police-zone', fictional: false },
  plates: { yes: 1, no: 1, unknown: 9 },
  plateNumbers: [areaNumber],
  authorisations: [],
  missing: ['controller', 'opinion'],
  score: { points: 3, of: 13 },
};

/** One page of each kind, with data. */
export const SAMPLES: {
  readonly [P in PortalData['page']]: P extends TextPageData['page'] ? TextPageData : Extract<PortalData, { page: P }>;
} = {
  home: {
    ...common,
    page: 'home',
    emergencies: [sampleEmergency],
    municipalities: real,
    fictionalMunicipalities: [fictional],
    areaFigures: [
      {
        area: {
          fr: 'Zone de police Bruxelles-CAPITALE-Ixelles (5339)',
          nl: 'Politiezone Brussel-HOOFDSTAD-Elsene (5339)',
        },
        what: { fr: 'caméras de la zone', nl: 'camera’s van de zone' },
        date: '2022',
        count: { value: 370, asPublished: '370', year: 2022 },
        remark: { fr: '106 de plus en cours d’installation', nl: 'nog 106 in plaatsing' },
        source: press(
          'levif.be, « 106 caméras supplémentaires en cours d’installation »',
          'https://www.levif.be/belgique/106-cameras-supplementaires-en-cours-dinstallation-dans-la-zone-bruxelles-ixelles/',
          '2022',
        ),
      },
      {
        area: { fr: 'Région de Bruxelles-Capitale', nl: 'Brussels Hoofdstedelijk Gewest' },
        what: { fr: 'caméras ANPR en service', nl: 'ANPR-camera’s in dienst' },
        date: '2020-02-12',
        count: { value: 286, asPublished: '286', year: 2020 },
        source: press(
          'Parlement bruxellois, question écrite',
          'http://www.parlement.brussels/weblex-quest-det/?lang=fr&moncode=144391&base=1&taal=fr',
          '2020-02-12',
        ),
      },
    ],
    filmedPlaces: [
      {
        label: { fr: 'lieux ouverts', nl: 'niet-besloten plaatsen' },
        places: { planned: 19, authorised: 1, installed: 9, observed: 0, ended: 0 },
      },
    ],
    controllers: [
      {
        label: { fr: 'responsable inconnu', nl: 'verantwoordelijke niet bekend' },
        places: { planned: 19, authorised: 1, installed: 9, observed: 6, ended: 0 },
      },
    ],
    bases: [
      {
        label: { fr: 'base inconnue', nl: 'grond niet bekend' },
        places: { planned: 19, authorised: 0, installed: 9, observed: 6, ended: 0 },
      },
    ],
    journal: { size: 1284, signedOn: '2026-11-21' },
  },
  cameras: {
    ...common,
    page: 'cameras',
    cameras: page(cameras, 4),
    municipalities: [val, ...real.map((row) => row.municipality)],
    zones: [zone],
    withoutPosition: 1,
  },
  camera: {
    ...common,
    page: 'camera',
    camera,
    authorisation: { state: 'known', value: authorisation, source: null },
    reasons: {
      state: 'known',
      value: [
        {
          lang: 'fr',
          text: 'Considérant les troubles constatés les jours de marché entre juin et août 2026, et l’échec des mesures moins intrusives ;',
        },
      ],
      source: invented,
    },
    purposes: { state: 'known', value: authorisation.purposes, source: null },
    retention: {
      state: 'known',
      value: { amount: 365, unit: 'days', limit: 'maximum', provision: provisionKeeping },
      source: null,
    },
    accessWeeks: [
      {
        week: '2026-W46',
        allowed: { state: 'count', value: 7 },
        refused: { state: 'suppressed', below: 5 },
        tally: null,
      },
      {
        week: '2026-W45',
        allowed: { state: 'suppressed', below: 5 },
        refused: { state: 'suppressed', below: 5 },
        tally: { looks: 'none', proof: '/api/public/tallies/2026-W45/cameras/x' },
      },
      {
        week: '2026-W44',
        allowed: { state: 'count', value: 12 },
        refused: { state: 'count', value: 6 },
        tally: { looks: 12, proof: '/api/public/tallies/2026-W44/cameras/x' },
      },
    ],
    history: [
      {
        date: '2026-10-01',
        what: { fr: 'Mise en service', nl: 'Ingebruikname' },
        source: invented,
        receipt: { state: 'internal' },
      },
      {
        date: '2026-09-14',
        what: { fr: 'Autorisation du conseil communal', nl: 'Toestemming van de gemeenteraad' },
        source: null,
        receipt: { state: 'public', id: '41' },
      },
    ],
    rightsContact: { state: 'known', value: zone, source: null },
  },
  authorisations: {
    ...common,
    page: 'authorisations',
    authorisations: page([
      authorisation,
      {
        ...authorisation,
        id: 'demo-authorisation-2',
        state: 'granted-orally',
        wholeTerritory: true,
        withheldPassages: 0,
        decidedOn: null,
      },
      { ...authorisation, id: 'demo-authorisation-3', state: 'refused', places: null },
    ]),
    municipalities: [val],
  },
  faces: { ...common, ...faces.faces },
  'faces-body': { ...common, ...faces.body },
  plates: {
    ...common,
    page: 'plates',
    databases: [
      database,
      {
        ...database,
        title: { lang: 'fr', text: 'Banque nationale fictive' },
        level: 'national',
        controllers: ['minister-interior', 'minister-justice'],
        opinion: null,
      },
    ],
  },
  'plate-database': {
    ...common,
    page: 'plate-database',
    database,
    figures: {
      months: [
        {
          month: '2026-10',
          reads: { state: 'count', value: 128_400 },
          late: { state: 'suppressed', below: 5 },
          dropped: { state: 'count', value: 9_120 },
          refused: { state: 'count', value: 0 },
        },
        {
          month: '2026-09',
          reads: { state: 'suppressed', below: 5 },
          late: { state: 'count', value: 0 },
          dropped: { state: 'count', value: 0 },
          refused: { state: 'suppressed', below: 5 },
        },
      ],
      dropped: [{ name: 'speed', count: { state: 'count', value: 9_120 } }],
      refused: [{ name: 'past-term', count: { state: 'suppressed', below: 5 } }],
      deletions: [{ month: '2026-10', days: 31, reads: { state: 'count', value: 96_000 } }],
      misreads: { state: 'known', value: { compared: 210, misread: 17 }, source: null },
      benchmark: { plates: 751, misread: 105 },
      searches: {
        state: 'known',
        value: [
          {
            branch: 'judicial',
            reason: 'offence',
            asked: { state: 'count', value: 40 },
            granted: { state: 'count', value: 31 },
            refused: { state: 'count', value: 9 },
            run: { state: 'suppressed', below: 5 },
          },
        ],
        source: null,
      },
      lists: {
        state: 'known',
        value: [
          {
            branch: 'judicial',
            kind: 'stolen',
            lists: { state: 'count', value: 6 },
            hits: { state: 'count', value: 52 },
            misreads: { state: 'count', value: 12 },
            validated: { state: 'count', value: 20 },
            useless: { state: 'count', value: 8 },
            wrongStops: { state: 'suppressed', below: 5 },
          },
        ],
        source: null,
      },
    },
    shownCameras: [
      { id: 'demo-camera', label: { lang: 'fr', text: 'boulevard du Treillis' }, position: { lon: 4.56, lat: 50.862 } },
    ],
    limits: [
      {
        name: { fr: 'Val-des-Lattes', nl: 'Lattendaal' },
        rings: [
          [
            [4.55, 50.876],
            [4.53, 50.869],
            [4.53, 50.855],
            [4.55, 50.876],
          ],
        ],
      },
    ],
  },
  areas: {
    ...common,
    page: 'areas',
    zones: [{ ...area, id: 'zone-5340', level: 'zone', zone: null }],
    municipalities: [area],
    inventedZones: [],
    inventedMunicipalities: [{ ...area, id: '00001', isInvented: true, score: null, missing: [] }],
    plateNumbers: [areaNumber],
    requests: [areaRequest],
  },
  area: {
    ...common,
    page: 'area',
    area,
    elements: [
      { element: 'place', question: 'cameras', isMet: true, rows: 9, of: 1 },
      { element: 'controller', question: 'cameras', isMet: false, rows: 2, of: 9 },
    ],
    places: [],
    placesTotal: 0,
    numbers: [areaNumber],
    requests: [areaRequest],
    jsonUrl: '/api/public/answers/21010',
  },
  'area-letter': { ...common, page: 'area-letter', area },
  observed: {
    ...common,
    page: 'observed',
    comparisons: [
      {
        id: 'osm-brussels-2013',
        source: areaNumber.source,
        ageYears: 13,
        municipalities: [{ fr: 'Jette', nl: 'Jette' }],
        against: [areaNumber.source],
        matched: [{ declared: declaredPlace, observed: observedCamera, metres: 12, isCircular: true }],
        observedAlone: [
          { ...observedCamera, id: 'o2', municipality: null, question: { ...question, openSince: null } },
          { ...observedCamera, id: 'o3', question: { ...question, askedOn: '2026-11-01', dueOn: '2026-12-01' } },
          { ...observedCamera, id: 'o4', question: { ...question, askedOn: '2026-09-01', dueOn: '2026-10-01' } },
        ],
        declaredAlone: [
          {
            ...declaredPlace,
            id: 'd2',
            municipality: null,
            question: {
              ...question,
              answeredOn: '2026-11-02',
              answer: { fr: 'n’est pas à nous', nl: 'is niet van ons', en: 'is not ours' },
              controller: 'Commune',
            },
          },
        ],
        notComparable: [declaredPlace],
        notShown: 4,
      },
    ],
    observerMetres: 25,
    tolerances: [{ precision: 'exact', metres: 25 }],
  },
  data: {
    ...common,
    page: 'data',
    sets: [
      {
        id: 'cameras',
        title: { fr: 'Caméras', nl: 'Camera’s', en: 'Cameras' },
        description: { fr: 'Une ligne par caméra.', nl: 'Eén rij per camera.', en: 'One row a camera.' },
        licence: 'ODbL-1.0',
        licenceUrl: 'https://opendatacommons.org/licenses/odbl/1-0/',
        credit: '© OpenStreetMap contributors',
        files: [{ form: 'csv', url: '/api/public/data/cameras.csv' }],
        schemaUrl: '/api/public/data/cameras/schema.json',
        columns: [{ name: 'id', means: { fr: 'Identifiant', nl: 'Identificatie', en: 'Identifier' } }],
      },
    ],
    others: [
      {
        id: 'log',
        title: { fr: 'Le journal', nl: 'Het logboek', en: 'The log' },
        description: { fr: 'En tuiles.', nl: 'In tegels.', en: 'In tiles.' },
        url: '/log/public/checkpoint',
      },
    ],
    mostRows: 20_000,
    filesPerMinute: 60,
    since: '2026-11-01',
  },
  demands: { ...common, page: 'demands', demands: [demand] },
  demand: {
    ...common,
    page: 'demand',
    demand,
    passage: 'demand-1',
    words: { fr: 'un rapport public (fiction)', nl: null },
    addressee: { fr: 'Demande au Gouvernement fictif :', nl: 'Vraagt de fictieve regering:' },
    competence: 'federal',
    provision: null,
    queries: [
      {
        ...{ query: 'verdicts', verdict: 'unknown', lines: ['software', 'drift'], scope: 'zones', bodies: 6 },
        counts: { met: 1, 'not-met': 0, partial: 0, unknown: 11, stale: 0 },
        ...{ from: '2026-11-01', until: '2026-12-01' },
      },
      { query: 'authorisations', verdict: null, examined: 2, naming: 0 },
      { query: 'journal', verdict: null, act: { fr: 'Acte fictif', nl: 'Fictieve handeling' }, entries: 3 },
      { query: 'recital', verdict: 'unknown', day: '2023-06-13', passage: null },
      { query: 'report', verdict: 'unknown', dueOn: null },
      { query: 'law', verdict: 'unknown', provisions: 400, naming: 0, reach: '2024-05-27' },
    ],
    reformWatch: { reopenedOn: '2024-01-20', since: '2023-06-13', reach: '2024-05-27' },
    history: [{ is: 'answered', on: '2026-11-10', by: 'Gouvernement fictif' }],
    answers: [
      {
        ...{ by: 'Gouvernement fictif', on: '2026-11-10', language: 'fr', words: 'Il y sera répondu (fiction).' },
        ...{ source: 'Document fictif', sourceUrl: null },
      },
    ],
    reports: [],
  },
  texts: { ...common, page: 'texts', texts: [text, { ...text, id: 'petition', kind: 'petition', titles: [] }] },
  follow: { ...common, page: 'follow', isMailOn: true, state: { is: 'form' } },
  timeline: {
    ...common,
    page: 'timeline',
    events: [
      {
        id: 'hearing-2023',
        on: '2023-06-13',
        what: { fr: 'La coalition est entendue.', nl: 'De coalitie wordt gehoord.', en: 'The coalition is heard.' },
        remark: null,
        basis: {
          is: 'words',
          text: { id: 'proposed-resolution', kind: 'proposed-resolution' },
          passage: { id: 'consideration-5', kind: 'consideration' },
          words: [
            { lang: 'fr', text: 'Considérant les auditions de la coalition le 13 juin 2023;' },
            { lang: 'nl', text: 'Overwegende de hoorzittingen van de coalitie op 13 juni 2023;' },
          ],
        },
        fictional: false,
      },
      {
        id: 'proposal',
        on: null,
        what: {
          fr: 'La proposition est déposée.',
          nl: 'Het voorstel wordt ingediend.',
          en: 'The proposal is submitted.',
        },
        remark: { fr: 'Date inconnue.', nl: 'Datum onbekend.', en: 'Date unknown.' },
        basis: {
          is: 'words',
          text: { id: 'petition', kind: 'petition' },
          passage: { id: 'paragraph-1', kind: 'paragraph' },
          words: [],
        },
        fictional: false,
      },
      {
        id: 'faces-val-2026-11-20',
        on: '2026-11-20',
        what: { fr: 'Une déclaration change.', nl: 'Een aangifte verandert.', en: 'A declaration changes.' },
        remark: null,
        basis: {
          is: 'register',
          source: { fr: 'Selon le registre', nl: 'Volgens het register', en: 'According to the register' },
          page: 'faces-body',
          id: 'val',
        },
        fictional: true,
      },
    ],
  },
  text: {
    ...common,
    page: 'text',
    text,
    sha256: 'ab'.repeat(32),
    sourceUrl: 'https://example.org/fictif',
    licence: 'texte fictif',
    datedOn: null,
    number: 2,
    versions: [
      { number: 1, broughtOn: '2026-11-19' },
      { number: 2, broughtOn: '2026-11-20' },
    ],
    comparedWith: 1,
    correction: { reasons: 'Les deux alinéas se suivaient (fiction).', on: '2026-11-20' },
    languages: ['fr', 'nl'],
    passages: [
      {
        id: 'heading-1',
        kind: 'heading',
        number: 1,
        fr: 'Développements',
        nl: null,
        doubts: ['alone'],
        findings: [],
      },
      {
        id: 'demand-1',
        kind: 'demand',
        number: 1,
        fr: 'de publier chaque année le nombre de recherches;',
        nl: 'elk jaar het aantal huiszoekingen bekend te maken;',
        doubts: [],
        findings: [
          {
            severity: 'high',
            fr: 'recherches',
            nl: 'huiszoekingen',
            because: { fr: 'Une recherche n’est pas une perquisition.', nl: 'Een opzoeking is geen huiszoeking.' },
            judged: { as: 'difference', words: 'À corriger (fiction).', on: '2026-11-20' },
          },
        ],
      },
    ],
    notes: [{ id: 'note-1', kind: 'paragraph', number: 1, fr: 'p. 1/4', nl: 'blz. 1/4', doubts: [], findings: [] }],
    signatories: ['Personne FICTIVE (FR)'],
    changes: [
      {
        sentence: { fr: 'Description : un titre devient un paragraphe', nl: 'Beschrijving: een kop wordt een alinea' },
        blocks: [{ is: 'form', text: { lang: 'fr', text: '(Pétition fictive)' }, runs: [] }],
      },
    ],
  },
  authorisation: {
    ...common,
    page: 'authorisation',
    authorisation,
    passages: [
      {
        state: 'public',
        heading: { fr: 'Motifs', nl: 'Motieven' },
        text: {
          lang: 'fr',
          text: 'Considérant que les caméras sont annoncées par le pictogramme ; que leur champ ne couvre pas l’intérieur des habitations ;',
        },
      },
      {
        state: 'withheld',
        heading: { fr: 'Emplacement des armoires techniques', nl: 'Plaats van de technische kasten' },
        because: { fr: 'Sécurité des installations.', nl: 'Beveiliging van de installaties.' },
        by: council,
        provision: provisionPublicity,
      },
      {
        state: 'public',
        heading: null,
        text: {
          lang: 'fr',
          text: 'Décide, par vingt voix contre cinq, d’autoriser l’installation et l’utilisation de caméras fixes aux trois endroits décrits.',
        },
      },
    ],
    conditions: [{ lang: 'fr', text: 'Une évaluation est présentée au conseil avant le 30 septembre 2027.' }],
    sitting: { heldOn: '2026-09-14', agendaItem: '12', vote: '20 – 5 – 2' },
    extract: { sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', url: null },
    terms: [
      {
        what: { fr: 'Avertir le procureur du Roi', nl: 'De procureur des Konings op de hoogte brengen' },
        by: { fr: 'le secrétaire communal', nl: 'de gemeentesecretaris' },
        due: { kind: 'day', dueOn: '2026-09-21' },
        provision: provisionPublicity,
        state: 'met',
      },
      {
        what: { fr: 'Publier la décision', nl: 'De beslissing bekendmaken' },
        by: null,
        due: { kind: 'no-date', words: { fr: 'La loi ne fixe pas de délai', nl: 'De wet bepaalt geen termijn' } },
        provision: provisionPublicity,
        state: 'overdue',
      },
    ],
    cameras: [camera],
    history: [
      {
        date: '2026-10-20',
        what: { fr: 'Autorisation retirée', nl: 'Toestemming ingetrokken' },
        source: null,
        receipt: { state: 'internal' },
      },
      {
        date: '2026-09-14',
        what: { fr: 'Autorisation décidée', nl: 'Toestemming beslist' },
        source: null,
        receipt: { state: 'public', id: '41' },
      },
    ],
    provisions: [provisionPublicity],
    source: invented,
  },
  journal: {
    ...common,
    page: 'journal',
    checkpoint,
    concealed: {
      quarter: '2026-Q3',
      acts: [
        {
          act: 'covert/use-non-visible',
          title: {
            fr: 'Utiliser une caméra de manière non visible',
            nl: 'Een camera op niet-zichtbare wijze gebruiken',
            en: 'Use a camera in a non-visible way',
          },
          overseer: { fr: 'Organe de contrôle', nl: 'Controleorgaan', en: 'Control Organ' },
          provisionIds: ['lfp-46-4-al1'],
          count: null,
        },
      ],
    },
    emergencies: [sampleEmergency],
    keyholders: {
      enforcedBy: 'software-only',
      notice: {
        fr: 'Garanti par le logiciel seulement : aucun détenteur de clés.',
        nl: 'Enkel door de software afgedwongen: geen sleutelhouder.',
        en: 'Enforced by software only: no keyholder.',
      },
      keyholders: [],
      weeks: [],
    },
    witnesses: {
      origin: checkpoint.origin,
      vkey: 'demo.clairevoie.example/journal+ab12cd34+AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=',
      independent: false,
      independence: {
        fr: 'Ces témoins ne sont PAS INDÉPENDANTS.',
        nl: 'Deze getuigen zijn NIET ONAFHANKELIJK.',
        en: 'These witnesses are NOT INDEPENDENT.',
      },
      policy: {
        number: 1,
        hash: `sha256:${'ab'.repeat(32)}`,
        text: 'quorum two\n',
        leafIndex: 1,
        opening: null,
        sinceSize: 2,
      },
      pending: null,
      signed: { size: 1289, note: 'note' },
      cosigned: { size: 1288, note: 'note', quorumAt: '2026-11-21T10:00:00Z', policyHash: `sha256:${'ab'.repeat(32)}` },
      quorum: { needed: 2, of: 3 },
      backlog: 1,
      witnesses: [
        {
          keyName: 'ong-fictive.invalid/temoin',
          names: ['ong-ed25519'],
          operator: 'ong-fictive',
          state: 'dead',
          words: { fr: 'ne répond pas', nl: 'antwoordt niet', en: 'does not answer' },
          detail: 'ECONNREFUSED',
          lastCosignedSize: 1200,
          lastCosignedAt: '2026-11-21T09:00:00Z',
          behind: 89,
        },
      ],
    },
    verifierKey: 'demo.clairevoie.example/journal/2026-11+ab12cd34+AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=',
    baseUrl: 'http://127.0.0.1:8080',
    actWeeks: {
      weeks: ['2026-W46', '2026-W47'],
      kinds: [
        {
          kind: 'vault',
          name: { fr: 'Enregistrements et accès', nl: 'Opnamen en toegang', en: 'Recordings and access' },
          perWeek: [12, 41],
          total: 53,
          notAllowed: 4,
        },
      ],
    },
    headers: page(headers, 3),
  },
  proof: {
    ...common,
    page: 'proof',
    header: {
      index: 2,
      entryId: '2',
      outcome: 'refused',
      actType: 'vault/open-recording',
      act: { fr: 'accès à un enregistrement', nl: 'toegang tot een opname', en: 'access to a recording' },
      provisionIds: ['lfp-25-7-p1-al1'],
      roleKind: { fr: 'policier', nl: 'politieambtenaar', en: 'police officer' },
      organisation: zone,
      day: '2026-11-20',
      lawVersion: '2024-01-20',
    },
    headerText: '{"act":"vault/open-recording"}',
    schema: '0'.repeat(64),
    groups: [
      { name: { fr: 'qui', nl: 'wie', en: 'who' }, commitment: 'q1Zb3mJvZ0m4b0oq1Zb3mJvZ0m4b0oq1Zb3mJvZ0m4=' },
      { name: { fr: 'quand', nl: 'wanneer', en: 'when' }, commitment: 'kZ3yT0t7q0u5tqVn7yH2l8m2z0uF2b1Xn8rP6s9cQ1o=' },
    ],
    path: {
      index: 2,
      size: 4,
      leafHash: 'A',
      steps: [
        {
          siblingOn: 'right',
          sibling: 'B',
          siblingLeaves: { first: 3, last: 3 },
          parent: 'C',
          parentLeaves: { first: 2, last: 3 },
        },
        {
          siblingOn: 'left',
          sibling: 'D',
          siblingLeaves: { first: 0, last: 1 },
          parent: checkpoint.rootHash,
          parentLeaves: { first: 0, last: 3 },
        },
      ],
    },
    checkpoint,
    fileUrl: '/log/proof/2.tlog-proof',
    previous: 1,
    next: 3,
  },
  verify: {
    ...common,
    page: 'verify',
    file: { url: '/verify.html', sha256: 'a'.repeat(64) },
    policy: { url: '/log/witnesses/policy', hash: `sha256:${'b'.repeat(64)}` },
    example: { index: 0, url: '/log/proof/0.tlog-proof' },
  },
  receipt: {
    ...common,
    page: 'receipt',
    entryId: '0199a000-0000-7000-8000-000000000000',
    act: { fr: 'accès à un enregistrement', nl: 'toegang tot een opname', en: 'access to a recording' },
    organisation: zone,
    role: {
      fr: 'officier de police judiciaire',
      nl: 'officier van gerechtelijke politie',
      en: 'judicial police officer',
    },
    day: '2026-11-21',
    outcome: 'refused',
    sentence: {
      fr: 'L’officier demande à voir un enregistrement de trente-deux jours ; la loi ne le permet plus sans décision du procureur du Roi.',
      nl: 'De officier vraagt een opname van tweeëndertig dagen oud te bekijken; de wet laat dat niet meer toe zonder beslissing van de procureur des Konings.',
      en: 'The officer asks to see a recording of thirty-two days; the law no longer allows it without a decision of the public prosecutor.',
    },
    findings: [
      {
        provision: provisionAccess,
        holds: 'no',
        because: { fr: 'L’enregistrement a plus de trente jours.', nl: 'De opname is ouder dan dertig dagen.' },
        mend: {
          fr: 'une décision écrite et motivée, antérieure à l’accès',
          nl: 'een schriftelijke en gemotiveerde beslissing, vóór de toegang',
        },
        who: { fr: 'le procureur du Roi', nl: 'de procureur des Konings' },
      },
      {
        provision: provisionKeeping,
        holds: 'yes',
        because: { fr: 'L’enregistrement a moins de 365 jours.', nl: 'De opname is jonger dan 365 dagen.' },
        mend: null,
        who: null,
      },
      {
        provision: provisionPublicity,
        holds: 'asks-a-person',
        because: { fr: 'La proportionnalité s’apprécie.', nl: 'De evenredigheid moet beoordeeld worden.' },
        mend: null,
        who: null,
      },
    ],
    duties: [
      {
        what: { fr: 'Effacer l’enregistrement', nl: 'De opname wissen' },
        by: { fr: 'le responsable du traitement', nl: 'de verwerkingsverantwoordelijke' },
        due: { kind: 'instant', dueAt: '2027-10-20T10:15:00Z' },
        provision: provisionKeeping,
        state: 'open',
      },
    ],
    policyGates: [
      {
        what: { fr: 'Point de contrôle signé', nl: 'Ondertekend controlepunt' },
        because: {
          fr: 'l’accès doit être dans un point de contrôle avant l’ouverture',
          nl: 'de toegang moet in een controlepunt staan vóór de opening',
        },
      },
    ],
    readings: [{ id: 'A-01', title: { fr: 'Les jours se comptent en jours', nl: 'Dagen tellen als dagen' } }],
    lawVersion: 'LFP 2024-01-20',
    warnings: [
      { fr: 'Nos textes de la LFP vont jusqu’au 27 mai 2024.', nl: 'Onze teksten van de WPA lopen tot 27 mei 2024.' },
    ],
    proof: {
      leafIndex: 1283,
      leafHash: '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae',
      inclusion: ['kZ3yT0t7q0u5tqVn7yH2l8m2z0uF2b1Xn8rP6s9cQ1o=', 'aa3yT0t7q0u5tqVn7yH2l8m2z0uF2b1Xn8rP6s9cQ1o='],
      checkpoint,
    },
    jsonUrl: '/api/public/receipts/0199a000-0000-7000-8000-000000000000',
  },
  law: { ...common, ...lawIndexData({}, today) },
  provision: { ...common, ...present(provisionData('lfp-25-6', {}, today)) },
  article: {
    ...common,
    ...present(articleData('lfp-25-6', { at: '2026-11-20', since: '2019-01-01' }, today)),
  },
  coverage: { ...common, ...coverageData({}) },
  changes: { ...common, ...changesData({ from: '2024-01-19', to: '2024-01-20' }, today) },
  may: { ...common, ...mayData() },
  'may-act': { ...common, ...present(mayActData('open-recording', openRecording, today, { mostDecisions: 500 })) },
  failures: { ...common, ...failuresData() },
  glossary: { ...common, page: 'glossary' },
  filmed: {
    ...common,
    page: 'filmed',
    cameraLawLimits: [
      {
        what: {
          fr: 'Images d’un lieu ouvert, sauf lieu à risque fixé par le Roi',
          nl: 'Beelden van een niet-besloten plaats, behalve een door de Koning bepaalde risicoplaats',
        },
        amount: 1,
        unit: 'months',
        limit: 'maximum',
        provision: provisionMonth,
      },
    ],
    policeLimits: [
      {
        what: { fr: 'Images visibles de la police', nl: 'Zichtbaar gemaakte politiebeelden' },
        amount: 365,
        unit: 'days',
        limit: 'maximum',
        provision: provisionKeeping,
      },
      {
        what: { fr: 'Images d’une bodycam', nl: 'Beelden van een bodycam' },
        amount: 30,
        unit: 'days',
        limit: 'minimum',
        provision: provisionKeeping,
      },
    ],
    cameraLawRights: [provisionFilmed],
    policeRights: [provisionAccess],
    controllers: [shop],
    zones: [zone],
    controlOrgan,
    dataProtectionAuthority: authority,
    camera,
  },
  letter: { ...common, page: 'letter', recipient: null, camera: null, provisions: [provisionFilmed] },
  tour: {
    ...common,
    page: 'tour',
    ranOn: '2026-11-21',
    steps: [
      {
        id: 'request',
        title: { fr: 'La demande sans analyse est refusée', nl: 'De aanvraag zonder analyse wordt geweigerd' },
        story: {
          fr: 'Le chef de corps demande trois caméras sans joindre l’analyse d’impact et de risques.',
          nl: 'De korpschef vraagt drie camera’s zonder de impact- en risicoanalyse bij te voegen.',
        },
        actor: { fr: 'le chef de corps', nl: 'de korpschef' },
        organisation: zone,
        legalAt: '2026-08-03T07:00:00Z',
        expected: 'refused',
        isInternal: true,
        outcome: null,
        receiptId: null,
        provisions: [provisionPublicity],
      },
      {
        id: 'decision',
        title: { fr: 'Le conseil autorise', nl: 'De raad geeft toestemming' },
        story: {
          fr: 'Le secrétaire communal inscrit la décision et joint l’extrait signé.',
          nl: 'De gemeentesecretaris schrijft de beslissing in en voegt het ondertekende uittreksel bij.',
        },
        actor: { fr: 'le secrétaire communal', nl: 'de gemeentesecretaris' },
        organisation: council,
        legalAt: null,
        expected: 'allowed',
        isInternal: false,
        outcome: 'needs-human',
        receiptId: null,
        provisions: [],
      },
      {
        id: 'verify',
        title: { fr: 'Chacun vérifie', nl: 'Iedereen gaat na' },
        story: { fr: 'La commande refait l’arbre.', nl: 'Het commando bouwt de boom opnieuw op.' },
        actor: { fr: 'vous', nl: 'u' },
        organisation: null,
        legalAt: null,
        expected: 'allowed',
        isInternal: false,
        outcome: null,
        receiptId: null,
        provisions: [],
      },
    ],
  },
  people: {
    ...common,
    page: 'people',
    people: [
      {
        id: 'p1',
        name: 'Ludivine Claustra',
        role: { fr: 'chef de corps', nl: 'korpschef', en: 'chief of corps' },
        organisation: zone,
        mayDo: [
          { fr: 'demander une autorisation', nl: 'een toestemming vragen' },
          { fr: 'désigner des officiers', nl: 'officieren aanwijzen' },
        ],
        signInUrl: '/sign-in?as=p1',
      },
      {
        id: 'p2',
        name: 'Wout Spijlers',
        role: { fr: 'secrétaire communal', nl: 'gemeentesecretaris' },
        organisation: council,
        mayDo: [],
        signInUrl: '/sign-in?as=p2',
      },
    ],
  },
  about: { ...common, page: 'about' },
  accessibility: { ...common, page: 'accessibility' },
  privacy: { ...common, page: 'privacy' },
  offline: { ...common, page: 'offline' },
  error: { ...common, page: 'error', status: 404, reference: 'req-1f', detail: null, retryAfterSeconds: null },
};

const nothing = { items: [], page: 1, pageCount: 0, total: 0 } as const;

/** The same pages with nothing to show: a server that has just been created, not a demonstration. */
export const EMPTY_SAMPLES: readonly PortalData[] = [
  { ...SAMPLES.proof, path: null, checkpoint: null, previous: null, next: null },
  { ...SAMPLES.verify, demo: false, file: null, policy: null, example: null },
  {
    ...SAMPLES.home,
    demo: false,
    municipalities: [],
    fictionalMunicipalities: [],
    areaFigures: [],
    filmedPlaces: [],
    controllers: [],
    bases: [],
    journal: null,
  },
  { ...SAMPLES.cameras, demo: false, cameras: nothing, municipalities: [], zones: [], withoutPosition: 0 },
  {
    ...SAMPLES.camera,
    demo: false,
    camera: {
      ...camera,
      municipality: null,
      position: null,
      kind: 'unknown',
      placeKind: 'unknown',
      basis: 'unknown',
      statusYear: null,
      controller: unknown,
      devices: unknown,
      fictional: false,
    },
    authorisation: unknown,
    reasons: { state: 'withheld', because: { fr: 'Enquête en cours.', nl: 'Lopend onderzoek.' } },
    purposes: unknown,
    retention: unknown,
    accessWeeks: null,
    history: [],
    rightsContact: unknown,
  },
  { ...SAMPLES.camera, demo: false, accessWeeks: [] },
  { ...SAMPLES['faces-body'], ...faces.empty, demo: false },
  { ...SAMPLES.faces, demo: false, lights: [], bodies: [], witnessed: null },
  { ...SAMPLES.plates, demo: false, databases: [] },
  { ...SAMPLES.text, demo: false, passages: [], notes: [], signatories: [], changes: [] },
  {
    ...SAMPLES['plate-database'],
    demo: false,
    figures: {
      ...SAMPLES['plate-database'].figures,
      months: [],
      dropped: [],
      refused: [],
      deletions: [],
      misreads: unknown,
      searches: unknown,
      lists: unknown,
    },
    shownCameras: [],
    limits: [],
  },
  {
    ...SAMPLES.plates,
    demo: false,
    databases: [{ ...database, escalated: null, cameras: 0, purposes: [] }],
  },
  { ...SAMPLES.authorisations, demo: false, authorisations: nothing, municipalities: [] },
  {
    ...SAMPLES.authorisation,
    demo: false,
    passages: [],
    conditions: [],
    sitting: null,
    extract: null,
    terms: [],
    cameras: [],
    history: [],
    provisions: [],
    source: null,
    authorisation: { ...authorisation, kinds: [], purposes: [], decidedOn: null, places: null },
  },
  {
    ...SAMPLES.journal,
    demo: false,
    checkpoint: null,
    verifierKey: null,
    actWeeks: { weeks: [], kinds: [] },
    headers: nothing,
  },
  {
    ...SAMPLES.receipt,
    demo: false,
    findings: [],
    duties: [],
    policyGates: [],
    readings: [],
    warnings: [],
    proof: null,
    organisation: null,
  },
  { ...SAMPLES.law, demo: false, texts: [], days: [] },
  { ...SAMPLES.follow, demo: false, isMailOn: false, state: { is: 'mail-off' } },
  { ...SAMPLES.follow, demo: false, state: { is: 'unreadable' } },
  { ...SAMPLES.follow, demo: false, state: { is: 'asked-mail' } },
  { ...SAMPLES.follow, demo: false, state: { is: 'asked-webhook' } },
  { ...SAMPLES.follow, demo: false, state: { is: 'confirm', token: 'a'.repeat(54) } },
  { ...SAMPLES.follow, demo: false, state: { is: 'leave', token: 'a'.repeat(54) } },
  { ...SAMPLES.follow, demo: false, state: { is: 'confirmed' } },
  { ...SAMPLES.follow, demo: false, state: { is: 'left' } },
  { ...SAMPLES.follow, demo: false, state: { is: 'link-unknown' } },
  {
    ...SAMPLES.provision,
    demo: false,
    versions: [],
    readings: [],
    reach: null,
    inForce: null,
    neighbours: { previous: null, next: null },
  },
  { ...SAMPLES.article, demo: false, since: null, provisions: [], neighbours: { previous: null, next: null } },
  { ...SAMPLES.changes, demo: false, texts: [] },
  { ...SAMPLES.may, demo: false, groups: [], madeInBrowser: true },
  { ...SAMPLES['may-act'], demo: false, receipt: null, mending: null, next: [] },
  { ...SAMPLES.failures, demo: false, cases: [] },
  {
    ...SAMPLES.filmed,
    demo: false,
    cameraLawLimits: [],
    policeLimits: [],
    cameraLawRights: [],
    policeRights: [],
    controllers: [],
    zones: [],
    controlOrgan: null,
    dataProtectionAuthority: null,
    camera: null,
  },
  {
    ...SAMPLES.areas,
    demo: false,
    zones: [],
    municipalities: [],
    inventedMunicipalities: [],
    plateNumbers: [],
    requests: [],
  },
  { ...SAMPLES.area, demo: false, elements: [], numbers: [], requests: [] },
  { ...SAMPLES.observed, demo: false, comparisons: [] },
  { ...SAMPLES.data, demo: false, sets: [], others: [] },
  { ...SAMPLES.tour, demo: false, ranOn: null, steps: [] },
  { ...SAMPLES.people, demo: false, people: [] },
  ...([400, 403, 404, 429, 500, 503] as const).map(
    (status): PortalData => ({
      ...SAMPLES.error,
      demo: false,
      status,
      reference: null,
      retryAfterSeconds: status === 429 ? 30 : null,
    }),
  ),
];
