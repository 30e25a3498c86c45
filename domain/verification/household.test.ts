import { comparableAddress } from './household'

it.each(['五马街 1 号 2-301 室', '五马街１号2－301室', ' 五马街1号，2—301室。'])('%p is one address', (typed) =>
  expect(comparableAddress(typed)).toBe('五马街1号2-301室'),
)

it('another door is another address', () => expect(comparableAddress('五马街 1 号')).not.toBe(comparableAddress('五马街 2 号')))

it('numbers stay apart, by whatever sign', () => {
  expect(new Set(['五马街1-11号', '五马街11-1号', '五马街111号'].map(comparableAddress)).size).toBe(3)
  expect(new Set(['五马街1-11号', '五马街 1 — 11 号', '五马街１/１１号', '五马街1 11号'].map(comparableAddress)).size).toBe(1)
})
