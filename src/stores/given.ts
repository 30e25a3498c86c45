import { localProblem } from '@/services/cloud/problem'
import type { Storage } from '@/services/device/storage'
import { type Instant, MINUTE, SECOND } from '@domain/kernel/china-time'
import type { PhoneErrorCode } from '@domain/kernel/phone-errors'
import { failed } from '@domain/kernel/result'
import { encodeBase45 } from '@domain/pass/base45'
import { chainOf, LINK_BYTES } from '@domain/pass/chain'
import { signCredential } from '@domain/pass/layout'
import { SIGNATURE_BYTES } from '@domain/pass/primitives'
import type { Decision } from '@domain/status'
import { sha256 } from '@noble/hashes/sha2.js'
import * as v from 'valibot'
import { KEPT } from './kept-keys'
import { RootStore } from './root.store'
import type { Answer, Applicant } from './shown'
import { keptChain, type Pocket } from './wallet'

/** What a phone holds and meets, so that its code page is in a certain state. */
export interface Given {
  /** The last answer it had; a phone without one waits for its first. */
  answer?: Answer
  /** `false`: what can be scanned is not drawn yet. */
  hasPass?: boolean
  isOffline?: boolean
  /** How asking has ended. */
  problem?: PhoneErrorCode
}

/** Stores in a state of the code page, which reach nothing: for looking at each. */
export function storesGiven(
  { answer, hasPass = true, isOffline = false, problem }: Given,
  { clock, navigation, phone, scanner, screen, subscription, face }: RootStore,
): RootStore {
  const refusal = failed(localProblem(problem ?? 'FORBIDDEN'))
  const stores = new RootStore(
    {
      cloud: { call: () => Promise.resolve(refusal), token: () => Promise.resolve(refusal) },
      storage: memoryWith(clock.now, answer, hasPass),
      network: { isThere: () => Promise.resolve(!isOffline), onChange: () => undefined },
      timer: { now: Date.now, every: () => () => undefined, pause: () => Promise.resolve() },
      randomness: { draw: () => Promise.resolve(undefined) },
      navigation,
      phone,
      scanner,
      screen,
      subscription,
      face,
      whereabouts: { find: () => Promise.resolve(undefined) },
    },
    clock,
  )
  if (isOffline || problem) void stores.code.refresh()
  return stores
}

function memoryWith(now: Instant, answer: Answer | undefined, hasPass: boolean): Storage {
  const passes = answer?.applicants.map((applicant) => [applicant.person, { held: unsignedPass(applicant) }]) ?? []
  const kept = new Map<string, unknown>([
    [KEPT.shown, answer && { at: now, answer }],
    ['wallet', Object.fromEntries(hasPass ? passes : [])],
  ])
  return {
    read(key, schema) {
      const parsed = v.safeParse(schema, kept.get(key))
      return parsed.success ? parsed.output : undefined
    },
    write: (key, value) => void kept.set(key, value),
    remove: (key) => void kept.delete(key),
  }
}

/** A pass to be looked at: nobody signed it, so that every door refuses it. */
function unsignedPass({ code, person, maskedName, updatedAt, validUntil }: Applicant): Pocket['held'] {
  if (!code || updatedAt === null || validUntil === null) return undefined
  const chain = chainOf(new Uint8Array(LINK_BYTES), sha256)
  const { colour, mark, passage } = code
  const look = { situation: code.situation as Decision['situation'], colour, mark, passage }
  const period = { keyId: 0, issuedAt: Math.floor(updatedAt / SECOND), minutes: Math.floor((validUntil - updatedAt) / MINUTE) }
  const credential = { ...look, ...period, passId: person, anchor: chain.anchor, hint: maskedName }
  return { signed: encodeBase45(signCredential(credential, () => new Uint8Array(SIGNATURE_BYTES))), chain: keptChain(chain) }
}
