import * as v from 'valibot'
import { FaceCheckId, IdNumber, PersonName } from '../fields'
import { defineOperation } from '../operation'

/**
 * 否: begins to link one person by name, ID number and face. `id` is what the platform's own page is opened with, `url` where that page lies, on
 * platforms where it has an address. A pair that the platform does not know is refused like an impossible number: 「系统未包含该身份信息」.
 */
export const startFace = defineOperation({
  name: 'linking.startFace',
  audience: 'citizen',
  input: v.strictObject({ name: PersonName, idNumber: IdNumber }),
  output: v.strictObject({ check: FaceCheckId, id: v.string(), url: v.nullable(v.string()) }),
  errors: ['PHONE_NOT_PROVED', 'FACE_UNAVAILABLE', 'FACE_DOWN', 'NOT_IN_SYSTEM'],
  limit: { calls: 10, seconds: 3600, counted: 'database' },
  personalData: ['name', 'idNumber'],
  audited: true,
})
