import { ERRORS, supportCode } from './errors'

it('every error has a step of its own, three digits long', () => {
  const steps = Object.values(ERRORS)
  expect(new Set(steps).size).toBe(steps.length)
  steps.forEach((step) => expect(step).toMatch(/^\d{3}$/))
})

it.each([
  ['3f9a77c2-aa', 'H-215-3F9A'],
  ['-3-f', 'H-215-3F00'],
  ['', 'H-215-0000'],
])('the request %p has the support code %p', (requestId, code) => expect(supportCode('SMS_CODE_WRONG', requestId)).toBe(code))
