import * as v from 'valibot'
import { At, Nothing } from '../fields'
import { defineOperation } from '../operation'
import { OwnDeclarationSchema } from './fields'

/** The newest journey that the account declared; null when there is none. `answeredNoAt`: when it was answered since that nobody returns 否, or null. */
export const readMyDeclaration = defineOperation({
  name: 'declaration.readMyDeclaration',
  audience: 'citizen',
  input: Nothing,
  output: v.strictObject({ declaration: v.nullable(OwnDeclarationSchema), answeredNoAt: v.nullable(At) }),
  errors: [],
  limit: { calls: 60, seconds: 60, counted: 'database' },
  personalData: ['journey'],
  audited: false,
})
