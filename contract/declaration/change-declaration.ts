import * as v from 'valibot'
import { Revision } from '../fields'
import { defineOperation } from '../operation'
import { JourneySchema, OwnDeclarationSchema, PromiseVersion } from './fields'

/** Another journey in place of the one declared, until arrival. `revision`: of the declaration as it was read. */
export const changeDeclaration = defineOperation({
  name: 'declaration.changeDeclaration',
  audience: 'citizen',
  input: v.strictObject({ revision: Revision, journey: JourneySchema, promiseVersion: PromiseVersion }),
  output: v.strictObject({ declaration: OwnDeclarationSchema }),
  errors: [
    'PERSON_NOT_LINKED',
    'DECLARATION_NOT_FOUND',
    'DECLARATION_NOT_POSSIBLE',
    'DECLARATION_CHANGED',
    'DECLARATION_MOVE_REFUSED',
    'DECLARATION_INVALID',
    'CONSENT_OUTDATED',
  ],
  limit: { calls: 30, seconds: 3600, counted: 'database' },
  personalData: ['journey'],
  audited: true,
})
