import type { Cloud } from '@/services/cloud/cloud'
import type { Problem } from '@/services/cloud/problem'
import type { Pictures } from '@/services/device/pictures'
import type { Output } from '@contract/operation'
import type { WrittenNote } from '@contract/verification/health'
import { moveHousehold } from '@contract/verification/move-household'
import { moveStreetCase } from '@contract/verification/move-street-case'
import { readStreetCase } from '@contract/verification/read-street-case'
import { readStreetPictures } from '@contract/verification/read-street-pictures'
import type { HouseholdMove, StreetMove } from '@contract/verification/street-move'
import { unmaskCase } from '@contract/verification/unmask-case'
import { writeHealthNote } from '@contract/verification/write-health-note'
import { civilDate, type Instant } from '@domain/kernel/china-time'
import type { ErrorCode } from '@domain/kernel/errors'
import type { Result } from '@domain/kernel/result'
import type { MaskedField } from '@domain/verification/unmasking'
import { makeAutoObservable, runInAction } from 'mobx'
import { IDLE, type Loadable, LOADING, settled, valueOf } from '../loadable'
import { isOffline, type QueueStore, type Written } from './queue.store'
import { unmaskedIn } from './unmasked'

export type { ShownPictures as StreetPictures } from '@contract/verification/fields'
export type { WrittenNote } from '@contract/verification/health'
export type { StreetCase } from '@contract/verification/street-case'
export type { HouseholdMove, StreetMove } from '@contract/verification/street-move'

type Clear = Partial<Output<typeof unmaskCase>>
type Read = Pick<Output<typeof readStreetCase>, 'case' | 'household'>
type Listed = Read['household'][number]

interface World {
  cloud: Cloud
  pictures: Pictures
  queue: QueueStore
  now: () => Instant
}

/** Somebody was quicker: the newer state is read, and shown with the reason. */
const LATE: readonly ErrorCode[] = ['CASE_CHANGED', 'CASE_MOVE_REFUSED', 'HEALTH_NOTE_NOT_POSSIBLE']
const isLate = (answer: Result<unknown, Problem>) => !answer.ok && LATE.includes(answer.error.code)

/** One case as a grid worker works on it. What was unmasked is forgotten with the page. */
export class StreetCaseStore {
  reading: Loadable<Read> = IDLE
  moving: Loadable<unknown> = IDLE
  noting: Loadable<unknown> = IDLE
  unmasking: Loadable<unknown> = IDLE
  showing: Loadable<Output<typeof readStreetPictures>> = IDLE
  clear: Clear = {}
  /** Of the household: who is moved together with this person. */
  together: readonly string[] = []
  /** How the last move of a household ended for each who was not moved. */
  refusals: readonly { maskedName: string; code: ErrorCode }[] = []
  /** It went to a street that is not the worker's. */
  isGone = false
  /** A colleague, or the holder, has changed it since it was read here; until something is done with it. */
  isNewer = false

  constructor(
    private readonly world: World,
    readonly id: string,
  ) {
    makeAutoObservable<this, 'world'>(this, { world: false, id: false }, { autoBind: true })
  }

  get case() {
    return valueOf(this.reading)?.case
  }

  get household(): readonly Listed[] {
    return valueOf(this.reading)?.household ?? []
  }

  /** Who can be moved on together with this person: whoever stands where they stand. */
  get alike(): readonly Listed[] {
    const { case: one } = this
    return this.household.filter(({ state, isSentBack }) => state === one?.state && isSentBack === one.isSentBack)
  }

  /** Those of them who were ticked. */
  get companions(): readonly Listed[] {
    return this.alike.filter((other) => this.together.includes(other.case))
  }

  async load(): Promise<void> {
    if (!this.case) this.reading = LOADING
    const answer = await this.world.cloud.call(readStreetCase, { case: this.id })
    if (answer.ok) this.world.queue.unlock(answer.value.queueKey)
    runInAction(() => {
      const { case: before, household } = this
      // Without network what was read goes on being worked on.
      this.reading =
        !answer.ok && before && isOffline(answer.error)
          ? { kind: 'stale', value: { case: before, household: [...household] }, problem: answer.error }
          : settled(answer)
    })
  }

  /** The page comes to the foreground again: what was on it may be old. */
  async comeBack(): Promise<void> {
    if (this.moving.kind === 'loading') return
    const before = this.case
    await this.load()
    runInAction(() => (this.isNewer ||= before !== undefined && this.case !== undefined && this.case.revision !== before.revision))
  }

