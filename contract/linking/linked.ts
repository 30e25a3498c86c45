import * as v from 'valibot'
import { Count } from '../fields'

/** What came of linking: who is linked now by this way, how many of them were not before; `incomplete`: a registry did not answer, so that a colour may be missing. */
export const LinkedSchema = v.strictObject({ linked: Count, added: Count, incomplete: v.boolean(), maskedNames: v.array(v.string()) })
export type Linked = v.InferOutput<typeof LinkedSchema>
