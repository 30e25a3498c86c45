import type { Cloud } from '@/services/cloud/cloud'
import type { Problem } from '@/services/cloud/problem'
import { changePolicy } from '@contract/office/change-policy'
import { type PolicyRead, readPolicy } from '@contract/office/read-policy'
import type { Instant } from '@domain/kernel/china-time'
import type { FigureName } from '@domain/policy/figures.table'
import type { RiskLevel } from '@domain/policy/measures.table'
import type { PolicyChange } from '@domain/policy/policy'
import { makeAutoObservable, observableRef, runInAction } from 'mobx'

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
    if (this.isBusy || !this.read) return false
    this.isBusy = true
    this.problem = undefined
    const answer = await this.cloud.call(changePolicy, { against: this.read.number, change, reason, ...(from !== undefined && { from }) })
    runInAction(() => {
      this.isBusy = false
      if (!answer.ok) this.problem = answer.error
    })
    if (answer.ok || answer.error.code === 'POLICY_CHANGED') await this.refresh()
    return answer.ok
  }

  forgive() {
    this.problem = undefined
  }
}
