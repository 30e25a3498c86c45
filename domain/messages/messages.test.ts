import { decide, type Facts } from '../status'
import { listFacts } from '../status/decide'
import { GREEN } from '../status/fixtures/green'
import { LANGUAGE_KEYS } from '../kernel/language'
import { MESSAGE_RULES, messageOf } from './messages.table'
import { CHARACTERS_AT_MOST, MESSAGES, wordsOf } from './words'

const exposed: Partial<Facts> = { itinerary: 'exposed' }
const seen = (facts: Partial<Facts>) => decide({ ...GREEN, ...facts })

it.each<[string, Partial<Facts>, Partial<Facts>, string | null]>([
  ['green to red', {}, { healthColour: 'red' }, 'passage-fallen'],
  ['green to yellow', {}, { healthColour: 'yellow' }, 'passage-fallen'],
  ['yellow to green', { healthColour: 'yellow' }, {}, 'passage-risen'],
  ['yellow to red', { healthColour: 'yellow' }, { healthColour: 'red' }, 'situation-changed'],
  ['a tick becomes a cross', {}, exposed, 'passage-fallen'],
  ['the form is handed in', exposed, { ...exposed, verification: 'submitted' }, 'situation-changed'],
  ['received after it was handed in', { ...exposed, verification: 'submitted' }, { ...exposed, verification: 'received' }, null],
  [
    'under control',
    { ...exposed, verification: 'received' },
    { ...exposed, verification: 'controlled', measure: 'home' },
    'situation-changed',
  ],
  [
    'monitoring at last',
    { ...exposed, verification: 'controlled', measure: 'home' },
    { ...exposed, verification: 'controlled', measure: 'monitoring' },
    'passage-risen',
  ],
  ['the control ends', { verification: 'controlled', measure: 'home' }, { verification: 'ended' }, 'passage-risen'],
  ['small tick to tick', { verification: 'ended' }, {}, 'situation-changed'],
  ['the registry does not answer', {}, { healthColour: 'grey' }, null],
  ['the registry answers again', { healthColour: 'grey' }, {}, null],
  ['the registry answers again, with red', { healthColour: 'grey' }, { healthColour: 'red' }, 'passage-fallen'],
  ['nothing', {}, {}, null],
])('%s', (_name, from, to, message) => expect(messageOf({ from: seen(from), to: seen(to) })).toBe(message))

describe('over all pairs of codes', () => {
  const codes = [...new Map(listFacts().map((facts) => [JSON.stringify([decide(facts).rule, facts.healthColour]), decide(facts)])).values()]
  const pairs = codes.flatMap((from) => codes.map((to) => ({ from, to })))

  it('what stays the same is not told', () => codes.forEach((code) => expect(messageOf({ from: code, to: code })).toBeNull()))

  it('whoever could pass and may not any more hears of it', () =>
    pairs
      .filter(({ from, to }) => from.passage === 'yes' && to.passage === 'no' && to.colour !== 'grey')
      .forEach((pair) => expect(messageOf(pair)).toBe('passage-fallen')))

  it('every row is reached', () =>
    expect(new Set(pairs.map((pair) => MESSAGE_RULES.find(({ when }) => when(pair))?.id)).size).toBe(MESSAGE_RULES.length))
})

describe('the words', () => {
  it.each(Object.entries(MESSAGES))('of %s fit the fields of a template in both languages', (_key, { news, advice }) => {
    for (const language of LANGUAGE_KEYS)
      for (const text of [news[language], advice[language]]) expect([...text].length).toBeLessThanOrEqual(CHARACTERS_AT_MOST)
  })

  it.each(Object.values(MESSAGES))('name no colour, measure or place', ({ news, advice }) =>
    expect(news.zh + advice.zh + news.en + advice.en).not.toMatch(/红|黄|绿|灰|隔离|管控|行程|red|yellow|green|quarantine/i),
  )

  const time = Date.UTC(2022, 6, 21, 8, 5)
  it('carry a masked name and the time in China', () =>
    expect(wordsOf('passage-fallen', { name: '陈晓明', time }, 'zh')).toEqual({
      subject: '陈*明',
      news: '防疫码有变化，通行受限',
      time: '2022年07月21日 16:05',
      advice: '请打开小程序查看原因和办法',
    }))

  it('a long name is cut', () => {
    const { subject } = wordsOf('passage-fallen', { name: 'Anna Maria Luisa Sofia Carlotta Smith', time }, 'en')
    expect([...subject]).toHaveLength(CHARACTERS_AT_MOST)
  })

  it('of a validity name nobody', () => expect(wordsOf('validity-ends', { time }, 'en').subject).toBe('Wenzhou Health Pass'))
})
