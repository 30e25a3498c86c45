import fc from 'fast-check'
import { PHONE_PATTERN, readPhone } from './phone'

it.each([
  ['13858770021', '13858770021'],
  [' 138 5877 0021 ', '13858770021'],
  ['+86 138-5877-0021', '13858770021'],
  ['１３８５８７７００２１', '13858770021'],
  ['19900000000', '19900000000'],
])('%p is read as %p', (typed, phone) => expect(readPhone(typed)).toEqual({ ok: true, value: phone }))

it.each([
  ['', 'length'],
  ['1385877002', 'length'],
  ['138587700210', 'length'],
  ['0577-88888888', 'length'],
  ['12858770021', 'prefix'],
  ['23858770021', 'prefix'],
  ['1385877002a', 'characters'],
  ['+85291234567', 'characters'],
])('%p is refused for its %s', (typed, fault) => expect(readPhone(typed)).toEqual({ ok: false, error: fault }))

it('what is read is a phone, and reads as itself', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(PHONE_PATTERN)), (typed) => {
      const read = readPhone(typed)
      if (!read.ok) return
      expect(read.value).toMatch(PHONE_PATTERN)
      expect(readPhone(read.value)).toEqual(read)
    }),
  )
})
