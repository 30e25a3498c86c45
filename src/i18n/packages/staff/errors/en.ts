import type { ErrorTexts, RoomErrors } from '../../../errors'
import { caseErrors } from '../../cases/en'
import { postErrors } from '../../posts/en'

export const errors: ErrorTexts<RoomErrors['staff']> = {
  ...caseErrors,
  ...postErrors,
  TWO_CHECKS_MISSING: { title: 'The four checks are missing', text: 'A question mark is cleared only when all four are done and ticked.' },
  CASE_OWN: {
    title: 'Not for yourself or your family',
    text: 'Your account shows this person’s health code. Somebody else of the street or the office sees to it.',
  },
  REPORT_MISSING: {
    title: 'No report to confirm',
    text: 'The person hands in a report first; one that is confirmed need not be confirmed again.',
  },
  STREET_UNKNOWN: { title: 'Please choose a street', text: 'Another street or town of Wenzhou.' },
  HEALTH_NOTE_NOT_POSSIBLE: {
    title: 'Health cannot be written down now',
    text: 'Only under observation at home or daily monitoring; the measure may have changed or ended.',
  },
  HEALTH_NOTE_DAY: {
    title: 'Only the health of today',
    text: 'It is written down on the day itself, while the measure lasts; what is past is neither added nor corrected.',
  },
  ORDER_ALREADY_OPEN: {
    title: 'An order for this person is open',
    text: 'No second one is needed: when it is closed, the colour is fetched again by itself.',
  },
  INVITATION_INVALID: {
    title: 'The invitation is not valid',
    text: 'It may be mistyped, used, or older than 7 days. Check it, or ask the office for another.',
  },
  PASS_NOT_GENUINE: {
    title: 'Not a genuine code shown here',
    text: 'Only a code just scanned can be reported. Scan it once more on the phone itself.',
  },
}
