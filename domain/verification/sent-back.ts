import type { Text } from '../status/text'

/** 退回补充, as the code page may say it, where a guard looks on: the reasons that are offered; what a worker wrote themselves stays behind 查询核查情况 (`rules.md` 19). */
export const SENT_BACK_REASONS = {
  address: { zh: '地址不详，请写明小区、楼栋和门牌号', en: 'The address is not exact: please give house and door' },
  phone: { zh: '电话无法接通，请更正联系电话', en: 'Nobody answers: please correct the phone' },
  account: { zh: '情况说明不完整，请补充行程', en: 'The account is not complete: please add your travel' },
  report: { zh: '请上传核酸检测报告', en: 'Please add a nucleic-acid report' },
} as const satisfies Record<string, Text>

type Offered = keyof typeof SENT_BACK_REASONS
export type SentBackReason = Offered | 'own-words'

export const SENT_BACK_KEYS = [...(Object.keys(SENT_BACK_REASONS) as Offered[]), 'own-words'] as const

/** Which of them a reason is, as it went on record. */
export const sentBackReason = (written: string): SentBackReason =>
  SENT_BACK_KEYS.find((key) => key !== 'own-words' && SENT_BACK_REASONS[key].zh === written) ?? 'own-words'
