import { DAY, HOUR, MINUTE } from '@domain/kernel/china-time'
import { headersOf } from '@domain/white-list'
import { type Cloud, startCloud } from '../harness'
import type { Client } from '../harness/client'
import { makeStaff, makeVenue } from '../office/staff'
import { type Checked, csv, dayFrom, driver, enterWhole, FILING, handIn, idNumber, inGb18030, send, startBureau } from './files'
import { sheetRows, workbook } from './workbook'

let cloud: Cloud
let office: Client
let bureau: Client
beforeAll(async () => {
  cloud = await startCloud()
  ;({ office, bureau } = await startBureau(cloud))
}, 60_000)
afterAll(() => cloud?.stop())

let people = 0
const someone = (change?: Record<number, string>) => driver(cloud, idNumber((people += 1)), change)
const health = (id = idNumber((people += 1))) => ['李四', id, '市大数据局', dayFrom(cloud, 30)]
const kept = async (proposal: string) =>
  (await cloud.database.collection('listImports').where({ _id: proposal }).get()).data as { fileId: string }[]
const isInStorage = async (fileId: string) => (await cloud.app.getTempFileURL({ fileList: [fileId] })).fileList[0].tempFileURL !== ''
const running = async (id: string, kind = 'truck') =>
  bureau.done<{ entries: Record<string, string>[]; total: number }>('lists.listEntries', { kind, page: 0, idNumber: id })

it('a list is checked first: counts, reasons in their rows, and nothing is entered', async () => {
  const good = someone()
  const checked = await handIn(cloud, bureau, 'truck', csv('truck', [good, someone({ 2: '浙C1', 10: '2021-01-01' }), good]))
  expect(checked).toMatchObject({ state: 'proposed', good: 1, refused: 2, written: 0 })
  const report = await bureau.done<{ rows: object[] }>('lists.readRefused', { proposal: checked.proposal, part: 0 })
  expect(report).toMatchObject({
    parts: 1,
    rows: [
      {
        row: 3,
        cells: { name: '张三丰', plate: '浙C1' },
        refusals: [
          { column: 'plate', fault: 'plate' },
          { column: 'until', fault: 'until-past' },
        ],
      },
      { row: 4, refusals: [{ column: 'idNumber', fault: 'repeated' }] },
    ],
  })
  expect((await running(good[1] ?? '')).total).toBe(0)
})

it('the file is deleted when it is checked', async () => {
  const proposal = await send(cloud, bureau, 'truck', csv('truck', [someone()]))
  const [record] = await kept(proposal)
  expect(await isInStorage(record?.fileId ?? '')).toBe(true)
  await bureau.done('lists.checkImport', { proposal })
  expect(await isInStorage(record?.fileId ?? '')).toBe(false)
  expect(await bureau.done('lists.checkImport', { proposal })).toMatchObject({ state: 'proposed', good: 1 })
})

it('all or nothing: with a refused row nothing is entered; then the good rows only', async () => {
  const good = someone()
  const { proposal } = await handIn(cloud, bureau, 'truck', csv('truck', [good, someone({ 7: '红码' })]))
  expect((await bureau.refused('lists.confirmImport', { proposal, mode: 'all' })).code).toBe('LIST_HAS_REFUSALS')
  expect((await running(good[1] ?? '')).total).toBe(0)
  expect(await enterWhole(bureau, proposal, 'good')).toMatchObject({ state: 'done', written: 1 })
  expect(await running(good[1] ?? '')).toMatchObject({
    total: 1,
    entries: [
      {
        maskedName: '张*丰',
        maskedPlate: '浙C****5',
        company: FILING.company,
        route: 'jinhua',
        filing: FILING.number,
        until: dayFrom(cloud, 7),
      },
    ],
  })
})

it('the same file twice enters nobody twice; a later day prolongs', async () => {
  const row = someone()
  const file = csv('truck', [row])
  await enterWhole(bureau, (await handIn(cloud, bureau, 'truck', file)).proposal)
  const again = await handIn(cloud, bureau, 'truck', file)
  expect(again).toMatchObject({ good: 0, refused: 1 })
  expect((await bureau.refused('lists.confirmImport', { proposal: again.proposal, mode: 'good' })).code).toBe('LIST_HAS_REFUSALS')
  const longer = await handIn(cloud, bureau, 'truck', csv('truck', [Object.assign([...row], { 10: dayFrom(cloud, 20) })]))
  await enterWhole(bureau, longer.proposal, 'all')
  expect(await running(row[1] ?? '')).toMatchObject({ total: 1, entries: [{ until: dayFrom(cloud, 20) }] })
})

