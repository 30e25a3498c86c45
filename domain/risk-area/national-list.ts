import * as v from 'valibot'
import type { RiskLevel } from './risk-list'

const Words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500))
const Whole = v.pipe(v.number(), v.integer(), v.minValue(0))

const EntrySchema = v.object({ province: Words, city: Words, county: Words, communitys: v.pipe(v.array(Words), v.minLength(1)) })
const Entries = v.pipe(v.array(EntrySchema), v.maxLength(50_000))

const ListSchema = v.object({
  end_update_time: v.string(),
  hcount: Whole,
  mcount: Whole,
  /** Low-risk areas are listed since mid-2022. */
  lcount: v.optional(Whole, 0),
  highlist: Entries,
  middlelist: Entries,
  lowlist: v.optional(Entries, []),
})

/** What the national interface answers (`gateways.md` 3.2); `code` is 0. The list itself, without its envelope, serves as well. */
export const NationalListSchema = v.union([
  v.pipe(
    v.object({ data: ListSchema, code: v.literal(0) }),
    v.transform(({ data }) => data),
  ),
  ListSchema,
])

export type NationalList = v.InferOutput<typeof ListSchema>
export type NationalEntry = v.InferOutput<typeof EntrySchema>

/** Which keys of the national list hold a level, and its count of communities. */
export const LEVEL_KEYS = {
  high: { list: 'highlist', count: 'hcount' },
  middle: { list: 'middlelist', count: 'mcount' },
  low: { list: 'lowlist', count: 'lcount' },
} as const satisfies Record<RiskLevel, { list: keyof NationalList; count: keyof NationalList }>
