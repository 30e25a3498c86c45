import type { PostErrorTexts } from '../../errors'

/** What goes wrong with an account of staff, for who has it and for who changes it. */
export const postErrors: PostErrorTexts = {
  STAFF_SELF: { title: 'Not for your own account', text: 'Ask somebody else of the office.' },
  LAST_OFFICE: { title: 'This is the last account of the office', text: 'Invite another one first.' },
}
