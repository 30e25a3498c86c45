import { leftBehind } from './measures.table'

const BEFORE = { zh: '不聚餐。', en: 'No dinners.' }

it.each([
  ['nothing', {}, undefined],
  ['the Chinese alone', { zh: '不聚餐、不聚会。' }, 'en'],
  ['the English alone', { en: 'No gatherings.' }, 'zh'],
  ['both', { zh: '不聚会。', en: 'No gatherings.' }, undefined],
  ['spaces alone', { zh: ' 不聚餐。 ' }, undefined],
])('%s changed', (_what, change, left) => expect(leftBehind(BEFORE, { ...BEFORE, ...change })).toBe(left))
