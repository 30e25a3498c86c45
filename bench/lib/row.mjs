import { rounded } from './numbers.mjs'

/** One line of a result. @param aim {atLeast} or {atMost}, in the same unit */
export const row = (measure, value, unit, aim) => ({ measure, value: rounded(value), unit, ...(aim && { aim, met: isMet(value, aim) }) })

const isMet = (value, { atLeast = -Infinity, atMost = Infinity }) => value >= atLeast && value <= atMost
