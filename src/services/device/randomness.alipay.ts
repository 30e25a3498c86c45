import { ascii, concat, fromHex, u32 } from '@domain/pass/bytes'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import * as v from 'valibot'
import type { CreateRandomness } from './randomness'
import { SEED } from './seed'

const COUNTER = 'draws'
const LABEL = ascii('WZ1 draw')
const SEED_BYTES = 32

/** Alipay documents no secure source: 32 random bytes come from the server with the session, and each draw has its own number. What that costs: `docs/pass.md`. */
export const createRandomness: CreateRandomness = (storage) => ({
  draw(bytes) {
    const seed = fromHex(storage.read(SEED, v.string()) ?? '')
    if (seed?.length !== SEED_BYTES) return Promise.resolve(undefined)
    const number = (storage.read(COUNTER, v.number()) ?? 0) + 1
    storage.write(COUNTER, number)
    // The time as well: a phone that could not keep the number must not draw the same twice.
    return Promise.resolve(hmac(sha256, seed, concat(LABEL, u32(number), u32(Date.now()), u32(Date.now() / 2 ** 32))).slice(0, bytes))
  },
})
