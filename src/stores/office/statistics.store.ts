import type { Cloud } from '@/services/cloud/cloud'
import { readArrivalNumbers } from '@contract/declaration/read-arrival-numbers'
import { readStatistics } from '@contract/office/read-statistics'
import type { Output } from '@contract/operation'
import { makeAutoObservable, runInAction } from 'mobx'
import { IDLE, type Loadable, LOADING, settled } from '../loadable'

export type Statistics = Output<typeof readStatistics>
export type Arriving = Output<typeof readArrivalNumbers>
export type ArrivalNumbers = NonNullable<Arriving['numbers']>

/** 统计 of a day, and who arrives in its week. */
export class StatisticsStore {
  day = ''
  reading: Loadable<Statistics> = IDLE
  arriving: Loadable<Arriving> = IDLE

  constructor(private readonly cloud: Cloud) {
    makeAutoObservable<this, 'cloud'>(this, { cloud: false }, { autoBind: true })
  }

  /** What another day had asked for meanwhile is not shown for this one. */
  async show(day: string): Promise<void> {
    this.day = day
    this.reading = LOADING
    this.arriving = LOADING
    const [counted, arriving] = await Promise.all([this.cloud.call(readStatistics, { day }), this.cloud.call(readArrivalNumbers, { day })])
    runInAction(() => {
      if (this.day !== day) return
      this.reading = settled(counted)
      this.arriving = settled(arriving)
    })
  }
}
