import * as v from 'valibot'
import { done, failed, type Result } from '../kernel/result'
import { readListTime } from './list-time'
import { LEVEL_KEYS, type NationalList, NationalListSchema } from './national-list'
import type { Problems, RiskListProblem } from './problem'
import { countLevels, LEVELS, type RiskList, type RiskPlace } from './risk-list'

const PROBLEMS_AT_MOST = 20
/** More than twice the longest list there ever was. */
const PLACES_AT_MOST = 100_000
const SHOWN_OF_TEXT = 40

/** Reads the text of a list: JSON, with or without a byte order mark. */
export function parseRiskList(text: string): Result<RiskList, Problems> {
  try {
    return checkRiskList(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch (error) {
    if (error instanceof SyntaxError) return failed([{ key: 'notJson' }])
    throw error
  }
}

/** Holds a list against its own figures: structure, update time, and counts, which count communities, not entries. */
export function checkRiskList(value: unknown): Result<RiskList, Problems> {
  const parsed = v.safeParse(NationalListSchema, value)
  if (!parsed.success) return failed(structureProblems(value))
  const time = readListTime(parsed.output.end_update_time)
  const places = LEVELS.flatMap((level) => placesOf(parsed.output, level))
  const problems: RiskListProblem[] = [
    ...(time ? [] : [{ key: 'timeWrong', text: parsed.output.end_update_time.slice(0, SHOWN_OF_TEXT) } as const]),
    ...countProblems(parsed.output, places),
    ...(places.length > PLACES_AT_MOST ? [{ key: 'tooManyPlaces', most: PLACES_AT_MOST, counted: places.length } as const] : []),
  ]
  if (!time || problems.length > 0) return failed(problems)
  return done({ ...time, listTime: parsed.output.end_update_time.trim(), places })
}

const placesOf = (list: NationalList, level: RiskPlace['level']): RiskPlace[] =>
  list[LEVEL_KEYS[level].list].flatMap(({ province, city, county, communitys }) =>
    communitys.map((community) => ({ level, province, city, county, community })),
  )

function countProblems(list: NationalList, places: readonly RiskPlace[]): RiskListProblem[] {
  const counted = countLevels(places)
  return LEVELS.filter((level) => list[LEVEL_KEYS[level].count] !== counted[level]).map((level) => {
    const { count } = LEVEL_KEYS[level]
    return { key: 'countDiffers', count, said: list[count], counted: counted[level] }
  })
}

/** The issues of the list itself: those of a union of two forms would name neither. */
function structureProblems(value: unknown): Problems {
  const isWrapped = typeof value === 'object' && value !== null && 'data' in value
  const { issues = [] } = v.safeParse(NationalListSchema.options[isWrapped ? 0 : 1], value)
  return issues.slice(0, PROBLEMS_AT_MOST).map(problemOf)
}

function problemOf(issue: v.BaseIssue<unknown>): RiskListProblem {
  const at = v.getDotPath(issue) ?? ''
  if (at === 'code') return { key: 'answerIsError' }
  return { key: issue.received === 'undefined' ? 'fieldMissing' : 'fieldWrong', at }
}
