import type { Cloud } from '@/services/cloud/cloud'
import { confirmSelf } from '@contract/linking/confirm-self'
import type { Output } from '@contract/operation'
import { civilDate } from '@domain/kernel/china-time'
import type { PersonRef } from '@domain/kernel/ids'
import { type IdNumberFault, readIdNumber } from '@domain/linking/id-number'
import { makeAutoObservable, runInAction } from 'mobx'
import type { ClockStore } from './clock.store'
import { IDLE, type Loadable, LOADING, settled } from './loadable'

/** 确认是本人, by the full ID number. The number is kept nowhere. */
export class ConfirmationStore {
  number = ''
  confirming: Loadable<Output<typeof confirmSelf>> = IDLE
  private isFaultShown = false

  constructor(
    private readonly cloud: Cloud,
    private readonly clock: ClockStore,
  ) {
    makeAutoObservable<this, 'cloud' | 'clock'>(this, { cloud: false, clock: false }, { autoBind: true })
  }

  setNumber(number: string) {
    this.number = number
    this.confirming = IDLE
  }

  get lack(): IdNumberFault | 'empty' | undefined {
    if (!this.isFaultShown) return undefined
    if (this.number === '') return 'empty'
    const read = this.read()
    return read.ok ? undefined : read.error
  }

  /** `true` when the person is confirmed. */
  async confirm(person: PersonRef): Promise<boolean> {
    this.isFaultShown = true
    const idNumber = this.read()
    if (!idNumber.ok || this.confirming.kind === 'loading') return false
    this.confirming = LOADING
    const answer = await this.cloud.call(confirmSelf, { person, idNumber: idNumber.value })
    runInAction(() => {
      this.confirming = settled(answer)
    })
    return answer.ok
  }

  private read() {
    return readIdNumber(this.number, civilDate(this.clock.now))
  }
}
