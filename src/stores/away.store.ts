import type { Storage } from '@/services/device/storage'
import type { Whereabouts } from '@/services/device/whereabouts'
import { isAway } from '@domain/geofence'
import { HOUR, type Instant } from '@domain/kernel/china-time'
import { makeAutoObservable, runInAction } from 'mobx'
import * as v from 'valibot'

/** Whether the phone may be asked where it is, when it was last, and the one bit that came of it: a position is kept nowhere. */
const KeptSchema = v.object({ isOn: v.boolean(), at: v.number(), isAway: v.boolean() })
type Kept = v.InferOutput<typeof KeptSchema>

const PLACE = 'away'
const OFF: Kept = { isOn: false, at: 0, isAway: false }

/** Nobody gets from one end of the country to the other much faster. */
const LOOKS_EVERY = 3 * HOUR

interface World {
  storage: Storage
  whereabouts: Whereabouts
  clock: { readonly now: Instant }
}

/** 离开温州时提醒我预申报: compares the position with the city's boundary, here on the phone, once the person has allowed it. */
export class AwayStore {
  private kept: Kept

  constructor(private readonly world: World) {
    this.kept = world.storage.read(PLACE, KeptSchema) ?? OFF
    makeAutoObservable<this, 'world'>(this, { world: false }, { autoBind: true })
  }

  get isOn(): boolean {
    return this.kept.isOn
  }

  get isAway(): boolean {
    return this.kept.isOn && this.kept.isAway
  }

  /** `false` when the phone does not say where it is, as after a refusal: then it is not asked again by itself. */
  async turnOn(): Promise<boolean> {
    const isAllowed = await this.compare()
    if (!isAllowed) this.turnOff()
    return isAllowed
  }

  turnOff() {
    this.keep(OFF)
  }

  /** The code page comes into sight. */
  look() {
    const { isOn, at } = this.kept
    if (isOn && this.world.clock.now >= at + LOOKS_EVERY) void this.compare()
  }

  private async compare(): Promise<boolean> {
    const { whereabouts, clock } = this.world
    const found = await whereabouts.find()
    runInAction(() => {
      if (found) this.keep({ isOn: true, at: clock.now, isAway: isAway(found.position, found.accuracy) })
    })
    return found !== undefined
  }

  private keep(kept: Kept) {
    this.kept = kept
    this.world.storage.write(PLACE, kept)
  }
}
