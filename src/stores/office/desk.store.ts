import type { Cloud } from '@/services/cloud/cloud'
import { changeStaff } from '@contract/office/change-staff'
import { listInvitations, type OpenInvitation, withdrawInvitation } from '@contract/office/invitations'
import { inviteStaff } from '@contract/office/invite-staff'
import { type ListedStaff, listStaff } from '@contract/office/list-staff'
import { rebindStaff } from '@contract/office/rebind-staff'
import { revokeStaff } from '@contract/office/revoke-staff'
import type { Input, Output } from '@contract/operation'
import { printPaper } from '@contract/pass/print-paper'
import { printPoster } from '@contract/pass/print-poster'
import type { Problem } from '@/services/cloud/problem'
import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import { oneAct } from '../one-act'
import type { PrintedPaper } from '../printed-paper'
import { VenuesStore } from './venues.store'

export type { OpenInvitation } from '@contract/office/invitations'
export type { ListedStaff } from '@contract/office/list-staff'
export type PrintedPoster = Output<typeof printPoster>
export type StaffFilter = Omit<Input<typeof listStaff>, 'before'>
/** With whom it is for, in the office's words. */
export type Invitation = Output<typeof inviteStaff> & { label: string }

/** What lies on the desk to be printed or read out. */
export type OnDesk =
  { kind: 'paper'; paper: PrintedPaper } | { kind: 'poster'; poster: PrintedPoster } | { kind: 'invitation'; invitation: Invitation }

/** 防控办工作台: venues, staff, and what is printed. Nothing of it is kept on this device. */
export class DeskStore {
  readonly venues: VenuesStore
  /** Of the accounts that were asked for: the newest, and how many more there are. */
  staff: readonly ListedStaff[] = []
  staffLeftOut = 0
  /** Invitations that nobody has taken up yet: those that lapse first, and how many more there are. */
  invitations: readonly OpenInvitation[] = []
  invitationsLeftOut = 0
  private staffFilter: StaffFilter = {}
  private nextStaff: Output<typeof listStaff>['next'] = null
  onDesk: OnDesk | undefined
  problem: Problem | undefined
  /** A dialog is open: what goes wrong meanwhile stands in it, and nowhere else. */
  isAsking = false
  isBusy = false

  constructor(private readonly cloud: Cloud) {
    this.venues = new VenuesStore(cloud, this)
    makeAutoObservable<this, 'cloud' | 'staffFilter' | 'nextStaff'>(
      this,
      { cloud: false, venues: false, onDesk: observableRef, staffFilter: observableRef, nextStaff: observableRef },
      { autoBind: true },
    )
  }

  /** Who may act, and who is invited. */
  async refreshPeople(): Promise<void> {
    await Promise.all([this.refreshStaff(), this.refreshInvitations()])
  }

  private async refreshInvitations(): Promise<void> {
    const answer = await this.cloud.call(listInvitations, {})
    if (!answer.ok) return this.fail(answer.error)
    runInAction(() => {
      this.invitations = answer.value.invitations
      this.invitationsLeftOut = answer.value.leftOut
    })
  }

  findStaff(filter: StaffFilter): Promise<void> {
    this.staffFilter = filter
    return this.refreshStaff()
  }

  refreshStaff(): Promise<void> {
    return this.readStaff(null)
  }

  async moreStaff(): Promise<void> {
    if (this.nextStaff) await this.readStaff(this.nextStaff)
  }

  /** The page after `before`, or the first. What another search or page has overtaken is dropped. */
  private async readStaff(before: Output<typeof listStaff>['next']): Promise<void> {
    const filter = this.staffFilter
    const answer = await this.cloud.call(listStaff, { ...filter, ...(before && { before }) })
    if (!answer.ok) return this.fail(answer.error)
    const { staff, leftOut, next } = answer.value
    runInAction(() => {
      if (filter !== this.staffFilter || (before && before !== this.nextStaff)) return
      this.staff = before ? [...this.staff, ...staff] : staff
      this.staffLeftOut = leftOut
      this.nextStaff = next
    })
  }

  /** `true` when the invitation lies on the desk. */
  async invite(invited: Input<typeof inviteStaff>): Promise<boolean> {
    const invitation = await oneAct(this, this.cloud, inviteStaff, invited)
    if (invitation.ok) this.lay({ kind: 'invitation', invitation: { ...invitation.value, label: invited.label } })
    return invitation.ok
  }

  /** `true` when its code serves nobody any more. */
  async withdraw(invitation: string): Promise<boolean> {
    const withdrawn = await oneAct(this, this.cloud, withdrawInvitation, { invitation })
    if (withdrawn.ok || withdrawn.error?.code === 'INVITATION_OVER') await this.refreshInvitations()
    return withdrawn.ok
  }

  /** `true` when the account has ended. */
  async revoke(staff: string, reason: string): Promise<boolean> {
    return this.onAccount(revokeStaff, { staff, reason })
  }

  /** `true` when the account has another post. */
  async change(post: Input<typeof changeStaff>): Promise<boolean> {
    return this.onAccount(changeStaff, post)
  }

  /** `true` when the invitation lies on the desk. */
  async rebind({ staff, label }: Pick<ListedStaff, 'staff' | 'label'>, reason: string): Promise<boolean> {
    const invitation = await oneAct(this, this.cloud, rebindStaff, { staff, reason })
    if (invitation.ok) this.lay({ kind: 'invitation', invitation: { ...invitation.value, label } })
    else if (invitation.error?.code === 'STAFF_ENDED') await this.refreshPeople()
    return invitation.ok
  }

  /** The list is read again after an act, and after one that came too late: the account has ended, or its post went over to another. */
  private async onAccount<O extends typeof revokeStaff | typeof changeStaff>(operation: O, input: Input<O>): Promise<boolean> {
    const answer = await oneAct<O>(this, this.cloud, operation, input)
    if (answer.ok || answer.error?.code === 'STAFF_ENDED') await this.refreshPeople()
    return answer.ok
  }

  async printPoster(venue: string): Promise<void> {
    const poster = await oneAct(this, this.cloud, printPoster, { venue, days: POSTER_DAYS })
    if (poster.ok) this.lay({ kind: 'poster', poster: poster.value })
  }

  /** `true` when it lies there to be printed. */
  async printPaper(asked: Input<typeof printPaper>): Promise<boolean> {
    const paper = await oneAct(this, this.cloud, printPaper, asked)
    if (paper.ok) this.lay({ kind: 'paper', paper: paper.value })
    return paper.ok
  }

  clear() {
    this.onDesk = undefined
    this.problem = undefined
  }

  ask() {
    this.isAsking = true
    this.problem = undefined
  }

  /** The dialog is closed, and what went wrong is read. */
  forgive() {
    this.isAsking = false
    this.problem = undefined
  }

  private fail(problem: Problem) {
    this.problem = problem
  }

  private lay(onDesk: OnDesk) {
    this.onDesk = onDesk
  }
}

/** A poster hangs for half a year. */
const POSTER_DAYS = 180
