import { zhCN } from '@/i18n/packages/office/statistics/zh-CN'
import type { Statistics } from '@/stores/office/statistics.store'
import { codesTable, sheetOf, systemsTable } from './tables'

const sheet = (...people: (number | null)[]) =>
  sheetOf(codesTable({ at: 0, accounts: 9, people: 10, situations: people.map((count, at) => ({ situation: at + 1, people: count })) }))

it('a sheet has the sign for what is not shown, and below it why', () =>
  expect(sheet(10, null).slice(1)).toEqual([expect.arrayContaining(['10', '100%']), expect.arrayContaining(['<5', '—']), [zhCN.smallNote]]))

it('a sheet in which all is shown says nothing of it', () => expect(sheet(10)).toHaveLength(2))

it('a zero is a zero; what a small number could be reckoned from has a sign of its own', () => {
  const systems = systemsTable({ systems: [{ system: 'orders', ok: null, failed: [] }] } as unknown as Statistics)
  expect(sheetOf(systems).slice(1)).toEqual([expect.arrayContaining(['＊', '0']), [zhCN.hiddenNote]])
})
