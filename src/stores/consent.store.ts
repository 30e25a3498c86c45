import type { Storage } from '@/services/device/storage'
import { type PhoneFault, readPhone } from '@domain/linking/phone'
import { makeAutoObservable } from 'mobx'
import * as v from 'valibot'
import { TYPED } from './typed'

/** What the typed number lacks; `undefined` when nothing. */
export type PhoneLack = PhoneFault | 'empty' | undefined

/** 同意并授权: of which phone the travel may be looked at. One's own number survives a restart of the program; the consent starts empty each time. */
export class ConsentStore {
  phone: string
  isGiven = false
  /** Faults are shown from the first press on; that of the number also after its field was left. */
  private isTried = false
  private isPhoneLeft = false

  /** `isOwn`: else it is the phone of a relative, and what is kept of one's own stays as it is. */
  constructor(
    private readonly storage: Storage,
    private readonly isOwn = true,
  ) {
    this.phone = (isOwn && storage.read(TYPED.phone, v.string())) || ''
    makeAutoObservable<this, 'storage'>(this, { storage: false }, { autoBind: true })
  }

  setPhone(phone: string) {
    this.phone = phone
    if (this.isOwn) this.storage.write(TYPED.phone, phone)
  }

  leavePhone() {
    this.isPhoneLeft = this.phone !== ''
  }

  give(isGiven: boolean) {
    this.isGiven = isGiven
  }

  get phoneLack(): PhoneLack {
    if (!this.isTried && !this.isPhoneLeft) return undefined
    if (this.phone === '') return 'empty'
    const read = readPhone(this.phone)
    return read.ok ? undefined : read.error
  }

  get isMissing(): boolean {
    return this.isTried && !this.isGiven
  }

  /** The number as digits alone, when it is right and may be looked at; else what is missing is shown from now on. */
  ask(): string | undefined {
    this.isTried = true
    const phone = readPhone(this.phone)
    return phone.ok && this.isGiven ? phone.value : undefined
  }
}
