import { policyTexts } from '@/i18n/packages/office/policy/texts'
import { say, texts } from '@/i18n/texts'
import type { Instant } from '@domain/kernel/china-time'
import { type FigureName, figureOf } from '@domain/policy/figures.table'
import type { ArrivalMeasure, ArrivalRule } from '@domain/policy/measures.table'
import type { OutageNotice, PolicyChange } from '@domain/policy/policy'
import { PLACE_RULES, type PlaceKind, PLACES } from '@domain/status'
import { MEASURE_NAMES } from '@domain/verification/measures'

export const valueOf = (name: FigureName, value: number | undefined): string =>
  value === undefined ? policyTexts().none : policyTexts().units[figureOf(name).unit](value)

/** The unit stands once, behind the greatest value; of versions it is said what the ends mean. */
export function rangeOf(name: FigureName): string {
  const { least, most, unit } = figureOf(name)
  const words = policyTexts()
  if (unit === 'version') return words.versions(most)
  const smallest = unit === 'share' ? least * 100 : least
  return words.range(String(smallest), valueOf(name, most))
}

export const isRunning = (notice: OutageNotice | null, now: Instant): notice is OutageNotice => notice !== null && now < notice.until

export const placeName = (place: PlaceKind): string => PLACES.filter(({ kind }) => kind === place).map(({ name }) => say(name))[0] ?? place

/** What a version changed, one line a thing: from what to what. */
export function linesOf({ figures = {}, places = {}, notice, arrival = {}, gathering }: PolicyChange, before: PolicyChange): string[] {
  const { item, arrow, names, levels } = policyTexts()
  return [
    ...namesOf(figures).map((name) => item(names[name], arrow(valueOf(name, before.figures?.[name]), valueOf(name, figures[name])))),
    ...namesOf(places).map((kind) => item(placeName(kind), arrow(ruleWords(before.places?.[kind]), ruleWords(places[kind])))),
    ...namesOf(arrival).map((level) => item(levels[level], arrow(ruleOf(before.arrival?.[level]), ruleOf(arrival[level])))),
    ...(gathering ? [item(names.gathering, say(gathering))] : []),
    ...(notice === undefined ? [] : [item(names.notice, noticeWords(notice))]),
  ]
}

export const measureName = (measure: ArrivalMeasure): string =>
  measure === 'none' ? policyTexts().measureNone : say(MEASURE_NAMES[measure])

/** Measure, days, text, as one line of the history. */
const ruleOf = (rule: ArrivalRule | undefined): string => {
  if (!rule) return policyTexts().none
  const { measure, days, text } = rule
  return [measureName(measure), measure === 'none' ? '' : policyTexts().daysOf(days), say(text)].filter(Boolean).join(' · ')
}

const namesOf = <Name extends string>(values: Readonly<Partial<Record<Name, unknown>>>) => Object.keys(values) as Name[]

const ruleWords = (rule: keyof typeof PLACE_RULES | undefined) => (rule ? say(PLACE_RULES[rule]) : policyTexts().none)

const noticeWords = (notice: OutageNotice | null): string =>
  notice ? policyTexts().noticeSaid(say(notice), policyTexts().noticeUntil(texts().times.moment(notice.until))) : policyTexts().noticeEnd
