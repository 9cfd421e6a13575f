/** Who may import whom: a lib imports only from its left, and across libs only the public entry points. */
const ORDER = [
  'kernel',
  'platform',
  'ui',
  'taxonomy',
  'accounts',
  'ledger',
  'notifications',
  'employers',
  'candidates',
  'postings',
  'matching',
  'applications',
  'fairs',
  'referrals',
  'placements',
  'reports',
  'site',
  'desk',
];

/** Neighbours that must not know each other. */
const APART = [
  ['platform', 'ui'],
  ['fairs', 'referrals'],
  ['site', 'desk'],
];

const rightOf = ORDER.map((lib, index) => ({
  name: `${lib}-imports-only-from-its-left`,
  severity: 'error',
  from: { path: `^libs/${lib}/` },
  to: { path: `^libs/(${ORDER.slice(index + 1).join('|') || 'none'})/` },
}));

const apart = APART.flatMap(([left, right]) => [
  {
    name: `${right}-does-not-know-${left}`,
    severity: 'error',
    from: { path: `^libs/${right}/` },
    to: { path: `^libs/${left}/` },
  },
]);

const only = (name, packages, allowed) => ({
  name,
  severity: 'error',
  from: { path: '^(apps|libs)/', pathNot: [...allowed, '\\.spec\\.tsx?$'] },
  // What the cruiser cannot resolve keeps its bare name.
  to: { path: `(^|node_modules/)(${packages})(/|$)` },
});

module.exports = {
  forbidden: [
    ...rightOf,
    ...apart,
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      // Types are gone when the code runs.
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'across-slices-only-the-entry-points',
      severity: 'error',
      from: { path: '^libs/([^/]+)/' },
      to: {
        path: '^libs/([^/]+)/src/',
        pathNot: ['^libs/$1/', '^libs/[^/]+/src/index\\.ts$', '^libs/platform/src/[^/]+/index\\.ts$'],
      },
    },
    {
      name: 'edges-belong-to-apps',
      severity: 'error',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/[^/]+/src/(web|api|jobs)/', pathNot: '^libs/$1/' },
    },
    {
      name: 'apps-use-entry-points',
      severity: 'error',
      from: { path: '^apps/' },
      to: {
        path: '^libs/',
        pathNot: ['^libs/[^/]+/src/(web/|api/|jobs/)?index\\.ts$', '^libs/platform/src/[^/]+/index\\.ts$'],
      },
    },
    {
      name: 'rules-know-no-framework',
      severity: 'error',
      from: { path: ['^libs/kernel/', '\\.(lifecycle|policy|schema)\\.ts$'] },
      to: { path: '(^|node_modules/)(@nestjs|typeorm)(/|$)' },
    },
    {
      name: 'edges-call-services',
      severity: 'error',
      from: { path: '^libs/[^/]+/src/(web|api|jobs)/' },
      to: { path: '\\.repository\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    only('typeorm-stays-in-persistence', 'typeorm', [
      '\\.(entity|repository|queries)\\.ts$',
      '^libs/platform/src/database/',
    ]),
    only('search-and-queues-stay-in-platform', 'meilisearch|bullmq|ioredis', ['^libs/platform/']),
    only('sockets-stay-in-gateways', 'socket\\.io', ['^libs/platform/src/live/', '\\.gateway\\.ts$']),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    exclude: { path: '\\.spec\\.tsx?$' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
    },
  },
};
