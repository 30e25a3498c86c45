import type { Cloud } from '@/services/cloud/cloud'
import type { Output } from '@contract/operation'
import { readCase } from '@contract/verification/read-case'
import { withdrawCase } from '@contract/verification/withdraw-case'
import type { PersonRef } from '@domain/kernel/ids'
import { makeAutoObservable, runInAction } from 'mobx'
import { IDLE, type Loadable, LOADING, settled, valueOf } from '../loadable'

export type { OwnCase } from '@contract/verification/fields'

/** 查询核查情况: the newest case of one person. */
export class OwnCaseStore {
  reading: Loadable<Output<typeof readCase>> = IDLE
  withdrawing: Loadable<Output<typeof withdrawCase>> = IDLE

  constructor(
    private readonly cloud: Cloud,
    readonly person: PersonRef,
  ) {
    makeAutoObservable<this, 'cloud'>(this, { cloud: false, person: false }, { autoBind: true })
  }

  get case() {
    return valueOf(this.reading)?.case ?? undefined
  }

  async load(): Promise<void> {
    if (this.reading.kind === 'idle') this.reading = LOADING
    const answer = await this.cloud.call(readCase, { person: this.person })
    runInAction(() => {
      this.reading = settled(answer)
    })
  }

  /** `true` when it was withdrawn. When somebody was quicker, the newer state is shown. */
  async withdraw(): Promise<boolean> {
    const { case: own, person } = this
    if (!own || this.withdrawing.kind === 'loading') return false
    this.withdrawing = LOADING
    const answer = await this.cloud.call(withdrawCase, { person, revision: own.revision })
    runInAction(() => {
      this.withdrawing = settled(answer)
    })
    await this.load()
    return answer.ok
  }
}
