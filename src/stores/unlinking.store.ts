import type { Cloud } from '@/services/cloud/cloud'
import type { Storage } from '@/services/device/storage'
import { unlink } from '@contract/linking/unlink'
import type { Output } from '@contract/operation'
import type { PersonRef } from '@domain/kernel/ids'
import { makeAutoObservable, runInAction } from 'mobx'
import { forgetDraftsOf } from './kept-drafts'
import { IDLE, type Loadable, LOADING, settled } from './loadable'
import { TYPED } from './typed'

/** 解除关联: what was begun for the person on this phone goes too. */
export class UnlinkingStore {
  unlinking: Loadable<Output<typeof unlink>> = IDLE

  constructor(
    private readonly cloud: Cloud,
    private readonly storage: Storage,
  ) {
    makeAutoObservable<this, 'cloud' | 'storage'>(this, { cloud: false, storage: false }, { autoBind: true })
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
    if (answer.ok) forgetDraftsOf(this.storage, TYPED.caseDraft, person)
    return answer.ok
  }
}
