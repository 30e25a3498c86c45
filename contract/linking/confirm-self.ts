import * as v from 'valibot'
import { IdNumber, PersonReference } from '../fields'
import { defineOperation } from '../operation'

/** 确认是本人: the full ID number, typed once, turns an unconfirmed person without agent into self, and those whose agent they are into dependants (`rules.md` 1). */
export const confirmSelf = defineOperation({
  name: 'linking.confirmSelf',
  audience: 'citizen',
  input: v.strictObject({ person: PersonReference, idNumber: IdNumber }),
  output: v.strictObject({ confirmed: v.pipe(v.number(), v.integer()) }),
  errors: ['PERSON_NOT_LINKED', 'ID_NUMBER_DIFFERS', 'CONFIRM_LIMIT', 'CONFIRM_NOT_POSSIBLE'],
  limit: { calls: 20, seconds: 60, counted: 'database' },
  personalData: ['idNumber'],
  audited: true,
  recorded: ({ person: about }) => ({ about }),
})
