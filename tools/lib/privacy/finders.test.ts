import { findersFor, type Kind } from './finders'

const find = findersFor({ names: ['陈晓明', '张伟', 'John Smith'], documents: ['0123456789'] }, '2022-12-01')

const FOUND: [Kind, string][] = [
  ['name', '持码人陈晓明已到'],
  ['name', '{"label":"张伟"}'],
  ['name', 'by John Smith'],
  ['id-number', '证件330302199001011235。'],
  ['id-number', 'id=11010519491231002x'],
  ['passport', 'passport E12345678'],
  ['passport', 'permit 0123456789'],
  ['phone', 'tel:13858770001'],
  ['phone', '+8613858770001'],
  ['phone', '057788881234'],
  ['address', '鹿城区五马街 1 号'],
  ['address', '学院路12弄'],
  ['city', '到过上海市'],
  ['city', '兰州'],
  ['city', '620100'],
]
it.each(FOUND)('a %s is found in %p', (kind, text) => expect(find[kind](text)).not.toEqual([]))

const CLEAR = [
  'k1.13858770001aGVsbG8330302199001011235',
  '330302199001011237',
  '1658390400000',
  '13858770001234',
  '0123456789abcdef',
  '陈*明',
  '138****0001',
  'verification.readStreetCase',
  'H-215-3F9A',
]
it.each(CLEAR)('nothing is found in %p', (text) => expect(Object.values(find).flatMap((finder) => finder(text))).toEqual([]))
