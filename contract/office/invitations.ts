import { ROLES } from '@domain/access/rights.table'
import * as v from 'valibot'
import { At, Nothing, StreetCode } from '../fields'
import { REFERENCE_PATTERN } from '@domain/kernel/ids'
import { defineOperation } from '../operation'

const InvitationReference = v.pipe(v.string(), v.regex(REFERENCE_PATTERN))

const OpenInvitationSchema = v.strictObject({
  invitation: InvitationReference,
  label: v.string(),
  role: v.picklist(ROLES),
  venueName: v.nullable(v.string()),
  streets: v.array(StreetCode),
  /** The post of an account goes over to whoever takes it up. */
  isTakeover: v.boolean(),
  expiresAt: At,
})
export type OpenInvitation = v.InferOutput<typeof OpenInvitationSchema>

/** Invitations that still serve somebody: nobody has taken them up, and who gave them still may. Those that lapse first come first, a hundred at most; their codes are never shown again. */
export const listInvitations = defineOperation({
  name: 'office.listInvitations',
  audience: 'staff',
  input: Nothing,
  output: v.strictObject({
    invitations: v.array(OpenInvitationSchema),
    /** So many lapse later than these. */
    leftOut: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  errors: [],
  limit: { calls: 120, seconds: 60, counted: 'memory' },
  personalData: ['label'],
  audited: true,
})

/** Takes an invitation back that nobody has taken up: its code serves nobody any more. */
export const withdrawInvitation = defineOperation({
  name: 'office.withdrawInvitation',
  audience: 'staff',
  input: v.strictObject({ invitation: InvitationReference }),
  output: v.strictObject({}),
  errors: ['INVITATION_OVER'],
  limit: { calls: 120, seconds: 3600, counted: 'database' },
  personalData: [],
  audited: true,
  recorded: ({ invitation: about }) => ({ about }),
})
