import type { Storage } from '@/services/device/storage'
import { failure, supportCode } from '@domain/kernel/errors'
import { HOUR, type Instant, MINUTE, SECOND } from '@domain/kernel/china-time'
import type { PersonRef, PhoneRef } from '@domain/kernel/ids'
import { failed } from '@domain/kernel/result'
import { encodeBase45 } from '@domain/pass/base45'
import { chainOf, LINK_BYTES } from '@domain/pass/chain'
import { signCredential } from '@domain/pass/layout'
import { SIGNATURE_BYTES } from '@domain/pass/primitives'
import { type Decision, type Facts, decide } from '@domain/status'
import { TEMPORARY_PASS_SERVES } from '@domain/status/temporary-pass'
import { sha256 } from '@noble/hashes/sha2.js'
import * as v from 'valibot'
import { RootStore } from './root.store'
import type { Applicant, Shown } from './shown'
import { keptChain, type Pocket } from './wallet'

const person = '0000000000000001' as PersonRef
const phone = '0000000000000002' as PhoneRef
const VALIDITY = 6 * HOUR

/** Stores that show one person with given facts and reach nothing: for looking at every situation. */
export function storesShowing(
  facts: Facts,
  { clock, navigation, phone: device, scanner, screen, subscription, face }: RootStore,
): RootStore {
  const refusal = failed({ ...failure('FORBIDDEN'), support: supportCode('FORBIDDEN', '') })
  return new RootStore(
    {
      cloud: { call: () => Promise.resolve(refusal) },
      storage: memoryWith(shownAt(clock.now, facts)),
      network: { isThere: () => Promise.resolve(true), onChange: () => undefined },
      timer: { now: Date.now, every: () => () => undefined, pause: () => Promise.resolve() },
      randomness: { draw: () => Promise.resolve(undefined) },
      navigation,
      phone: device,
      scanner,
      screen,
      subscription,
      face,
    },
    clock,
  )
}

function memoryWith(shown: Shown): Storage {
  const kept = new Map<string, unknown>([
    ['shown', shown],
    ['wallet', { [person]: { held: unsignedPass(shown) } }],
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
function unsignedPass({ at, answer: { applicants } }: Shown): Pocket['held'] {
  const [{ code, maskedName }] = applicants
  if (!code) return undefined
  const chain = chainOf(new Uint8Array(LINK_BYTES), sha256)
  const { colour, mark, passage } = code
  const look = { situation: code.situation as Decision['situation'], colour, mark, passage }
  const period = { keyId: 0, issuedAt: Math.floor(at / SECOND), minutes: VALIDITY / MINUTE }
  const credential = { ...look, ...period, passId: person, anchor: chain.anchor, hint: maskedName }
  return { signed: encodeBase45(signCredential(credential, () => new Uint8Array(SIGNATURE_BYTES))), chain: keptChain(chain) }
}

function shownAt(now: Instant, facts: Facts): Shown {
  const decision = decide(facts)
  return {
    at: now,
    answer: {
      applicants: [applicantAt(now, facts, decision)],
      leftOut: 0,
      phones: [{ phone, maskedPhone: '138****0021', validity: 'running', updatedAt: now, validUntil: now + VALIDITY, outdated: false }],
      setTag: null,
      listTime: null,
      lockedUntil: facts.locked ? now + VALIDITY : null,
      refreshDue: false,
    },
  }
}

const applicantAt = (now: Instant, facts: Facts, { situation, colour, mark, passage }: Decision): Applicant => ({
  person,
  phone,
  maskedName: '陈*明',
  role: 'self',
  source: { registry: 'wenzhou', place: '温州市' },
  colourAt: now,
  pass: 'none',
  temporaryUntil: facts.temporaryPass ? now + TEMPORARY_PASS_SERVES : null,
  ...(facts.locked
    ? { view: 'locked', code: null, updatedAt: null, validUntil: null }
    : {
        view: 'code',
        code: {
          ...{ situation, colour, mark, passage },
          itinerary: facts.itinerary,
          verification: facts.verification,
          negativeTest: facts.negativeTest,
        },
        updatedAt: now,
        validUntil: now + VALIDITY,
      }),
  can: { confirm: false, sendToGrassRoots: true, applyTemporaryPass: true },
})
