import type { Cloud } from '@/services/cloud/cloud'
import type { Problem } from '@/services/cloud/problem'
import { closeVenue, reopenVenue } from '@contract/office/close-venue'
import { listVenues } from '@contract/office/list-venues'
import { saveVenue } from '@contract/office/save-venue'
import type { ListedVenue, Venue, VenueCursor } from '@contract/office/venue'
import type { Input, Output } from '@contract/operation'
import type { Result } from '@domain/kernel/result'
import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import { oneAct, type Room } from '../one-act'

export type { ListedVenue } from '@contract/office/venue'
export type VenueFields = Omit<Venue, 'venue'>

/** What was looked at is not how it is. */
const OVERTAKEN: readonly (string | undefined)[] = ['VENUE_CHANGED', 'VENUE_CLOSED', 'VENUE_NOT_FOUND']

/** 场所 on the desk. What goes wrong stands on the desk. */
export class VenuesStore {
  all: readonly ListedVenue[] = []

  constructor(
    private readonly cloud: Cloud,
    private readonly desk: Room,
  ) {
    makeAutoObservable<this, 'cloud' | 'desk'>(this, { cloud: false, desk: false, all: observableRef }, { autoBind: true })
  }

  /** Where somebody can be sent to. */
  get open(): readonly ListedVenue[] {
    return this.all.filter(({ closedAt }) => closedAt === null)
  }

  get closed(): readonly ListedVenue[] {
    return this.all.filter(({ closedAt }) => closedAt !== null)
  }

  async refresh(): Promise<void> {
    const venues: ListedVenue[] = []
    for (let after: VenueCursor | null | undefined; after !== null;) {
      const answer: Result<Output<typeof listVenues>, Problem> = await this.cloud.call(listVenues, { ...(after && { after }) })
      if (!answer.ok) return runInAction(() => void (this.desk.problem = answer.error))
      venues.push(...answer.value.venues)
      after = answer.value.next
    }
    runInAction(() => (this.all = venues))
  }

  /** `true` when it was entered. */
  add(fields: VenueFields): Promise<boolean> {
    return this.act(saveVenue, fields)
  }

  /** `true` when it is as typed. */
  change({ venue, revision }: ListedVenue, fields: VenueFields): Promise<boolean> {
    return this.act(saveVenue, { venue, revision, ...fields })
  }

  /** `true` when nobody works there any more. */
  close({ venue }: ListedVenue, reason: string): Promise<boolean> {
    return this.act(closeVenue, { venue, reason })
  }

  /** `true` when somebody can work there again. */
  reopen({ venue }: ListedVenue, reason: string): Promise<boolean> {
    return this.act(reopenVenue, { venue, reason })
  }

  private async act<O extends typeof saveVenue | typeof closeVenue | typeof reopenVenue>(operation: O, input: Input<O>): Promise<boolean> {
    const answer = await oneAct<O>(this.desk, this.cloud, operation, input)
    if (answer.ok || OVERTAKEN.includes(answer.error?.code)) await this.refresh()
    return answer.ok
  }
}
