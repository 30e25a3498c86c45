import { sign as bareSign, generateKeyPairSync } from 'node:crypto'
import { loadTypescript } from '../tools/lib/load-typescript.mjs'
import { median } from './lib/numbers.mjs'
import { row } from './lib/row.mjs'

const ROUNDS = 5
const MUTATIONS = 1_000_000
const DENIED = 100_000
const LAST_SLOT = 1_799

/** Median milliseconds of one call. */
function milliseconds(calls, work) {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const since = performance.now()
    for (let call = 0; call < calls; call++) work(call)
    return (performance.now() - since) / calls
  })
  return median(rounds)
}

/** Signing, checking on both sides, size and QR version, the deny-list, and a million forgeries of which none may pass. */
export async function run() {
  const subjects = await loadTypescript('bench/lib/pass-subjects.ts')
  return [...signing(subjects), ...checking(subjects), ...sizes(subjects), ...denyList(subjects), ...forgeries(subjects)]
}

function signing({ sign, credentials }) {
  const { privateKey } = generateKeyPairSync('ed25519')
  const bytes = Buffer.alloc(50)
  const bare = milliseconds(2_000, () => bareSign(null, bytes, privateKey))
  const ours = milliseconds(2_000, () => sign(credentials[0]))
  return [
    row('sign a credential', 1 / ours, 'thousand a second'),
    row('sign : bare Ed25519 signature', ours / bare, 'times', { atMost: 2 }),
  ]
}

function checking({ sign, credentials, textOf, checkNative, checkOnPhone, drawChain, NOW }) {
  const signed = sign(credentials[0])
  const [first, last] = [textOf(signed), textOf(signed, LAST_SLOT)]
  const lastNow = NOW + LAST_SLOT * 30
  if (checkNative(first) !== 'genuine' || checkOnPhone(last, lastNow) !== 'genuine') throw new Error('a genuine pass is not')
  const native = milliseconds(300, () => checkNative(last, lastNow))
  const phone = milliseconds(60, () => checkOnPhone(last, lastNow))
  return [
    row('check with node:crypto, last slot', native, 'ms'),
    row(
      'check with noble, first slot',
      milliseconds(60, () => checkOnPhone(first)),
      'ms',
      { atMost: 15 },
    ),
    row('check with noble, last slot', phone, 'ms', { atMost: 15 }),
    row('noble : node:crypto', phone / native, 'times'),
    row('draw a chain with noble', milliseconds(20, drawChain), 'ms'),
  ]
}

function sizes({ credentials, sign, textOf, qrOf }) {
  const texts = credentials.map((credential) => textOf(sign(credential)))
  return [
    row('situations with a pass', texts.length, ''),
    row('longest text', Math.max(...texts.map(({ length }) => length)), 'characters', { atMost: 198 }),
    row('highest QR version', Math.max(...texts.map((text) => qrOf(text).version)), '', { atMost: 8 }),
    row(
      'encode a QR code',
      milliseconds(50, () => qrOf(texts[0])),
      'ms',
    ),
  ]
}

function denyList({ denialsOf, addDenials, packDenials, findDenial, NOW }) {
  const denials = denialsOf(DENIED)
  const blocks = addDenials([], packDenials(denials), NOW)
  const delta = packDenials(denialsOf(100, DENIED))
  const set = new Set(denials.map(({ passId }) => passId))
  const hit = milliseconds(20_000, (call) => findDenial(blocks, denials[(call * 37) % DENIED].passId))
  const bare = milliseconds(20_000, (call) => set.has(denials[(call * 37) % DENIED].passId))
  return [
    row('deny-list of 100,000: on the phone', blocks.reduce((sum, { length }) => sum + length, 0) / 1024, 'KB'),
    row('deny-list: look up', hit * 1000, 'µs'),
    row('deny-list: look up : a Set of texts', hit / bare, 'times'),
    row(
      'deny-list: take in a delta of 100',
      milliseconds(20, () => addDenials(blocks, delta, NOW)),
      'ms',
    ),
    row('deny-list: a delta of 100', delta.length / 1024, 'KB'),
    row('10,000 denials an hour, 15 h of life', (10_000 * 15 * 13) / 1024, 'KB'),
  ]
}

function forgeries({ credentials, sign, textOf, checkNative, mutations }) {
  const text = textOf(sign(credentials[0]))
  let tried = 0
  const since = performance.now()
  for (const forged of mutations(text, MUTATIONS)) {
    tried++
    if (checkNative(forged) === 'genuine') throw new Error(`accepted: ${forged}`)
  }
  const seconds = (performance.now() - since) / 1000
  return [
    row('forgeries tried', tried, '', { atLeast: 990_000 }),
    row('forgeries accepted', 0, '', { atMost: 0 }),
    row('time for them', seconds, 's'),
  ]
}
