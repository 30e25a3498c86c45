import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { build } from '../../tools/lib/builds.mjs'
import { loadTypescript } from '../../tools/lib/load-typescript.mjs'
import { ROOT } from '../../tools/lib/run.mjs'

export const PLATFORMS = ['weapp', 'alipay']
const GIVES_UP_MS = 30_000

const { applicantRows, becomeLinked, MiniProgram, OutsideHand } = await loadTypescript('bench/lib/phone-subjects.ts')
export { applicantRows }

/** What a phone keeps after a person has become a holder on it, by the presses of a newcomer. */
export async function storageOfHolder(cloud, platform, number) {
  await build(platform)
  await cloud.restForCode()
  const outside = new OutsideHand(cloud.outsideUrl)
  const user = `${platform}-${number}`
  const phone = new MiniProgram({
    ...bundle(platform),
    openid: user,
    cloudUrl: `${cloud.url}/__wx/callFunction`,
    redirect: (url) => url.replace(/^https:\/\/[^/]+/, cloud.url),
    api: { getAuthCode: async () => ({ authCode: await outside.alipayLogin(user) }) },
  })
  // Functions start cold here: no test waits as long.
  const { waitFor } = phone
  phone.waitFor = (wanted) => waitFor.call(phone, wanted, GIVES_UP_MS)
  await phone.start()
  await becomeLinked(phone, { outside }, number)
  await phone.waitFor({ text: '动态码每 30 秒更新' })
  phone.close()
  return phone.storage
}

/** Starts a built program without network. @returns the running program and the milliseconds to the first tree that holds the words */
export async function startOffline({ platform, folder, storage = new Map(), words }) {
  const options = { ...bundle(platform, folder), storage: new Map(storage), network: 'none' }
  const since = performance.now()
  const phone = new MiniProgram(options)
  const started = phone.start()
  await untilShown(phone, () => phone.text().includes(words))
  const took = performance.now() - since
  await started
  return { phone, took }
}

/** Milliseconds from a deed to the first tree of which something is true: every tree is looked at, and each but once. */
export async function timeUntil(phone, deed, isThere) {
  const since = performance.now()
  deed()
  await untilShown(phone, isThere)
  return performance.now() - since
}

async function untilShown(phone, isThere) {
  const end = performance.now() + GIVES_UP_MS
  for (let seen; performance.now() < end; await setImmediate()) {
    const { tree } = phone.currentPage()
    if (tree !== seen && isThere()) return
    seen = tree
  }
  throw new Error(`waited in vain for ${isThere} in\n${phone.text()}`)
}

const bundle = (platform, folder = platform) => ({ root: path.join(ROOT, 'dist', folder), platform, without: ['Intl'] })
