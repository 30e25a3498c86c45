import { ROUTES } from '@domain/white-list'
import * as v from 'valibot'
import { Count, CalendarDay, IdNumber } from '../fields'
import { defineOperation } from '../operation'
import { EntryReference, Kind } from './fields'

const EntrySchema = v.strictObject({
  entry: EntryReference,
  maskedName: v.string(),
  maskedNumber: v.string(),
  company: v.string(),
  until: CalendarDay,
  maskedPlate: v.optional(v.string()),
  route: v.optional(v.picklist(ROUTES)),
  filing: v.optional(v.string()),
})
export type ListedEntry = v.InferOutput<typeof EntrySchema>

/** Running entries of a list, the newest first, fifty a page; or the one of this ID number alone. */
export const listEntries = defineOperation({
  name: 'lists.listEntries',
  audience: 'staff',
  input: v.strictObject({ kind: Kind, page: v.pipe(Count, v.maxValue(2000)), idNumber: v.optional(IdNumber) }),
  output: v.strictObject({ entries: v.array(EntrySchema), total: Count }),
  errors: [],
  limit: { calls: 120, seconds: 60, counted: 'memory' },
  personalData: ['idNumber', 'maskedName', 'maskedNumber', 'maskedPlate'],
  audited: true,
})
