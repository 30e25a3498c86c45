import { comparableAddress } from './household'

it.each(['五马街 1 号 2-301 室', '五马街１号2－301室', ' 五马街1号，2—301室。'])('%p is one address', (typed) =>
  expect(comparableAddress(typed)).toBe('五马街1号2301室'),
)

it('another door is another address', () => expect(comparableAddress('五马街 1 号')).not.toBe(comparableAddress('五马街 2 号')))
