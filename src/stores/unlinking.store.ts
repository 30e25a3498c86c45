import type { Cloud } from '@/services/cloud/cloud'
import { unlink } from '@contract/linking/unlink'
import type { Output } from '@contract/operation'
import type { PersonRef } from '@domain/kernel/ids'
import { makeAutoObservable, runInAction } from 'mobx'
import { IDLE, type Loadable, LOADING, settled } from './loadable'

/** 解除关联. */
export class UnlinkingStore {
  unlinking: Loadable<Output<typeof unlink>> = IDLE

  constructor(private readonly cloud: Cloud) {
    makeAutoObservable<this, 'cloud'>(this, { cloud: false }, { autoBind: true })
  }

  begin() {
    this.unlinking = IDLE
  }

  /** `true` when the person is no longer linked. */
  async unlink(person: PersonRef): Promise<boolean> {
    if (this.unlinking.kind === 'loading') return false
    this.unlinking = LOADING
    const answer = await this.cloud.call(unlink, { person })
    runInAction(() => {
      this.unlinking = settled(answer)
    })
    return answer.ok
  }
}
