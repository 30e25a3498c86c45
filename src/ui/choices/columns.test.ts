import { OFFERED_REASONS } from '@domain/verification/sent-back'
import { MEANS, MEANS_KEYS } from '@domain/declaration/means.table'
import { PLACES } from '@domain/status'
import { gridOf } from './columns'

const OFFERED = Object.values(OFFERED_REASONS).map(({ zh }) => zh)
const many = (count: number, title: string) => Array.from({ length: count }, () => title)

it.each([
  ['是、否', many(2, '是'), 2],
  ['three short ones', many(3, '大数据局'), 3],
  ['four: not three and one', many(4, '现场工作人员'), 2],
  ['means of travel', MEANS_KEYS.map((key) => MEANS[key].name.zh), 3],
  ['worklists in English, whose names do not break', ['New 3', 'In\u00a0hand 1', 'Due 12', 'Measures 5', 'Closed 41'], 3],
  ['worklists, whose counts may take a second line', ['待接收 3', '核查中 1', '今日到期 12', '管控中 5', '已办结 41'], 3],
  ['kinds of place, the longest in two lines', PLACES.map(({ name }) => name.zh), 2],
  ['a family in English', many(4, '林*国 · Dependant'), 2],
  ['reasons, in a row each', OFFERED, 1],
  ['an address that would break in a number', ['本人住址 公园路128号2幢301', '其他地点'], 1],
  ['one', ['林*国 · 本人'], 1],
] as const)('%s', (_what, titles, columns) => expect(gridOf(titles, false)).toEqual({ columns, isFirstWide: false }))

it('where one would be left over in any case, the first has a row of its own', () =>
  expect(gridOf(['全部', ...many(6, '已核查，无需管控')], false)).toEqual({ columns: 2, isFirstWide: true }))

it('none is ever alone in the last row, however many and however long', () => {
  for (let count = 1; count <= 12; count++)
    for (let length = 1; length <= 12; length++)
      for (const isLarge of [false, true]) {
        const { columns, isFirstWide } = gridOf(many(count, '字'.repeat(length)), isLarge)
        const inGrid = isFirstWide ? count - 1 : count
        expect(columns === 1 || inGrid % columns !== 1).toBe(true)
      }
})
