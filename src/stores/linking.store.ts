import type { Cloud } from '@/services/cloud/cloud'
import { linkByPhone } from '@contract/linking/link-by-phone'
import { unlink } from '@contract/linking/unlink'
import type { Output } from '@contract/operation'
import type { PersonRef, PhoneRef } from '@domain/kernel/ids'
import { makeAutoObservable, runInAction } from 'mobx'
import { IDLE, type Loadable, LOADING, settled } from './loadable'

/** 关联健康码 and 解除关联. */
export class LinkingStore {
  linking: Loadable<Output<typeof linkByPhone>> = IDLE
  unlinking: Loadable<Output<typeof unlink>> = IDLE

  constructor(private readonly cloud: Cloud) {
    makeAutoObservable<this, 'cloud'>(this, { cloud: false }, { autoBind: true })
  }

  begin() {
    this.linking = IDLE
    this.unlinking = IDLE
  }

  /** Links everyone registered under a proved phone. */
  async link(phone: PhoneRef): Promise<void> {
    if (this.linking.kind === 'loading') return
    this.linking = LOADING
    const answer = await this.cloud.call(linkByPhone, { phone })
    runInAction(() => {
      this.linking = settled(answer)
    })
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
