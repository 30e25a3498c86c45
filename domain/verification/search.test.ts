import { comparableName, lastDigits, readSearch } from './search'

it.each([
  ['13858770003', { by: 'phone', text: '13858770003' }],
  [' 138-5877 0003 ', { by: 'phone', text: '13858770003' }],
  ['１２３x', { by: 'digits', text: '123X' }],
  ['0012', { by: 'digits', text: '0012' }],
  ['张伟', { by: 'name', text: '张伟' }],
  ['John Smith', { by: 'name', text: 'John Smith' }],
  ['', undefined],
  ['张', undefined],
  ['123', undefined],
  ['330302199001011238', { by: 'digits', text: '1238' }],
  ['3303 0219 9001 0112 3x', { by: 'digits', text: '123X' }],
  ['33030219900101123', undefined],
  ['1385877001', undefined],
  ['138587700011', undefined],
  ['??12 34', undefined],
])('%p is read as %p', (typed, search) => expect(readSearch(typed)).toEqual(search))

it('names are compared without spaces and in capitals', () => {
  expect(comparableName('John  Smith')).toBe(comparableName('JOHN SMITH'))
  expect(comparableName('阿依·古丽')).toBe(comparableName('阿依•古丽'))
})

it('the last four of a document', () => expect(lastDigits('33030219900101123x')).toBe('123X'))
