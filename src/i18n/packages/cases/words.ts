import { say, texts } from '../../texts'
import { type CivilDate, type Instant, startOfDay } from '@domain/kernel/china-time'
import { placeTexts } from '../places/texts'
import { streetName } from '@domain/divisions'
import { placeParts } from '@domain/verification/mask-place'
import { type HealthNote, SYMPTOMS, writeTemperature } from '@domain/verification/health.table'
import { REASONS } from '@domain/verification/reasons.table'
import type { CaseActor, CaseState, CaseStepEvent } from '@domain/verification/case'
import type { MeasureStep } from '@domain/verification/measure-change'
import { MEASURE_NAMES } from '@domain/verification/measures'
import { TWO_CHECKS, type TwoCheck } from '@domain/verification/two-checks'
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

const SENT_BACK: Text = { zh: '待持码人补充', en: 'Waits for the holder' }

/** Where it stands, for who works on it: a form that lies with the holder again waits for nobody else. */
export const caseStateWords = ({ state, isSentBack = false }: { state: CaseState; isSentBack?: boolean }): string =>
  say(isSentBack ? SENT_BACK : CASE_STATE_WORDS[state])

/** How pressing it is: a rank of what waits, and no level of an area, which nobody knows. */
export const CASE_RISK_WORDS: Readonly<Record<CaseRisk, Text>> = {
  high: { zh: '优先核查', en: 'Pressing' },
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
export const CASE_EVENT_WORDS: Readonly<Record<CaseStepEvent, Text>> = {
  open: { zh: '提交核查', en: 'Handed in' },
  change: { zh: '修改表单', en: 'Form changed' },
  withdraw: { zh: '撤回', en: 'Withdrawn' },
  'hand-in-report': { zh: '补交核酸报告', en: 'Report handed in' },
  receive: { zh: '接收核查', en: 'Received' },
  'ask-to-complete': { zh: '退回补充', en: 'Asked to complete' },
  control: { zh: '纳入管控', en: 'Put under a measure' },
  'change-measure': { zh: '变更管控', en: 'Measure changed' },
  end: { zh: '结束管控', en: 'Measure ended' },
  return: { zh: '核查完成', en: 'Checked' },
  'confirm-negative': { zh: '确认核酸阴性', en: 'Negative test confirmed' },
  transfer: { zh: '转到其他街道', en: 'Handed to another street' },
}

interface Step {
  event: CaseStepEvent
  by: 'holder' | 'venue' | CaseActor
  street: string | null
  reason: string | null
  measure?: MeasureStep | undefined
  checks?: readonly TwoCheck[] | undefined
}

const OFFERED = Object.values(REASONS).flat()

/** A reason that was offered, in the language on the screen; one that was typed, as it was typed. */
const reasonWords = (reason: string) => {
  const offered = OFFERED.find(({ zh }) => zh === reason)
  return offered ? say(offered) : reason
}

const OPENED_BY_VENUE: Text = { zh: '提交核查（现场工作人员代填）', en: 'Handed in by venue staff' }

/** A day beside times of the same page. */
export const dayWords = (day: CivilDate): string => texts().times.day(startOfDay(day))

const TO: Text = { zh: '至', en: ' to ' }
/** From when to when a measure is. */
export const daysWords = ({ from, to }: Pick<MeasureStep, 'from' | 'to'>): string => `${dayWords(from)}${say(TO)}${dayWords(to)}`

/** Where a measure is: a street of Wenzhou in front of it in the language on the screen, the rest as it was written. */
export function placeWords(place: string): string {
  const { street, house } = placeParts(place)
  if (street === undefined) return house
  const name = say(streetName(street))
  return house === '' ? name : placeTexts().address(name, house)
}

const ELSEWHERE: Text = { zh: '管控地已变更', en: 'another place' }
const OTHER: Text = { zh: '责任人已变更', en: 'another person responsible' }

/** Which measure it became, and what it was before where that was another. */
function measureWords({ kind, from, to, before, isElsewhere, isOther }: MeasureStep): string[] {
  const [name, days] = [say(MEASURE_NAMES[kind]), daysWords({ from, to })]
  const [nameBefore, daysBefore] = before ? [say(MEASURE_NAMES[before.kind]), daysWords(before)] : [name, days]
  return [
    nameBefore === name ? name : `${nameBefore} → ${name}`,
    daysBefore === days ? days : `${daysBefore} → ${days}`,
    ...(isElsewhere ? [say(ELSEWHERE)] : []),
    ...(isOther ? [say(OTHER)] : []),
  ]
}

/** What happened in one step: where a case went, what it was put under, and why. */
export const stepWords = ({ event, by, street, reason, measure }: Step) => ({
  title: say(event === 'open' && by === 'venue' ? OPENED_BY_VENUE : CASE_EVENT_WORDS[event]),
  detail:
    [street && say(streetName(street)), ...(measure ? measureWords(measure) : []), reason && reasonWords(reason)]
      .filter(Boolean)
      .join(' · ') || undefined,
})

const CHECKED: Readonly<Record<'grid' | 'office', Text>> = {
  grid: { zh: '网格员完成两查两问', en: 'Two checks and two questions done by the grid worker' },
  office: { zh: '防控办完成两查两问', en: 'Two checks and two questions done by the prevention office' },
}

/** 两查两问, which went before a step; which they were is for who works on it. */
const checksWords = ({ by, checks = [] }: Step, reader: 'holder' | 'staff') => ({
  title: say(CHECKED[by === 'office' ? 'office' : 'grid']),
  detail: reader === 'staff' ? checks.map((check) => say(TWO_CHECKS[check])).join(' · ') : undefined,
})

/** The history of a case, the newest first. */
export const timelineOf = (history: readonly (Step & { at: Instant })[], reader: 'holder' | 'staff') =>
  history
    .flatMap((step, place) => {
      const at = texts().times.moment(step.at)
      const done = { key: `${place}`, ...stepWords(step), at }
      return step.checks ? [{ key: `${place}-checks`, ...checksWords(step, reader), at }, done] : [done]
    })
    .reverse()

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
