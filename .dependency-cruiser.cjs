// The walls of the house (DESIGN section 2). `testing/src/walls.test.ts` plants a forbidden import and expects each to fall.
const rooms = [
  'postgres',
  'ledger',
  'identity',
  'registry',
  'authorisation',
  'vault',
  'anpr',
  'ban',
  'dossier',
  'oversight',
  'follow',
];

const roomWalls = rooms.flatMap((room, place) => {
  const toTheRight = [...rooms.slice(place + 1), 'civic', 'doors'];
  const others = rooms.filter((other) => other !== room);
  return [
    {
      name: `room-${room}-looks-left-only`,
      comment: `server/src/${room} may import only rooms to its left`,
      severity: 'error',
      from: { path: `^server/src/${room}/` },
      to: { path: `^server/src/(${toTheRight.join('|')})/` },
    },
    {
      name: `room-${room}-enters-by-the-door`,
      comment: `server/src/${room} may import other rooms through their index.ts only`,
      severity: 'error',
      from: { path: `^server/src/${room}/` },
      to: { path: `^server/src/(${others.join('|')})/`, pathNot: '^server/src/[a-z]+/index\\.ts$' },
    },
  ];
});

const alone = (name, from, allowed) => ({
  name,
  comment: `${from} may import its own files${allowed ? ` and ${allowed}` : ''} only`,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.tsx?$' },
  to: { path: '^(packages|server|web|cli|testing|e2e)/', pathNot: [from, ...(allowed ? [allowed] : [])] },
});

module.exports = {
  forbidden: [
    ...roomWalls,
    alone('law-knows-nobody', '^packages/law/'),
    alone('tlog-knows-nobody', '^packages/tlog/'),
    alone('plates-knows-nobody', '^packages/plates/'),
    alone('texts-knows-nobody', '^packages/texts/'),
    alone('scan-knows-nobody', '^packages/scan/'),
    alone('outpost-knows-nobody', '^packages/outpost/'),
    alone('witness-knows-tlog', '^packages/witness/', '^packages/(tlog|outpost)/src/index\\.ts$'),
    alone('keyholder-knows-tlog', '^packages/keyholder/', '^packages/(tlog|outpost)/src/index\\.ts$'),
    alone('contract-knows-law-and-tlog', '^packages/contract/', '^packages/(law|tlog)/'),
    alone('web-knows-packages', '^web/', '^packages/'),
    alone('server-knows-packages-and-the-portal-contract', '^server/', '^(packages/|web/src/index\\.ts$)'),
    {
      name: 'portal-contract-is-civic',
      comment:
        'addresses and page data of the portal (web/src/index.ts) are read by civic alone; pages themselves come built',
      severity: 'error',
      from: { path: '^server/src/', pathNot: ['^server/src/civic/', '\\.test\\.ts$'] },
      to: { path: '^web/' },
    },
    {
      name: 'law-tlog-and-small-servers-need-no-library',
      comment: 'law, tlog, outpost, witness and keyholder have no dependencies',
      severity: 'error',
      from: { path: '^packages/(law|tlog|outpost|witness|keyholder)/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'plates-does-nothing-but-compute',
      comment: 'plates is pure: no file, no network, no clock of its machine, so that a browser can run it',
      severity: 'error',
      from: { path: '^packages/plates/', pathNot: '\\.(test|fixture)\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'civic-sees-public-views-only',
      comment:
        'civic may import only the public.ts of registry, authorisation, ban, dossier and ledger; never the vault, anpr or oversight',
      severity: 'error',
      from: { path: '^server/src/civic/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^server/src/',
        pathNot: [
          '^server/src/civic/',
          '^server/src/(registry|authorisation|ban|dossier|ledger)/public\\.ts$',
          '^server/src/postgres/index\\.ts$',
        ],
      },
    },
    {
      name: 'sql-in-stores',
      comment: 'only stores, the postgres room and the civic reader speak to pg',
      severity: 'error',
      from: {
        path: '^server/src/(identity|registry|authorisation|vault|anpr|ban|dossier|oversight|follow)/',
        pathNot: ['-store\\.ts$', 'public\\.ts$', '\\.test\\.ts$'],
      },
      to: { path: 'node_modules/(pg|kysely)/' },
    },
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '(dist/|^geojson$|^ffi$)' },
    },
    {
      name: 'tests-stay-out',
      severity: 'error',
      from: { pathNot: '(\\.test\\.tsx?$|^testing/|^e2e/|^cli/)' },
      to: { path: '^(testing|e2e)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(node_modules|/dist/)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
};
