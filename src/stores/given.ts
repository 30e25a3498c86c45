import type { Storage } from '@/services/device/storage'
import { failure, supportCode } from '@domain/kernel/errors'
import { HOUR, type Instant } from '@domain/kernel/china-time'
import type { PersonRef, PhoneRef } from '@domain/kernel/ids'
import { failed } from '@domain/kernel/result'
import { type Decision, type Facts, decide } from '@domain/status'
import * as v from 'valibot'
import { RootStore } from './root.store'
import type { Applicant, Shown } from './shown'

const person = '0000000000000001' as PersonRef
const phone = '0000000000000002' as PhoneRef
const VALIDITY = 6 * HOUR

/** Stores that show one person with given facts and reach nothing: for looking at every situation. */
export function storesShowing(facts: Facts, { clock, navigation, phone: device, scanner, screen }: RootStore): RootStore {
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
    },
    clock,
  )
}

function memoryWith(shown: Shown): Storage {
  const kept = new Map<string, unknown>([['shown', shown]])
  return {
    read(key, schema) {
      const parsed = v.safeParse(schema, kept.get(key))
      return parsed.success ? parsed.output : undefined
    },
    write: (key, value) => void kept.set(key, value),
    remove: (key) => void kept.delete(key),
  }
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
