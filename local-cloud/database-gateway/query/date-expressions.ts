import { evalExpr } from 'mingo/core'
import {
  $dateToString as dateToString,
  $dateFromString as dateFromString,
  $dayOfWeek,
  $dayOfYear,
  $isoWeek,
  $month,
  $year,
} from 'mingo/operators/expression/date'
import { notSupported, queryFailed } from '../errors'
import { isDoc, show, type Maybe } from '../values/values'
import type { Expression } from './expression'

/** Weeks begin on Sunday; the days before the year's first Sunday are week 0. */
const $week: Expression = (doc, operand, options) => {
  const day = Number($dayOfYear(doc, operand, options))
  const weekday = Number($dayOfWeek(doc, operand, options))
  return Math.floor((day + 7 - weekday) / 7)
}

/** The first days of January may belong to the old year's last week, the last of December to the new year's first. */
const $isoWeekYear: Expression = (doc, operand, options) => {
  const year = Number($year(doc, operand, options))
  const month = Number($month(doc, operand, options))
  const week = Number($isoWeek(doc, operand, options))
  if (month === 1 && week >= 52) return year - 1
  return month === 12 && week === 1 ? year + 1 : year
}

const $dateFromString: Expression = (doc, operand, options) => {
  const date = dateFromString(doc, operand as Parameters<typeof dateFromString>[1], options)
  if (date instanceof Date || !isDoc(operand) || 'onError' in operand) return date ?? null
  const text = evalExpr(doc, operand['dateString'], options)
  return text === null || text === undefined ? (date ?? null) : queryFailed(`Error parsing date string '${show(text as Maybe)}'`)
}

/** Letters of a format that mingo writes as MongoDB does; of years of weeks, and of what is counted from Sunday, it has others. */
const FORMAT = /^(%[dHjLmMSuVYzZ%]|[^%])*$/

const $dateToString: Expression = (doc, operand, options) => {
  const format: unknown = isDoc(operand) ? evalExpr(doc, operand['format'], options) : undefined
  if (typeof format === 'string' && !FORMAT.test(format)) notSupported(`the date format ${format}`)
  return dateToString(doc, operand as Parameters<typeof dateToString>[1], options)
}

export const dateExpressions = { $week, $isoWeekYear, $dateFromString, $dateToString }
