import type { ListedCase } from '@contract/verification/street-case'
import type { Client } from '../harness/client'
import { idNumberOf } from '../linking/people'
import { startGrid } from './grid'
import { FORM, submit } from './people'

const grid = startGrid()
beforeAll(() => submit(grid.zhang))

const find = async (client: Client, by: string, text: string) =>
  (await client.done<{ cases: ListedCase[] }>('verification.searchCases', { search: { by, text } })).cases.map(
    ({ maskedName }) => maskedName,
  )

it('by full name, phone, last digits; in one’s own streets alone', async () => {
  const { cloud, worker, other, office } = grid
  const digits = (await idNumberOf(cloud, 'demo-3')).slice(-4)
  for (const [by, text] of [
    ['name', '张 伟'],
    ['phone', FORM.phone],
    ['digits', digits],
  ] as const) {
    expect([by, await find(worker, by, text)]).toEqual([by, ['张*']])
    expect([by, await find(other, by, text)]).toEqual([by, []])
    expect([by, await find(office, by, text)]).toEqual([by, ['张*']])
  }
})

it('a part of a name finds nobody', async () => expect(await find(grid.worker, 'name', '张张')).toEqual([]))

it('is on record for the person, and counted', async () => {
  const records = (await grid.cloud.database.collection('audit').where({ operation: 'verification.searchCases' }).limit(100).get())
    .data as { people: string[] }[]
  expect(records.filter(({ people }) => people.length === 1).length).toBeGreaterThanOrEqual(6)
  const replies = []
  for (let calls = 0; calls < 31; calls++)
    replies.push(await grid.other.call('verification.searchCases', { search: { by: 'digits', text: '0000' } }))
  expect(replies.at(-1)).toMatchObject({ ok: false, error: { code: 'TOO_MANY_REQUESTS' } })
})
