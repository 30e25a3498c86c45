import { PROVINCE_NAMES } from './provinces'
import { en } from './en'
import { en as helpEn } from './packages/help/en'
import { zhCN as helpZh } from './packages/help/zh-CN'
import { en as itineraryEn } from './packages/itinerary/en'
import { zhCN as itineraryZh } from './packages/itinerary/zh-CN'
import { en as auditEn } from './packages/office/audit/en'
import { zhCN as auditZh } from './packages/office/audit/zh-CN'
import { en as riskListsEn } from './packages/office/risk-lists/en'
import { zhCN as riskListsZh } from './packages/office/risk-lists/zh-CN'
import { en as officeEn } from './packages/office/en'
import { zhCN as officeZh } from './packages/office/zh-CN'
import { en as filingsEn } from './packages/office/filings/en'
import { zhCN as filingsZh } from './packages/office/filings/zh-CN'
import { en as whiteListsEn } from './packages/office/white-lists/en'
import { zhCN as whiteListsZh } from './packages/office/white-lists/zh-CN'
import { en as accountsEn } from './packages/office/accounts/en'
import { zhCN as accountsZh } from './packages/office/accounts/zh-CN'
import { en as policyEn } from './packages/office/policy/en'
import { zhCN as policyZh } from './packages/office/policy/zh-CN'
import { en as peopleEn } from './packages/people/en'
import { zhCN as peopleZh } from './packages/people/zh-CN'
import { en as returningEn } from './packages/returning/en'
import { zhCN as returningZh } from './packages/returning/zh-CN'
import { en as staffEn } from './packages/staff/en'
import { zhCN as staffZh } from './packages/staff/zh-CN'
import { en as accessesEn } from './packages/verification/accesses/en'
import { zhCN as accessesZh } from './packages/verification/accesses/zh-CN'
import { en as verificationEn } from './packages/verification/en'
import { zhCN as verificationZh } from './packages/verification/zh-CN'
import { zhCN } from './zh-CN'

/** Every sentence of a catalogue; functions are asked with numbers that read like times and counts. */
const sentences = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [String((value as (...values: number[]) => unknown)(3, 4))]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : []
}
const chinese = [
  zhCN,
  helpZh,
  itineraryZh,
  officeZh,
  riskListsZh,
  filingsZh,
  whiteListsZh,
  accountsZh,
  policyZh,
  peopleZh,
  returningZh,
  staffZh,
  verificationZh,
  accessesZh,
  auditZh,
].flatMap(sentences)
const english = [
  en,
  helpEn,
  itineraryEn,
  officeEn,
  riskListsEn,
  filingsEn,
  whiteListsEn,
  accountsEn,
  policyEn,
  peopleEn,
  returningEn,
  staffEn,
  verificationEn,
  accessesEn,
  auditEn,
].flatMap(sentences)

/** What is Chinese on an English screen too: names that a person has to find on Chinese screens. */
const PROPER_NAMES = /温州防疫码|通信行程卡|浙江健康码|浙里办|家庭代办|通信大数据行程卡|重新填写|健康码/g

it('English is English', () =>
  english.forEach((text) => expect(text.replace(PROPER_NAMES, '')).not.toMatch(/\p{Script=Han}|[，。？：；（）]/u)))

it('Chinese has full-width punctuation and does not shout', () =>
  chinese.forEach((text) => expect(text).not.toMatch(/\p{Script=Han}[,;:?!()]|！/u)))

it('every province of the divisions has a name', () => expect(Object.keys(PROVINCE_NAMES)).toHaveLength(34))
