import type { Text } from '../status/text'
import type { CaseState, CaseStepEvent } from './case'

/** Reasons for 退回补充 that are offered to a worker. */
export const OFFERED_REASONS = {
  address: { zh: '地址不详，请写明小区、楼栋和门牌号', en: 'The address is not exact: please give house and door' },
  phone: { zh: '电话无法接通，请更正联系电话', en: 'Nobody answers: please correct the phone' },
  account: { zh: '情况说明不完整，请补充行程', en: 'The account is not complete: please add your travel' },
  report: { zh: '请上传核酸检测报告', en: 'Please add a nucleic-acid report' },
} as const satisfies Record<string, Text>

/** As the code page may say it, where a guard looks on: what a worker wrote themselves stays behind 查询核查情况 (`rules.md` 19). */
export const SENT_BACK_REASONS = {
  ...OFFERED_REASONS,
  'own-words': { zh: '原因见核查情况', en: 'The reason stands with the verification' },
} as const satisfies Record<string, Text>

export type SentBackReason = keyof typeof SENT_BACK_REASONS

/** The form lies with the person again, until anything else happens to the case. */
export const isSentBack = ({ state, history }: { state: CaseState; history: readonly { event: CaseStepEvent }[] }): boolean =>
  state === 'submitted' && history[history.length - 1]?.event === 'ask-to-complete'

const OFFERED = Object.keys(OFFERED_REASONS) as (keyof typeof OFFERED_REASONS)[]

/** Which of them a reason is, as it went on record. */
export const sentBackReason = (written: string): SentBackReason => OFFERED.find((key) => OFFERED_REASONS[key].zh === written) ?? 'own-words'
