import * as v from 'valibot'
import { done, failed, type Result } from '../kernel/result'
import { readListTime } from './list-time'
import { LEVEL_KEYS, type NationalList, NationalListSchema } from './national-list'
import { countLevels, LEVELS, type RiskList, type RiskPlace } from './risk-list'

/** What is wrong with a list, in words for the office; several at once. */
export type Problems = readonly string[]

const PROBLEMS_AT_MOST = 20

/** Reads the text of a list: JSON, with or without a byte order mark. */
export function parseRiskList(text: string): Result<RiskList, Problems> {
  try {
    return checkRiskList(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch (error) {
    if (error instanceof SyntaxError) return failed(['it is not JSON'])
    throw error
  }
}

/** Holds a list against its own figures: structure, update time, and counts, which count communities, not entries. */
export function checkRiskList(value: unknown): Result<RiskList, Problems> {
  const parsed = v.safeParse(NationalListSchema, value)
  if (!parsed.success) return failed(structureProblems(value))
  const time = readListTime(parsed.output.end_update_time)
  const places = LEVELS.flatMap((level) => placesOf(parsed.output, level))
  const problems = [
    ...(time ? [] : [`the update time is no time: "${parsed.output.end_update_time.slice(0, 40)}"`]),
    ...countProblems(parsed.output, places),
  ]
  if (!time || problems.length > 0) return failed(problems)
  return done({ ...time, listTime: parsed.output.end_update_time.trim(), places })
}

const placesOf = (list: NationalList, level: RiskPlace['level']): RiskPlace[] =>
  list[LEVEL_KEYS[level].list].flatMap(({ province, city, county, communitys }) =>
    communitys.map((community) => ({ level, province, city, county, community })),
  )

function countProblems(list: NationalList, places: readonly RiskPlace[]): string[] {
  const counted = countLevels(places)
  return LEVELS.filter((level) => list[LEVEL_KEYS[level].count] !== counted[level]).map((level) => {
    const { count } = LEVEL_KEYS[level]
    return `${count} says ${list[count]}, but ${counted[level]} communities are listed`
  })
}

/** The issues of the list itself: those of a union of two forms would name neither. */
function structureProblems(value: unknown): string[] {
  const isWrapped = typeof value === 'object' && value !== null && 'data' in value
  const { issues = [] } = v.safeParse(NationalListSchema.options[isWrapped ? 0 : 1], value)
  const problems = issues.map((issue) => `${v.getDotPath(issue) ?? 'the whole'}: ${issue.message.slice(0, 120)}`)
  return problems.slice(0, PROBLEMS_AT_MOST)
}
