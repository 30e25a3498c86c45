import { zhCN } from '@/i18n/packages/office/statistics/zh-CN'
import type { Statistics } from '@/stores/office/statistics.store'
import { codesTable, scansTable, sheetOf, systemsTable } from './tables'

const sheet = (...people: (number | null)[]) =>
  sheetOf(codesTable({ at: 0, accounts: 9, people: 10, situations: people.map((count, at) => ({ situation: at + 1, people: count })) }))

it('a sheet has the sign for what is not shown, and below it why', () =>
  expect(sheet(10, null).slice(1)).toEqual([expect.arrayContaining(['10', '100%']), expect.arrayContaining(['<5', '—']), [zhCN.smallNote]]))

it('a sheet in which all is shown says nothing of it', () => expect(sheet(10)).toHaveLength(2))

it('a zero is a zero; what a small number could be reckoned from has a sign of its own', () => {
  const systems = systemsTable({ systems: [{ system: 'orders', ok: null, failed: [] }] } as unknown as Statistics)
  expect(sheetOf(systems).slice(1)).toEqual([expect.arrayContaining(['＊', '0']), [zhCN.hiddenNote]])
})

it('hours are added up, small numbers left out; a sum of small numbers alone is none', () => {
  const hour = (at: number, passed: number | null, notGenuine: number | null) => ({ hour: at, scans: { passed, held: 0, notGenuine } })
  const table = scansTable({ hours: [hour(8, 70, null), hour(9, null, 0), hour(10, 12, 0)] } as unknown as Statistics)
  expect(table.rows.at(-1)).toEqual({ name: '合计', values: [82, 0, '—'] })
  expect(table.drawn?.rows).toBe(3)
  expect(scansTable({ hours: [hour(8, 0, 0)] } as unknown as Statistics).rows).toEqual([])
})

it('a sheet says how it was counted, below its numbers', () =>
  expect(sheetOf({ id: 'x', subject: '时段', columns: ['通行'], rows: [] }, '统计至 8:05')).toEqual([['时段', '通行'], ['统计至 8:05']]))
