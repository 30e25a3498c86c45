import type { ErrorTexts, RoomErrors } from '../../../errors'

export const errors: ErrorTexts<RoomErrors['staff']> = {
  INVITATION_INVALID: {
    title: 'The invitation is not valid',
    text: 'It may be mistyped, used, or older than 7 days. Check it, or ask the office for another.',
  },
  PASS_NOT_GENUINE: {
    title: 'Not a genuine code shown here',
    text: 'Only a code just scanned can be reported. Scan it once more on the phone itself.',
  },
}