  /** The pictures of the case: a look is on record, so it is asked for. */
  async look(): Promise<void> {
    if (this.showing.kind === 'loading') return
    this.showing = LOADING
    const answer = await this.world.cloud.call(readStreetPictures, { case: this.id })
    runInAction(() => (this.showing = settled(answer)))
  }

  fillScreen(urls: readonly string[], first: string) {
    this.world.pictures.show(urls, first)
  }

  /** `true` when the fields are there to be read. */
  async unmask(fields: readonly MaskedField[], reason: string): Promise<boolean> {
    if (this.unmasking.kind === 'loading') return false
    this.unmasking = LOADING
    const answer = await this.world.cloud.call(unmaskCase, { case: this.id, fields: [...fields], reason })
    runInAction(() => {
      this.unmasking = settled(answer)
      if (answer.ok) this.clear = { ...this.clear, ...unmaskedIn(answer.value) }
    })
    return answer.ok
  }

  toggle(id: string) {
    this.together = this.together.includes(id) ? this.together.filter((one) => one !== id) : [...this.together, id]
  }

  /** `true` when it was done, or waits to be sent. Who comes second is shown the newer state with the reason. */
  async move(move: StreetMove): Promise<boolean> {
    const one = this.case
    if (!one || this.moving.kind === 'loading') return false
    this.begin()
    const answer = await this.world.cloud.call(moveStreetCase, { case: one.case, revision: one.revision, move })
    if (!answer.ok && isOffline(answer.error)) return this.keep([{ ...one, written: { kind: 'move', revision: one.revision, move } }])
    if (isLate(answer)) await this.load()
    runInAction(() => {
      this.moving = settled(answer)
      if (!answer.ok) return
      this.isGone = !answer.value.case
      if (answer.value.case) this.take(answer.value.case)
    })
    return answer.ok
  }

  /** This person and those of the household that were ticked; each has an answer. `true` when it was done for this one, or waits to be sent. */
  async moveTogether(move: HouseholdMove): Promise<boolean> {
    const one = this.case
    const others = this.companions
    if (!one || others.length === 0) return this.move(move)
    const all = [one, ...others]
    this.begin()
    const cases = all.map(({ case: id, revision }) => ({ case: id, revision }))
    const answer = await this.world.cloud.call(moveHousehold, { cases, move })
    if (!answer.ok && isOffline(answer.error))
      return this.keep(all.map((person) => ({ ...person, written: { kind: 'move', revision: person.revision, move } })))
    await this.load()
    runInAction(() => {
      this.moving = settled(answer)
      // Who was received together is put under a measure together, as a rule.
      if (move.event !== 'receive') this.together = []
      const answers = answer.ok ? answer.value.answers : []
      this.refusals = answers.flatMap(({ case: id, refused: code }) => {
        const maskedName = all.find((person) => person.case === id)?.maskedName ?? ''
        return code === null ? [] : [{ maskedName, code }]
      })
    })
    return answer.ok && answer.value.answers[0]?.refused === null
  }

  /** Health of today. `true` when it was written, or waits to be sent. */
  async note(note: WrittenNote): Promise<boolean> {
    const one = this.case
    if (!one || this.noting.kind === 'loading') return false
    const day = civilDate(this.world.now())
    const against = one.healthNotes.find((kept) => kept.day === day)?.at ?? null
    this.noting = LOADING
    const answer = await this.world.cloud.call(writeHealthNote, { case: one.case, day, against, note })
    if (!answer.ok && isOffline(answer.error)) return this.keep([{ ...one, written: { kind: 'note', day, against, note } }])
    if (isLate(answer)) await this.load()
    runInAction(() => {
      this.noting = settled(answer)
      if (answer.ok) this.take(answer.value.case)
    })
    return answer.ok
  }

  private begin() {
    this.moving = LOADING
    this.isNewer = false
  }

  private take(value: Read['case']) {
    this.reading = { kind: 'ready', value: { case: value, household: [...this.household] } }
  }

  /** There is no network: it waits on the phone, each for itself. */
  private keep(items: readonly { case: string; maskedName: string; written: Written }[]): boolean {
    this.moving = IDLE
    this.noting = IDLE
    for (const { case: id, maskedName, written } of items) this.world.queue.add({ case: id, maskedName, at: this.world.now(), written })
    return true
  }
}
