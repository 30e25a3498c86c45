import { CHANGE_KINDS, LEVELS, LIST_STATES } from '@domain/risk-area'
import * as v from 'valibot'
import { At, CityCode, Count } from '../fields'

/** A list that is kept, by the digest of what it holds. */
export const ListId = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/))

/** A version an hour for a century is less. */
const VERSIONS_AT_MOST = 1_000_000

/** Number of a version; 0 before the first. */
export const VersionNumber = v.pipe(Count, v.maxValue(VERSIONS_AT_MOST))

export const ChangeKind = v.picklist(CHANGE_KINDS)

const path = v.string()

/** Why a list is refused; the page has the words. */
export const ProblemSchema = v.variant('key', [
  v.strictObject({ key: v.literal('notJson') }),
  v.strictObject({ key: v.literal('fieldMissing'), at: path }),
  v.strictObject({ key: v.literal('fieldWrong'), at: path }),
  v.strictObject({ key: v.literal('answerIsError') }),
  v.strictObject({ key: v.literal('timeWrong'), text: v.string() }),
  v.strictObject({ key: v.literal('countDiffers'), count: v.string(), said: Count, counted: Count }),
  v.strictObject({ key: v.literal('tooManyPlaces'), most: Count, counted: Count }),
  v.strictObject({ key: v.literal('notLater'), listTime: v.string(), current: v.string() }),
])

export const refused = v.strictObject({ kind: v.literal('refused'), problems: v.pipe(v.array(ProblemSchema), v.readonly()) })

/** A list as it stands among others. `by`: the office's words for whoever imported it; null for a script or the timer. */
export const ListSchema = v.strictObject({
  list: ListId,
  /** `YYYYMMDDHH` of its time. */
  version: v.string(),
  /** As the national list writes it: `2022-07-21 16时`. */
  listTime: v.string(),
  counts: v.strictObject({ high: Count, middle: Count, low: Count }),
  origin: v.picklist(['file', 'national', 'script']),
  importedAt: At,
  by: v.nullable(v.string()),
  state: v.picklist(LIST_STATES),
})
export type ListedList = v.InferOutput<typeof ListSchema>

/** A version: a list with the cities it was confirmed with. */
export const VersionSchema = v.strictObject({
  number: VersionNumber,
  list: ListId,
  listTime: v.string(),
  cities: Count,
  isRollBack: v.boolean(),
  confirmedAt: At,
  by: v.nullable(v.string()),
})
export type ListedVersion = v.InferOutput<typeof VersionSchema>

export const ChangeSchema = v.strictObject({
  level: v.picklist(LEVELS),
  /** The level it was on; null for a place that is new or gone. */
  from: v.nullable(v.picklist(LEVELS)),
  province: v.string(),
  city: v.string(),
  county: v.string(),
  community: v.string(),
})
export type ListedChange = v.InferOutput<typeof ChangeSchema>

export const Cities = v.array(CityCode)
