import type { Cloud } from '@/services/cloud/cloud'
import { deleteMyData } from '@contract/account/delete-my-data'
import { readMyData } from '@contract/account/read-my-data'
import type { Output } from '@contract/operation'
import { makeAutoObservable, runInAction } from 'mobx'
import { IDLE, type Loadable, LOADING, settled } from './loadable'

/** What is kept for an account, as the functions say it. */
export type MyData = Output<typeof readMyData>

/** 我的数据: what is kept, and its deletion. */
export class MyDataStore {
  data: Loadable<MyData> = IDLE
  deleting: Loadable<Output<typeof deleteMyData>> = IDLE

  /** `forget`: what the phone itself keeps goes too. */
  constructor(
    private readonly cloud: Cloud,
    private readonly forget: () => void,
  ) {
    makeAutoObservable<this, 'cloud' | 'forget'>(this, { cloud: false, forget: false }, { autoBind: true })
  }

  async load(): Promise<void> {
    if (this.data.kind === 'loading') return
    this.data = LOADING
    const answer = await this.cloud.call(readMyData, {})
    runInAction(() => {
      this.data = settled(answer)
    })
  }

  /** `true` when everything is gone, or nothing can be shown any more and the rest goes within minutes. */
  async erase(): Promise<boolean> {
    if (this.deleting.kind === 'loading') return false
    this.deleting = LOADING
    const answer = await this.cloud.call(deleteMyData, {})
    if (answer.ok) this.forget()
    runInAction(() => {
      this.deleting = settled(answer)
    })
    return answer.ok
  }
}
