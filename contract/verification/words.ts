import * as v from 'valibot'

export const Day = v.pipe(v.string(), v.isoDate())

/** Words of people: no control characters but new lines. */
export const words = (atMost: number) => v.pipe(v.string(), v.maxLength(atMost), v.regex(/^(?:[^\p{Cc}]|\n)*$/u))
