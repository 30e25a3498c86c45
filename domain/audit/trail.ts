import { addDays, type CivilDate, type Instant, startOfDay } from '../kernel/china-time'
import type { Role } from '../access/rights.table'
import { RETENTION } from '../retention/retention.table'
import { ARRIVAL_FIELDS } from '../declaration/unmasking'
import { MASKED_FIELDS } from '../verification/unmasking'

/** Records and seals of a day lapse together, so many days after it (`rules.md` 3). */
export const AUDIT_KEPT_DAYS = RETENTION.audit.days

/** What can be shown in clear: of a case, of an arrival. */
export const UNMASKED_FIELDS = [...new Set([...MASKED_FIELDS, ...ARRIVAL_FIELDS])]
export type UnmaskedField = (typeof UNMASKED_FIELDS)[number]

export type ActBy = Role | 'citizen' | 'system' | 'nobody'

/** What one record of the trail says. Nothing in it names a person: accounts and people are keyed hashes, words are sealed. */
export interface Act {
  _id: string
  /** The day in China at `at`: whose chain it belongs to. */
  day: CivilDate
  at: Instant
  operation: string
  /** Which of several things the operation can do. */
  event: string | null
  by: ActBy
  /** Reference of the account; null for the system and for nobody. */
  account: string | null
  /** Case, entry or whatever else the request named. */
  about: string | null
  /** Keyed hashes of the people it is about. */
  people: readonly string[]
  outcome: string
  /** Why, in the words of who did it, sealed; null where the operation asks for none. */
  reasonCipher: string | null
  requestId: string
  /** What was shown in clear; only where the operation shows something so. */
  fields?: readonly UnmaskedField[]
  /** What the office calls whoever it makes staff, sealed; only where the request names them. */
  whomCipher?: string
}

/** Records of one day in their order, under one key with the seal before: who changes, removes, inserts or reorders any of them breaks it. */
export interface Seal {
  /** `sealId(day, number)` */
  _id: string
  day: CivilDate
  /** Of its day, from 1. */
  number: number
  /** The seal before, of this day or an earlier one; null for the first of all. */
  previous: { id: string; mac: string } | null
  /** The records, in order. */
  acts: readonly string[]
  /** Records of the day up to and with these. */
  upTo: number
}

export const sealId = (day: CivilDate, number: number): string => `${day}.${String(number).padStart(6, '0')}`

/** When everything of a day may be gone. */
export const lapsesAt = (day: CivilDate): Instant => startOfDay(addDays(day, AUDIT_KEPT_DAYS + 1))

/** What is signed of a record: everything it says, in a fixed order. */
export const actText = (act: Act): string =>
  JSON.stringify([
    act._id,
    act.day,
    act.at,
    act.operation,
    act.event,
    act.by,
    act.account,
    act.about,
    act.people,
    act.outcome,
    act.reasonCipher,
    act.requestId,
    ...(act.fields ? [act.fields] : []),
    ...(act.whomCipher === undefined ? [] : [act.whomCipher]),
  ])

/** What is signed of a seal: its place, the seal before, and the signatures of its records in order. */
export const sealText = ({ day, number, previous, acts, upTo }: Seal, macs: readonly string[]): string =>
  JSON.stringify([day, number, previous && [previous.id, previous.mac], acts.map((id, place) => [id, macs[place]]), upTo])
