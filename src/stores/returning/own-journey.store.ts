import type { Cloud } from '@/services/cloud/cloud'
import type { Storage } from '@/services/device/storage'
import { answerNotReturning } from '@contract/declaration/answer-not-returning'
import type { OwnDeclaration } from '@contract/declaration/fields'
import { readMyDeclaration } from '@contract/declaration/read-my-declaration'
import { withdrawDeclaration } from '@contract/declaration/withdraw-declaration'
import type { Output } from '@contract/operation'
import type { Instant } from '@domain/kernel/china-time'
import { makeAutoObservable, runInAction } from 'mobx'
import type { Problem } from '@/services/cloud/problem'
import { Draft } from '../draft'
import { IDLE, type Loadable, LOADING, problemOf, settled, valueOf } from '../loadable'
import { JOURNEY_DRAFT } from './journey-draft'

export type { OwnDeclaration } from '@contract/declaration/fields'

/** On the way to a new declaration: judged first, then asked whether one returns at all. */
type Stage = 'analysis' | 'question' | 'form' | 'thanks'
export type JourneyView = 'awaited' | 'declared' | Stage

interface World {
  cloud: Cloud
  storage: Storage
  clock: { readonly now: Instant }
}

/** 返温来温预申报: the journey that is declared, or how far one has come on the way there. */
export class OwnJourneyStore {
  reading: Loadable<Output<typeof readMyDeclaration>> = IDLE
  withdrawing: Loadable<unknown> = IDLE
  declining: Loadable<unknown> = IDLE
  private stage: Stage
  /** Away from the journey on display for a while: to change it, or to be judged anew. */
  private aside: 'form' | 'analysis' | undefined
  private isAnew = false
  /** It was withdrawn a moment ago, and nothing was done since. */
  hasWithdrawn = false
  private isReconsidered = false
  /** A change of the declared journey lies on this phone and was not saved. */
  isChangeBegun = false
  /** The journey is no longer as it was when that change was begun. */
  isChangeOvertaken = false
  /** Why the last change was not taken. */
  private refused: Problem | undefined = undefined

  constructor(private readonly world: World) {
    // Who began the form was judged before, and goes on where it stopped.
    this.stage = new Draft(world, JOURNEY_DRAFT, {}).read() ? 'form' : 'analysis'
    makeAutoObservable<this, 'world'>(this, { world: false }, { autoBind: true })
  }

  get view(): JourneyView {
    if (!valueOf(this.reading)) return 'awaited'
    return this.declared ? (this.aside ?? 'declared') : this.stage
  }

  /** The newest journey, until it is withdrawn, or over and another is begun. */
  get declared(): OwnDeclaration | undefined {
    const newest = valueOf(this.reading)?.declaration
    const isOver = newest?.state === 'withdrawn' || (newest?.state === 'arrived' && this.isAnew)
    return isOver ? undefined : (newest ?? undefined)
  }

  /** When 否 was answered, until the person thinks otherwise. */
  get answeredNoAt(): Instant | null {
    return this.isReconsidered ? null : (valueOf(this.reading)?.answeredNoAt ?? null)
  }

  get problem() {
    return this.refused ?? problemOf(this.withdrawing) ?? problemOf(this.declining)
  }

  async load(): Promise<void> {
    if (this.reading.kind !== 'ready') this.reading = LOADING
    const answer = await this.world.cloud.call(readMyDeclaration, {})
    runInAction(() => {
      this.reading = settled(answer)
      this.lookForChange()
    })
  }

  /** The judgement was read, or is not waited for. */
  goOn() {
    this.aside = undefined
    this.hasWithdrawn = false
    this.stage = 'question'
  }

  /** 是 */
  return() {
    this.stage = 'form'
  }

  /** 否: nothing but this answer is kept. */
  async decline(): Promise<void> {
    if (this.declining.kind === 'loading') return
    this.declining = LOADING
    const answer = await this.world.cloud.call(answerNotReturning, {})
    runInAction(() => {
      this.declining = settled(answer)
      if (answer.ok) this.stage = 'thanks'
    })
  }

  /** To declare after all. */
  reconsider() {
    this.isReconsidered = true
  }

  change() {
    this.refused = undefined
    this.aside = 'form'
  }

  /** The journey stays as it is; a change that was begun waits. */
  stay() {
    this.aside = undefined
    this.lookForChange()
  }

  /** Somebody was quicker than the change: the newer state is shown, and the change waits. */
  async giveWay(refused: Problem): Promise<void> {
    await this.load()
    runInAction(() => {
      this.refused = refused
      this.stay()
    })
  }

  discardChange() {
    this.refused = undefined
    this.changeDraft?.remove()
    this.lookForChange()
  }

  judgeAnew() {
    this.aside = 'analysis'
  }

  /** After an arrival, another journey. */
  beginAnew() {
    this.isAnew = true
    this.stage = 'analysis'
  }

  /** The journey as it has just been declared or changed. */
  take(declaration: OwnDeclaration) {
    this.aside = undefined
    this.reading = { kind: 'ready', value: { declaration, answeredNoAt: null } }
    this.lookForChange()
  }

  /** `true` when it was withdrawn. When somebody was quicker, the newer state is shown. */
  async withdraw(): Promise<boolean> {
    const { declared } = this
    if (!declared || this.withdrawing.kind === 'loading') return false
    this.withdrawing = LOADING
    const answer = await this.world.cloud.call(withdrawDeclaration, { revision: declared.revision })
    runInAction(() => {
      this.withdrawing = settled(answer)
      this.hasWithdrawn = answer.ok
      if (answer.ok) this.discardChange()
      this.stage = 'analysis'
    })
    await this.load()
    return answer.ok
  }

  private get changeDraft() {
    const { declared, world } = this
    if (!declared?.can.change) return undefined
    return new Draft(world, JOURNEY_DRAFT, { change: declared.declaration, revision: declared.revision })
  }

  private lookForChange() {
    const draft = this.changeDraft
    this.isChangeBegun = draft?.read() !== undefined
    this.isChangeOvertaken = draft?.isOvertaken ?? false
  }
}
