import type { Cloud } from '@/services/cloud/cloud'
import type { Problem } from '@/services/cloud/problem'
import type { Storage } from '@/services/device/storage'
import { changeDeclaration } from '@contract/declaration/change-declaration'
import { declareJourney } from '@contract/declaration/declare-journey'
import type { OwnDeclaration } from '@contract/declaration/fields'
import { checkJourney, type FoundFault } from '@domain/declaration/check-journey'
import { type Journey, JOURNEY_PROMISE_VERSION, type WrittenJourney } from '@domain/declaration/journey'
import { type CivilDate, civilDate, type Instant } from '@domain/kernel/china-time'
import type { PersonRef } from '@domain/kernel/ids'
import { makeAutoObservable, runInAction } from 'mobx'
import * as v from 'valibot'
import { asCompared } from '../as-compared'
import { Draft } from '../draft'
import { IDLE, type Loadable, LOADING, settled } from '../loadable'
import { TYPED } from '../typed'
import { JOURNEY_DRAFT } from './journey-draft'
import { JOURNEY_STEPS, type JourneyStep, stepOf } from './journey-steps'

interface World {
  cloud: Cloud
  storage: Storage
  clock: { readonly now: Instant }
}

interface Occasion {
  /** Who can travel: the applicants of this account that are confirmed, oneself first. */
  people: readonly PersonRef[]
  /** The journey that is being changed; absent for a new one. */
  declared?: OwnDeclaration | undefined
}

const NOTHING_YET: Omit<WrittenJourney, 'people' | 'phone'> = {
  ...{ from: '', via: [], departsOn: '', arrivesOn: '', means: '', number: '' },
  ...{ street: '', address: '', receiver: null, hasPromised: false },
}

const asWritten = (journey: WrittenJourney) => asCompared({ ...journey, hasPromised: true })

/** Who is no longer linked does not travel, and every time it is promised anew. */
const takenUp = (journey: WrittenJourney, people: readonly PersonRef[]): WrittenJourney => ({
  ...journey,
  people: journey.people.filter((person) => people.includes(person)),
  hasPromised: false,
})

const newJourney = (people: readonly PersonRef[], storage: Storage): WrittenJourney => ({
  ...NOTHING_YET,
  people: people.slice(0, 1),
  phone: storage.read(TYPED.phone, v.string()) ?? '',
})

/** 返温来温预申报, step by step: a new journey or a change of one, kept on the phone until it is declared or saved. */
export class JourneyFormStore {
  journey: WrittenJourney
  step: JourneyStep
  sending: Loadable<unknown> = IDLE
  /** A step was opened from the last one, and leads back to it. */
  isCorrecting: boolean
  /** The journey is no longer as it was when its change was begun. */
  isOvertaken = false
  private readonly draft: Draft<{ step: JourneyStep; journey: WrittenJourney }>
  /** Fields in which something was wrong when their step was to be left. */
  private readonly missed = new Set<keyof Journey>()

  constructor(
    private readonly world: World,
    private readonly occasion: Occasion,
  ) {
    const { people, declared } = occasion
    this.draft = new Draft(world, JOURNEY_DRAFT, { change: declared?.declaration, revision: declared?.revision })
    const begun = this.draft.read()
    this.step = begun?.step ?? (declared ? 'review' : 'who')
    this.isCorrecting = declared !== undefined && this.step !== 'review'
    const journey = begun?.journey ?? declared?.journey
    this.journey = journey ? takenUp(journey, people) : newJourney(people, world.storage)
    if (begun) this.save()
    makeAutoObservable<this, 'world' | 'occasion' | 'draft'>(this, { world: false, occasion: false, draft: false }, { autoBind: true })
  }

  /** The journey that is being changed, as it was read last. */
  get newest(): Journey | undefined {
    return this.occasion.declared?.journey
  }

  get isChange(): boolean {
    return this.occasion.declared !== undefined
  }

