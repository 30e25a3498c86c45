/** Where the phone keeps what was typed, sent and begun on the way to a code, for the next time. */
export const TYPED = {
  phone: 'declared-phone',
  sentCode: 'sms',
  faceCheck: 'face-check',
  caseDraft: 'case-draft',
  journeyDraft: 'journey-draft',
  linkWay: 'link-way',
  streetQueue: 'street-queue',
  responsible: 'responsible',
} as const
