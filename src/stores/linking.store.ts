import type { Cloud } from '@/services/cloud/cloud'
import { linkByPhone } from '@contract/linking/link-by-phone'
import type { Output } from '@contract/operation'
import type { PhoneRef } from '@domain/kernel/ids'
import { makeAutoObservable, runInAction } from 'mobx'
import { IDLE, type Loadable, LOADING, settled } from './loadable'

/** 关联健康码, 是: everyone registered under a proved phone. */
export class LinkingStore {
  linking: Loadable<Output<typeof linkByPhone>> = IDLE

  constructor(private readonly cloud: Cloud) {
    makeAutoObservable<this, 'cloud'>(this, { cloud: false }, { autoBind: true })
  }

  async link(phone: PhoneRef): Promise<void> {
    if (this.linking.kind === 'loading') return
    this.linking = LOADING
    const answer = await this.cloud.call(linkByPhone, { phone })
    runInAction(() => {
      this.linking = settled(answer)
    })
  }
}
