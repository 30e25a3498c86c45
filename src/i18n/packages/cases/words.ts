import { say } from '../../texts'
import { streetName } from '@domain/divisions'
import { type HealthNote, SYMPTOMS, writeTemperature } from '@domain/verification/health.table'
import { REASONS } from '@domain/verification/reasons.table'
import type { CaseActor, CaseEvent, CaseState } from '@domain/verification/case'
import type { CaseRisk } from '@domain/verification/risk.table'
import type { Text } from '@domain/status/text'

/** Where a case stands, as both sides read it. */
export const CASE_STATE_WORDS: Readonly<Record<CaseState, Text>> = {
  submitted: { zh: '核查中（未接收）', en: 'Handed in' },
  received: { zh: '核查中（已接收）', en: 'Received' },
  controlled: { zh: '管控中', en: 'Under control' },
  ended: { zh: '已结束管控', en: 'Measure ended' },
  returned: { zh: '已核查，无需管控', en: 'Checked, no measure' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
}

/** How pressing it is. */
export const CASE_RISK_WORDS: Readonly<Record<CaseRisk, Text>> = {
  high: { zh: '高风险', en: 'High risk' },
  raised: { zh: '需关注', en: 'Raised' },
  low: { zh: '一般', en: 'Usual' },
}

const MARKS = {
  isQuestion: { zh: '黄问号', en: 'no travel record' },
  negativeTest: { zh: '核酸阴性', en: 'negative test' },
  hasNewReport: { zh: '有补交的报告', en: 'new report' },
} as const satisfies Record<string, Text>

/** What else is to be known of a case before it is opened. */
export const markWords = (one: Partial<Record<keyof typeof MARKS, boolean>>): string[] =>
  (Object.keys(MARKS) as (keyof typeof MARKS)[]).filter((mark) => one[mark]).map((mark) => say(MARKS[mark]))

/** What happened to a case. */
export const CASE_EVENT_WORDS: Readonly<Record<'open' | CaseEvent, Text>> = {
  open: { zh: '提交核查', en: 'Handed in' },
  change: { zh: '修改表单', en: 'Form changed' },
  withdraw: { zh: '撤回', en: 'Withdrawn' },
  'hand-in-report': { zh: '补交核酸报告', en: 'Report handed in' },
  receive: { zh: '网格员接收', en: 'Received' },
  'ask-to-complete': { zh: '退回补充', en: 'Asked to complete' },
  control: { zh: '纳入管控', en: 'Put under a measure' },
  end: { zh: '结束管控', en: 'Measure ended' },
  return: { zh: '核查完成', en: 'Checked' },
  'confirm-negative': { zh: '确认核酸阴性', en: 'Negative test confirmed' },
  transfer: { zh: '转到其他街道', en: 'Handed to another street' },
}

interface Step {
  event: 'open' | CaseEvent
  by: 'holder' | 'venue' | CaseActor
  street: string | null
  reason: string | null
}

const OFFERED = Object.values(REASONS).flat()

/** A reason that was offered, in the language on the screen; one that was typed, as it was typed. */
const reasonWords = (reason: string) => {
  const offered = OFFERED.find(({ zh }) => zh === reason)
  return offered ? say(offered) : reason
}

const OPENED_BY_VENUE: Text = { zh: '提交核查（现场工作人员代填）', en: 'Handed in by venue staff' }

/** What happened in one step: where a case went, and why. */
export const stepWords = ({ event, by, street, reason }: Step) => ({
  title: say(event === 'open' && by === 'venue' ? OPENED_BY_VENUE : CASE_EVENT_WORDS[event]),
  detail: [street && say(streetName(street)), reason && reasonWords(reason)].filter(Boolean).join(' · ') || undefined,
})

const NO_SYMPTOMS: Text = { zh: '无症状', en: 'No symptoms' }
const DEGREES: Text = { zh: '℃', en: '°C' }

/** The health of a day in one line. */
export const healthWords = ({ temperature, symptoms, words }: HealthNote) =>
  [
    `${writeTemperature(temperature)} ${say(DEGREES)}`,
    ...(symptoms.length === 0 ? [say(NO_SYMPTOMS)] : symptoms.map((symptom) => say(SYMPTOMS[symptom]))),
    words,
  ]
    .filter(Boolean)
    .join(' · ')
