import type { Cloud } from '@/services/cloud/cloud'
import type { Output } from '@contract/operation'
import { listCases } from '@contract/verification/list-cases'
import { searchCases } from '@contract/verification/search-cases'
import { readSearch } from '@domain/verification/search'
import type { WorklistName } from '@domain/verification/worklists.table'
import { makeAutoObservable, runInAction } from 'mobx'
import { IDLE, type Loadable, LOADING, renewed, settled, valueOf } from '../loadable'
import type { QueueStore } from './queue.store'

export type { ListedCase } from '@contract/verification/street-case'

/** 街道核查: the cases of a grid worker's streets. Nothing of them is kept on this phone. */
export class WorklistStore {
  list: WorklistName = 'submitted'
  listing: Loadable<Output<typeof listCases>> = IDLE
  /** The list that is in sight: another one, while the one that was chosen is on its way. */
  private listed: WorklistName | undefined
  /** What is being looked for, as it was typed. */
  typed = ''
  isUnreadable = false
  finding: Loadable<Output<typeof searchCases>> = IDLE

  constructor(
    private readonly cloud: Cloud,
    private readonly queue: QueueStore,
  ) {
    makeAutoObservable<this, 'cloud' | 'queue'>(this, { cloud: false, queue: false }, { autoBind: true })
  }

  async show(list: WorklistName): Promise<void> {
    this.list = list
    await this.refresh()
  }

  /**
   * What was listed stays in sight until the newer list is there, and when that does not come. What waits on the phone goes out first, so that the list tells of it. What was
   * found stays as well; that a word could not be looked for was said once.
   */
  async refresh(): Promise<void> {
    const { list } = this
    this.isUnreadable = false
    if (valueOf(this.listing) === undefined) this.listing = LOADING
    await this.queue.send(this.cloud)
    const answer = await this.cloud.call(listCases, { list })
    if (answer.ok) this.queue.unlock(answer.value.queueKey)
    runInAction(() => {
      if (this.list !== list) return
      this.listing = this.listed === list ? renewed(this.listing, answer) : settled(answer)
      this.listed = answer.ok ? list : this.listed
    })
  }

  type(typed: string) {
    this.typed = typed
    this.isUnreadable = false
    if (typed === '') this.finding = IDLE
  }

  async find(): Promise<void> {
    const search = readSearch(this.typed)
    this.isUnreadable = !search
    if (!search || this.finding.kind === 'loading') return
    this.finding = LOADING
    const answer = await this.cloud.call(searchCases, { search })
    runInAction(() => {
      this.finding = this.typed === '' ? IDLE : settled(answer)
    })
  }
}
