import { checkPart } from '@common/audit/check-part'
import { signedBy } from '@common/audit/mac'
import { type Trail, trailOf } from '@common/audit/trail'
import { KeyRingSchema } from '@common/configuration/key-ring'
import type { Fault } from '@domain/audit/check'
import { AUDIT_KEPT_DAYS } from '@domain/audit/trail'
import type { CivilDate, Instant } from '@domain/kernel/china-time'
import * as v from 'valibot'

interface VerifiedDay {
  day: CivilDate
  records: number
  waiting: number
  fault: Fault | null
}

export interface Verified {
  days: VerifiedDay[]
  /** The newest seal, to be kept elsewhere and handed in again. */
  head: string | null
  /** The head that was handed in is in the chain as it was; null when none was. */
  isHeadThere: boolean | null
}

interface Asked {
  /** AUDIT_KEYS of the functions. */
  keys: string
  now: Instant
  /** The head that an earlier check, or the scheduler's log, gave. */
  head?: string
}

/** Checks every day of the trail that is kept, the oldest first. */
export async function verifyTrail(database: Parameters<typeof trailOf>[0], { keys, now, head }: Asked): Promise<Verified> {
  const trail = trailOf(database)
  const isSigned = signedBy(v.parse(KeyRingSchema, keys))
  const days: VerifiedDay[] = []
  for (const { day } of (await trail.days(AUDIT_KEPT_DAYS + 1)).reverse()) {
    let next: number | null = 1
    let checked = { records: 0, waiting: 0, fault: null as Fault | null }
    while (next !== null) ({ next, ...checked } = await checkPart(trail, isSigned, { day, from: next, now }))
    days.push({ day, ...checked })
  }
  const newest = await trail.sealBefore('9999-12-31')
  return { days, head: newest ? `${newest._id}:${newest.mac}` : null, isHeadThere: head === undefined ? null : await isThere(trail, head) }
}

async function isThere(trail: Trail, head: string): Promise<boolean> {
  const [id = '', mac] = head.split(':')
  return (await trail.seal(id))?.mac === mac
}

const WORDS: Readonly<Record<Fault['kind'], string>> = {
  changed: 'was changed',
  missing: 'is gone',
  moved: 'lies in another place',
  inserted: 'was put in by somebody else',
  seal: 'the seal is gone, changed, or follows another',
}

const faultWords = ({ kind, seal, record, id }: Fault) =>
  [record !== null && `record ${record}`, `(${id}${seal > 0 ? `, seal ${seal}` : ''})`, WORDS[kind]].filter(Boolean).join(' ')

/** What the command prints, a line a day. */
export function verifiedLines({ days, head, isHeadThere }: Verified): string[] {
  const lines = days.map(({ day, records, waiting, fault }) =>
    fault
      ? `${day}  broken after ${records} records: ${faultWords(fault)}`
      : `${day}  whole, ${records} records${waiting > 0 ? `, ${waiting} more wait for their seal` : ''}`,
  )
  return [
    ...(lines.length === 0 ? ['no day has a sealed record'] : lines),
    ...(isHeadThere === false ? ['broken: the head that was handed in is not in the trail'] : []),
    ...(head === null ? [] : [`head ${head}`]),
  ]
}

export const isWhole = ({ days, isHeadThere }: Verified): boolean => isHeadThere !== false && days.every(({ fault }) => fault === null)
