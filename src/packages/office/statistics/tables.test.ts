import { zhCN } from '@/i18n/packages/office/statistics/zh-CN'
import { codesTable, sheetOf } from './tables'

const sheet = (...people: (number | null)[]) =>
  sheetOf(codesTable({ at: 0, accounts: 9, people: 10, situations: people.map((count, at) => ({ situation: at + 1, people: count })) }))

it('a sheet has the sign for what is not shown, and below it why', () =>
  expect(sheet(10, null).slice(1)).toEqual([
    expect.arrayContaining(['10', '100%']),
    expect.arrayContaining(['＊', '＊']),
    [zhCN.hiddenNote],
  ]))

it('a sheet in which all is shown says nothing of it', () => expect(sheet(10)).toHaveLength(2))
