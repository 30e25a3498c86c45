import { STREET_CODES } from '@domain/divisions'
import * as v from 'valibot'
import { StreetCode } from './fields'

it('every street can be sent, those of 龙港 too', () => {
  expect(STREET_CODES.filter((code) => !v.is(StreetCode, code))).toEqual([])
})

it.each(['', '330302', '3303020061', '33030200612345', '330302006x'])('%j is no street', (code) =>
  expect(v.is(StreetCode, code)).toBe(false),
)
