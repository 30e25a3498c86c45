import * as v from 'valibot'
import { At, Count, Nothing } from '../fields'
import { defineOperation, type Output } from '../operation'
import { PolicyChangeSchema, PolicySchema } from './policy'

const ScheduledSchema = v.strictObject({ number: Count, from: At, change: PolicyChangeSchema })

/** A version of the policy: made at `at`, counting from `from`. `by`: the office's words for who made it, null when they are gone. `withdraws`: the number of the version that it took back, which never counted. */
const VersionSchema = v.strictObject({
  ...ScheduledSchema.entries,
  at: At,
  by: v.nullable(v.string()),
  reason: v.string(),
  before: PolicyChangeSchema,
  withdraws: v.nullable(Count),
})

/** The policy in force, what is planned, and its versions, the newest first; 100 at most. `number`: of the newest, which a change names. */
export const readPolicy = defineOperation({
  name: 'office.readPolicy',
  audience: 'staff',
  input: Nothing,
  output: v.strictObject({ number: Count, policy: PolicySchema, scheduled: v.array(ScheduledSchema), versions: v.array(VersionSchema) }),
  errors: [],
  limit: { calls: 120, seconds: 60, counted: 'memory' },
  personalData: ['by'],
  audited: false,
})

export type PolicyRead = Output<typeof readPolicy>
export type PolicyVersion = PolicyRead['versions'][number]
