import type { Problem } from '@/services/cloud/problem'
import type { Services } from '@/services/services'
import { acceptInvitation } from '@contract/office/accept-invitation'
import { readMyAccount } from '@contract/office/read-my-account'
import type { StaffAccount } from '@contract/office/staff'
import { reportPass } from '@contract/pass/report-pass'
import { readInvitation } from '@domain/access/invitation'
import type { ErrorCode } from '@domain/kernel/errors'
import { SECOND } from '@domain/kernel/china-time'
import { countedAs, judgeScan, type Scanned } from '@domain/pass/door'
import { sha256 } from '@noble/hashes/sha2.js'
import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { ClockStore } from '../clock.store'
import { IDLE, type Loadable, LOADING, settled } from '../loadable'
import { CountsStore } from './counts.store'
import { ListsStore } from './lists.store'
import { keepStaffAccount, readStaffAccount } from './staff-account'
import { verify } from './verify'

export type { StaffAccount } from '@contract/office/staff'

/** After these the account may nothing any more. */
const OVER: readonly ErrorCode[] = ['FORBIDDEN', 'POST_ENDED']

/** 核验: whoever stands at a door. The account and the lists are on the phone, so that a door goes on without network. */
export class DoorStore {
  readonly lists: ListsStore
  account: StaffAccount | undefined
  /** What was scanned last, and what it came to; gone with the next scan. Nothing of it is kept. */
  scanned: Scanned | undefined
  /** A yes went away by itself, and nothing was scanned since. */
  hasMadeRoom = false
  /** Why the account is no more. */
  ended: Problem | undefined
  accepting: Loadable<unknown> = IDLE
  reporting: Loadable<unknown> = IDLE
  private text = ''
  private readonly counts: CountsStore

  constructor(
    private readonly services: Pick<Services, 'cloud' | 'storage'>,
    private readonly clock: ClockStore,
  ) {
    const { cloud, storage } = services
    this.account = readStaffAccount(storage)
    this.lists = new ListsStore(cloud, storage, clock)
    this.counts = new CountsStore(cloud, storage)
    makeAutoObservable<this, 'services' | 'clock' | 'counts' | 'text'>(
      this,
      { services: false, clock: false, lists: false, counts: false, text: false, scanned: observableRef },
      { autoBind: true },
    )
  }

  /** It may open rooms of the desk. */
  get hasDesk(): boolean {
    return this.account !== undefined && this.account.desk.length > 0
  }

  /** Asks whether the account still may, and as what. */
  async confirm(): Promise<void> {
    if (!this.account) return
    const answer = await this.services.cloud.call(readMyAccount, {})
    if (answer.ok) this.keep(answer.value)
    else if (OVER.includes(answer.error.code)) this.end(answer.error)
  }

  /** Confirms the account, fetches the lists, and hands in the counts. */
  async refresh(): Promise<void> {
    await this.confirm()
    if (!this.account) return
    await this.lists.refresh()
    await this.counts.send(this.clock.now)
  }

  /** Signs in with an invitation. `false`: it cannot be one, nothing was sent. */
  async accept(typed: string): Promise<boolean> {
    const code = readInvitation(typed)
    if (code === undefined || this.accepting.kind === 'loading') return code !== undefined
    this.ended = undefined
    this.accepting = LOADING
    const answer = await this.services.cloud.call(acceptInvitation, { code })
    runInAction(() => (this.accepting = settled(answer)))
    if (!answer.ok) return true
    this.keep(answer.value)
    await this.lists.refresh()
    return true
  }

  /** What a scan comes to at this door, without network. */
  scan(text: string) {
    this.text = text
    this.hasMadeRoom = false
    this.reporting = IDLE
    this.scanned = this.judge(text)
    this.counts.add(countedAs(this.scanned), this.clock.now)
  }

  private judge(text: string): Scanned {
    const { lists, account } = this
    return judgeScan(text, {
      now: Math.floor(this.clock.now / SECOND),
      place: account?.venue?.kind ?? null,
      rules: account?.places,
      keyFor: (use) => lists.keyFor(use),
      denialOf: (passId) => lists.denialOf(passId),
      sha256,
      verify,
    })
  }

  /** Reports the code on the screen as abused: it turns to what it is from now on. The answer is not said of whoever was scanned meanwhile. */
  async report(): Promise<void> {
    const { text } = this
    if (this.reporting.kind === 'loading') return
    this.reporting = LOADING
    const answer = await this.services.cloud.call(reportPass, { text })
    runInAction(() => this.text === text && (this.reporting = settled(answer)))
    if (!answer.ok) return
    await this.lists.refresh()
    runInAction(() => this.text === text && this.scanned && (this.scanned = this.judge(text)))
  }

  /** What was scanned, for who goes on with it; the door is free for the next. */
  handOver(): string {
    const { text } = this
    this.clear()
    return text
  }

  /** The door is free for the next without a press: that is said. */
  makeRoom() {
    this.clear()
    this.hasMadeRoom = true
  }

  /** Back to scanning: what was on the screen is forgotten. */
  clear() {
    this.scanned = undefined
    this.text = ''
  }

  private end(problem: Problem) {
    this.ended = problem
    this.keep(undefined)
  }

  private keep(account: StaffAccount | undefined) {
    this.account = account
    keepStaffAccount(this.services.storage, account)
  }
}
