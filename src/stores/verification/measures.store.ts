import type { Cloud } from '@/services/cloud/cloud'
import { readMeasures } from '@contract/itinerary/read-measures'
import type { Output } from '@contract/operation'
import { makeAutoObservable, observableRef, runInAction } from 'mobx'

/** What the office has set for people who come, and for those under 限制聚集. */
export class MeasuresStore {
  measures: Output<typeof readMeasures> | undefined

  constructor(private readonly cloud: Cloud) {
    makeAutoObservable<this, 'cloud'>(this, { cloud: false, measures: observableRef }, { autoBind: true })
  }

  /** Without network what was read before stays. */
  async load(): Promise<void> {
    const answer = await this.cloud.call(readMeasures, {})
    runInAction(() => {
      if (answer.ok) this.measures = answer.value
    })
  }
}
