import type { Services } from '@/services/services'
import { refreshColours } from '@contract/linking/refresh-colours'
import { type Applicant, show } from '@contract/status/show'
import type { PersonRef, PhoneRef } from '@domain/kernel/ids'
import { type Instant, MINUTE } from '@domain/kernel/china-time'
import { CLIENT_VERSION } from '@domain/policy/client-version'
import { makeAutoObservable, runInAction } from 'mobx'
import * as v from 'valibot'
import type { ClockStore } from './clock.store'
import { IDLE, type Loadable, LOADING, problemOf, valueOf } from './loadable'
import type { Sent, WalletStore } from './wallet.store'
import { KEPT } from './kept-keys'
import { type Answer, type ApplicantView, codeAt, currentOf, isOutdated, isWorstFirst, type Shown, viewAt } from './shown'

/** What the whole page shows: `start` for an account without anything, `unlinked` when travel is authorised and nobody linked. */
export type PageView = 'loading' | 'failed' | 'start' | 'unlinked' | ApplicantView

/** While the code is on display it is looked so often whether something has changed: at every other turn of what is scanned. */
const LOOKS_EVERY = MINUTE

/** The notice before the end comes so early. */
const ENDS_SOON = 15 * MINUTE

const ShownSchema = v.object({ at: v.number(), answer: show.output })

/** What the phone last knew, and whose validity is to be extended. */
const askingFor = (last: Answer | undefined, onDisplay: Applicant | undefined) => ({
  ...(onDisplay && { phone: onDisplay.phone }),
  ...(last?.setTag && { setTag: last.setTag }),
})

/** 亮码: everybody who is linked, the one on display, and the last answer for the time without network. */
export class CodeStore {
  shown: Loadable<Shown> = IDLE
  isRefreshing = false
  isOnline = true
  private readonly cloud: Services['cloud']
  private readonly storage: Services['storage']
  private readonly network: Services['network']
  private readonly timer: Services['timer']
  private stopLooking: (() => void) | undefined
  /** Number of the newest question: answers to older ones come too late. */
  private asked = 0
  private chosen: string | undefined

  constructor(
    { cloud, storage, network, timer }: Pick<Services, 'cloud' | 'storage' | 'network' | 'timer'>,
    private readonly clock: ClockStore,
    private readonly wallet: WalletStore,
  ) {
    this.cloud = cloud
    this.storage = storage
    this.network = network
    this.timer = timer
    const kept = storage.read(KEPT.shown, ShownSchema)
    if (kept) this.shown = { kind: 'ready', value: kept }
    this.chosen = storage.read(KEPT.applicant, v.string())
    makeAutoObservable<this, 'cloud' | 'storage' | 'network' | 'timer' | 'clock' | 'wallet' | 'stopLooking' | 'asked'>(
      this,
      { cloud: false, storage: false, network: false, timer: false, clock: false, wallet: false, stopLooking: false, asked: false },
      { autoBind: true },
    )
    network.onChange(this.changeNetwork)
  }

  get answer() {
    return valueOf(this.shown)?.answer
  }

  /** When the server said what is shown. */
  get answeredAt(): Instant | undefined {
    return valueOf(this.shown)?.at
  }

  get problem() {
    return problemOf(this.shown)
  }

  get applicants(): readonly Applicant[] {
    return this.answer?.applicants ?? []
  }

  /** The one on display: the chosen one, else the worst, who comes first. */
  get current(): Applicant | undefined {
    return currentOf(this.applicants, this.chosen)
  }

  get view(): PageView {
    const { answer, current } = this
    if (!answer) return this.shown.kind === 'failed' ? 'failed' : 'loading'
    if (current) return viewAt(current, answer.lockedUntil, this.clock.now)
    if (answer.lockedUntil !== null && this.clock.now < answer.lockedUntil) return 'locked'
    return answer.phones.length === 0 ? 'start' : 'unlinked'
  }

  get code() {
    return this.current && codeAt(this.current, this.clock.now)
  }

  get hasPass(): boolean {
    return this.code !== undefined && this.passSlot !== undefined
  }

  /** The text of the code on display, another one every 30 seconds; nothing without a pass. */
  get passText(): string | undefined {
    const { current, passSlot } = this
    return this.hasPass && current && passSlot !== undefined ? this.wallet.textOf(current.person, passSlot) : undefined
  }

  private get passSlot(): number | undefined {
    return this.current && this.wallet.slotOf(this.current.person, this.clock.now)
  }

  /** Until when the code on display can be checked without network. */
  get passUntil(): Instant | undefined {
    return this.current && this.wallet.endOf(this.current.person, this.clock.now)
  }

