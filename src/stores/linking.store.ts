import type { Services } from '@/services/services'
import { linkByPhone } from '@contract/linking/link-by-phone'
import type { Output } from '@contract/operation'
import type { PhoneRef } from '@domain/kernel/ids'
import { makeAutoObservable, runInAction } from 'mobx'
import * as v from 'valibot'
import { IDLE, type Loadable, LOADING, settled } from './loadable'
import { TYPED } from './typed'

/** 是 or 否: from the registrations of a phone, or one person by their face. */
const WaySchema = v.picklist(['phone', 'face'])
export type LinkWay = v.InferOutput<typeof WaySchema>

/** 关联健康码: how the person wants it done, which this phone remembers, and linking of everyone registered under a proved phone. */
export class LinkingStore {
  linking: Loadable<Output<typeof linkByPhone>> = IDLE
  /** Undefined until 是 or 否 was said on this phone. */
  readonly remembered: LinkWay | undefined

  constructor(private readonly services: Pick<Services, 'cloud' | 'storage'>) {
    this.remembered = services.storage.read(TYPED.linkWay, WaySchema)
    makeAutoObservable<this, 'services'>(this, { services: false, remembered: false }, { autoBind: true })
  }

  remember(way: LinkWay) {
    this.services.storage.write(TYPED.linkWay, way)
  }

  async link(phone: PhoneRef): Promise<void> {
    if (this.linking.kind === 'loading') return
    this.linking = LOADING
    const answer = await this.services.cloud.call(linkByPhone, { phone })
    runInAction(() => {
      this.linking = settled(answer)
    })
  }
}