it.each([
  ['UTF-8 with a byte order mark', (file: Buffer) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), file])],
  ['GB18030', (file: Buffer) => inGb18030(file.toString())],
])('%s is read', async (_name, encode) => {
  const id = idNumber((people += 1))
  const { proposal, good } = await handIn(cloud, bureau, 'health', encode(csv('health', [health(id)])))
  expect(good).toBe(1)
  await enterWhole(bureau, proposal, 'all')
  expect((await running(id, 'health')).entries).toMatchObject([{ maskedName: '李*', company: '市大数据局' }])
})

it('a workbook is read, with days as a spreadsheet keeps them', async () => {
  const rows = [headersOf('health'), health(), ['王五', '', '市大数据局', dayFrom(cloud, 30)]]
  expect(await handIn(cloud, bureau, 'health', workbook(sheetRows(rows)))).toMatchObject({ good: 1, refused: 1 })
})

it('titles that lack are named', async () => {
  const proposal = await send(cloud, bureau, 'health', Buffer.from('姓名,身份证号,有效期至\r\n张三,1,2\r\n'))
  expect((await bureau.refused('lists.checkImport', { proposal })).params).toEqual({ missing: '所属单位' })
})

it('before a file has come there is nothing to check', async () => {
  const { proposal } = await bureau.done<{ proposal: string }>('lists.beginImport', { kind: 'truck' })
  expect((await bureau.refused('lists.checkImport', { proposal })).code).toBe('FILE_NOT_FOUND')
})

it('ten who confirm at once enter everybody once', async () => {
  const rows = Array.from({ length: 30 }, () => health())
  const { proposal } = await handIn(cloud, bureau, 'health', csv('health', rows))
  const replies = await Promise.all(Array.from({ length: 10 }, () => bureau.call('lists.confirmImport', { proposal, mode: 'all' })))
  expect(replies.filter(({ ok }) => !ok)).toEqual([])
  expect(await enterWhole(bureau, proposal, 'all')).toMatchObject({ state: 'done', written: 30 })
  const found = await Promise.all(rows.map(async ([, id = '']) => (await running(id, 'health')).total))
  expect(found).toEqual(rows.map(() => 1))
})

it.each([3, 5, 7, 9])('dies at its call %i of the database and is gone on with by the job', async (afterCalls) => {
  const rows = Array.from({ length: 510 }, () => health())
  const { proposal } = await handIn(cloud, bureau, 'health', csv('health', rows))
  await cloud.failDatabase(afterCalls, 'after')
  await bureau.call('lists.confirmImport', { proposal, mode: 'all' })
  await cloud.forgiveDatabase()
  await cloud.clock.shift(3 * MINUTE)
  await cloud.minute()
  expect(await enterWhole(bureau, proposal, 'all')).toMatchObject({ state: 'done', written: 510 })
  const { total } = await running(rows[509]?.[1] ?? '', 'health')
  expect(total).toBe(1)
  const parts = await cloud.database.collection('listImportParts').where({ proposal }).count()
  expect(parts.total).toBeLessThanOrEqual(1)
})

const parts = async (proposal: string) =>
  (await cloud.database.collection('listImportParts').where({ proposal }).get()).data as { expiresAt: Date }[]

/** A list of 1,200 people of whom 500 are entered when its function dies, in the last minutes of the proposal. */
async function enterHalf() {
  const rows = Array.from({ length: 1200 }, () => health())
  const file = csv('health', rows)
  const { proposal } = await handIn(cloud, bureau, 'health', file)
  await cloud.clock.shift(DAY - 2 * MINUTE)
  await cloud.failDatabase(12, 'before')
  await bureau.call('lists.confirmImport', { proposal, mode: 'all' })
  await cloud.forgiveDatabase()
  const { imports } = await bureau.done<{ imports: Checked[] }>('lists.listImports', { kind: 'health' })
  expect(imports[0]).toMatchObject({ proposal, state: 'importing', written: 500 })
  return { proposal, file, last: rows[1199]?.[1] ?? '' }
}

it('a list that cannot be read holds up no other', async () => {
  const begin = async () => {
    const { proposal } = await handIn(cloud, bureau, 'health', csv('health', [health()]))
    await cloud.failDatabase(4, 'before')
    await bureau.call('lists.confirmImport', { proposal, mode: 'all' })
    await cloud.forgiveDatabase()
    return proposal
  }
  const [broken, other] = [await begin(), await begin()]
  await cloud.database.collection('listImportParts').where({ proposal: broken }).update({ rowsCipher: 'no cipher' })
  await cloud.clock.shift(3 * MINUTE)
  await cloud.minute()
  const { imports } = await bureau.done<{ imports: Checked[] }>('lists.listImports', { kind: 'health' })
  const stateOf = (proposal: string) => imports.find((one) => one.proposal === proposal)?.state
  expect([stateOf(broken), stateOf(other)]).toEqual(['importing', 'done'])
})

