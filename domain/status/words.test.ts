import { decide, listFacts } from './decide'
import { SITUATIONS } from './situations'
import { actionsOf, adviceOf, detailsOf, guardAdviceOf } from './words'

const codes = listFacts().map((facts) => ({ ...facts, ...decide(facts) }))
const texts = Object.values(SITUATIONS).flatMap(({ title, holder, guard }) => [title, holder, guard])

it('every code has a line of details and advice in both languages', () => {
  for (const code of codes) {
    for (const { zh, en } of [...detailsOf(code), adviceOf(code)]) {
      expect(zh).toMatch(/\p{Script=Han}/u)
      expect(en).not.toMatch(/\p{Script=Han}/u)
    }
  }
})

it('Chinese texts have full-width punctuation, and nobody is shouted at', () =>
  texts.forEach(({ zh, en }) => expect(`${zh}\n${en.replace(/\p{Script=Han}/gu, '')}`).not.toMatch(/[一-龥][,;:?!()]|[!！]/)))

it('a guard reads 不能通行 in the verdict, and not once more beside it', () =>
  codes.filter(({ passage }) => passage === 'no').forEach((code) => expect(guardAdviceOf(code).zh).not.toMatch(/不能通行/)))

it.each([
  [{ itinerary: 'exposed', verification: 'none' }, '绿码 · 行程异常 · 未核查', 'send-to-grass-roots'],
  [{ itinerary: 'exposed', verification: 'received' }, '绿码 · 行程异常 · 核查中', 'read-verification'],
  [{ itinerary: 'exposed', verification: 'returned' }, '绿码 · 行程异常 · 待交核酸报告', 'hand-in-negative-test'],
  [{ itinerary: 'unknown', verification: 'none' }, '绿码 · 未查到行程信息', 'send-to-grass-roots'],
  [{ itinerary: 'clear', verification: 'none' }, '绿码 · 行程正常', undefined],
] as const)('%o reads %s', (facts, line, action) => {
  const base = {
    healthColour: 'green',
    negativeTest: false,
    truckDriver: false,
    healthWhitelist: false,
    temporaryPass: false,
    locked: false,
  } as const
  const code = { ...base, ...facts, ...decide({ ...base, ...facts }) }
  expect(
    detailsOf(code)
      .map(({ zh }) => zh)
      .join(' · '),
  ).toBe(line)
  expect(actionsOf(code)[0]).toBe(action)
})

it('nobody with an open case is offered to open another', () =>
  codes
    .filter(({ verification }) => verification === 'submitted' || verification === 'received')
    .forEach((code) => expect(actionsOf(code)).not.toContain('send-to-grass-roots')))
