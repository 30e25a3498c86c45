import { DAY, MINUTE } from '@domain/kernel/china-time'
import { headersOf } from '@domain/white-list'
import { type Cloud, startCloud } from '../harness'
import type { Client } from '../harness/client'
import { makeStaff } from '../office/staff'
import { csv, dayFrom, driver, enterWhole, FILING, handIn, idNumber, inGb18030, send, startBureau } from './files'
import { sheetRows, workbook } from './workbook'

let cloud: Cloud
let bureau: Client
beforeAll(async () => {
  cloud = await startCloud()
  ;({ bureau } = await startBureau(cloud))
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

it('what waits to be confirmed can be withdrawn: it goes with its rows, and cannot be confirmed any more', async () => {
  const { proposal } = await handIn(cloud, bureau, 'health', csv('health', [health(), ['', '', '', '']]))
  await bureau.done('lists.withdrawImport', { proposal })
  expect(await kept(proposal)).toEqual([])
  expect((await cloud.database.collection('listImportParts').where({ proposal }).get()).data).toEqual([])
  for (const [name, data] of [
    ['lists.confirmImport', { proposal, mode: 'good' }],
    ['lists.withdrawImport', { proposal }],
  ] as const)
    expect((await bureau.refused(name, data)).code).toBe('PROPOSAL_NOT_FOUND')
  const entered = await handIn(cloud, bureau, 'health', csv('health', [health()]))
  await enterWhole(bureau, entered.proposal)
  expect((await bureau.refused('lists.withdrawImport', { proposal: entered.proposal })).code).toBe('PROPOSAL_NOT_FOUND')
})