  /** The journey is declared already as it stands here; whether it was promised again says nothing. */
  get isUnchanged(): boolean {
    const { declared } = this.occasion
    return declared !== undefined && asWritten(declared.journey) === asWritten(this.journey)
  }

  get today(): CivilDate {
    return civilDate(this.world.clock.now)
  }

  get place(): number {
    return JOURNEY_STEPS.indexOf(this.step)
  }

  /** Something of it waits on this phone; asked when the form is left. */
  isKept(): boolean {
    return this.draft.read() !== undefined
  }

  /** Nothing is missing anywhere: it can be sent. */
  get isComplete(): boolean {
    return this.allFaults.length === 0
  }

  set(change: Partial<WrittenJourney>) {
    this.journey = { ...this.journey, ...change }
    if (this.sending.kind === 'failed') this.sending = IDLE
    this.save()
  }

  /** The change goes in the place of what came meanwhile. */
  insist() {
    this.draft.insist()
    this.save()
  }

  /** What is missing in this step or cannot be right, once it was tried to leave it. */
  get faults(): readonly FoundFault[] {
    return this.faultsHere.filter(({ field }) => this.missed.has(field))
  }

  /** On to the next step, or from a correction to what else is wrong and then the last one, when nothing is in this one. */
  next() {
    if (this.isHereMissed()) return
    this.go(this.isCorrecting ? this.stepToCorrect : JOURNEY_STEPS[this.place + 1])
    if (this.step === 'review') this.isCorrecting = false
  }

  back() {
    this.go(JOURNEY_STEPS[this.place - 1])
  }

  /** 修改: from the last step to another. */
  correct(step: JourneyStep) {
    this.isCorrecting = true
    this.go(step)
  }

  /** The journey as it is declared now; nothing when something has to be put right before. */
  async send(): Promise<OwnDeclaration | undefined> {
    const checked = checkJourney(this.journey, this.today)
    if (this.isHereMissed() || this.sending.kind === 'loading') return undefined
    // A draft may be days old.
    if (!checked.ok) return void this.correct(this.stepToCorrect)
    this.sending = LOADING
    const answer = await this.call(checked.value)
    runInAction(() => {
      this.sending = settled(answer)
      if (!answer.ok) this.putRight(answer.error)
      else this.draft.remove()
    })
    return answer.ok ? answer.value.declaration : undefined
  }

  private call({ people, via, ...journey }: Journey) {
    const { cloud } = this.world
    const request = { journey: { ...journey, people: [...people], via: [...via] }, promiseVersion: JOURNEY_PROMISE_VERSION }
    return this.isChange
      ? cloud.call(changeDeclaration, { ...request, revision: this.draft.revision })
      : cloud.call(declareJourney, request)
  }

  private get allFaults(): readonly FoundFault[] {
    const checked = checkJourney(this.journey, this.today)
    return checked.ok ? [] : checked.error
  }

  private get faultsHere(): readonly FoundFault[] {
    return this.allFaults.filter(({ field }) => stepOf(field) === this.step)
  }

  private isHereMissed(): boolean {
    for (const { field } of this.faultsHere) this.missed.add(field)
    return this.faultsHere.length > 0
  }

  /** The first step in which something is wrong, the last one when nothing is. */
  private get stepToCorrect(): JourneyStep {
    const wrong = this.allFaults.map(({ field }) => stepOf(field))
    return JOURNEY_STEPS.find((step) => wrong.includes(step)) ?? 'review'
  }

  /** What the server finds and the phone does not, as when their days differ, is put right where it was asked. */
  private putRight({ code, params }: Problem) {
    if (code === 'DECLARATION_INVALID') this.correct(stepOf(params.field as keyof Journey))
  }

  private go(step: JourneyStep | undefined) {
    this.step = step ?? this.step
    this.save()
  }

  private save() {
    const { draft, step, journey } = this
    if (this.isUnchanged) draft.remove()
    else draft.write({ step, journey })
    this.isOvertaken = draft.isOvertaken
  }
}
