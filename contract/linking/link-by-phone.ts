import * as v from 'valibot'
import { PhoneReference } from '../fields'
import { defineOperation } from '../operation'
import { LinkedSchema } from './linked'

/**
 * 是否允许从您浙江健康码注册信息中获取? 是: links everyone who is registered under a phone proved in this account, and follows what the
 * registry has changed since (重新关联健康码).
 */
export const linkByPhone = defineOperation({
  name: 'linking.linkByPhone',
  audience: 'citizen',
  input: v.strictObject({ phone: PhoneReference }),
  output: LinkedSchema,
  errors: ['PHONE_NOT_PROVED', 'NO_HEALTH_CODE', 'REGISTRY_DOWN'],
  limit: { calls: 20, seconds: 60, counted: 'database' },
  personalData: ['maskedNames'],
  audited: true,
})
