import v8 from 'node:v8'
import vm from 'node:vm'
import { build } from '../tools/lib/builds.mjs'
import { timeToSee } from './lib/browser.mjs'
import { startBenchCloud } from './lib/cloud.mjs'
import { median } from './lib/numbers.mjs'
import { PLATFORMS, startOffline, storageOfHolder } from './lib/phones.mjs'
import { row } from './lib/row.mjs'

const NUMBER = '13858770001'
const VERDICT = '可以通行'
const HELLO = 'Hello world!'
/** A start takes some hundredths of a second in the host, more than one with a browser of its own. */
const ROUNDS_IN_HOST = 60
const ROUNDS_IN_BROWSER = 20
const WARM_UP = 3

/** A cold start to the last valid code, from what the phone keeps and without network, against Taro's hello page of the same build on the same host. */
export async function run() {
  // A phone compiles a program at each start; here what was compiled would be kept from the start before.
  v8.setFlagsFromString('--no-compilation-cache')
  // And it starts in a process of its own, where nothing that another start has left behind waits to be cleared away.
  v8.setFlagsFromString('--expose-gc')
  const clearAway = vm.runInNewContext('gc')
  for (const platform of [...PLATFORMS, 'h5']) await build(`hello-${platform}`)
  const storages = await holders()
  const rows = []
  for (const platform of PLATFORMS) rows.push(...(await inHost(platform, storages[platform], clearAway)))
  return [...rows, ...(await inBrowser(storages.weapp))]
}

/** What phones keep of the code of one person, on each platform. */
async function holders() {
  const cloud = await startBenchCloud()
  try {
    const storages = {}
    for (const platform of PLATFORMS) storages[platform] = await storageOfHolder(cloud, platform, NUMBER)
    return storages
  } finally {
    await cloud.stop()
  }
}

async function inHost(platform, storage, clearAway) {
  const scannable = []
  const startCode = async () => {
    clearAway()
    const since = performance.now()
    const { phone, took } = await startOffline({ platform, storage, words: VERDICT })
    await phone.waitFor(() => isDrawn(phone))
    scannable.push(performance.now() - since)
    phone.close()
    return took
  }
  const startHello = async () => {
    clearAway()
    const { phone, took } = await startOffline({ platform, folder: `hello/${platform}`, words: HELLO })
    phone.close()
    return took
  }
  const rows = await compare(platform, ROUNDS_IN_HOST, startCode, startHello)
  return [...rows, row(`${platform}, start to a code that can be scanned`, median(scannable.slice(WARM_UP)), 'ms')]
}

const isDrawn = (phone) => [...phone.currentPage().canvases.values()].some(({ steps }) => steps.length > 0)

async function inBrowser(storage) {
  await build('h5')
  return compare(
    'h5',
    ROUNDS_IN_BROWSER,
    () => timeToSee('h5', VERDICT, storage),
    () => timeToSee('hello/h5', HELLO),
  )
}

/** Both in turn, so that they meet the same weather, and each first as often as the other; the ratio is that of the two starts of a round, in the middle of all rounds. */
async function compare(name, rounds, code, hello) {
  const times = { code: [], hello: [] }
  for (let round = -WARM_UP; round < rounds; round++) {
    const order = [
      ['code', code],
      ['hello', hello],
    ]
    for (const [which, start] of round % 2 === 0 ? order : order.reverse()) {
      const took = await start()
      if (round >= 0) times[which].push(took)
    }
  }
  const ratios = times.code.map((toCode, round) => toCode / times.hello[round])
  return [
    row(`${name}, start to a valid code`, median(times.code), 'ms'),
    row(`${name}, start to Taro's hello page`, median(times.hello), 'ms'),
    row(`${name}, valid code : hello page`, median(ratios), 'times', { atMost: 1.3 }),
  ]
}
