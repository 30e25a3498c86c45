import type { Instant } from '@domain/kernel/china-time'
import type { Colour } from '@domain/linking/colour'
import { plainly } from '@domain/linking/text'
import * as v from 'valibot'
import { RegistryTime } from '../registry-time'

/** One health code as Zhejiang's registry holds it. */
export interface HealthRecord {
  /** The registry's name of the paper: IDENTITY_CARD, PASSPORT, others. */
  paper: string
  documentNumber: string
  /** The number that the code is registered under; null when the record has none. */
  phone: string | null
  name: string
  /** Null for somebody who is registered but has no code of this province. */
  colour: Colour | null
  /** The city that issued the code: 温州市. */
  place: string
  changedAt: Instant
  /** Document number of who applied for this person, null when they did so themselves. */
  agent: string | null
}

const COLOURS: Readonly<Record<string, Colour>> = { 绿码: 'green', 黄码: 'yellow', 红码: 'red' }

/** A colour that has no name here lets nobody pass: it is grey. */
export const RegistryRecord = v.pipe(
  v.object({
    sfzh: v.pipe(v.string(), v.nonEmpty()),
    zjlx: v.optional(v.nullable(v.string()), 'IDENTITY_CARD'),
    xm: v.string(),
    sjh: v.optional(v.nullable(v.string())),
    mzt: v.optional(v.nullable(v.string())),
    mffd: v.optional(v.nullable(v.string())),
    zjgxsj: RegistryTime,
    dbrsfzh: v.optional(v.nullable(v.string())),
  }),
  v.transform((record): HealthRecord => ({
    paper: record.zjlx ?? 'IDENTITY_CARD',
    documentNumber: plainly(record.sfzh),
    phone: record.sjh ? plainly(record.sjh) : null,
    name: record.xm.trim(),
    colour: record.mzt ? (COLOURS[record.mzt] ?? 'grey') : null,
    place: record.mffd ?? '',
    changedAt: record.zjgxsj,
    agent: record.dbrsfzh ? plainly(record.dbrsfzh) : null,
  })),
)
