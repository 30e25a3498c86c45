import { type CivilDate, civilDate, HOUR, type Instant } from '../kernel/china-time'
import type { Measure } from '../status/facts'
import type { Text } from '../status/text'
import type { CaseState } from './case'

/** Measures under which health is written down day by day. Source: product.md 6. */
export const OBSERVED_MEASURES: readonly Measure[] = ['observation', 'monitoring']

export const SYMPTOMS = {
  cough: { zh: '咳嗽', en: 'Cough' },
  throat: { zh: '咽痛', en: 'Sore throat' },
  fatigue: { zh: '乏力', en: 'Fatigue' },
  breath: { zh: '呼吸困难', en: 'Short of breath' },
  taste: { zh: '嗅觉味觉减退', en: 'Loss of smell or taste' },
  diarrhoea: { zh: '腹泻', en: 'Diarrhoea' },
} as const satisfies Record<string, Text>
export type Symptom = keyof typeof SYMPTOMS
export const SYMPTOM_KEYS = Object.keys(SYMPTOMS) as Symptom[]

/** Tenths of a degree Celsius. */
export const TEMPERATURE_TENTHS = { least: 340, most: 430, fever: 373 } as const
export const NOTE_AT_MOST = 200

/** What is written of a day. */
export interface HealthNote {
  /** Tenths of a degree Celsius. */
  temperature: number
  symptoms: readonly Symptom[]
  words: string
}

/** What was written in the evening without network comes in the morning: a day is taken until noon of the next one. What came when stands beside it. */
export const TAKEN_AFTER_MIDNIGHT_HOURS = 12

interface Observed {
  state: CaseState
  /** Which measure, from when to when, both days included. */
  measure: { kind: Measure; from: CivilDate; to: CivilDate } | null
}

/** Why nothing can be written of a day: `measure`: nobody observes; `day`: it is too late for it or too early, or it is none of the measure. */
export function healthFault({ state, measure }: Observed, day: CivilDate, now: Instant): 'measure' | 'day' | undefined {
  if (state !== 'controlled' || !measure || !OBSERVED_MEASURES.includes(measure.kind)) return 'measure'
  const isTaken = day === civilDate(now) || day === civilDate(now - TAKEN_AFTER_MIDNIGHT_HOURS * HOUR)
  return isTaken && measure.from <= day && day <= measure.to ? undefined : 'day'
}

/** 36.5 or ３６．５, as it is typed, in tenths; undefined when nobody is so warm. */
export function readTemperature(typed: string): number | undefined {
  const text = typed.normalize('NFKC').trim()
  const tenths = /^\d{2}(\.\d)?$/.test(text) ? Math.round(Number(text) * 10) : Number.NaN
  return tenths >= TEMPERATURE_TENTHS.least && tenths <= TEMPERATURE_TENTHS.most ? tenths : undefined
}

/** 36.5 */
export const writeTemperature = (tenths: number): string => (tenths / 10).toFixed(1)
