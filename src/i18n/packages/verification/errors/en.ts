import type { ErrorTexts, RoomErrors } from '../../../errors'
import { caseErrors } from '../../cases/en'

export const errors: ErrorTexts<RoomErrors['verification']> = {
  ...caseErrors,
  CASE_ALREADY_OPEN: { title: 'A case is open already', text: 'One at a time for each person: see or change it under verification.' },
  CASE_NOT_POSSIBLE: {
    title: 'No verification for this person',
    text: 'People on a white list call the local office; unconfirmed people are confirmed first.',
  },
}
