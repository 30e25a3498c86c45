/** Where the phone keeps what was typed and sent on the way to a code, for the next time. */
export const TYPED = { phone: 'declared-phone', sentCode: 'sms' } as const
