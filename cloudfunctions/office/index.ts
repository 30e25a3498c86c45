import { serve } from '@common/pipeline/serve'
import { acceptInvitationHandler } from './accept-invitation.handler'
import { changePolicyHandler } from './change-policy.handler'
import { changeStaffHandler } from './change-staff.handler'
import { checkAuditDayHandler, listAuditDaysHandler } from './check-audit-day.handler'
import { confirmList } from './confirm-risk-list.handler'
import { importList } from './import-risk-list.handler'
import { inviteOfficeHandler, inviteStaffHandler } from './invite-staff.handler'
import { listActsHandler } from './list-acts.handler'
import { readMyAccountHandler } from './read-my-account.handler'
import { listStaffHandler } from './list-staff.handler'
import { readPolicyHandler } from './read-policy.handler'
import { rebindStaffHandler } from './rebind-staff.handler'
import { revokeStaffHandler } from './revoke-staff.handler'
import { listVenuesHandler, saveVenueHandler } from './venues.handler'

/** What the prevention office steers: risk lists, policy, staff, venues; and what was done by whom. */
export const main = serve([
  importList,
  confirmList,
  inviteStaffHandler,
  inviteOfficeHandler,
  acceptInvitationHandler,
  readMyAccountHandler,
  listStaffHandler,
  changeStaffHandler,
  rebindStaffHandler,
  revokeStaffHandler,
  readPolicyHandler,
  changePolicyHandler,
  saveVenueHandler,
  listVenuesHandler,
  listActsHandler,
  listAuditDaysHandler,
  checkAuditDayHandler,
])
