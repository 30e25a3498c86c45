import fc from 'fast-check'
import { addDays } from '../kernel/china-time'
import { checkCharacter, readIdNumber } from './id-number'

const TODAY = '2022-04-15'
const withCheck = (digits: string) => digits + checkCharacter(digits)

it.each([
  ['11010519491231002X', '11010519491231002X', 'the example of the standard'],
  ['440524188001010014', '440524188001010014', 'the other example of the standard'],
  ['11010519491231002x', '11010519491231002X', 'a small x'],
  [' 110105 19491231 002X ', '11010519491231002X', 'with spaces'],
  ['１１０１０５１９４９１２３１００２Ｘ', '11010519491231002X', 'full width'],
])('%p is read as %p: %s', (typed, number) => expect(readIdNumber(typed, TODAY)).toEqual({ ok: true, value: number }))

it.each([
  ['110105194912310029', 'check-digit', 'X typed as 9'],
  ['110105194912310X2X', 'characters', 'an X inside'],
  ['K10105194912310021', 'characters', 'a letter'],
  ['110105491231002', 'length', 'of the first generation, 15 digits'],
  ['', 'length', 'nothing'],
  [withCheck('99010519491231002'), 'division', 'no such province'],
  [withCheck('11010520210230001'), 'birth-date', '30 February'],
  [withCheck('11010517491231002'), 'birth-date', 'older than anybody'],
  [withCheck('11010520220416001'), 'birth-in-future', 'born tomorrow'],
])('%p is refused for its %s: %s', (typed, fault) => expect(readIdNumber(typed, TODAY)).toEqual({ ok: false, error: fault }))

it('somebody born today has a number', () => expect(readIdNumber(withCheck('33030220220415001'), TODAY).ok).toBe(true))

const numbers = fc
  .tuple(fc.constantFrom('330302', '110105', '332601'), fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 1, max: 999 }))
  .map(([division, age, order]) => withCheck(division + addDays(TODAY, -age).replace(/-/g, '') + String(order).padStart(3, '0')))

it('one wrong character, or two neighbours swapped, is always noticed', () => {
  fc.assert(
    fc.property(numbers, fc.nat(17), fc.constantFrom(...'0123456789X'), fc.nat(16), (number, place, other, swapped) => {
      expect(readIdNumber(number, TODAY).ok).toBe(true)
      if (other !== number[place]) expect(readIdNumber(number.slice(0, place) + other + number.slice(place + 1), TODAY).ok).toBe(false)
      const [first, second] = [number.charAt(swapped), number.charAt(swapped + 1)]
      if (first !== second) {
        expect(readIdNumber(number.slice(0, swapped) + second + first + number.slice(swapped + 2), TODAY).ok).toBe(false)
      }
    }),
  )
})
