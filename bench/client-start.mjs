import v8 from 'node:v8'
import { build } from '../tools/lib/builds.mjs'
import { startBrowser } from './lib/browser.mjs'
import { startBenchCloud } from './lib/cloud.mjs'
import { median } from './lib/numbers.mjs'
import { PLATFORMS, startOffline, storageOfHolder } from './lib/phones.mjs'
import { row } from './lib/row.mjs'

const NUMBER = '13858770001'
const VERDICT = '可以通行'
const HELLO = 'Hello world!'
const ROUNDS = 15
const WARM_UP = 3

/** A cold start to the last valid code, from what the phone keeps and without network, against Taro's hello page of the same build on the same host. */
export async function run() {
  // A phone compiles a program at each start; here what was compiled would be kept from the start before.
  v8.setFlagsFromString('--no-compilation-cache')
  for (const platform of [...PLATFORMS, 'h5']) await build(`hello-${platform}`)
  const storages = await holders()
  const rows = []
  for (const platform of PLATFORMS) rows.push(...(await inHost(platform, storages[platform])))
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

async function inHost(platform, storage) {
  const scannable = []
  const startCode = async () => {
    const since = performance.now()
    const { phone, took } = await startOffline({ platform, storage, words: VERDICT })
    await phone.waitFor(() => isDrawn(phone))
    scannable.push(performance.now() - since)
    phone.close()
    return took
  }
  const startHello = async () => {
    const { phone, took } = await startOffline({ platform, folder: `hello/${platform}`, words: HELLO })
    phone.close()
    return took
  }
  const rows = await compare(platform, startCode, startHello)
  return [...rows, row(`${platform}, start to a code that can be scanned`, median(scannable.slice(WARM_UP)), 'ms')]
}

const isDrawn = (phone) => [...phone.currentPage().canvases.values()].some(({ steps }) => steps.length > 0)

async function inBrowser(storage) {
  await build('h5')
  const browser = await startBrowser()
  try {
    const [code, hello] = [await browser.serve('h5'), await browser.serve('hello/h5')]
    return await compare(
      'h5',
      () => browser.timeToSee(code, VERDICT, storage),
      () => browser.timeToSee(hello, HELLO),
    )
  } finally {
    await browser.stop()
  }
}

/** Both in turn, so that they meet the same weather, and each first as often as the other. */
async function compare(name, code, hello) {
  const times = { code: [], hello: [] }
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const order = [
      ['code', code],
      ['hello', hello],
    ]
    for (const [which, start] of round % 2 === 0 ? order : order.reverse()) {
      const took = await start()
      if (round >= 0) times[which].push(took)
    }
  }
  const [toCode, toHello] = [median(times.code), median(times.hello)]
  return [
    row(`${name}, start to a valid code`, toCode, 'ms'),
    row(`${name}, start to Taro's hello page`, toHello, 'ms'),
    row(`${name}, valid code : hello page`, toCode / toHello, 'times', { atMost: 1.3 }),
  ]
}
