import { ROLES } from '@domain/access/rights.table'
import * as v from 'valibot'
import { At, StreetCode, VenueReference } from '../fields'
import { defineOperation } from '../operation'

const STREETS_AT_MOST = 60

/** Whose account it will be, in the office's words: 张三，南门岗. */
export const StaffLabel = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(30))

/** 乡镇街道 of a grid worker. */
const Streets = v.pipe(v.array(StreetCode), v.maxLength(STREETS_AT_MOST))

const invitation = v.strictObject({ code: v.string(), expiresAt: At })

/** Makes an invitation code for one more account of staff; it serves once, for whoever types it first. A venue's staff need a venue, grid workers streets. */
export const inviteStaff = defineOperation({
  name: 'office.inviteStaff',
  audience: 'staff',
  input: v.strictObject({ role: v.picklist(ROLES), label: StaffLabel, venue: v.optional(VenueReference), streets: v.optional(Streets) }),
  output: invitation,
  errors: ['VENUE_NOT_FOUND', 'STREET_UNKNOWN'],
  limit: { calls: 120, seconds: 3600, counted: 'database' },
  personalData: ['label', 'code'],
  audited: true,
})

/** The very first account of the office, for whoever holds the cloud's credentials (`npm run office:invite`). */
export const inviteOffice = defineOperation({
  name: 'office.inviteOffice',
  audience: 'system',
  input: v.strictObject({ label: StaffLabel }),
  output: invitation,
  errors: [],
  limit: { calls: 60, seconds: 60, counted: 'memory' },
  personalData: ['label', 'code'],
  audited: true,
})
