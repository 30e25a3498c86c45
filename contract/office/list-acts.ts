import { ROLES } from '@domain/access/rights.table'
import { UNMASKED_FIELDS } from '@domain/audit/trail'
import * as v from 'valibot'
import { ActCursor } from '../audit/cursor'
import { At, Count, Day, IdNumber, PassportNumber } from '../fields'
import { PolicyChangeSchema } from './policy'
import { defineOperation } from '../operation'

export const ACT_ROLES = [...ROLES, 'citizen', 'system', 'nobody'] as const

const ActSchema = v.strictObject({
  id: v.string(),
  at: At,
  role: v.picklist(ACT_ROLES),
  /** Reference of the account; null for the system and for nobody. */
  account: v.nullable(v.string()),
  /** Of an account of staff, in the office's words. */
  label: v.nullable(v.string()),
  operation: v.string(),
  event: v.nullable(v.string()),
  /** Reference of the case, or whatever else the request named. */
  about: v.nullable(v.string()),
  /** Where that is an account of staff: in the office's words. */
  aboutLabel: v.nullable(v.string()),
  /** Whoever was invited, in the office's words. */
  whom: v.nullable(v.string()),
  /** What was shown in clear. */
  fields: v.array(v.picklist(UNMASKED_FIELDS)),
  /** How many people it was about. */
  people: Count,
  /** Support code of what it was refused with; null when it was done. */
  refusal: v.nullable(v.string()),
  reason: v.nullable(v.string()),
  /** What a change of the policy set, and what was before; null of any other act. */
  policy: v.nullable(v.strictObject({ change: PolicyChangeSchema, before: PolicyChangeSchema })),
  isSealed: v.boolean(),
})
export type ListedAct = v.InferOutput<typeof ActSchema>

const filter = v.strictObject({
  day: v.optional(Day),
  role: v.optional(v.picklist(ACT_ROLES)),
  operation: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{1,20}\.[A-Za-z]{1,40}$/))),
  document: v.optional(v.union([IdNumber, PassportNumber])),
  before: v.optional(ActCursor),
})

/**
 * 操作记录, the newest first, of a day or about the person with a document; only its keyed hash is looked for. `next`: to ask for more; `notGenuine`: how many were found that
 * nobody with the key has written, which are not shown: the check of their day names them. */
export const listActs = defineOperation({
  name: 'office.listActs',
  audience: 'staff',
  input: v.pipe(
    filter,
    v.check(({ day, document }) => day !== undefined || document !== undefined, 'a day or a document'),
  ),
  output: v.strictObject({ acts: v.array(ActSchema), notGenuine: Count, next: v.nullable(ActCursor) }),
  errors: [],
  limit: { calls: 120, seconds: 60, counted: 'database' },
  personalData: ['document', 'label', 'aboutLabel', 'whom', 'reason'],
  audited: true,
})
