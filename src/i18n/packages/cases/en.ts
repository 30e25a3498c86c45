import type { CaseErrorTexts } from '../../errors'

/** What goes wrong with a case, on both sides of it. */
export const caseErrors: CaseErrorTexts = {
  CASE_NOT_FOUND: { title: 'This case is not here', text: 'It may have been withdrawn or handed to another street. Please refresh.' },
  CASE_CHANGED: {
    title: 'This case has just changed',
    text: 'What you did was not carried out. Read the newer state below and decide again.',
  },
  CASE_MOVE_REFUSED: {
    title: 'Not possible any more',
    text: 'The case is in another state by now: nothing was done, and below is how it stands.',
  },
  CASE_FORM_INVALID: { title: 'Something needs correcting', text: 'Check the fields in red; dates must follow each other.' },
  PICTURES_TOO_MANY: { title: 'Too many photos', text: 'Remove those that are not needed, or hand in what is there first.' },
  UPLOAD_OVER: { title: 'The photo did not arrive', text: 'It took too long, or the network broke off. Please send this one again.' },
  PICTURE_REFUSED: {
    title: 'This photo cannot be used',
    text: 'Use a photo or screenshot of your phone (JPEG, PNG, WebP) of 2 MB at most, whole and readable.',
  },
  PICTURES_MISSING: {
    title: 'Photos or signature are gone',
    text: 'What is not handed in within 24 hours is deleted by itself. Please add it again.',
  },
  PICTURE_REPEATED: {
    title: 'The same photo again',
    text: 'A photo serves once, also one of an earlier case. Please take a new photo of the new report.',
  },
}
