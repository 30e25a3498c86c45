import fc from 'fast-check'
import { readPassportNumber } from './passport'

it.each([
  ['E12345678', 'E12345678'],
  [' e 1234 5678 ', 'E12345678'],
  ['Ｅ１２３４５６７８', 'E12345678'],
  ['561234567', '561234567'],
  ['AB-123456', 'AB123456'],
])('%s is read as %s', (typed, number) => expect(readPassportNumber(typed)).toEqual({ ok: true, value: number }))

it.each([
  ['', 'characters'],
  ['SMITH', 'characters'],
  ['护照E1234567', 'characters'],
  ['E123', 'length'],
  ['E12345678901234567890', 'length'],
  ['11010519491231002X', 'id-number'],
])('%s: %s', (typed, fault) => expect(readPassportNumber(typed)).toEqual({ ok: false, error: fault }))

it('reads what it has read as itself, and never throws', () =>
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (typed) => {
      const read = readPassportNumber(typed)
      if (read.ok) expect(readPassportNumber(read.value)).toEqual(read)
    }),
  ))
