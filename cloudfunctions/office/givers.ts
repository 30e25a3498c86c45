import { listAccountsOf } from '@common/repositories/staff.repository'
import { inviteStaff } from '@contract/office/invite-staff'
import { mayDo, ROLES } from '@domain/access/rights.table'

/** Whose invitations stand: what somebody gives who no longer may is given by nobody. */
export const givers = () => listAccountsOf(ROLES.filter((role) => mayDo(role, inviteStaff.name)))