it('a list confirmed at the last moment is still entered whole', async () => {
  const { proposal, last } = await enterHalf()
  await cloud.clock.shift(3 * MINUTE)
  for (const { expiresAt } of await parts(proposal)) expect(new Date(expiresAt).getTime()).toBeGreaterThan(cloud.clock.now() + 23 * HOUR)
  await cloud.minute()
  expect(await enterWhole(bureau, proposal, 'all')).toMatchObject({ state: 'done', written: 1200 })
  expect((await running(last, 'health')).total).toBe(1)
})

it('rows that lapsed before they were entered stop the list; handed in again it is entered whole', async () => {
  const { proposal, file, last } = await enterHalf()
  await cloud.clock.shift(DAY + 3 * MINUTE)
  await cloud.minute()
  const stopped = { state: 'stopped', good: 1200, written: 500 }
  expect(await bureau.done('lists.confirmImport', { proposal, mode: 'all' })).toMatchObject(stopped)
  expect((await bureau.done<{ imports: Checked[] }>('lists.listImports', { kind: 'health' })).imports[0]).toMatchObject(stopped)
  expect((await running(last, 'health')).total).toBe(0)
  const again = await handIn(cloud, bureau, 'health', file)
  expect(again.good).toBe(700)
  await enterWhole(bureau, again.proposal)
  expect((await running(last, 'health')).total).toBe(1)
})

it('a proposal and its report lapse after a day; a file that nobody had checked goes', async () => {
  const { proposal } = await handIn(cloud, bureau, 'truck', csv('truck', [someone(), someone({ 0: '' })]))
  const forgotten = await send(cloud, bureau, 'truck', csv('truck', [someone()]))
  const [record] = await kept(forgotten)
  await cloud.clock.shift(DAY + MINUTE)
  await cloud.minute()
  expect((await bureau.refused('lists.confirmImport', { proposal, mode: 'good' })).code).toBe('PROPOSAL_NOT_FOUND')
  expect((await bureau.refused('lists.readRefused', { proposal, part: 0 })).code).toBe('PROPOSAL_NOT_FOUND')
  expect(await kept(forgotten)).toEqual([])
  expect(await isInStorage(record?.fileId ?? '')).toBe(false)
})

it('what was imported is listed, the newest first', async () => {
  const { proposal } = await handIn(cloud, bureau, 'truck', csv('truck', [someone()]))
  const { imports } = await bureau.done<{ imports: { proposal: string }[] }>('lists.listImports', { kind: 'truck' })
  expect(imports[0]).toMatchObject({ proposal, state: 'proposed' })
  expect(imports.length).toBeGreaterThan(1)
})

it('a filing that is withdrawn or over serves nobody', async () => {
  const number = '温防备2022099'
  await office.done('lists.approveFiling', { ...FILING, number, validUntil: dayFrom(cloud, 0) })
  const row = () => someone({ 9: number, 10: dayFrom(cloud, 0) })
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

it('somebody else’s file is not checked', async () => {
  const proposal = await send(cloud, bureau, 'truck', csv('truck', [someone()]))
  const colleague = await makeStaff(cloud, 'office', 'colleague', { role: 'bureau' })
  expect((await colleague.refused('lists.checkImport', { proposal })).code).toBe('PROPOSAL_NOT_FOUND')
})

it('nothing of a person lies in clear; imports, confirmations and removals leave their mark', async () => {
  const row = someone()
  const { proposal } = await handIn(cloud, bureau, 'truck', csv('truck', [row, someone({ 2: '' })]))
  await enterWhole(bureau, proposal)
  for (const name of ['listImports', 'listImportParts', 'listEntries', 'audit']) {
    const { data } = await cloud.database.collection(name).limit(1000).get()
    expect(JSON.stringify(data)).not.toMatch(new RegExp(`${row[1] ?? ''}|张三丰|李四|浙C12345`))
  }
  const { data } = await cloud.database.collection('audit').where({ about: proposal }).get()
  expect((data as { operation: string }[]).map(({ operation }) => operation)).toEqual(
    expect.arrayContaining(['lists.checkImport', 'lists.confirmImport']),
  )
})
