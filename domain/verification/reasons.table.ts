import type { Text } from '../status/text'
import { OFFERED_REASONS } from './sent-back'
import { ATTESTATION_REASONS } from '../pass/attestation.table'
import { ARRIVAL_REASONS } from '../declaration/unmasking'
import { UNMASK_REASONS } from './unmasking'

/** What a worker gives a reason for. */
export const REASONED = ['return', 'change-measure', 'end', 'ask-to-complete', 'transfer', 'unmask', 'unmask-arrival', 'attest'] as const
export type Reasoned = (typeof REASONED)[number]

/** Reasons that are offered; others are typed. They stand in the history of the case, or in the record of the act. */
export const REASONS: Readonly<Record<Reasoned, readonly Text[]>> = {
  return: [
    { zh: '已核实，未到过中高风险地区', en: 'Checked: was in no risk area' },
    { zh: '核酸检测阴性，已满观察期', en: 'Negative test, and the time of observation is over' },
    { zh: '已在其他地方完成管控', en: 'Was under a measure elsewhere' },
  ],
  'change-measure': [
    { zh: '风险情况有变化', en: 'The risk is another by now' },
    { zh: '按最新防控政策调整', en: 'The rules have been changed' },
    { zh: '管控地点或责任人有变动', en: 'Another place or person responsible' },
    { zh: '尚不符合解除条件，需要延长', en: 'Cannot be released yet: goes on for longer' },
    { zh: '信息填写有误，予以更正', en: 'Was written wrongly, and is corrected' },
  ],
  end: [
    { zh: '按最新防控政策提前结束', en: 'The rules have changed meanwhile' },
    { zh: '信息有误，不需要管控', en: 'Was put under a measure by mistake' },
    { zh: '已转到其他地方管控', en: 'Goes on under a measure elsewhere' },
  ],
  'ask-to-complete': Object.values(OFFERED_REASONS),
  transfer: [
    { zh: '本人住在该街道', en: 'Lives in that street' },
    { zh: '已搬到该街道', en: 'Has moved to that street' },
    { zh: '街道填写有误', en: 'The wrong street was chosen' },
  ],
  unmask: UNMASK_REASONS.map(({ reason }) => reason),
  attest: ATTESTATION_REASONS,
  'unmask-arrival': ARRIVAL_REASONS.map(({ reason }) => reason),
}
