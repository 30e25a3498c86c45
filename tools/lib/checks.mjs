import fs from 'node:fs'
import path from 'node:path'
import { findChromium } from './install.mjs'
import { CommandFailed, ROOT, run } from './run.mjs'

const RESULTS = path.join(ROOT, '.cache', 'results')

/** A check that passes or fails as one. */
const check = (name, command, args) => ({
  name,
  builds: [],
  async run() {
    try {
      await run(name, command, args)
      return { passed: 1, failed: 0 }
    } catch (error) {
      if (!(error instanceof CommandFailed)) throw error
      return { passed: 0, failed: 1, output: error.tail(80) }
    }
  },
})

/** Suites of jest.config.js: every test counts. A suite that finds no test, or breaks before its first, counts as failed. */
const suite = (name, projects, { builds = [], browser = false } = {}) => ({
  name,
  builds,
  async run() {
    const results = path.join(RESULTS, `${name}.json`)
    fs.mkdirSync(RESULTS, { recursive: true })
    fs.rmSync(results, { force: true })
    const env = browser ? { CHROMIUM_PATH: findChromium() } : {}
    const args = [
      'jest',
      '--selectProjects',
      ...projects,
      '--json',
      '--outputFile',
      results,
      '--forceExit',
      // A test waits for clouds and browsers as often as it works: Jest's own number leaves a processor idle.
      '--maxWorkers=100%',
    ]
    let output = ''
    try {
      await run(`jest ${name}`, 'npx', args, { env })
    } catch (error) {
      if (!(error instanceof CommandFailed)) throw error
      output = error.tail(200)
    }
    if (!fs.existsSync(results)) return { passed: 0, failed: 1, output }
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, success } = JSON.parse(fs.readFileSync(results, 'utf8'))
    const failed = numFailedTests + numRuntimeErrorTestSuites
    return { passed: numPassedTests, failed: success && numPassedTests > 0 ? failed : Math.max(failed, 1), output }
  },
})

const CLOUD = ['functions', 'local-cloud']

/** Everything that `npm test` does, in order. Each can be run alone: `node tools/test.mjs unit journeys`. */
export const CHECKS = [
  check('format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']),
  check('lint', 'npx', ['eslint', '--max-warnings', '0', '.']),
  check('lint-styles', 'npx', ['stylelint', '--max-warnings', '0', 'src/**/*.scss']),
  check('types', 'npx', ['tsc', '--noEmit']),
  check('walls', 'npx', ['depcruise', '--config', '.dependency-cruiser.cjs', 'domain', 'contract', 'cloudfunctions', 'src', 'local-cloud']),
  check('unused', 'npx', ['knip']),
  check('rule-book', 'node', ['tools/print-rules.mjs', '--check']),
  suite('unit', ['unit', 'pages']),
  suite('local-cloud', ['local-cloud'], { builds: CLOUD }),
  suite('functions', ['functions'], { builds: CLOUD }),
  suite('scenarios', ['scenarios'], { builds: CLOUD }),
  suite('mini-programs', ['mini-programs', 'simulate'], { builds: [...CLOUD, 'weapp', 'alipay', 'components'], browser: true }),
  suite('journeys', ['journeys'], { builds: [...CLOUD, 'h5'], browser: true }),
]
