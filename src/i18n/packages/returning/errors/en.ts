import type { ErrorTexts, RoomErrors } from '../../../errors'

export const errors: ErrorTexts<RoomErrors['returning']> = {
  DECLARATION_NOT_FOUND: {
    title: 'This declaration is not here',
    text: 'It may have been withdrawn, or deleted when the journey was over. Please refresh.',
  },
  DECLARATION_ALREADY_OPEN: {
    title: 'You have declared already',
    text: 'If your journey is another one now, change the declaration you made.',
  },
  DECLARATION_CHANGED: {
    title: 'The declaration has just changed',
    text: 'Below is how it stands now. What you did had no effect; please look and try again.',
  },
  DECLARATION_MOVE_REFUSED: {
    title: 'Not possible now',
    text: 'The declaration is in another state by now, or the day of arrival has not come. Please refresh.',
  },
  DECLARATION_NOT_POSSIBLE: { title: 'Somebody is not confirmed yet', text: 'Confirm that it is you, or choose family that you act for.' },
  ANALYSIS_NOT_RUNNING: {
    title: 'The analysis has ended',
    text: 'It is done, or was not done in time. Please refresh; you can begin it again.',
  },
  DECLARATION_INVALID: { title: 'Something needs correcting', text: 'Check the fields in red and send the form again.' },
}
