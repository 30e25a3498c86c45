import type { Cloud } from '@/services/cloud/cloud'
import type { Problem } from '@/services/cloud/problem'
import { changePolicy } from '@contract/office/change-policy'
import { type PolicyRead, readPolicy } from '@contract/office/read-policy'
import { withdrawPolicy } from '@contract/office/withdraw-policy'
import type { Input } from '@contract/operation'
import type { Instant } from '@domain/kernel/china-time'
import type { FigureName } from '@domain/policy/figures.table'
import type { RiskLevel } from '@domain/policy/measures.table'
import type { PolicyChange } from '@domain/policy/policy'
import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import { oneAct } from '../one-act'

export type { PolicyRead, PolicyVersion } from '@contract/office/read-policy'

/** One thing of the policy that can be changed. */
export type PolicyPart =
  | { kind: 'figure'; name: FigureName }
  | { kind: 'place'; place: keyof PolicyRead['policy']['places'] }
  | { kind: 'arrival'; level: RiskLevel }
  | { kind: 'gathering' }
  | { kind: 'notice' }

export interface NewVersion {
  change: PolicyChange
  /** Absent: at once. */
  from?: Instant
  reason: string
}

/** What was looked at is not how it is. */
const OVERTAKEN: readonly (string | undefined)[] = ['POLICY_CHANGED', 'POLICY_BEGUN']

/** 政策: what is in force, what is planned, what was changed. Nothing of it is kept on this device. */
export class PolicyStore {
  read: PolicyRead | undefined
  problem: Problem | undefined
  isBusy = false

  constructor(private readonly cloud: Cloud) {
    makeAutoObservable<this, 'cloud'>(this, { cloud: false, read: observableRef }, { autoBind: true })
  }

  async refresh(): Promise<void> {
    const answer = await this.cloud.call(readPolicy, {})
    runInAction(() => {
      if (answer.ok) this.read = answer.value
      else this.problem = answer.error
    })
  }

  /** `true` when the version was made. Whoever comes second sees why, and what is in force by now. */
  async change({ change, from, reason }: NewVersion): Promise<boolean> {
    return this.make(changePolicy, (against) => ({ against, change, reason, ...(from !== undefined && { from }) }))
  }

  /** `true` when the planned version will not come into force. */
  async withdraw(number: number, reason: string): Promise<boolean> {
    return this.make(withdrawPolicy, (against) => ({ against, number, reason }))
  }

  /** What has become of the policy meanwhile is read again. */
  private async make<O extends typeof changePolicy | typeof withdrawPolicy>(
    operation: O,
    input: (against: number) => Input<O>,
  ): Promise<boolean> {
    if (!this.read) return false
    const answer = await oneAct<O>(this, this.cloud, operation, input(this.read.number))
    if (answer.ok || OVERTAKEN.includes(answer.error?.code)) await this.refresh()
    return answer.ok
  }

  forgive() {
    this.problem = undefined
  }
}
