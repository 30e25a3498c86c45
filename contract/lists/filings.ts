import { ROUTES } from '@domain/white-list'
import * as v from 'valibot'
import { At, CalendarDay, Nothing, saidWords } from '../fields'
import { defineOperation } from '../operation'
import { FilingNumber } from './fields'

const fields = {
  number: FilingNumber,
  company: saidWords(2, 60),
  routes: v.pipe(v.array(v.picklist(ROUTES)), v.minLength(1), v.maxLength(ROUTES.length)),
  /** The last day on which drivers of this filing may be on the list. */
  validUntil: CalendarDay,
}

const FilingSchema = v.strictObject({ ...fields, approvedAt: At })
export type ListedFiling = v.InferOutput<typeof FilingSchema>

/** Approves a filing 备案, by which the bureau may enter drivers of its company; the same number again replaces it. */
export const approveFiling = defineOperation({
  name: 'lists.approveFiling',
  audience: 'staff',
  input: v.strictObject(fields),
  output: v.strictObject({ number: FilingNumber }),
  errors: ['FILING_INVALID'],
  limit: { calls: 120, seconds: 3600, counted: 'database' },
  personalData: [],
  audited: true,
  recorded: ({ number: about }) => ({ about }),
})

/** Ends a filing: nobody else is entered by it. Who is on the list stays there to the day of their entry. Ending it twice is no error. */
export const withdrawFiling = defineOperation({
  name: 'lists.withdrawFiling',
  audience: 'staff',
  input: v.strictObject({ number: FilingNumber }),
  output: v.strictObject({ withdrawn: v.boolean() }),
  errors: [],
  limit: { calls: 120, seconds: 3600, counted: 'database' },
  personalData: [],
  audited: true,
  recorded: ({ number: about }) => ({ about }),
})

/** Filings by which drivers can be entered today, the newest first; 200 at most. */
export const listFilings = defineOperation({
  name: 'lists.listFilings',
  audience: 'staff',
  input: Nothing,
  output: v.strictObject({ filings: v.array(FilingSchema) }),
  errors: [],
  limit: { calls: 120, seconds: 60, counted: 'memory' },
  personalData: [],
  audited: false,
})
