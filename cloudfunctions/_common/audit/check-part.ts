import { type Fault, type IsSigned, checkSeal, checkWaiting, type KeptSeal, type Link, linkAfter, sealFault } from '@domain/audit/check'
import { lapsesAt, sealId } from '@domain/audit/trail'
import { addDays, type CivilDate, type Instant } from '@domain/kernel/china-time'
import type { Trail } from './trail'

/** Checked at once: some seconds of work. */
const SEALS_A_PART = 20

interface Part {
  day: CivilDate
  /** Number of the first seal to check. */
  from: number
  now: Instant
}

export interface Checked {
  /** Sealed records of the day up to here, all whole when there is no fault. */
  records: number
  /** Records that wait for their seal; 0 before the end of the day is reached. */
  waiting: number
  fault: Fault | null
  /** The seal to go on with; null at the end of the day. */
  next: number | null
}

/** Checks some seals of a day's chain with all their records; at its end also what waits for a seal, and what claims one that does not exist. */
export async function checkPart(trail: Trail, isSigned: IsSigned, { day, from, now }: Part): Promise<Checked> {
  const seals = await trail.seals(day, from, SEALS_A_PART)
  let link = await linkBefore(trail, { day, from, now }, seals[0])
  if (!link) return { records: 0, waiting: 0, fault: sealFault(day, from), next: null }
  for (const seal of seals) {
    const [acts, claiming] = await Promise.all([trail.acts(seal.acts), trail.claiming(day, seal.number)])
    const fault = checkSeal(seal, link, { acts, claiming }, isSigned)
    if (fault) return { records: link.upTo, waiting: 0, fault, next: null }
    link = linkAfter(seal)
  }
  if (seals.length === SEALS_A_PART) return { records: link.upTo, waiting: 0, fault: null, next: link.number + 1 }
  return checkEnd(trail, isSigned, day, link)
}

const BEGINNING: Link = { number: 0, upTo: 0, previous: null }

/** What the first seal of the part must follow; nothing when the seal before is gone or another. */
async function linkBefore(trail: Trail, { day, from, now }: Part, first: KeptSeal | undefined): Promise<Link | undefined> {
  if (from > 1) {
    const before = await trail.seal(sealId(day, from - 1))
    return before ? linkAfter(before) : linkAtEnd(trail, day, from)
  }
  if (!first) return BEGINNING
  if (!first.previous) return (await trail.sealBefore(day)) ? undefined : BEGINNING
  const before = await trail.seal(first.previous.id)
  const hasLapsed = lapsesAt(first.previous.id.slice(0, day.length)) <= now
  if (before ? before.mac !== first.previous.mac : !hasLapsed) return undefined
  return { ...BEGINNING, previous: first.previous }
}

/** Beyond its last seal a day goes on where it ends; nothing when the seal before is gone from between others. */
async function linkAtEnd(trail: Trail, day: CivilDate, from: number): Promise<Link | undefined> {
  const last = await trail.sealBefore(addDays(day, 1))
  if (last?.day !== day) return BEGINNING
  return last.number < from ? linkAfter(last) : undefined
}

async function checkEnd(trail: Trail, isSigned: IsSigned, day: CivilDate, { number, upTo }: Link): Promise<Checked> {
  // Counted before the others are read: what comes meanwhile is among them, and not too many.
  const count = await trail.count(day)
  const waiting = await trail.waiting(day)
  const [stranger] = count > upTo + waiting.length ? await trail.strangers(day, number) : []
  const isSealedMeanwhile = stranger !== undefined && (await trail.seal(sealId(day, number + 1))) !== undefined
  if (isSealedMeanwhile) return { records: upTo, waiting: 0, fault: null, next: number + 1 }
  const inserted: Fault | undefined = stranger && { kind: 'inserted', seal: stranger.seal, record: null, id: stranger._id }
  return { records: upTo, waiting: waiting.length, fault: inserted ?? checkWaiting(waiting, isSigned) ?? null, next: null }
}
