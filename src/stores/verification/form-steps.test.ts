import { CaseFormSchema } from '@contract/verification/fields'
import { FOR_HOLDER_STEPS, FORM_STEPS } from './form-steps'

it.each([
  ['the holder', FORM_STEPS],
  ['staff at a door', FOR_HOLDER_STEPS],
])('%s is asked for every field of the form, each in one step', (_who, steps) => {
  const asked = steps.flatMap(({ asks }) => asks)
  expect(new Set(asked).size).toBe(asked.length)
  expect(asked).toEqual(expect.arrayContaining(Object.keys(CaseFormSchema.entries)))
})
