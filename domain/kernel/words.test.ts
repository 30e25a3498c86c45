import { cutWords, saySomething, seen } from './words'

it.each([
  '\u200b\u200b',
  '\u3164\u3164',
  '\u202e\u202e',
  '\u2060\u2060',
  '\ufeff\u00ad',
  '\u115f\u1160',
  '..',
  '——',
  '  ',
  '😀😀',
  '\u2800\u2800',
  '\u1dc0\u1dc1',
  '\u{e0041}\u{e0042}',
  '',
])('%j says nothing', (typed) => expect(saySomething(typed)).toBe(false))

it.each(['电话', 'ok', '12', '５０', '𠮷', 'Ул. Мира', '五马街 1 号', '\u200b电话\u202c', '见面 😀'])('%j says something', (typed) =>
  expect(saySomething(typed)).toBe(true),
)

it('what nobody sees does not count as a character', () => {
  expect(saySomething('a\u200b', 2)).toBe(false)
  expect(saySomething('a.', 2)).toBe(true)
})

it('what came along with pasted words is left out; emoji and rare characters stay whole', () => {
  expect(seen('\u202d13858770001\u202c')).toBe('13858770001')
  expect(seen('南门\u{e0041}岗')).toBe('南门岗')
  for (const whole of ['👩‍👩‍👧', '❤️', '葛\u{e0100}', '五马街\n1 号']) expect(seen(whole)).toBe(whole)
})

it('is cut between two characters, never through one', () => {
  expect(cutWords('五马\u{20000}街', 3)).toBe('五马')
  expect(cutWords('五马\u{20000}街', 4)).toBe('五马\u{20000}')
})
