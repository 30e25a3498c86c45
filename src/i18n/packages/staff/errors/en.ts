import type { AttestationRefusal } from '@domain/pass/attestation.table'
import type { ErrorTexts, RoomErrors } from '../../../errors'
import { caseErrors } from '../../cases/en'
import { paperErrors } from '../../paper/en'
import { orderErrors } from '../../orders/refused.en'
import { postErrors } from '../../posts/en'

/** Why, by `domain/pass/attestation.table.ts`. */
const ATTESTATION_REFUSED: Readonly<Record<string, string>> = {
  name: 'The name is not the one of this ID number. Compare it with the ID card.',
  phone: 'A phone that is or may be their own shows the code of this person: it is to be shown there.',
  case: 'A case of this person is open: it has to be closed first.',
  code: 'The health code is not green, or travel or a case does not let them pass.',
} satisfies Record<AttestationRefusal, string>

export const errors: ErrorTexts<RoomErrors['staff']> = {
  ...caseErrors,
  ...postErrors,
  ...orderErrors,
  ...paperErrors,
  TWO_CHECKS_MISSING: { title: 'The four checks are missing', text: 'A question mark is cleared only when all four are done and ticked.' },
  REPORT_MISSING: {
    title: 'No report to confirm',
    text: 'The person hands in a report first; one that is confirmed need not be confirmed again.',
  },
  REASON_MISSING: {
    title: 'No reason was given',
    text: 'A measure is changed, or ended before its last day, for a reason: choose or type one.',
  },
  STREET_UNKNOWN: { title: 'Please choose a street', text: 'Another street or town of Wenzhou.' },
  HEALTH_NOTE_NOT_POSSIBLE: {
    title: 'Health cannot be written down now',
    text: 'Only under observation at home or daily monitoring; the measure may have changed or ended.',
  },
  HEALTH_NOTE_DAY: {
    title: 'Only the health of today',
    text: 'It is written down on the day itself, while the measure lasts; what could not be sent for want of network is taken until noon of the next day.',
  },
  PAPER_NOT_ATTESTED: {
    title: 'Not on your own word',
    text: ({ why }) => ATTESTATION_REFUSED[String(why)] ?? 'Ask the office.',
  },
  REGISTRY_DOWN: {
    title: 'The health code system is down',
    text: 'The colour of this person’s code cannot be read. Please try again later.',
  },
  CONSENT_OUTDATED: {
    title: 'The statement has changed',
    text: 'Close the mini-program, open it again, read the statement, then tick it.',
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
