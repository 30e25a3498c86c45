import * as v from 'valibot'
import { FaceCheckId } from '../fields'
import { defineOperation } from '../operation'
import { LinkedSchema } from './linked'

/** Links the person of a face check, when the platform itself says that it was passed; a check serves once, in the account it was made for. The colour is fetched live. */
export const finishFace = defineOperation({
  name: 'linking.finishFace',
  audience: 'citizen',
  input: v.strictObject({ check: FaceCheckId }),
  output: LinkedSchema,
  errors: [
    'FACE_CHECK_OVER',
    'FACE_UNAVAILABLE',
    'FACE_DOWN',
    'FACE_NOT_PASSED',
    'FACE_CANCELLED',
    'NO_HEALTH_CODE',
    'REGISTRY_DOWN',
    'PERSON_FULL',
  ],
  limit: { calls: 20, seconds: 3600, counted: 'database' },
  personalData: ['maskedNames'],
  audited: true,
})
