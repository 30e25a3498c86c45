import fc from 'fast-check'
import { maskAddress, maskDocument, maskName, maskPhone, maskPlate } from './masking'

it.each([
  ['张三', '张*'],
  ['张小三', '张*三'],
  ['欧阳小三', '欧**三'],
  ['李', '*'],
  ['', '*'],
  ['John Smith', 'J*** S***'],
  ['Ng', 'N***'],
  ['阿卜杜拉·买买提', '阿******提'],
])('the name %p is shown as %p', (name, masked) => expect(maskName(name)).toBe(masked))

it.each([
  ['13858770021', '138****0021'],
  ['1385877002', '***********'],
  ['', '***********'],
])('the phone %p is shown as %p', (phone, masked) => expect(maskPhone(phone)).toBe(masked))

it.each([
  ['330302199001011234', '3****************4'],
  ['E12345678', 'E********'],
  ['E', '*'],
])('the document %p is shown as %p', (number, masked) => expect(maskDocument(number)).toBe(masked))

const shown = (masked: string) => [...masked].filter((letter) => letter !== '*' && letter !== ' ').length

it('no mask leaks more than it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      const words = text.trim().split(/\s+/).length
      const clear = (masked: string) => (text.includes('*') ? 0 : shown(masked))
      expect(clear(maskName(text))).toBeLessThanOrEqual(Math.max(2, words))
      expect(clear(maskPhone(text))).toBeLessThanOrEqual(7)
      expect(clear(maskDocument(text))).toBeLessThanOrEqual(2)
    }),
  )
})

it.each([
  ['浙C12345', '浙C****5'],
  ['浙CD12345', '浙C*****5'],
  ['浙C1', '***'],
  ['', '***'],
])('the plate %p is shown as %p', (plate, masked) => expect(maskPlate(plate)).toBe(masked))

it.each([
  ['五马街 1 号', '五马街***'],
  ['五马街', '五***'],
  ['家', '***'],
  ['', '***'],
])('the address %p is shown as %p', (address, masked) => expect(maskAddress(address)).toBe(masked))
