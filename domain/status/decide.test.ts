import { type Decision, decide, decideByTable, listFacts } from './decide'
import type { Facts } from './facts'
import { GREEN } from './fixtures/green'
import { STATUS_RULES, type StatusRule } from './status.table'

const ALL_FACTS = listFacts()

/** `status.md` read again, as plain questions in its order: the table must agree with it on every combination. */
function situationByHand(f: Facts): number {
  const closed = f.verification === 'ended' || f.verification === 'returned'
  const open = f.verification === 'submitted' || f.verification === 'received'
  const redOrYellow = f.healthColour === 'red' || f.healthColour === 'yellow'
  if (f.locked) return 13
  if (f.verification === 'controlled') {
    if (f.itinerary === 'clear' && redOrYellow) return 7
    return f.measure === 'monitoring' && f.healthColour === 'green' ? 9 : 5
  }
  if (f.truckDriver && f.healthColour === 'green') return 11
  if (f.itinerary === 'exposed' && open) return 4
  if (f.healthWhitelist && f.verification === 'none' && f.itinerary !== 'clear') return 12
  if (f.itinerary === 'exposed' && !(closed && f.negativeTest)) return 3
  if (f.healthColour === 'grey') return 8
  if (f.itinerary === 'unknown' && !closed) return f.temporaryPass && f.healthColour === 'green' ? 14 : 10
  if (redOrYellow) return 6
  return f.itinerary === 'exposed' || f.verification === 'ended' ? 2 : 1
}

const violations = (holds: (facts: Facts, decision: Decision) => boolean) => ALL_FACTS.filter((facts) => !holds(facts, decide(facts)))

describe('over all combinations', () => {
  it('there are 3,456, each another', () => {
    expect(ALL_FACTS).toHaveLength(3456)
    expect(new Set(ALL_FACTS.map((facts) => JSON.stringify(facts))).size).toBe(3456)
  })

  it('every one has the situation that the page of rules gives it', () =>
    expect(violations((facts, { situation }) => situation === situationByHand(facts))).toEqual([]))

  it('only green ever passes', () =>
    expect(violations((facts, { passage }) => (passage !== 'yes' && passage !== 'by-place') || facts.healthColour === 'green')).toEqual([]))

  it('locked never shows a code', () =>
    expect(violations((facts, { situation, mark }) => !facts.locked || (situation === 13 && mark === 'none'))).toEqual([]))

  it('controlled passes only by place and only with monitoring', () =>
    expect(
      violations(
        (facts, { passage }) =>
          facts.verification !== 'controlled' || passage === 'no' || (passage === 'by-place' && facts.measure === 'monitoring'),
      ),
    ).toEqual([]))

  it('exposed without a negative test passes only as truck driver or, by place, under monitoring', () =>
    expect(
      violations(
        (facts, { situation, passage }) =>
          facts.itinerary !== 'exposed' || facts.negativeTest || passage === 'no' || situation === 11 || situation === 9,
      ),
    ).toEqual([]))

  it('a temporary pass only ever turns the question mark into passage', () =>
    expect(
      violations((facts, { situation }) => {
        const without = decide({ ...facts, temporaryPass: false }).situation
        return situation === without || (situation === 14 && without === 10)
      }),
    ).toEqual([]))

  it('the decision keeps the colour', () => expect(violations((facts, { colour }) => colour === facts.healthColour)).toEqual([]))
})

/** The table with one row lifted to the place right above another. */
function lift(id: string, above: string): StatusRule[] {
  const lifted = STATUS_RULES.filter((rule) => rule.id === id)
  return STATUS_RULES.flatMap((rule) => (rule.id === above ? [...lifted, rule] : rule.id === id ? [] : [rule]))
}

/** Whether a row would lose codes to another one lifted above it. */
const losesTo = (id: string, other: string) =>
  ALL_FACTS.filter((facts) => decide(facts).rule === id).some((facts) => decideByTable(lift(other, id), facts).rule !== id)

