import fc from 'fast-check'
import { openValue, sealValue } from './sealed'

const KEY = '01'.repeat(32)

it('comes back as it was, whatever it is', () =>
  fc.assert(
    fc.property(fc.jsonValue(), (value) => expect(openValue(sealValue(value, KEY), KEY)).toEqual(JSON.parse(JSON.stringify(value)))),
  ))

it('says nothing to who has another key, or when one digit was changed', () => {
  const sealed = sealValue({ place: '五马街 1 号' }, KEY)
  expect(openValue(sealed, '02'.repeat(32))).toBeUndefined()
  for (const place of [0, 70, sealed.length - 1]) {
    const digit = sealed[place] === '0' ? '1' : '0'
    expect(openValue(sealed.slice(0, place) + digit + sealed.slice(place + 1), KEY)).toBeUndefined()
  }
  expect(openValue('', KEY)).toBeUndefined()
})

it('shows nothing of the text', () =>
  expect(Buffer.from(sealValue('responsible', KEY), 'hex').toString('latin1')).not.toContain('responsible'))
