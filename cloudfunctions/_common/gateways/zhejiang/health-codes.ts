import { HOME_CITY } from '@domain/kernel/home-city'
import * as v from 'valibot'
import type { Instant } from '@domain/kernel/china-time'
import type { Colour } from '@domain/linking/colour'
import type { Down, Quota } from '../answer'
import { RegistryTime } from '../registry-time'
import type { Protected } from '../protection'
import { type Platform, callZhejiang } from './call'
import { type HealthRecord, RegistryRecord } from './records'

export type HealthRecordsAnswer = { kind: 'answered'; records: HealthRecord[] } | Down | Quota

/** Wenzhou's code of a person just now; null when they have none. */
export interface LiveCode {
  colour: Colour
  changedAt: Instant
}
export type LiveAnswer = { kind: 'answered'; code: LiveCode | null } | Down | Quota

/** Zhejiang's health codes. Its batch store lags one to two hours behind. */
export interface HealthCodes {
  /** Everybody who is registered under a phone: families, and strangers who had the number before. */
  byPhone(phone: string): Promise<HealthRecordsAnswer>
  /** All codes of one person, by the number of the document. */
  byDocument(documentNumber: string): Promise<HealthRecordsAnswer>
  /** The code that Wenzhou issued to the holder of an ID card, without the lag. */
  live(idNumber: string, phone: string): Promise<LiveAnswer>
}

const Datas = v.pipe(
  v.object({ success: v.literal(true), data: v.optional(v.nullable(v.array(RegistryRecord))) }),
  v.transform(({ data }) => ({ kind: 'answered' as const, records: data ?? [] })),
)

const LEVELS: Readonly<Record<string, Colour>> = { GREEN: 'green', YELLOW: 'yellow', RED: 'red' }

/** A level that has no name here lets nobody pass: it is grey. */
const LiveDatas = v.pipe(
  v.object({ success: v.literal(true), data: v.optional(v.nullable(v.object({ level: v.string(), zjgxsj: RegistryTime }))) }),
  v.transform(({ data }) => ({
    kind: 'answered' as const,
    code: data ? { colour: LEVELS[data.level] ?? ('grey' as const), changedAt: data.zjgxsj } : null,
  })),
)

export const healthCodes = (
  platform: Platform,
  guard: Protected,
  apis: { codeByPhone: string; codeById: string; codeLive: string },
): HealthCodes => ({
  byPhone: (phone) => callZhejiang(platform, { api: apis.codeByPhone, body: { sjh: phone }, schema: Datas, guard }),
  byDocument: (documentNumber) => callZhejiang(platform, { api: apis.codeById, body: { sfzh: documentNumber }, schema: Datas, guard }),
  live: (idNumber, phone) =>
    callZhejiang(platform, {
      api: apis.codeLive,
      body: { cityNo: HOME_CITY.code, idcardNo: idNumber, idcardType: 'IDENTITY_CARD', phone },
      schema: LiveDatas,
      guard,
    }),
})
