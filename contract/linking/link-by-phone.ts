import * as v from 'valibot'
import { Count, PhoneReference } from '../fields'
import { defineOperation } from '../operation'

/**
 * 是否允许从您浙江健康码注册信息中获取? 是: links everyone who is registered under a phone proved in this account, and follows what the
 * registry has changed since (重新关联健康码). `incomplete`: a registry did not answer, so that a colour may be missing.
 */
export const linkByPhone = defineOperation({
  name: 'linking.linkByPhone',
  audience: 'citizen',
  input: v.strictObject({ phone: PhoneReference }),
  output: v.strictObject({ linked: Count, added: Count, incomplete: v.boolean() }),
  errors: ['PHONE_NOT_PROVED', 'NO_HEALTH_CODE', 'REGISTRY_DOWN'],
  limit: { calls: 20, seconds: 60, counted: 'database' },
  personalData: [],
  audited: true,
})
