import type { Services } from '@/services/services'
import { SECOND } from '@domain/kernel/china-time'
import { type Admission, admissionAt } from '@domain/pass/door'
import { checkVenue, type VenueChecked, type VenueCode } from '@domain/pass/venue'
import type { OfficeRules, Passage } from '@domain/status'
import { makeAutoObservable, observableRef } from 'mobx'
import type { ClockStore } from '../clock.store'
import type { ApplicantCode } from '../shown'
import { ListsStore } from './lists.store'
import { verify } from './verify'

/** What a scanned poster comes to for the code on display. */
export type AtPlace =
  | { kind: 'admission'; admission: Admission; passage: Passage; venue: VenueCode }
  | { kind: 'refused'; answer: Exclude<VenueChecked['answer'], 'genuine'> }

/** 扫场所码: the holder's own phone decides. Nothing is sent, nothing kept: not who was where, not even that somebody was (`rules.md` 20). */
export class PlaceStore {
  readonly lists: ListsStore
  found: AtPlace | undefined

  constructor(
    { cloud, storage }: Pick<Services, 'cloud' | 'storage'>,
    private readonly clock: ClockStore,
  ) {
    this.lists = new ListsStore(cloud, storage, clock)
    makeAutoObservable<this, 'clock'>(this, { clock: false, lists: false, found: observableRef }, { autoBind: true })
  }

  scan(text: string, { passage }: Pick<ApplicantCode, 'passage'>, rules?: OfficeRules) {
    const checked = checkVenue(text, { now: Math.floor(this.clock.now / SECOND), keyOf: this.lists.keyFor('venue'), verify })
    if (checked.answer !== 'genuine') {
      this.found = { kind: 'refused', answer: checked.answer }
      return
    }
    const { venue } = checked
    this.found = { kind: 'admission', admission: admissionAt(venue.kind, passage, rules), passage, venue }
  }

  clear() {
    this.found = undefined
  }
}
