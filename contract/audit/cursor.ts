import * as v from 'valibot'
import { At } from '../fields'

/** The last record of a page of the trail, to ask for the page after. */
export const ActCursor = v.strictObject({ at: At, id: v.pipe(v.string(), v.regex(/^[0-9a-f]{24}$/)) })
