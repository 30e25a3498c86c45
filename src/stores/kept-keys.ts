/** Where the phone keeps what the first picture of the code page is drawn from. */
export const KEPT = { shown: 'shown', applicant: 'applicant', clockOffset: 'clock-offset', settings: 'settings' } as const
