/** The walls between the rooms: who may know whom. */
const only = (room, allowed, comment) => ({
  name: `${room.replace(/\W+/g, '-')}-walls`,
  comment,
  severity: 'error',
  from: { path: `^${room}`, pathNot: '\\.test\\.tsx?$' },
  to: { path: '^(domain|contract|cloudfunctions|src|local-cloud|tests|bench|tools|config)/', pathNot: `^(${allowed.join('|')})` },
})

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, dependencyTypesNot: ['type-only'] } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['\\.(test|config)\\.(ts|tsx|js|cjs|mjs)$', '\\.d\\.ts$', '(^|/)index\\.(ts|tsx)$', '^tests/', '^tools/', '^config/'],
      },
      to: {},
    },
    only('domain/', ['domain/'], 'the rules know nothing but themselves'),
    only('contract/', ['contract/', 'domain/'], 'what client and functions say to each other'),
    only('cloudfunctions/_common/', ['cloudfunctions/_common/', 'contract/', 'domain/'], 'ground of all functions'),
    {
      name: 'functions-walls',
      comment: 'a function never knows another function, and never the client',
      severity: 'error',
      from: { path: '^cloudfunctions/([^_][^/]*)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(cloudfunctions|src|local-cloud|tests)/', pathNot: '^cloudfunctions/(_common|$1)/' },
    },
    only('src/ui/', ['src/ui/', 'src/i18n/'], 'the design system knows only the texts'),
    only('src/i18n/', ['src/i18n/', 'domain/'], 'the texts'),
    only('src/stores/', ['src/stores/', 'src/services/', 'contract/', 'domain/'], 'no Taro, no React'),
    only('src/services/', ['src/services/', 'contract/', 'domain/'], 'the only place that touches Taro'),
    only('src/(pages|packages)/', ['src/(pages|packages|stores|ui|i18n)/', 'src/assembly', 'domain/'], 'pages carry out what stores hold'),
    {
      name: 'assembly',
      comment: 'pages get what it puts together from src/pages/stores alone',
      severity: 'error',
      from: { pathNot: '^src/pages/stores\\.ts$' },
      to: { path: '^src/assembly' },
    },
    only('local-cloud/', ['local-cloud/'], 'it would serve any CloudBase project'),
    {
      name: 'no-taro-in-stores',
      severity: 'error',
      from: { path: '^(src/stores|domain|contract)/', pathNot: '\\.test\\.' },
      to: { path: 'node_modules/(@tarojs|react)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|node_modules|\\.local-cloud)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.scss'] },
  },
}
