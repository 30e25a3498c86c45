import { DECLARATION_STATES } from '@domain/declaration/declaration'
import { CASE_STATES } from '@domain/verification/case'
import * as v from 'valibot'
import { At, ConsentVersion, Count, Nothing, PersonReference } from '../fields'
import { defineOperation } from '../operation'

/**
 * 我的数据: what is kept for this account, the cases of its people and its journeys one by one, and what was consented to, the newest first. `keptUntil`: null while a case is
 * open. An account without anything gets empty lists.
 */
export const readMyData = defineOperation({
  name: 'account.readMyData',
  audience: 'citizen',
  input: Nothing,
  output: v.strictObject({
    people: Count,
    phones: v.array(v.strictObject({ maskedPhone: v.string(), provedAt: At })),
    cases: v.array(v.strictObject({ person: PersonReference, state: v.picklist(CASE_STATES), since: At, keptUntil: v.nullable(At) })),
    journeys: v.array(v.strictObject({ state: v.picklist(DECLARATION_STATES), since: At, keptUntil: At })),
    consents: v.array(v.strictObject({ version: ConsentVersion, at: At, maskedPhone: v.nullable(v.string()) })),
  }),
  errors: [],
  limit: { calls: 60, seconds: 60, counted: 'database' },
  personalData: ['maskedPhone'],
  audited: false,
})