  /** The code on display runs out within minutes: it is refreshed, or travel is declared again, before a door asks. */
  get endsSoon(): boolean {
    const { code, current } = this
    return code !== undefined && (current?.validUntil ?? 0) - this.clock.now <= ENDS_SOON
  }

  /** Travel was compared with other cities than today's: the end of the code on display does not move any more. */
  get isOutdated(): boolean {
    const { answer, current } = this
    return answer !== undefined && current !== undefined && isOutdated(answer, current)
  }

  /** The one on display was not chosen: they come first because another's code says something better. */
  get isWorstFirst(): boolean {
    return isWorstFirst(this.applicants, this.chosen, this.clock.now)
  }

  /** Somebody linked whose code still holds, when that of the one on display does not. */
  get otherWithCode(): Applicant | undefined {
    return this.applicants.find((applicant) => applicant !== this.current && codeAt(applicant, this.clock.now))
  }

  /** The phone that linking again is about: that of the one on display, else the newest authorised. */
  get phoneToLink(): PhoneRef | undefined {
    return this.current?.phone ?? this.answer?.phones[0]?.phone
  }

  choose(person: PersonRef) {
    this.chosen = person
    this.storage.write(KEPT.applicant, person)
  }

  /** Everything that the phone keeps of people goes. */
  forget() {
    this.shown = IDLE
    this.chosen = undefined
    this.storage.remove(KEPT.shown)
    this.storage.remove(KEPT.applicant)
    this.wallet.forget()
  }

  setOnline(isOnline: boolean) {
    this.isOnline = isOnline
  }

  /** The code page comes to the foreground. */
  open() {
    this.stopLooking ??= this.timer.every(LOOKS_EVERY, this.look)
    void this.refresh()
  }

  /** The code page goes, behind another page or with the program. */
  leave() {
    this.stopLooking?.()
    this.stopLooking = undefined
  }

  /** What is shown without network is updated when there is one again. */
  changeNetwork(isOnline: boolean) {
    const isBack = isOnline && !this.isOnline
    this.setOnline(isOnline)
    if (isBack && this.stopLooking) void this.refresh()
  }

  /** Showing: when the page comes to the foreground or is pulled, or the network comes back, never by a timer. Without network the last answer stays. */
  async refresh(): Promise<void> {
    if (this.isRefreshing) return
    this.isRefreshing = true
    if (this.shown.kind === 'idle' || this.shown.kind === 'failed') this.shown = LOADING
    const isOnline = await this.network.isThere()
    runInAction(() => this.setOnline(isOnline))
    const isRefreshDue = isOnline || !this.answer ? await this.ask('show') : false
    runInAction(() => {
      this.isRefreshing = false
    })
    if (isRefreshDue) void this.refreshColours()
  }

  /** Whether a case, a measure or a colour has changed; nothing is extended by it, and a look that fails is none. */
  look() {
    if (this.current && this.isOnline && !this.isRefreshing) void this.ask('look')
  }

  /** Asks what to show, or with the phone left out only looks. People whom this phone did not know have no pass yet: they are asked for once more, with anchors. */
  private async ask(why: 'show' | 'look', isAgain = false): Promise<boolean> {
    const number = ++this.asked
    const known = this.applicants.map(({ person }) => person)
    const asking = askingFor(this.answer, why === 'show' ? this.current : undefined)
    const sent = await this.wallet.take(known)
    const answer = await this.cloud.call(show, { ...asking, passes: sent.anchors, version: CLIENT_VERSION })
    if (number !== this.asked || (why === 'look' && !answer.ok)) return false
    runInAction(() => {
      if (answer.ok) {
        this.keep({ at: this.clock.now, answer: answer.value }, sent)
        return
      }
      const value = valueOf(this.shown)
      this.shown = value ? { kind: 'stale', value, problem: answer.error } : { kind: 'failed', problem: answer.error }
    })
    const isNew = ({ person, code }: Applicant) => code !== null && !known.includes(person)
    if (answer.ok && !isAgain && answer.value.applicants.some(isNew)) return this.ask(why, true)
    void this.wallet.prepare(this.applicants.map(({ person }) => person))
    return answer.ok && answer.value.refreshDue
  }

  private keep(shown: Shown, sent: Sent) {
    this.shown = { kind: 'ready', value: shown }
    this.wallet.put(shown.answer.applicants, sent)
    this.storage.write(KEPT.shown, shown)
  }

  /** The registries are asked behind the page; a changed colour is shown at once. */
  private async refreshColours(): Promise<void> {
    const answer = await this.cloud.call(refreshColours, {})
    if (answer.ok && answer.value.changed > 0) await this.ask('look')
  }
}
