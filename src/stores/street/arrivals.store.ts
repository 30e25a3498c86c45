import type { Cloud } from '@/services/cloud/cloud'
import type { Problem } from '@/services/cloud/problem'
import type { Arrival } from '@contract/declaration/fields'
import { type ARRIVAL_LISTS, listArrivals } from '@contract/declaration/list-arrivals'
import { markArrival } from '@contract/declaration/mark-arrival'
import { readArrival } from '@contract/declaration/read-arrival'
import { unmaskArrival } from '@contract/declaration/unmask-arrival'
import type { Input, Output } from '@contract/operation'
import type { ArrivalField } from '@domain/declaration/unmasking'
import { makeAutoObservable, runInAction } from 'mobx'
import { IDLE, type Loadable, LOADING, renewed, valueOf } from '../loadable'
import { oneAct } from '../one-act'
import { unmaskedIn } from './unmasked'

export type { Arrival, ListedArrival } from '@contract/declaration/fields'
export type ArrivalList = (typeof ARRIVAL_LISTS)[number]
export type ArrivalMark = Input<typeof markArrival>['event']

/** 返温来温人员: who has declared a journey to one's streets. Nothing of them is kept on this phone. */
export class ArrivalsStore {
  list: ArrivalList = 'expected'
  listing: Loadable<Output<typeof listArrivals>> = IDLE
  /** The journey that is being looked at. */
  one: Arrival | undefined
  /** What of it is shown in clear: forgotten when it is closed. */
  clear: Partial<Output<typeof unmaskArrival>> = {}
  isBusy = false
  problem: Problem | undefined

  constructor(private readonly cloud: Cloud) {
    makeAutoObservable<this, 'cloud'>(this, { cloud: false }, { autoBind: true })
  }

  async show(list: ArrivalList): Promise<void> {
    this.list = list
    this.listing = LOADING
    await this.refresh()
  }

  async refresh(): Promise<void> {
    const { list } = this
    if (valueOf(this.listing) === undefined) this.listing = LOADING
    const answer = await this.cloud.call(listArrivals, { list })
    runInAction(() => {
      if (this.list === list) this.listing = renewed(this.listing, answer)
    })
  }

  /** The page after; a list that was begun anew meanwhile stays as it is. */
  async more(): Promise<void> {
    const { list, listing } = this
    const shown = valueOf(listing)
    if (!shown?.next) return
    const answer = await this.cloud.call(listArrivals, { list, after: shown.next })
    runInAction(() => {
      if (this.listing !== listing) return
      this.listing = answer.ok
        ? { kind: 'ready', value: { ...answer.value, arrivals: [...shown.arrivals, ...answer.value.arrivals] } }
        : { kind: 'stale', value: shown, problem: answer.error }
    })
  }

  /** Who has withdrawn meanwhile goes from the list. */
  async open(declaration: string): Promise<void> {
    const answer = await oneAct(this, this.cloud, readArrival, { declaration })
    runInAction(() => {
      if (answer.ok) this.one = answer.value.arrival
    })
    if (!answer.ok) await this.refresh()
  }

  close() {
    this.one = undefined
    this.clear = {}
    this.problem = undefined
  }

  /** `true` when the fields are there to be read. */
  async unmask(fields: readonly ArrivalField[], reason: string): Promise<boolean> {
    const { one } = this
    if (!one) return false
    const answer = await oneAct(this, this.cloud, unmaskArrival, { declaration: one.declaration, fields: [...fields], reason })
    runInAction(() => {
      if (answer.ok && this.one === one) this.clear = { ...this.clear, ...unmaskedIn(answer.value) }
    })
    return answer.ok
  }

  /** `true` when it was recorded. When somebody was quicker, the list shows how it stands. */
  async mark(event: ArrivalMark): Promise<boolean> {
    const { one } = this
    if (!one) return false
    const answer = await oneAct(this, this.cloud, markArrival, { declaration: one.declaration, revision: one.revision, event })
    if (answer.ok) this.close()
    await this.refresh()
    return answer.ok
  }
}
