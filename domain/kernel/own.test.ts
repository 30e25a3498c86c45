import { hasOwn } from './own'

it.each([
  ['its own key', { a: undefined }, 'a', true],
  ['a number', { 3: 'c' }, 3, true],
  ['none', {}, 'a', false],
  ['what every object inherits', {}, 'toString', false],
  ['of a record without a prototype', Object.assign(Object.create(null), { a: 1 }), 'a', true],
])('%s', (_, record, key, has) => {
  expect(hasOwn(record, key)).toBe(has)
})
