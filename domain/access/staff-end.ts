/** How an account of staff ended: `replaced`, its post went over to another account. */
export type StaffEnd = 'revoked' | 'replaced'
