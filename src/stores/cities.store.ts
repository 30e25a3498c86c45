import type { Cloud } from '@/services/cloud/cloud'
import { readComparedCities } from '@contract/itinerary/read-compared-cities'
import type { Output } from '@contract/operation'
import { makeAutoObservable, runInAction } from 'mobx'
import { IDLE, type Loadable, LOADING, settled } from './loadable'

/** The cities that travel is compared with, the same for everybody. */
export class CitiesStore {
  compared: Loadable<Output<typeof readComparedCities>> = IDLE

  constructor(private readonly cloud: Cloud) {
    makeAutoObservable<this, 'cloud'>(this, { cloud: false }, { autoBind: true })
  }

  async load(): Promise<void> {
    if (this.compared.kind === 'loading') return
    this.compared = LOADING
    const answer = await this.cloud.call(readComparedCities, {})
    runInAction(() => {
      this.compared = settled(answer)
    })
  }
}
