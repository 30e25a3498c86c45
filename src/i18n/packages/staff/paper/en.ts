import type { paper as chinese } from './zh-CN'

export const paper: typeof chinese = {
  bar: 'Paper passes',
  lead: 'For people of your streets without a phone. Each one is on record.',
  by: 'Printed because',
  ways: { relative: 'A relative has linked them', attest: 'My own attestation' },
  name: 'Name',
  namePlaceholder: 'As on the ID card',
  nameWrong: 'The name as it stands on the ID card.',
  street: 'Street they live in',
  streetMissing: 'Choose the street they live in.',
  how: 'How you know',
  missing: 'Tick the statement.',
}
