import type { Cloud } from '@/services/cloud/cloud'
import type { Output } from '@contract/operation'
import { readCase } from '@contract/verification/read-case'
import type { Instant } from '@domain/kernel/china-time'
import type { PersonRef } from '@domain/kernel/ids'
import { sharedForm, type SharedForm } from '@domain/verification/shared-form'
import { makeAutoObservable, runInAction } from 'mobx'
import type { Applicant } from '../shown'
import { IDLE, type Loadable, LOADING, settled } from '../loadable'

interface World {
  cloud: Cloud
  clock: { readonly now: Instant }
}

/** More lenders of one household say the same. */
const OFFERED_AT_MOST = 3

/** Whose form can serve another one of the same account: confirmed, with a case that is known of. */
export const lendersAmong = (applicants: readonly Applicant[], borrower: PersonRef): readonly Applicant[] =>
  applicants
    .filter(({ person, role, code }) => person !== borrower && role !== 'unconfirmed' && code !== null && code.verification !== 'none')
    .slice(0, OFFERED_AT_MOST)

/** 沿用同住家人的行程和住址: read from the case of another one of this account when it is asked for, and kept nowhere but in the form. */
export class HouseholdFormStore {
  reading: Loadable<Output<typeof readCase>> = IDLE
  /** What was taken over last, and whose it was. */
  taken: { shared: SharedForm; lender: string } | undefined

  constructor(private readonly world: World) {
    makeAutoObservable<this, 'world'>(this, { world: false }, { autoBind: true })
  }

  /** What of the lender's form serves; nothing when it cannot be read, or there is none any more. */
  async take({ person, maskedName: lender }: Pick<Applicant, 'person' | 'maskedName'>): Promise<SharedForm | undefined> {
    if (this.reading.kind === 'loading') return undefined
    this.reading = LOADING
    const { cloud, clock } = this.world
    const answer = await cloud.call(readCase, { person })
    const own = answer.ok ? answer.value.case : null
    const shared = own ? sharedForm(own.form, own.openedAt, clock.now) : undefined
    runInAction(() => {
      this.reading = answer.ok ? IDLE : settled(answer)
      this.taken = shared && { shared, lender }
    })
    return shared
  }
}
