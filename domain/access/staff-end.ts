/** How an account of staff ended: `replaced`, its post went over to another account; `venue-closed`, with the venue that it was for. */
export type StaffEnd = 'revoked' | 'replaced' | 'venue-closed'
