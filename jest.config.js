/** One suite a kind of test, so that each runs alone: `npx jest --selectProjects unit`. Path aliases come from tsconfig.json. */
const { compilerOptions } = require('./tsconfig.json')

const aliases = Object.fromEntries(
  Object.entries(compilerOptions.paths).map(([alias, [place]]) => [
    `^${alias.replace('*', '(.*)')}$`,
    place.replace('./', '<rootDir>/').replace('*', '$1'),
  ]),
)

const suite = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
  testEnvironment: 'node',
  transform: { '\\.[cm]?[jt]sx?$': '<rootDir>/config/jest-transform.js' },
  // Written as modules only.
  transformIgnorePatterns: ['/node_modules/(?!uqr/|@noble/)'],
  moduleNameMapper: aliases,
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.local-cloud/'],
  ...more,
})

module.exports = {
  testSequencer: '<rootDir>/config/jest-sequencer.js',
  projects: [
    suite('unit', ['{domain,contract,cloudfunctions,config,tools}/**/*.test.ts']),
    suite('pages', ['src/**/*.test.{ts,tsx}'], {
      testEnvironment: 'jsdom',
      globals: {
        APP_VERSION: '0.0.0',
        BACKEND_URL: 'http://back.end',
        OTHER_PROGRAMS: { nationalCard: 'wx-national-card' },
        ROOT_KEY: '3caca5f85c5b77f5655afe56724d92d43f68b542ccf9180f7d6f1e952e31a0c6',
      },
      moduleNameMapper: {
        '\\.scss$': '<rootDir>/tests/stand-ins/empty.js',
        '^@tarojs/components$': '<rootDir>/tests/stand-ins/components.tsx',
        '^@tarojs/taro$': '<rootDir>/tests/stand-ins/taro.ts',
        '^@/assembly$': '<rootDir>/tests/stand-ins/assembly.ts',
        ...aliases,
      },
    }),
    suite('local-cloud', ['local-cloud/**/*.test.ts']),
    suite('functions', ['tests/functions/**/*.test.ts']),
    suite('scenarios', ['tests/scenarios/**/*.test.ts']),
    suite('mini-programs', ['tests/mini-programs/**/*.test.ts']),
    suite('simulate', ['tests/simulate/**/*.test.ts'], { testEnvironment: 'jsdom' }),
    suite('journeys', ['tests/journeys/**/*.test.ts']),
  ],
  testTimeout: 30_000,
}
