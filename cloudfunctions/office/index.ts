import { serve } from '@common/pipeline/serve'
import { acceptInvitationHandler } from './accept-invitation.handler'
import { beginListUploadHandler } from './begin-list-upload.handler'
import { changePolicyHandler } from './change-policy.handler'
import { changeStaffHandler } from './change-staff.handler'
import { checkAuditDayHandler, listAuditDaysHandler } from './check-audit-day.handler'
import { closeVenueHandler, reopenVenueHandler } from './close-venue.handler'
import { confirmListHandler } from './confirm-risk-list.handler'
import { fetchListHandler } from './fetch-risk-list.handler'
import { importListHandler } from './import-risk-list.handler'
import { installListHandler } from './install-risk-list.handler'
import { inviteOfficeHandler, inviteStaffHandler } from './invite-staff.handler'
import { listActsHandler } from './list-acts.handler'
import { listRiskListsHandler } from './list-risk-lists.handler'
import { readMyAccountHandler } from './read-my-account.handler'
import { listInvitationsHandler, withdrawInvitationHandler } from './invitations.handler'
import { listStaffHandler } from './list-staff.handler'
import { readPolicyHandler } from './read-policy.handler'
import { readStatisticsHandler } from './read-statistics.handler'
import { readWaitingHandler } from './read-waiting.handler'
import { rebindStaffHandler } from './rebind-staff.handler'
import { readChangesHandler, reviewListHandler } from './review-risk-list.handler'
import { revokeStaffHandler } from './revoke-staff.handler'
import { withdrawPolicyHandler } from './withdraw-policy.handler'
import { listVenuesHandler, saveVenueHandler } from './venues.handler'

/** What the prevention office steers: risk lists, policy, staff, venues; and what was done by whom. */
export const main = serve([
  listRiskListsHandler,
  beginListUploadHandler,
  importListHandler,
  fetchListHandler,
  reviewListHandler,
  readChangesHandler,
  confirmListHandler,
  installListHandler,
  inviteStaffHandler,
  inviteOfficeHandler,
  acceptInvitationHandler,
  readMyAccountHandler,
  readWaitingHandler,
  listStaffHandler,
  listInvitationsHandler,
  withdrawInvitationHandler,
  changeStaffHandler,
  rebindStaffHandler,
  revokeStaffHandler,
  readPolicyHandler,
  readStatisticsHandler,
  changePolicyHandler,
  withdrawPolicyHandler,
  saveVenueHandler,
  closeVenueHandler,
  reopenVenueHandler,
  listVenuesHandler,
  listActsHandler,
  listAuditDaysHandler,
  checkAuditDayHandler,
])
