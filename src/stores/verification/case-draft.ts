import type { Storage } from '@/services/device/storage'
import { CaseFormSchema } from '@contract/verification/fields'
import { HOUR, type Instant } from '@domain/kernel/china-time'
import type { PersonRef } from '@domain/kernel/ids'
import * as v from 'valibot'
import { TYPED } from '../typed'

/** Pictures that were sent wait as long as this; a draft that is older has lost them, and the days in its questions are others. */
const DRAFT_LIVES = 24 * HOUR

const DraftSchema = v.object({
  person: v.string(),
  change: v.optional(v.string()),
  begunAt: v.number(),
  // Half a number is a draft too.
  form: v.partial(v.object({ ...CaseFormSchema.entries, phone: v.string() })),
  photos: v.array(v.string()),
  signature: v.optional(v.string()),
})

type Begun = Pick<v.InferOutput<typeof DraftSchema>, 'form' | 'photos' | 'signature'>

interface World {
  storage: Storage
  clock: { readonly now: Instant }
}

/** A form that was begun on this phone for a person and not handed in, or a change that was not saved: it stays here until it is, a day at most. */
export class CaseDraft {
  private begunAt: Instant

  /** `change`: the case whose form is being changed; absent for a new one. */
  constructor(
    private readonly world: World,
    private readonly person: PersonRef,
    private readonly change?: string,
  ) {
    this.begunAt = world.clock.now
  }

  read(): Begun | undefined {
    const { storage, clock } = this.world
    const kept = storage.read(TYPED.caseDraft, DraftSchema)
    const isOver = kept !== undefined && clock.now >= kept.begunAt + DRAFT_LIVES
    if (isOver) storage.remove(TYPED.caseDraft)
    if (!kept || isOver || kept.person !== this.person || kept.change !== this.change) return undefined
    this.begunAt = kept.begunAt
    return kept
  }

  write(begun: Begun) {
    const { person, change, begunAt } = this
    this.world.storage.write(TYPED.caseDraft, { ...begun, person, change, begunAt })
  }

  remove() {
    this.world.storage.remove(TYPED.caseDraft)
  }
}
