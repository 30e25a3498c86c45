import * as v from 'valibot'
import { Nothing } from '../fields'
import { defineOperation } from '../operation'
import { OwnDeclarationSchema } from './fields'

/** The newest journey that the account declared; null when there is none. */
export const readMyDeclaration = defineOperation({
  name: 'declaration.readMyDeclaration',
  audience: 'citizen',
  input: Nothing,
  output: v.strictObject({ declaration: v.nullable(OwnDeclarationSchema) }),
  errors: [],
  limit: { calls: 60, seconds: 60, counted: 'database' },
  personalData: ['journey'],
  audited: false,
})
