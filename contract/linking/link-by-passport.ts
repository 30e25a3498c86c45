import * as v from 'valibot'
import { PassportNumber } from '../fields'
import { defineOperation } from '../operation'
import { LinkedSchema } from './linked'

/**
 * 使用护照申请健康码的用户: links the holder of a passport as self, when the phone of their health code is proved in this account (`rules.md` 1). A number
 * that is unknown and one whose phone is another are told alike: nobody learns whose passport is registered.
 */
export const linkByPassport = defineOperation({
  name: 'linking.linkByPassport',
  audience: 'citizen',
  input: v.strictObject({ passportNumber: PassportNumber }),
  output: LinkedSchema,
  errors: ['PHONE_NOT_PROVED', 'PASSPORT_NOT_FOUND', 'PAPER_NOT_LINKABLE', 'PERSON_FULL', 'REGISTRY_DOWN'],
  limit: { calls: 10, seconds: 3600, counted: 'database' },
  personalData: ['passportNumber', 'maskedNames'],
  audited: true,
})
