import type { Cloud } from '@/services/cloud/cloud'
import { changeStaff } from '@contract/office/change-staff'
import { inviteStaff } from '@contract/office/invite-staff'
import { type ListedStaff, listStaff } from '@contract/office/list-staff'
import { listVenues } from '@contract/office/list-venues'
import { rebindStaff } from '@contract/office/rebind-staff'
import { revokeStaff } from '@contract/office/revoke-staff'
import { saveVenue } from '@contract/office/save-venue'
import type { Venue } from '@contract/office/venue'
import type { Input, Output } from '@contract/operation'
import { printPaper } from '@contract/pass/print-paper'
import { printPoster } from '@contract/pass/print-poster'
import type { Problem } from '@/services/cloud/problem'
import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import { oneAct } from '../one-act'

export type { ListedStaff } from '@contract/office/list-staff'
export type { Venue } from '@contract/office/venue'
export type PrintedPaper = Output<typeof printPaper>
export type PrintedPoster = Output<typeof printPoster>
export type Invitation = Output<typeof inviteStaff>

/** What lies on the desk to be printed or read out. */
export type OnDesk =
  { kind: 'paper'; paper: PrintedPaper } | { kind: 'poster'; poster: PrintedPoster } | { kind: 'invitation'; invitation: Invitation }

/** 防控办工作台: venues, staff, and what is printed. Nothing of it is kept on this device. */
export class DeskStore {
  venues: readonly Venue[] = []
  staff: readonly ListedStaff[] = []
  onDesk: OnDesk | undefined
  problem: Problem | undefined
  isBusy = false

  constructor(private readonly cloud: Cloud) {
    makeAutoObservable<this, 'cloud'>(this, { cloud: false, onDesk: observableRef }, { autoBind: true })
  }

  async refreshVenues(): Promise<void> {
    const answer = await this.cloud.call(listVenues, {})
    runInAction(() => {
      if (answer.ok) this.venues = answer.value.venues
      else this.problem = answer.error
    })
  }

  async refreshStaff(): Promise<void> {
    const answer = await this.cloud.call(listStaff, {})
    runInAction(() => {
      if (answer.ok) this.staff = answer.value.staff
      else this.problem = answer.error
    })
  }

  /** `true` when it was entered. */
  async addVenue(venue: Omit<Venue, 'venue'>): Promise<boolean> {
    const saved = await oneAct(this, this.cloud, saveVenue, venue)
    if (saved.ok) await this.refreshVenues()
    return saved.ok
  }

  async invite(invited: Input<typeof inviteStaff>): Promise<void> {
    const invitation = await oneAct(this, this.cloud, inviteStaff, invited)
    if (invitation.ok) this.lay({ kind: 'invitation', invitation: invitation.value })
  }

  /** `true` when the account has ended. */
  async revoke(staff: string, reason: string): Promise<boolean> {
    const revoked = await oneAct(this, this.cloud, revokeStaff, { staff, reason })
    if (revoked.ok) await this.refreshStaff()
    return revoked.ok
  }

  /** `true` when the account has another post. */
  async change(post: Input<typeof changeStaff>): Promise<boolean> {
    const changed = await oneAct(this, this.cloud, changeStaff, post)
    if (changed.ok) await this.refreshStaff()
    return changed.ok
  }

  /** `true` when the invitation lies on the desk. */
  async rebind(staff: string, reason: string): Promise<boolean> {
    const invitation = await oneAct(this, this.cloud, rebindStaff, { staff, reason })
    if (invitation.ok) this.lay({ kind: 'invitation', invitation: invitation.value })
    return invitation.ok
  }

  async printPoster(venue: string): Promise<void> {
    const poster = await oneAct(this, this.cloud, printPoster, { venue, days: POSTER_DAYS })
    if (poster.ok) this.lay({ kind: 'poster', poster: poster.value })
  }

  async printPaper(idNumber: string, hours: number): Promise<void> {
    const paper = await oneAct(this, this.cloud, printPaper, { idNumber, hours })
    if (paper.ok) this.lay({ kind: 'paper', paper: paper.value })
  }

  clear() {
    this.onDesk = undefined
    this.problem = undefined
  }

  /** What went wrong is read. */
  forgive() {
    this.problem = undefined
  }

  private lay(onDesk: OnDesk) {
    this.onDesk = onDesk
  }
}

/** A poster hangs for half a year. */
const POSTER_DAYS = 180
