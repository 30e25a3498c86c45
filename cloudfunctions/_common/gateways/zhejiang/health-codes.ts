import * as v from 'valibot'
import type { Down, Quota } from '../answer'
import type { Protected } from '../protection'
import { type Platform, callZhejiang } from './call'
import { type HealthRecord, RegistryRecord } from './records'

export type HealthRecordsAnswer = { kind: 'answered'; records: HealthRecord[] } | Down | Quota

/** Zhejiang's health codes. Its batch store lags one to two hours behind. */
export interface HealthCodes {
  /** Everybody who is registered under a phone: families, and strangers who had the number before. */
  byPhone(phone: string): Promise<HealthRecordsAnswer>
  /** All codes of one person, by the number of the document. */
  byDocument(documentNumber: string): Promise<HealthRecordsAnswer>
}

const Datas = v.pipe(
  v.object({ success: v.literal(true), data: v.optional(v.nullable(v.array(RegistryRecord))) }),
  v.transform(({ data }) => ({ kind: 'answered' as const, records: data ?? [] })),
)

export const healthCodes = (platform: Platform, guard: Protected, apis: { codeByPhone: string; codeById: string }): HealthCodes => ({
  byPhone: (phone) => callZhejiang(platform, { api: apis.codeByPhone, body: { sjh: phone }, schema: Datas, guard }),
  byDocument: (documentNumber) => callZhejiang(platform, { api: apis.codeById, body: { sfzh: documentNumber }, schema: Datas, guard }),
})
