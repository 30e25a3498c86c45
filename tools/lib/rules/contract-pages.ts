import { en } from '@/i18n/en'
import type { ErrorTexts } from '@/i18n/errors'
import { en as itineraryEn } from '@/i18n/packages/itinerary/en'
import { zhCN as itineraryZh } from '@/i18n/packages/itinerary/zh-CN'
import { en as officeEn } from '@/i18n/packages/office/en'
import { zhCN as officeZh } from '@/i18n/packages/office/zh-CN'
import { en as peopleEn } from '@/i18n/packages/people/en'
import { zhCN as peopleZh } from '@/i18n/packages/people/zh-CN'
import { en as returningEn } from '@/i18n/packages/returning/en'
import { zhCN as returningZh } from '@/i18n/packages/returning/zh-CN'
import { en as staffEn } from '@/i18n/packages/staff/en'
import { zhCN as staffZh } from '@/i18n/packages/staff/zh-CN'
import { en as verificationEn } from '@/i18n/packages/verification/en'
import { holderErrors as holderEn } from '@/i18n/packages/verification/for-holder/en'
import { holderErrors as holderZh } from '@/i18n/packages/verification/for-holder/zh-CN'
import { zhCN as verificationZh } from '@/i18n/packages/verification/zh-CN'
import { zhCN } from '@/i18n/zh-CN'
import { COMMON_ERRORS, REFUSALS_A_MINUTE } from '@contract/operation'
import { OPERATIONS } from '@contract/registry'
import { ERROR_KINDS } from '@domain/kernel/error-kinds.table'
import { type ErrorCode, ERRORS } from '@domain/kernel/errors'
import type { GenericSchema } from 'valibot'
import { code, type RulePage, table } from './markdown'

/** Names of the fields of an object's schema; a question mark follows what may be left out. */
function fieldsOf(schema: GenericSchema): string {
  const entries = 'entries' in schema ? (schema.entries as Record<string, { type: string }>) : {}
  const names = Object.entries(entries).map(([name, { type }]) => (type === 'optional' ? `${name}?` : name))
  return names.length === 0 ? '' : names.map(code).join(', ')
}

export const operationsPage = (): RulePage => ({
  name: 'operations',
  title: 'Operations',
  body: [
    `What a client can ask for: one file each in \`contract/\`. Every operation can also answer ${COMMON_ERRORS.map(code).join(', ')}. Who is refused ${REFUSALS_A_MINUTE} times within a minute, before an operation is begun, is not listened to until it is over.`,
    table(
      ['operation', 'who', 'input', 'output', 'errors', 'calls', 'counted in', 'personal data', 'audited'],
      OPERATIONS.map(({ name, audience, input, output, errors, limit, personalData, audited }) => [
        code(name),
        audience,
        fieldsOf(input),
        fieldsOf(output),
        errors.map(code).join(', '),
        `${limit.calls} in ${limit.seconds} s`,
        limit.counted,
        personalData.map(code).join(', '),
        audited ? 'yes' : '',
      ]),
    ),
  ],
})

type Every = ErrorTexts<ErrorCode>
const CHINESE: Every = {
  ...zhCN.errors,
  ...itineraryZh.errors,
  ...officeZh.errors,
  ...peopleZh.errors,
  ...holderZh,
  ...returningZh.errors,
  ...staffZh.errors,
  ...verificationZh.errors,
}
const ENGLISH: Every = {
  ...en.errors,
  ...itineraryEn.errors,
  ...officeEn.errors,
  ...peopleEn.errors,
  ...holderEn,
  ...returningEn.errors,
  ...staffEn.errors,
  ...verificationEn.errors,
}

const sentence = (text: unknown) => (typeof text === 'function' ? String((text as (params: object) => string)({})) : String(text))

export const errorsPage = (): RulePage => ({
  name: 'errors',
  title: 'Errors',
  body: [
    'Every error that a person or a program can meet. The support code `H-215-3F9A` is the step of the flow and the first four characters of the request. Times and counts that the wire carries are left out of the sentences here.',
    table(
      ['code', 'step', 'kind', 'again', '中文', 'English'],
      (Object.keys(ERRORS) as ErrorCode[]).map((name) => [
        code(name),
        ERRORS[name],
        ERROR_KINDS[name].kind,
        ERROR_KINDS[name].retry,
        `${CHINESE[name].title}。${sentence(CHINESE[name].text)}`,
        `${ENGLISH[name].title}. ${sentence(ENGLISH[name].text)}`,
      ]),
    ),
  ],
})
