import type { Storage } from '@/services/device/storage'
import type { Instant } from '@domain/kernel/china-time'
import type { PersonRef } from '@domain/kernel/ids'
import { APPLICANTS_AT_MOST } from '@domain/linking/applicants'
import * as v from 'valibot'
import { type KeptDrafts, readDrafts, writeDrafts } from './kept-drafts'

/** Everybody on the phone can have one. */
export const DRAFTS_AT_MOST = APPLICANTS_AT_MOST

/** Where drafts of one form lie, how long, and what is in them. */
export interface DraftKind<Begun> {
  key: string
  /** In milliseconds. */
  lives: number
  schema: v.GenericSchema<unknown, Begun>
}

/** What a draft is of. `person`: for whom, where there is one for each; `change`: what is being changed, and `revision`, as it was read; absent for something new. */
export interface Subject {
  person?: PersonRef | undefined
  change?: string | undefined
  revision?: number | undefined
}

interface World {
  storage: Storage
  clock: { readonly now: Instant }
}

/** What was begun on this phone and not handed in, or a change that was not saved: it stays here until it is, for a time. */
export class Draft<Begun> {
  /** Of what is being changed, as it was when the change was begun. */
  revision: number
  private begunAt: Instant

  constructor(
    private readonly world: World,
    private readonly kind: DraftKind<Begun>,
    private readonly subject: Subject,
  ) {
    this.revision = this.revisionRead
    this.begunAt = world.clock.now
  }

  /** It has been changed since the change was begun. */
  get isOvertaken(): boolean {
    return this.revision !== this.revisionRead
  }

  read(): Begun | undefined {
    const kept = this.living().find(this.isMine)
    const begun = v.safeParse(this.kind.schema, kept?.begun)
    if (!kept || !begun.success) return undefined
    this.revision = kept.revision
    this.begunAt = kept.begunAt
    return begun.output
  }

  write(begun: Begun) {
    const { revision, begunAt } = this
    const { person, change } = this.subject
    this.keep([{ person, change, revision, begunAt, begun }, ...this.others()])
  }

  /** What is written after it is begun on what was read. */
  remove() {
    this.insist()
    this.begunAt = this.world.clock.now
    this.keep(this.others())
  }

  /** The change goes in the place of what came meanwhile. */
  insist() {
    this.revision = this.revisionRead
  }

  private get revisionRead(): number {
    return this.subject.revision ?? 0
  }

  private readonly isMine = ({ person, change }: KeptDrafts[number]) => person === this.subject.person && change === this.subject.change

  private others(): KeptDrafts {
    return this.living().filter((draft) => !this.isMine(draft))
  }

  /** Those that are too old go at the first look. */
  private living(): KeptDrafts {
    const { clock, storage } = this.world
    const kept = readDrafts(storage, this.kind.key)
    const living = kept.filter(({ begunAt }) => clock.now < begunAt + this.kind.lives)
    if (living.length < kept.length) this.keep(living)
    return living
  }

  private keep(drafts: KeptDrafts) {
    writeDrafts(this.world.storage, this.kind.key, drafts.slice(0, DRAFTS_AT_MOST))
  }
}