describe('the table', () => {
  it('reaches every row, and every situation has one row', () => {
    expect(new Set(ALL_FACTS.map((facts) => decide(facts).rule)).size).toBe(STATUS_RULES.length)
    expect(new Set(STATUS_RULES.map((rule) => rule.situation)).size).toBe(14)
  })

  it('its last row always fits', () => expect(ALL_FACTS.every((facts) => STATUS_RULES.at(-1)?.when(facts))).toBe(true))

  it.each([
    ['S-13', 'S-07 S-09 S-05 S-11 S-04 S-12 S-03 S-08 S-14 S-10 S-06 S-02 S-01'],
    ['S-07', 'S-05 S-06 S-01'],
    ['S-09', 'S-05 S-11 S-03 S-14 S-10 S-02 S-01'],
    ['S-05', 'S-11 S-03 S-08 S-14 S-10 S-06 S-02 S-01'],
    ['S-11', 'S-04 S-12 S-03 S-14 S-10 S-02 S-01'],
    ['S-04', 'S-03 S-08 S-06 S-02 S-01'],
    ['S-12', 'S-03 S-08 S-14 S-10 S-06 S-02 S-01'],
    ['S-03', 'S-08 S-06 S-02 S-01'],
    ['S-08', 'S-10 S-02 S-01'],
    ['S-14', 'S-10 S-01'],
    ['S-10', 'S-06 S-01'],
    ['S-06', 'S-02 S-01'],
    ['S-02', 'S-01'],
  ])('%s must stand above %s, and above no other row', (id, below) => {
    const later = STATUS_RULES.slice(STATUS_RULES.findIndex((rule) => rule.id === id) + 1).map((rule) => rule.id)
    expect(later.filter((other) => losesTo(id, other)).join(' ')).toBe(below)
  })
})

describe('as the article says it', () => {
  it.each<[number, string, Partial<Facts>, string, string]>([
    [1, '近期未去过中高风险地区，可以自由通行', {}, 'tick', 'yes'],
    [
      2,
      '近期有去过中高风险地区，但已结束管控，可以自由通行',
      { itinerary: 'exposed', verification: 'ended', negativeTest: true },
      'small-tick',
      'yes',
    ],
    [3, '行程异常，但未核查（即未落地管控）', { itinerary: 'exposed' }, 'cross', 'no'],
    [4, '已发基层核查，目前还在“核查中”', { itinerary: 'exposed', verification: 'submitted' }, 'cross', 'no'],
    [
      5,
      '健康码和行程异常，已纳入管控',
      { healthColour: 'red', itinerary: 'exposed', verification: 'controlled', measure: 'centralised' },
      'cross',
      'no',
    ],
    [6, '红(黄)码绿勾（无“已核查”提示）', { healthColour: 'yellow' }, 'tick', 'no'],
    [7, '健康码异常，已纳入管控', { healthColour: 'red', verification: 'controlled', measure: 'home' }, 'tick', 'no'],
    [8, '健康码灰码是省数据问题，获取信息超时', { healthColour: 'grey' }, 'tick', 'fallback'],
    [
      9,
      '已经纳入管控，管控状态是日常健康监测',
      { itinerary: 'exposed', verification: 'controlled', measure: 'monitoring' },
      'none',
      'by-place',
    ],
    [10, '未关联行程卡信息', { itinerary: 'unknown' }, 'question', 'no'],
    [11, '暂赋绿码（注明集卡车司机标识）', { truckDriver: true, itinerary: 'unknown' }, 'tick', 'yes'],
    [12, '健康码白名单，无法发基层核查', { healthWhitelist: true, itinerary: 'exposed' }, 'cross', 'no'],
    [13, '短时间内持续获取短信验证码，会被认为是非法用户从而限制登录', { locked: true }, 'none', 'no'],
    [14, '临时通行，针对黄问号用户', { itinerary: 'unknown', temporaryPass: true }, 'question', 'yes'],
  ])('%i: %s', (situation, _quotation, facts, mark, passage) =>
    expect(decide({ ...GREEN, ...facts })).toMatchObject({ situation, mark, passage }),
  )

  it.each<[string, Partial<Facts>, string]>([
    ['a grey code with a question mark', { healthColour: 'grey', itinerary: 'unknown' }, 'question'],
    [
      'a grey code after a closed exposure',
      { healthColour: 'grey', itinerary: 'exposed', verification: 'returned', negativeTest: true },
      'small-tick',
    ],
    ['monitoring with a negative test', { verification: 'controlled', measure: 'monitoring', negativeTest: true }, 'tick'],
    ['a white list without a record', { healthWhitelist: true, itinerary: 'unknown' }, 'question'],
  ])('%s has the mark of its rule', (_name, facts, mark) => expect(decide({ ...GREEN, ...facts }).mark).toBe(mark))
})

it('a controlled person without a known measure is under the strictest', () =>
  expect(decide({ ...GREEN, verification: 'controlled' }).situation).toBe(5))

it('refuses what are no facts', () => expect(() => decide({ ...GREEN, healthColour: 'blue' as 'red' })).toThrow(TypeError))
