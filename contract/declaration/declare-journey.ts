import * as v from 'valibot'
import { defineOperation } from '../operation'
import { JourneySchema, OwnDeclarationSchema, PromiseVersion } from './fields'

/** 返温来温预申报: declares one journey of oneself and confirmed family, one at a time an account. */
export const declareJourney = defineOperation({
  name: 'declaration.declareJourney',
  audience: 'citizen',
  input: v.strictObject({ journey: JourneySchema, promiseVersion: PromiseVersion }),
  output: v.strictObject({ declaration: OwnDeclarationSchema }),
  errors: ['PERSON_NOT_LINKED', 'DECLARATION_NOT_POSSIBLE', 'DECLARATION_ALREADY_OPEN', 'DECLARATION_INVALID', 'CONSENT_OUTDATED'],
  limit: { calls: 20, seconds: 3600, counted: 'database' },
  personalData: ['journey'],
  audited: true,
})
