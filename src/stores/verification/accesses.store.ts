import type { Cloud } from '@/services/cloud/cloud'
import type { Problem } from '@/services/cloud/problem'
import type { Output } from '@contract/operation'
import { type Access, readAccesses } from '@contract/verification/read-accesses'
import type { PersonRef } from '@domain/kernel/ids'
import { makeAutoObservable, runInAction } from 'mobx'

export type { Access } from '@contract/verification/read-accesses'

/** Who of the staff looked at one person's affairs; page after page, as it is asked for. */
export class AccessesStore {
  /** Undefined until they were asked for. */
  accesses: readonly Access[] | undefined
  problem: Problem | undefined
  isBusy = false
  private next: Output<typeof readAccesses>['next'] = null

  constructor(
    private readonly cloud: Cloud,
    private readonly person: PersonRef,
  ) {
    makeAutoObservable<this, 'cloud' | 'person'>(this, { cloud: false, person: false }, { autoBind: true })
  }

  get hasMore(): boolean {
    return this.next !== null
  }

  /** The first page, or the one after those that are here. */
  async load(): Promise<void> {
    if (this.isBusy) return
    this.isBusy = true
    this.problem = undefined
    const answer = await this.cloud.call(readAccesses, { person: this.person, ...(this.next && { before: this.next }) })
    runInAction(() => {
      this.isBusy = false
      if (!answer.ok) {
        this.problem = answer.error
        return
      }
      this.accesses = [...(this.accesses ?? []), ...answer.value.accesses]
      this.next = answer.value.next
    })
  }
}
