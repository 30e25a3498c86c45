import type { Cloud } from '@/services/cloud/cloud'
import type { Problem } from '@/services/cloud/problem'
import { approveFiling, type ListedFiling, listFilings, withdrawFiling } from '@contract/lists/filings'
import type { Input, Operation, Output } from '@contract/operation'
import { failed, type Result } from '@domain/kernel/result'
import { makeAutoObservable, runInAction } from 'mobx'

export type { ListedFiling } from '@contract/lists/filings'

/** 集卡备案: the numbers by which the bureau may enter drivers. */
export class FilingsStore {
  filings: readonly ListedFiling[] = []
  problem: Problem | undefined
  isBusy = false

  constructor(private readonly cloud: Cloud) {
    makeAutoObservable<this, 'cloud'>(this, { cloud: false }, { autoBind: true })
  }

  async refresh(): Promise<void> {
    const answer = await this.cloud.call(listFilings, {})
    runInAction(() => {
      if (answer.ok) this.filings = answer.value.filings
      else this.problem = answer.error
    })
  }

  /** `true` when it was entered. */
  async approve(filing: Input<typeof approveFiling>): Promise<boolean> {
    const approved = await this.ask(approveFiling, filing)
    if (approved.ok) await this.refresh()
    return approved.ok
  }

  async withdraw(number: string): Promise<void> {
    const withdrawn = await this.ask(withdrawFiling, { number })
    if (withdrawn.ok) await this.refresh()
  }

  /** One thing at a time; what went wrong stands there until the next. */
  private async ask<O extends Operation>(operation: O, input: Input<O>): Promise<Result<Output<O>, Problem | undefined>> {
    if (this.isBusy) return failed(undefined)
    this.isBusy = true
    this.problem = undefined
    const answer = await this.cloud.call(operation, input)
    runInAction(() => {
      this.isBusy = false
      if (!answer.ok) this.problem = answer.error
    })
    return answer
  }
}
