import type { PostErrorTexts } from '../../errors'

/** What goes wrong with an account of staff, for who has it and for who changes it, and with the keys that both sides need. */
export const postErrors: PostErrorTexts = {
  STAFF_SELF: { title: 'Not for your own account', text: 'Ask somebody else of the office.' },
  LAST_OFFICE: { title: 'This is the last account of the office', text: 'Invite another one first.' },
  SIGNING_KEYS_OVER: { title: 'The system’s keys have ended', text: 'This is not your fault. The office has to change them.' },
}
