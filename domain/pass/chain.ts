import { ascii, concat, u16 } from './bytes'
import type { Sha256 } from './primitives'

/** The chain always has 900 minutes' worth of steps, so that a phone can draw it before it knows the minutes (`rules.md` 14). */
export const CHAIN_STEPS = 1_800
/** Bytes of every value of the chain: seed, reveals and anchor. */
export const LINK_BYTES = 16

const LABEL = ascii('WZ1 step')
/** So many steps lie between two values that are kept: a reveal costs at most this many hashes. */
const KEPT_EVERY = 60

/** h(i-1) from h(i). */
export const stepDown = (step: number, link: Uint8Array, sha256: Sha256): Uint8Array =>
  sha256(concat(LABEL, u16(step), link)).slice(0, LINK_BYTES)

/** h(lower) from h(step), one after another. */
export function walkDown(step: number, link: Uint8Array, lower: number, sha256: Sha256): Uint8Array {
  let found = link
  for (let at = step; at > lower; at--) found = stepDown(at, found, sha256)
  return found
}

/** A chain as its phone keeps it: every sixtieth value. The seed, h(1800), gives them all; nothing but h(0) and reveals ever leaves the phone. */
export interface Chain {
  anchor: Uint8Array
  /** h(60), h(120) … h(1800) */
  kept: readonly Uint8Array[]
}

/** Draws the chain of a seed, one part of 60 steps at a time: whoever has a screen to keep alive pauses between them. */
export function* drawChain(seed: Uint8Array, sha256: Sha256): Generator<undefined, Chain> {
  const kept = [seed]
  for (let step = CHAIN_STEPS; step > KEPT_EVERY; step -= KEPT_EVERY) {
    kept.unshift(walkDown(step, kept[0], step - KEPT_EVERY, sha256))
    yield
  }
  return { anchor: walkDown(KEPT_EVERY, kept[0], 0, sha256), kept }
}

/** The whole chain at once. */
export function chainOf(seed: Uint8Array, sha256: Sha256): Chain {
  const drawing = drawChain(seed, sha256)
  for (;;) {
    const part = drawing.next()
    if (part.done) return part.value
  }
}

/** What is revealed in a slot: h(slot + 1). Slots run from 0 to 1,799. */
export function revealOf({ kept }: Chain, slot: number, sha256: Sha256): Uint8Array {
  const place = Math.floor(slot / KEPT_EVERY)
  return walkDown((place + 1) * KEPT_EVERY, kept[place], slot + 1, sha256)
}
