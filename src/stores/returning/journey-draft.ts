import type { Storage } from '@/services/device/storage'
import type { WrittenJourney } from '@domain/declaration/journey'
import { MEANS_KEYS } from '@domain/declaration/means.table'
import { DAY, type Instant } from '@domain/kernel/china-time'
import type { PersonRef } from '@domain/kernel/ids'
import * as v from 'valibot'
import { TYPED } from '../typed'
import { JOURNEY_STEPS, type JourneyStep } from './journey-steps'

/** Whoever comes back later than this makes other plans. */
const DRAFT_LIVES = 7 * DAY

/** Half a number is a draft too. */
const DraftSchema = v.object({
  change: v.optional(v.string()),
  begunAt: v.number(),
  step: v.picklist(JOURNEY_STEPS),
  journey: v.object({
    people: v.array(v.string()),
    phone: v.string(),
    from: v.string(),
    via: v.array(v.string()),
    departsOn: v.string(),
    arrivesOn: v.string(),
    means: v.picklist(['', ...MEANS_KEYS]),
    number: v.string(),
    street: v.string(),
    address: v.string(),
    receiver: v.nullable(v.object({ name: v.string(), phone: v.string() })),
    hasPromised: v.boolean(),
  }),
})

interface Begun {
  begunAt: Instant
  step: JourneyStep
  journey: WrittenJourney
}

interface World {
  storage: Storage
  clock: { readonly now: Instant }
}

/** A journey that was begun on this phone and not declared yet, or a change that was not saved: it stays here until it is, some days at most. */
export class JourneyDraft {
  /** `change`: the declaration that is being changed; absent for a new one. */
  constructor(
    private readonly world: World,
    private readonly change?: string,
  ) {}

  read(): Begun | undefined {
    const { storage, clock } = this.world
    const kept = storage.read(TYPED.journeyDraft, DraftSchema)
    if (!kept || kept.change !== this.change) return undefined
    if (clock.now < kept.begunAt + DRAFT_LIVES) return { ...kept, journey: { ...kept.journey, people: kept.journey.people as PersonRef[] } }
    this.remove()
    return undefined
  }

  write(begun: Begun) {
    this.world.storage.write(TYPED.journeyDraft, { ...begun, change: this.change })
  }

  remove() {
    this.world.storage.remove(TYPED.journeyDraft)
  }
}
