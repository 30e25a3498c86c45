import Taro from '@tarojs/taro'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { ascii, fromHex, u32 } from '@domain/pass/bytes'
import * as v from 'valibot'
import type { Storage } from './storage'

/** Secret bytes from a secure source; nothing else ever makes a seed (`rules.md` 17). */
export interface Randomness {
  /** At most 32 bytes; `undefined` while this phone has no secure source. */
  draw(bytes: number): Promise<Uint8Array | undefined>
}

const ofBrowser: Randomness = { draw: (bytes) => Promise.resolve(crypto.getRandomValues(new Uint8Array(bytes))) }

const ofWechat: Randomness = {
  // Taro hands this one through as it is: it answers by callbacks.
  draw: (bytes) =>
    new Promise((resolve) => {
      const success = ({ randomValues }: { randomValues: ArrayBuffer }) => resolve(new Uint8Array(randomValues))
      void Taro.getRandomValues({ length: bytes, success, fail: () => resolve(undefined) })
    }),
}

const SEED = 'seed'
const COUNTER = 'draws'
const LABEL = ascii('WZ1 draw')

/** Alipay documents no secure source: 32 random bytes come from the server with the session, and each draw has its own number. What that costs: `docs/pass.md`. */
const ofSession = (storage: Storage): Randomness => ({
  draw(bytes) {
    const seed = fromHex(storage.read(SEED, v.string()) ?? '')
    if (!seed || seed.length < 32) return Promise.resolve(undefined)
    const number = (storage.read(COUNTER, v.number()) ?? 0) + 1
    storage.write(COUNTER, number)
    // A phone that could not keep the number must not draw the same twice.
    const message = Uint8Array.from([...LABEL, ...u32(number), ...u32(Date.now() / 1000)])
    return Promise.resolve(hmac(sha256, seed, message).slice(0, bytes))
  },
})

/** Keeps what the server sent with a session. */
export function keepSeed(storage: Storage, seed: string): void {
  storage.write(SEED, seed)
  storage.write(COUNTER, 0)
}

export function createRandomness(storage: Storage): Randomness {
  if (process.env.TARO_ENV === 'h5') return ofBrowser
  return process.env.TARO_ENV === 'alipay' ? ofSession(storage) : ofWechat
}
