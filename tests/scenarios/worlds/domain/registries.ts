import type { Instant } from '@domain/kernel/china-time'
import type { Colour } from '@domain/linking/colour'
import { mergeReadings, type Reading, type Source } from '@domain/linking/source'

const PLACE = '温州市'

interface Coloured {
  colour: Colour
  changedAt: Instant
}

/** The registries of one person of Wenzhou, and what is known from them. */
export class Registries {
  readings: readonly Reading[] = []
  /** How far the batch store is behind. */
  lag = 0
  isProvinceDown = false
  isNationalDown = false
  private readonly codes: Coloured[]

  constructor(since: Instant) {
    this.codes = [{ colour: 'green', changedAt: since }]
  }

  turn(colour: Colour, now: Instant): undefined {
    this.codes.push({ colour, changedAt: now })
  }

  /** By phone the batch store is asked, by face the live one too; the national registry by both. @returns whether all of them answered */
  ask(by: 'phone' | 'face', now: Instant): boolean {
    const { isProvinceDown, isNationalDown } = this
    const heard = [
      ...(isProvinceDown ? [] : [this.reading('wenzhou', now - this.lag, now)]),
      ...(isProvinceDown || by === 'phone' ? [] : [this.reading('wenzhou', now, now)]),
      ...(isNationalDown ? [] : [this.reading('national', now, now)]),
    ]
    const answered: Source[] = [
      ...(isProvinceDown ? [] : (['wenzhou', 'zhejiang'] as const)),
      ...(isNationalDown ? [] : ['national' as const]),
    ]
    this.readings = mergeReadings(this.readings, heard, answered)
    return !isProvinceDown && !isNationalDown
  }

  private reading(source: Source, asOf: Instant, askedAt: Instant): Reading {
    const code = this.codes.findLast(({ changedAt }) => changedAt <= asOf) ?? this.codes[0]
    return { source, place: PLACE, ...(code as Coloured), askedAt }
  }
}
