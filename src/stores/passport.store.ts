import type { Cloud } from '@/services/cloud/cloud'
import { linkByPassport } from '@contract/linking/link-by-passport'
import type { Output } from '@contract/operation'
import { type PassportFault, readPassportNumber } from '@domain/linking/passport'
import { makeAutoObservable, runInAction } from 'mobx'
import { IDLE, type Loadable, LOADING, settled } from './loadable'

/** 使用护照申请健康码的用户: the number is kept nowhere. */
export class PassportStore {
  number = ''
  linking: Loadable<Output<typeof linkByPassport>> = IDLE
  private isFaultShown = false

  constructor(private readonly cloud: Cloud) {
    makeAutoObservable<this, 'cloud'>(this, { cloud: false }, { autoBind: true })
  }

  setNumber(number: string) {
    this.number = number
    this.linking = IDLE
  }

  get lack(): PassportFault | 'empty' | undefined {
    if (!this.isFaultShown) return undefined
    if (this.number === '') return 'empty'
    const read = readPassportNumber(this.number)
    return read.ok ? undefined : read.error
  }

  /** Asks for nothing before the number can be a passport's. */
  async link(): Promise<void> {
    this.isFaultShown = true
    const number = readPassportNumber(this.number)
    if (!number.ok || this.linking.kind === 'loading') return
    this.linking = LOADING
    const answer = await this.cloud.call(linkByPassport, { passportNumber: number.value })
    runInAction(() => {
      this.linking = settled(answer)
    })
  }
}
