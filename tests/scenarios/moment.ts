import { DAY, HOUR, type Instant, MINUTE, nextMidnight, SECOND } from '@domain/kernel/china-time'

/**
 * A point in relative time: a beginning, then lengths that are added. Without a beginning it counts from `t0`.
 * Beginnings: `t0`; `P7D`, seven days after it; `then`, the step before, or for what is expected the step itself; `next midnight` after that;
 * `end` and `end of the pass`, as they were seen after the step before.
 * Lengths: `+2h`, `+1h30min`, `+20s`, and `+length`, which one showing gives this person. `just before` is the last moment before it all.
 */
export type Moment = string

/** What moments are relative to. */
export interface Anchors {
  t0: Instant
  then: Instant
  /** 失效, and the end of the newest temporary pass. */
  end: Instant
  passEnd: Instant
  /** Of one showing. */
  length: number
  /** How long before an instant `just before` it is. */
  justBefore: number
}

const UNITS: Readonly<Record<string, number>> = { h: HOUR, min: MINUTE, s: SECOND }
const FORM = /^(just before )?(t0|then|end|end of the pass|next midnight|P(\d+)D)?((?: ?\+(?:length|(?:\d+(?:h|min|s))+))*)$/

const beginnings = ({ t0, then, end, passEnd }: Anchors): Readonly<Record<string, Instant>> => ({
  t0,
  then,
  end,
  'end of the pass': passEnd,
  'next midnight': nextMidnight(then),
})

const lengthsOf = (text: string, length: number): number =>
  [...text.matchAll(/length|(\d+)(h|min|s)/g)].reduce((sum, [, count, unit]) => sum + (unit ? Number(count) * UNITS[unit]! : length), 0)

/** @throws Error when the text is no moment */
export function instantOf(moment: Moment, anchors: Anchors): Instant {
  const found = FORM.exec(moment)
  if (moment === '' || !found) throw new Error(`“${moment}” is no moment`)
  const [, before, name = 't0', days, lengths = ''] = found
  const beginning = beginnings(anchors)[name] ?? anchors.t0 + Number(days) * DAY
  return beginning + lengthsOf(lengths, anchors.length) - (before ? anchors.justBefore : 0)
}
