import type { Navigation } from '@/services/device/navigation'
import { makeAutoObservable, observableRef } from 'mobx'

/** A page that did not open is spoken of on the page that stays, and tried again from there. */
export class OpeningStore {
  private again: (() => void) | undefined = undefined

  constructor(navigation: Pick<Navigation, 'onNotOpened'>) {
    makeAutoObservable<this, 'again'>(this, { again: observableRef }, { autoBind: true })
    navigation.onNotOpened(this.fail)
  }

  get hasFailed(): boolean {
    return this.again !== undefined
  }

  fail(again: () => void) {
    this.again = again
  }

  retry() {
    const { again } = this
    this.dismiss()
    again?.()
  }

  dismiss() {
    this.again = undefined
  }
}
