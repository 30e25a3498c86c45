import { PHONE_PATTERN } from '@domain/linking/phone'
import { DIGITS_PATTERN, SEARCH_AT_MOST } from '@domain/verification/search'
import * as v from 'valibot'
import { saidWords } from '../fields'
import { defineOperation } from '../operation'
import { ListedCaseSchema } from './street-case'

const SearchSchema = v.variant('by', [
  v.strictObject({ by: v.literal('name'), text: saidWords(2, SEARCH_AT_MOST) }),
  v.strictObject({ by: v.literal('phone'), text: v.pipe(v.string(), v.regex(PHONE_PATTERN)) }),
  v.strictObject({ by: v.literal('digits'), text: v.pipe(v.string(), v.regex(DIGITS_PATTERN)) }),
])

/** Cases of one's streets by the exact full name, the phone, or the last four characters of the document, the newest first: through keyed hashes alone. */
export const searchCases = defineOperation({
  name: 'verification.searchCases',
  audience: 'staff',
  input: v.strictObject({ search: SearchSchema }),
  output: v.strictObject({ cases: v.array(ListedCaseSchema) }),
  errors: [],
  limit: { calls: 30, seconds: 600, counted: 'database' },
  personalData: ['text', 'maskedName'],
  audited: true,
})
