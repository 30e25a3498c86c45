import type { Cloud } from '@/services/cloud/cloud'
import { readWaiting } from '@contract/office/read-waiting'
import type { Output } from '@contract/operation'
import type { DeskSection } from '@domain/access/desk.table'
import { type Waiting, WAITING_COUNTED_AT_MOST, waitingIn } from '@domain/access/waiting.table'
import { makeAutoObservable, observableRef, runInAction } from 'mobx'

/** Something that waits, and how much of it, as it is written. */
export interface Waits {
  what: Waiting
  count: string
}

const written = (count: number) => (count < WAITING_COUNTED_AT_MOST ? String(count) : `${WAITING_COUNTED_AT_MOST - 1}+`)

/** What waits on the desk. Where it cannot be heard no number stands: the rooms open all the same. */
export class WaitingStore {
  private waiting: Output<typeof readWaiting>['waiting'] = {}

  constructor(private readonly cloud: Cloud) {
    makeAutoObservable<this, 'cloud' | 'waiting'>(this, { cloud: false, waiting: observableRef, in: false }, { autoBind: true })
  }

  async refresh(): Promise<void> {
    const answer = await this.cloud.call(readWaiting, {})
    runInAction(() => (this.waiting = answer.ok ? answer.value.waiting : {}))
  }

  /** Nothing where nothing waits. */
  in(room: DeskSection): Waits[] {
    return waitingIn(room).flatMap((what) => {
      const count = this.waiting[what]
      return count === undefined ? [] : [{ what, count: written(count) }]
    })
  }
}
