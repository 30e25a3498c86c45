import * as v from 'valibot'
import { Nothing } from '../fields'
import { ArrivalRuleSchema, PolicyTextSchema } from '../office/policy'
import { defineOperation } from '../operation'

/** What the office has set for people who come to Wenzhou, by the risk of their journey, and what 限制聚集 means. The same for everybody. */
export const readMeasures = defineOperation({
  name: 'itinerary.readMeasures',
  audience: 'citizen',
  input: Nothing,
  output: v.strictObject({
    arrival: v.strictObject({ low: ArrivalRuleSchema, medium: ArrivalRuleSchema, high: ArrivalRuleSchema }),
    gathering: PolicyTextSchema,
  }),
  errors: [],
  limit: { calls: 60, seconds: 60, counted: 'memory' },
  personalData: [],
  audited: false,
})
