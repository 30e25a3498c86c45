import type { Cloud } from '@/services/cloud/cloud'
import type { Output } from '@contract/operation'
import { applyTemporaryPass } from '@contract/status/apply-temporary-pass'
import type { PersonRef } from '@domain/kernel/ids'
import { PROMISE_VERSION } from '@domain/status/temporary-pass'
import { makeAutoObservable, runInAction } from 'mobx'
import { IDLE, type Loadable, LOADING, settled } from './loadable'

/** 申请临时通行许可: the promise and the asking. */
export class TemporaryStore {
  isPromised = false
  applying: Loadable<Output<typeof applyTemporaryPass>> = IDLE
  private wasAsked = false

  constructor(private readonly cloud: Cloud) {
    makeAutoObservable<this, 'cloud'>(this, { cloud: false }, { autoBind: true })
  }

  setPromised(isPromised: boolean) {
    this.isPromised = isPromised
  }

  get isPromiseMissing(): boolean {
    return this.wasAsked && !this.isPromised
  }

  /** `true` when a temporary pass runs. Nothing is sent without the promise. */
  async apply(person: PersonRef): Promise<boolean> {
    this.wasAsked = true
    if (!this.isPromised || this.applying.kind === 'loading') return false
    this.applying = LOADING
    const answer = await this.cloud.call(applyTemporaryPass, { person, promiseVersion: PROMISE_VERSION })
    runInAction(() => {
      this.applying = settled(answer)
    })
    return answer.ok
  }
}
