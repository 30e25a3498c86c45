import * as v from 'valibot'
import { IdNumber, PassportNumber, saidWords, ScannedText } from '../fields'
import { defineOperation } from '../operation'
import { CaseFormSchema, PicturesSchema } from './fields'

/** As it stands on the paper in their hands. */
const WrittenName = v.pipe(saidWords(2, 60), v.regex(/^[^\n]*$/))

/**
 * 代填基层核查: venue staff open a case for the holder of a code that they have just scanned (`rules.md` 4). They type everything themselves, the number
 * of the ID card or passport must be that of the code's person, and all they learn is whether the case was opened or one was open already: a name that
 * is not the registered one is taken too, and the case, which bears the registered one, is found by both.
 */
export const submitForHolder = defineOperation({
  name: 'verification.submitForHolder',
  audience: 'staff',
  input: v.strictObject({
    text: ScannedText,
    name: WrittenName,
    document: v.union([IdNumber, PassportNumber]),
    form: CaseFormSchema,
    pictures: PicturesSchema,
    promiseVersion: v.pipe(v.string(), v.maxLength(20)),
  }),
  output: v.strictObject({ answer: v.picklist(['accepted', 'already-open']) }),
  errors: [
    'PASS_NOT_GENUINE',
    'SCAN_TOO_OLD',
    'HOLDER_LIMIT',
    'HOLDER_DIFFERS',
    'PERSON_NOT_LINKED',
    'CASE_NOT_POSSIBLE',
    'CASE_FORM_INVALID',
    'PICTURES_MISSING',
    'PICTURE_REPEATED',
    'CONSENT_OUTDATED',
  ],
  limit: { calls: 30, seconds: 3600, counted: 'database' },
  personalData: ['text', 'name', 'document', 'form'],
  audited: true,
})
