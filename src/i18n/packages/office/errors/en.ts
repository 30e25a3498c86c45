import type { StaffEnd } from '@domain/access/staff-end'
import type { ErrorTexts, RoomErrors } from '../../../errors'
import { paperErrors } from '../../paper/en'
import { orderErrors } from '../../orders/refused.en'
import { endText } from '../../posts/ends'
import { postErrors } from '../../posts/en'
import { policyRefused } from '../policy/refused.en'

const ended: Readonly<Record<StaffEnd, string>> = {
  revoked: 'Nothing was done. The list is refreshed.',
  replaced: 'Its post went over to a new account, so nothing was done. The list is refreshed: act on the new account.',
  'venue-closed': 'Its venue is closed, and the account has ended with it. The list is refreshed.',
}

export const errors: ErrorTexts<RoomErrors['office']> = {
  ...postErrors,
  ...orderErrors,
  ...paperErrors,
  FILE_NOT_FOUND: { title: 'File not found', text: 'Please upload the list again.' },
  RISK_LIST_REFUSED: {
    title: 'The list did not pass its checks',
    text: 'Structure, counts or time do not add up. The current list stays.',
  },
  PROPOSAL_NOT_FOUND: { title: 'There is no such list', text: 'Please import it again.' },
  PROPOSAL_OUTDATED: { title: 'The current list has changed', text: 'Look at the difference again, then confirm.' },
  PROPOSAL_PASSED: {
    title: 'A later list is in force',
    text: 'This one was never in force and is not later than the current one. It cannot be confirmed any more.',
  },
  RISK_SOURCE_DOWN: {
    title: 'The national interface does not answer',
    text: 'The current list stays. Try again later, or upload a file.',
  },
  CITIES_UNMAPPED: { title: 'Some places belong to no known city', text: 'Name their cities first.' },
  CITY_UNKNOWN: { title: 'There is no such city code', text: 'Check the cities you chose.' },
  STREET_UNKNOWN: { title: 'Please choose streets', text: 'A grid worker needs the streets they work in.' },
  VENUE_NOT_FOUND: { title: 'There is no such venue', text: 'Refresh the list of venues and try again.' },
  VENUE_CLOSED: { title: 'This venue is closed', text: 'Nothing was done. To go on using it, open it again first.' },
  VENUE_CHANGED: { title: 'Somebody else has just changed this venue', text: 'The list is refreshed: look at it, then change again.' },
  LIST_UNREADABLE: {
    title: 'The file cannot be read',
    text: ({ row }) =>
      row === undefined
        ? 'Use CSV (UTF-8 or GB18030) or XLSX. Save an old XLS as XLSX first.'
        : `Quotes do not match in row ${row}. Open the file in a spreadsheet and save it again.`,
  },
  LIST_TOO_LARGE: { title: 'The file is too large', text: ({ most = 50_000 }) => `At most ${most} rows. Split it and upload the parts.` },
  LIST_HEADER_WRONG: {
    title: 'The titles do not fit',
    text: ({ missing = '' }) => `The first row lacks: ${missing}. Use the template.`,
  },
  LIST_EMPTY: { title: 'There is no row in it', text: 'Fill in the template, then upload it.' },
  LIST_HAS_REFUSALS: {
    title: 'Nothing was imported',
    text: 'Some rows were refused. Mend them and upload again, or import the good rows only.',
  },
  FILING_INVALID: {
    title: 'Please check the filing',
    text: ({ field }) => (field === 'company' ? 'Type the full name of the company.' : 'Its last day is today or later, within a year.'),
  },
  STAFF_NOT_FOUND: { title: 'There is no such account', text: 'Refresh the list and try again.' },
  STAFF_ENDED: {
    title: 'This account has ended',
    text: (params) => endText(ended, params),
  },
  INVITATION_OVER: {
    title: 'This invitation can no longer be withdrawn',
    text: 'It was used, withdrawn or has lapsed. The list is refreshed.',
  },
  POLICY_REFUSED: policyRefused,
  POLICY_CHANGED: { title: 'Somebody else has just changed the policy', text: 'It is refreshed: look at the values, then change again.' },
  POLICY_BEGUN: {
    title: 'This change cannot be withdrawn',
    text: 'It is in force, or will be within two minutes: make another change instead.',
  },
}
