import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { ROOT, run, step } from './run.mjs'

const taro = (platform) => ['npx', ['taro', 'build', '--type', platform]]
const CLIENT = ['src', 'domain', 'contract', 'config', 'types', 'babel.config.js', 'package-lock.json', 'tsconfig.json']
const production = { NODE_ENV: 'production' }

/** Taro's hello page, built as the product is: what a start is measured against. */
const hello = (platform) => ({
  title: `Building Taro's hello page for ${platform}`,
  from: ['bench/hello', 'config', 'babel.config.js', 'package-lock.json', 'tsconfig.json'],
  to: `dist/hello/${platform}`,
  command: taro(platform),
  env: { ...production, SOURCE_ROOT: 'bench/hello', OUTPUT_ROOT: 'dist/hello' },
})

/** What can be built: from which files, into which folder, by which command. */
const BUILDS = {
  h5: {
    title: 'Building the mini-program for the browser',
    from: CLIENT,
    to: 'dist/h5',
    command: taro('h5'),
    env: { ...production, BACKEND_URL: '' },
  },
  weapp: {
    title: 'Building the mini-program for WeChat',
    from: [...CLIENT, 'project.config.json'],
    to: 'dist/weapp',
    command: taro('weapp'),
    env: production,
  },
  alipay: {
    title: 'Building the mini-program for Alipay',
    from: [...CLIENT, 'project.alipay.json'],
    to: 'dist/alipay',
    command: taro('alipay'),
    env: production,
  },
  components: {
    title: 'Building single components for miniprogram-simulate',
    from: CLIENT,
    to: 'dist-components/weapp',
    command: ['npx', ['taro', 'build', 'native-components', '--type', 'weapp']],
    env: { ...production, NATIVE_COMPONENTS: '1', OUTPUT_ROOT: 'dist-components' },
  },
  functions: {
    title: 'Bundling the cloud functions',
    from: ['cloudfunctions', 'contract', 'domain', 'config', 'package-lock.json', 'tsconfig.json'],
    to: 'dist/functions',
    // What tests have kept of how V8 compiled those before.
    forgets: ['.cache/code'],
    command: ['node', ['config/functions.mjs']],
  },
  'local-cloud': {
    title: 'Bundling the local cloud',
    from: ['local-cloud', 'tools/build-local-cloud.mjs', 'package-lock.json'],
    to: 'dist/local-cloud',
    command: ['node', ['tools/build-local-cloud.mjs']],
  },
  'hello-weapp': hello('weapp'),
  'hello-alipay': hello('alipay'),
  'hello-h5': hello('h5'),
}

const filesBelow = (place) => {
  const full = path.join(ROOT, place)
  if (!fs.statSync(full).isDirectory()) return [place]
  return fs.readdirSync(full, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    return entry.isFile() && !/\.test\.tsx?$/.test(entry.name) ? [path.relative(ROOT, path.join(entry.parentPath, entry.name))] : []
  })
}

/** Changes when any file that a build is made from changes. */
function fingerprint({ from, command, env }) {
  const hash = createHash('sha256').update(JSON.stringify([command, env]))
  for (const file of from.flatMap(filesBelow).sort()) hash.update(file).update(fs.readFileSync(path.join(ROOT, file)))
  return hash.digest('hex')
}

/** Builds what is named unless it was built from the same files before. */
export async function build(name) {
  const plan = BUILDS[name]
  const stamp = path.join(ROOT, '.cache', 'built', name)
  const now = fingerprint(plan)
  if (fs.existsSync(path.join(ROOT, plan.to)) && fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === now) return
  for (const place of [plan.to, ...(plan.forgets ?? [])]) fs.rmSync(path.join(ROOT, place), { recursive: true, force: true })
  await step(plan.title, () => run(`build-${name}`, ...plan.command, { env: plan.env }))
  fs.mkdirSync(path.dirname(stamp), { recursive: true })
  fs.writeFileSync(stamp, now)
}
