import fc from 'fast-check'
import { NAME_PATTERN, readPersonName } from './person-name'

it.each([
  ['陈晓明', '陈晓明'],
  [' 陈 晓明　', '陈晓明'],
  ['阿卜杜拉•买买提', '阿卜杜拉·买买提'],
  ['迪丽热巴.迪力木拉提', '迪丽热巴·迪力木拉提'],
  ['𠮷田', '𠮷田'],
])('%j is read as %s', (typed, name) => {
  expect(readPersonName(typed)).toEqual({ ok: true, value: name })
})

it.each([
  ['', 'empty'],
  ['  ', 'empty'],
  ['John', 'characters'],
  ['陈3', 'characters'],
  ['陈\u0000明', 'characters'],
  ['陈', 'length'],
  ['陈'.repeat(31), 'length'],
])('%j is refused: %s', (typed, fault) => {
  expect(readPersonName(typed)).toEqual({ ok: false, error: fault })
})

it('what is read fits the pattern of the contract', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const read = readPersonName(typed)
      return !read.ok || NAME_PATTERN.test(read.value)
    }),
  )
})
