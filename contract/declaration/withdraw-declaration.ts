import * as v from 'valibot'
import { Revision } from '../fields'
import { defineOperation } from '../operation'
import { OwnDeclarationSchema } from './fields'

/** Nobody is expected any more; until arrival. */
export const withdrawDeclaration = defineOperation({
  name: 'declaration.withdrawDeclaration',
  audience: 'citizen',
  input: v.strictObject({ revision: Revision }),
  output: v.strictObject({ declaration: OwnDeclarationSchema }),
  errors: ['DECLARATION_NOT_FOUND', 'DECLARATION_CHANGED', 'DECLARATION_MOVE_REFUSED'],
  limit: { calls: 30, seconds: 3600, counted: 'database' },
  personalData: ['journey'],
  audited: true,
})
