import * as v from 'valibot'
import { At, saidWords } from '../fields'
import { defineOperation } from '../operation'
import { PostFields } from './post'

/** Whose account it will be, in the office's words: 张三，南门岗. */
export const StaffLabel = saidWords(1, 30)

export const InvitationSchema = v.strictObject({ code: v.string(), expiresAt: At })

/** Makes an invitation code for one more account of staff; it serves once, for whoever types it first. */
export const inviteStaff = defineOperation({
  name: 'office.inviteStaff',
  audience: 'staff',
  input: v.strictObject({ label: StaffLabel, ...PostFields }),
  output: InvitationSchema,
  errors: ['VENUE_NOT_FOUND', 'VENUE_CLOSED', 'STREET_UNKNOWN'],
  limit: { calls: 120, seconds: 3600, counted: 'database' },
  personalData: ['label', 'code'],
  audited: true,
  recorded: ({ venue: about, role: event, label: whom }) => ({ about, event, whom }),
})

/** The very first account of the office, for whoever holds the cloud's credentials (`npm run office:invite`). */
export const inviteOffice = defineOperation({
  name: 'office.inviteOffice',
  audience: 'system',
  input: v.strictObject({ label: StaffLabel }),
  output: InvitationSchema,
  errors: [],
  limit: { calls: 60, seconds: 60, counted: 'memory' },
  personalData: ['label', 'code'],
  audited: true,
  recorded: ({ label: whom }) => ({ event: 'office', whom }),
})
