import type { Cloud } from '@/services/cloud/cloud'
import type { Problem } from '@/services/cloud/problem'
import { approveFiling, type ListedFiling, listFilings, withdrawFiling } from '@contract/lists/filings'
import type { Input } from '@contract/operation'
import { makeAutoObservable, runInAction } from 'mobx'
import { oneAct } from '../one-act'

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
    const approved = await oneAct(this, this.cloud, approveFiling, filing)
    if (approved.ok) await this.refresh()
    return approved.ok
  }

  async withdraw(number: string): Promise<void> {
    const withdrawn = await oneAct(this, this.cloud, withdrawFiling, { number })
    if (withdrawn.ok) await this.refresh()
  }
}
