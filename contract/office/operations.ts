import { acceptInvitation } from './accept-invitation'
import { beginListUpload } from './begin-list-upload'
import { changePolicy } from './change-policy'
import { changeStaff } from './change-staff'
import { checkAuditDay, listAuditDays } from './check-audit-day'
import { closeVenue, reopenVenue } from './close-venue'
import { confirmRiskList } from './confirm-risk-list'
import { fetchRiskList } from './fetch-risk-list'
import { importRiskList } from './import-risk-list'
import { installRiskList } from './install-risk-list'
import { listInvitations, withdrawInvitation } from './invitations'
import { inviteOffice, inviteStaff } from './invite-staff'
import { listActs } from './list-acts'
import { listRiskLists } from './list-risk-lists'
import { listStaff } from './list-staff'
import { listVenues } from './list-venues'
import { readMyAccount } from './read-my-account'
import { readPolicy } from './read-policy'
import { readRiskChanges } from './read-risk-changes'
import { readStatistics } from './read-statistics'
import { readWaiting } from './read-waiting'
import { rebindStaff } from './rebind-staff'
import { reviewRiskList } from './review-risk-list'
import { revokeStaff } from './revoke-staff'
import { saveVenue } from './save-venue'
import { withdrawPolicy } from './withdraw-policy'
import type { Operation } from '../operation'

/** Of the function `office`. */
export const OFFICE_OPERATIONS: readonly Operation[] = [
  listRiskLists,
  beginListUpload,
  importRiskList,
  fetchRiskList,
  reviewRiskList,
  readRiskChanges,
  confirmRiskList,
  installRiskList,
  acceptInvitation,
  inviteOffice,
  inviteStaff,
  listStaff,
  listInvitations,
  withdrawInvitation,
  listActs,
  listAuditDays,
  checkAuditDay,
  listVenues,
  readMyAccount,
  readWaiting,
  changeStaff,
  rebindStaff,
  revokeStaff,
  saveVenue,
  closeVenue,
  reopenVenue,
  readStatistics,
  readPolicy,
  changePolicy,
  withdrawPolicy,
]
