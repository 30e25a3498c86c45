import type { Text } from '../status/text'

/** What is masked of a person until a worker says why they need it. `address` is also the place of a measure at home. */
export const MASKED_FIELDS = ['name', 'document', 'phone', 'address'] as const
export type MaskedField = (typeof MASKED_FIELDS)[number]

/** Reasons that are offered, with what is needed for each as a rule. */
export const UNMASK_REASONS: readonly { reason: Text; fields: readonly MaskedField[] }[] = [
  { reason: { zh: '上门核查', en: 'Visit at the door' }, fields: ['name', 'phone', 'address'] },
  { reason: { zh: '电话联系', en: 'Phone call' }, fields: ['name', 'phone'] },
  { reason: { zh: '核对证件', en: 'Comparing the ID card' }, fields: ['name', 'document'] },
]
