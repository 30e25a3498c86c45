import { type Cloud, startCloud } from '../harness'
import type { Client } from '../harness/client'
import { makeStaff, makeVenue } from '../office/staff'
import { csv, dayFrom, driver, FILING, handIn, idNumber, startBureau } from './files'

let cloud: Cloud
let office: Client
let bureau: Client
beforeAll(async () => {
  cloud = await startCloud()
  ;({ office, bureau } = await startBureau(cloud))
}, 60_000)
afterAll(() => cloud?.stop())

let people = 0

it('a filing that is withdrawn or over serves nobody', async () => {
  const number = '温防备2022099'
  await office.done('lists.approveFiling', { ...FILING, number, validUntil: dayFrom(cloud, 0) })
  const row = () => driver(cloud, idNumber((people += 1)), { 9: number, 10: dayFrom(cloud, 0) })
  expect((await handIn(cloud, bureau, 'truck', csv('truck', [row()]))).good).toBe(1)
  expect(await office.done('lists.withdrawFiling', { number })).toEqual({ withdrawn: true })
  expect(await office.done('lists.withdrawFiling', { number })).toEqual({ withdrawn: false })
  expect((await handIn(cloud, bureau, 'truck', csv('truck', [row()]))).good).toBe(0)
  const { filings } = await bureau.done<{ filings: { number: string }[] }>('lists.listFilings', {})
  expect(filings.map((one) => one.number)).toEqual([FILING.number])
})

it.each([
  [{ validUntil: '2020-01-01' }, 'validUntil'],
  [{ validUntil: '2099-01-01' }, 'validUntil'],
  [{ company: '=1+1' }, 'company'],
])('a filing with %j is refused', async (change, field) =>
  expect(await office.refused('lists.approveFiling', { ...FILING, validUntil: dayFrom(cloud, 1), ...change })).toMatchObject({
    code: 'FILING_INVALID',
    params: { field },
  }),
)

it('lists are the bureau’s, filings the office’s; nobody else’s', async () => {
  const venue = await makeVenue(cloud, 'office')
  const guard = await makeStaff(cloud, 'office', 'guard', { role: 'venue', venue })
  const grid = await makeStaff(cloud, 'office', 'grid', { role: 'grid', streets: ['330302006'] })
  const proposal = '0'.repeat(32)
  const filing = { ...FILING, validUntil: dayFrom(cloud, 1) }
  for (const [name, data, others] of [
    ['lists.beginImport', { kind: 'truck' }, [office, guard, grid]],
    ['lists.checkImport', { proposal }, [office, guard, grid]],
    ['lists.confirmImport', { proposal, mode: 'good' }, [office, guard, grid]],
    ['lists.readRefused', { proposal, part: 0 }, [office, guard, grid]],
    ['lists.listEntries', { kind: 'truck', page: 0 }, [office, guard, grid]],
    ['lists.removeEntry', { entry: '0'.repeat(16) }, [office, guard, grid]],
    ['lists.approveFiling', filing, [bureau, guard, grid]],
    ['lists.withdrawFiling', { number: FILING.number }, [bureau, guard, grid]],
    ['lists.listFilings', {}, [guard, grid]],
  ] as const)
    for (const other of others) expect([name, (await other.refused(name, data)).code]).toEqual([name, 'FORBIDDEN'])
})
