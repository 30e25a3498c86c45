import type { CaseErrorTexts } from '../../errors'

/** What goes wrong with a case, on both sides of it. */
export const caseErrors: CaseErrorTexts = {
  CASE_NOT_FOUND: { title: 'This case is not here', text: 'It may have been withdrawn or handed to another street. Please refresh.' },
  CASE_CHANGED: {
    title: 'This case has just changed',
    text: 'What you did was not carried out. Read the newer state below and decide again.',
  },
  CASE_MOVE_REFUSED: { title: 'Not possible any more', text: 'The case is in another state by now. Please refresh.' },
  CASE_FORM_INVALID: { title: 'Something needs correcting', text: 'Check the fields in red; dates must follow each other.' },
}
