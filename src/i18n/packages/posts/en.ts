import type { StaffEnd } from '@domain/access/staff-end'
import type { PostErrorTexts } from '../../errors'
import { endText } from './ends'

const ended: Readonly<Record<StaffEnd, string>> = {
  revoked: 'You can do nothing with it any more. If you still need it, ask the prevention office for a new invitation.',
  replaced:
    'Your post went over to a new account: please work with the new phone or account. If you know nothing of it, tell the prevention office at once.',
  'venue-closed': 'The venue that it was for is closed. If you still need it, ask the prevention office for a new invitation.',
}

/** What goes wrong with an account of staff, for who has it and for who changes it, and with the keys that both sides need. */
export const postErrors: PostErrorTexts = {
  STAFF_SELF: { title: 'Not for your own account', text: 'Ask somebody else of the office.' },
  LAST_OFFICE: { title: 'This is the last account of the office', text: 'Invite another one first.' },
  POST_ENDED: {
    title: 'Your staff account has ended',
    text: (params) => endText(ended, params),
  },
  SIGNING_KEYS_OVER: { title: 'The system’s keys have ended', text: 'This is not your fault. The office has to change them.' },
}
