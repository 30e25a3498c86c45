import { ROLES } from '@domain/access/rights.table'
import * as v from 'valibot'
import { VenueSchema } from './venue'

/** An account of staff as its owner sees it. */
export const StaffAccountSchema = v.strictObject({ role: v.picklist(ROLES), label: v.string(), venue: v.nullable(VenueSchema) })
export type StaffAccount = v.InferOutput<typeof StaffAccountSchema>
