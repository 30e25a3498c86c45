import type { Cloud } from '@/services/cloud/cloud'
import type { Problem } from '@/services/cloud/problem'
import type { Input, Output } from '@contract/operation'
import { type AuditDay, checkAuditDay, type CheckedPart, listAuditDays } from '@contract/office/check-audit-day'
import { type ListedAct, listActs } from '@contract/office/list-acts'
import type { Result } from '@domain/kernel/result'
import { makeAutoObservable, observableRef, runInAction } from 'mobx'

export { ACT_ROLES } from '@contract/office/list-acts'
export type { AuditDay } from '@contract/office/check-audit-day'
export type { ListedAct } from '@contract/office/list-acts'
export type ActFilter = Omit<Input<typeof listActs>, 'before'>

/** How far the check of a day has come. */
export type DayCheck = Pick<CheckedPart, 'records' | 'waiting' | 'fault'> & { isRunning: boolean }

/** Of the most that is kept in one file. */
export const ACTS_A_FILE = 5_000

/** 操作记录 at the desk: records by filter, page after page; and whether the chain of each day is whole. */
export class TrailStore {
  acts: readonly ListedAct[] = []
  /** Among what was looked through: what nobody with the key has written. */
  notGenuine = 0
  days: readonly AuditDay[] = []
  checks: Readonly<Record<string, DayCheck>> = {}
  problem: Problem | undefined
  isBusy = false
  private filter: ActFilter = {}
  private next: Output<typeof listActs>['next'] = null

  constructor(private readonly cloud: Cloud) {
    makeAutoObservable<this, 'cloud' | 'filter'>(this, { cloud: false, filter: observableRef }, { autoBind: true })
  }

  get hasMore(): boolean {
    return this.next !== null
  }

  /** Another search: what was found before goes. */
  async search(filter: ActFilter): Promise<void> {
    if (this.isBusy) return
    this.filter = filter
    this.next = null
    await this.read([])
  }

  async more(): Promise<void> {
    if (!this.isBusy && this.next) await this.read(this.acts)
  }

  /** All that fits the search, as far as one file goes. @returns `false` when it was not read: something failed, or is being read just now */
  async readAll(): Promise<boolean> {
    if (this.isBusy) return false
    while (this.next && this.acts.length < ACTS_A_FILE) if (!(await this.read(this.acts))) return false
    return true
  }

  /** @returns whether it was answered */
  private async read(before: readonly ListedAct[]): Promise<boolean> {
    this.isBusy = true
    this.problem = undefined
    const answer = await this.cloud.call(listActs, { ...this.filter, ...(this.next && { before: this.next }) })
    runInAction(() => {
      this.isBusy = false
      if (!answer.ok) {
        this.problem = answer.error
        return
      }
      this.acts = [...before, ...answer.value.acts]
      this.notGenuine = (before.length === 0 ? 0 : this.notGenuine) + answer.value.notGenuine
      this.next = answer.value.next
    })
    return answer.ok
  }

  async loadDays(): Promise<void> {
    const answer = await this.cloud.call(listAuditDays, {})
    runInAction(() => {
      if (answer.ok) this.days = answer.value.days
      else this.problem = answer.error
    })
  }

  /** Checks a day, part after part, up to its end or its first fault. */
  async check(day: string): Promise<void> {
    if (this.checks[day]?.isRunning) return
    this.note(day, { records: 0, waiting: 0, fault: null, isRunning: true })
    let from: number | null = 1
    while (from !== null) {
      const answer: Result<CheckedPart, Problem> = await this.cloud.call(checkAuditDay, { day, from })
      if (!answer.ok) return this.stop(day, answer.error)
      const { next, ...checked }: CheckedPart = answer.value
      from = next
      this.note(day, { ...checked, isRunning: next !== null })
    }
  }

  private note(day: string, check: DayCheck) {
    this.checks = { ...this.checks, [day]: check }
  }

  private stop(day: string, problem: Problem) {
    const { [day]: _stopped, ...others } = this.checks
    this.checks = others
    this.problem = problem
  }
}
