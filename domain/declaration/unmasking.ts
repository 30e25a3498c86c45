import type { Text } from '../status/text'

/** What is masked of who is expected until a worker says why they need it; `number`: of their own car. */
export const ARRIVAL_FIELDS = ['names', 'phone', 'number', 'address', 'receiver'] as const
export type ArrivalField = (typeof ARRIVAL_FIELDS)[number]

/** Reasons that are offered, with what is needed for each as a rule. */
export const ARRIVAL_REASONS: readonly { reason: Text; fields: readonly ArrivalField[] }[] = [
  { reason: { zh: '电话联系', en: 'Phone call' }, fields: ['names', 'phone'] },
  { reason: { zh: '上门核实', en: 'Visit at the door' }, fields: ['names', 'phone', 'address'] },
  { reason: { zh: '道口核对车辆', en: 'Checking the car on the road' }, fields: ['names', 'number'] },
  { reason: { zh: '联系接待人', en: 'Asking who receives them' }, fields: ['names', 'receiver'] },
]
