import { LANGUAGE_KEYS } from '@domain/kernel/language'
import { MESSAGE_KINDS } from '@domain/messages/message'
import * as v from 'valibot'
import { defineOperation } from '../operation'
import { MessageKindSchema, PermissionsSchema } from './fields'

/**
 * Records what the person has just accepted in the platform's own window (一次性订阅): one more message of each kind, in the language of the screen.
 * `authCode`: what `my.getAuthCode` gives, on Alipay only: the account does not know its user otherwise. Browsers are refused: FORBIDDEN.
 */
export const allowMessages = defineOperation({
  name: 'messages.allowMessages',
  audience: 'citizen',
  input: v.strictObject({
    kinds: v.pipe(v.array(MessageKindSchema), v.minLength(1), v.maxLength(MESSAGE_KINDS.length)),
    language: v.picklist(LANGUAGE_KEYS),
    authCode: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{8,128}$/))),
  }),
  output: v.strictObject({ left: PermissionsSchema }),
  errors: ['ALIPAY_LOGIN_FAILED'],
  limit: { calls: 30, seconds: 3600, counted: 'database' },
  personalData: ['authCode'],
  audited: true,
})
