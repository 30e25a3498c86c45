import type { Cloud } from '@/services/cloud/cloud'
import { readStatistics } from '@contract/office/read-statistics'
import type { Output } from '@contract/operation'
import { makeAutoObservable, runInAction } from 'mobx'
import { IDLE, type Loadable, LOADING, settled } from '../loadable'

export type Statistics = Output<typeof readStatistics>

/** 统计 of a day. */
export class StatisticsStore {
  day = ''
  reading: Loadable<Statistics> = IDLE

  constructor(private readonly cloud: Cloud) {
    makeAutoObservable<this, 'cloud'>(this, { cloud: false }, { autoBind: true })
  }

  /** What another day had asked for meanwhile is not shown for this one. */
  async show(day: string): Promise<void> {
    this.day = day
    this.reading = LOADING
    const answer = await this.cloud.call(readStatistics, { day })
    runInAction(() => {
      if (this.day === day) this.reading = settled(answer)
    })
  }
}
