import { serve } from '@common/pipeline/serve'
import { acceptInvitationHandler } from './accept-invitation.handler'
import { checkAuditDayHandler, listAuditDaysHandler } from './check-audit-day.handler'
import { confirmList } from './confirm-risk-list.handler'
import { importList } from './import-risk-list.handler'
import { inviteOfficeHandler, inviteStaffHandler } from './invite-staff.handler'
import { listActsHandler } from './list-acts.handler'
import { readMyAccountHandler } from './read-my-account.handler'
import { listStaffHandler, revokeStaffHandler } from './staff.handler'
import { listVenuesHandler, saveVenueHandler } from './venues.handler'

/** What the prevention office steers: risk lists, staff, venues; and what was done by whom. */
export const main = serve([
  importList,
  confirmList,
  inviteStaffHandler,
  inviteOfficeHandler,
  acceptInvitationHandler,
  readMyAccountHandler,
  listStaffHandler,
  revokeStaffHandler,
  saveVenueHandler,
  listVenuesHandler,
  listActsHandler,
  listAuditDaysHandler,
  checkAuditDayHandler,
])
