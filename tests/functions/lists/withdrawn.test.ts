import { MINUTE } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'
import type { Client } from '../harness/client'
import { type Checked, csv, dayFrom, handIn, idNumber, send, startBureau } from './files'

let cloud: Cloud
let bureau: Client
beforeAll(async () => {
  cloud = await startCloud()
  ;({ bureau } = await startBureau(cloud))
}, 60_000)
afterAll(() => cloud?.stop())

let people = 0
const file = () =>
  csv('health', [
    ['李四', idNumber((people += 1)), '市大数据局', dayFrom(cloud, 30)],
    ['', '', '', ''],
  ])
const kept = async (proposal: string) =>
  (await cloud.database.collection('listImports').where({ _id: proposal }).get()).data as { fileId: string; state: string }[]
const parts = async (proposal: string) => (await cloud.database.collection('listImportParts').where({ proposal }).get()).data
const isInStorage = async (fileId: string) => (await cloud.app.getTempFileURL({ fileList: [fileId] })).fileList[0].tempFileURL !== ''
const listed = async () => (await bureau.done<{ imports: Checked[] }>('lists.listImports', { kind: 'health' })).imports
const withdraw = (proposal: string) => bureau.call('lists.withdrawImport', { proposal })

/** A list whose check dies when it has said that it is checked: its file is left. */
async function checkedWithFile() {
  for (let call = 4; call < 20; call++) {
    const proposal = await send(cloud, bureau, 'health', file())
    await cloud.failDatabase(call, 'after')
    const answer = await bureau.call('lists.checkImport', { proposal })
    await cloud.forgiveDatabase()
    const [record] = await kept(proposal)
    const fileId = record?.fileId ?? ''
    if (!answer.ok && record?.state === 'proposed' && (await isInStorage(fileId))) return { proposal, fileId }
  }
  throw new Error('no check died between its two last steps')
}

it('a list whose check broke off at its end is withdrawn with its file', async () => {
  const { proposal, fileId } = await checkedWithFile()
  await bureau.done('lists.withdrawImport', { proposal })
  expect([await isInStorage(fileId), await kept(proposal), await parts(proposal)]).toEqual([false, [], []])
})

it('the file of such a list goes by itself, and the list stays', async () => {
  const { proposal, fileId } = await checkedWithFile()
  await cloud.clock.shift(3 * MINUTE)
  expect(await cloud.minute()).toMatchObject({ finishLists: 1 })
  expect([await isInStorage(fileId), (await kept(proposal))[0]?.state]).toEqual([false, 'proposed'])
  expect(await cloud.minute()).toMatchObject({ finishLists: 0 })
})

/** A list whose withdrawal dies when it is said. */
async function withdrawnHalf() {
  for (let call = 2; call < 20; call++) {
    const { proposal } = await handIn(cloud, bureau, 'health', file())
    await cloud.failDatabase(call, 'after')
    await withdraw(proposal)
    await cloud.forgiveDatabase()
    if ((await kept(proposal))[0]?.state === 'withdrawn') return proposal
  }
  throw new Error('no withdrawal died half-way')
}

it('a withdrawal that broke off is neither listed nor confirmed, and goes on when asked again', async () => {
  const proposal = await withdrawnHalf()
  expect((await listed()).filter((one) => one.proposal === proposal)).toEqual([])
  for (const [name, data] of [
    ['lists.confirmImport', { proposal, mode: 'good' }],
    ['lists.readRefused', { proposal, part: 0 }],
    ['lists.checkImport', { proposal }],
  ] as const)
    expect((await bureau.refused(name, data)).code).toBe('PROPOSAL_NOT_FOUND')
  await bureau.done('lists.withdrawImport', { proposal })
  expect([await kept(proposal), await parts(proposal)]).toEqual([[], []])
})

it('or by itself', async () => {
  const proposal = await withdrawnHalf()
  await cloud.clock.shift(MINUTE)
  await cloud.minute()
  expect([await kept(proposal), await parts(proposal)]).toEqual([[], []])
})

it.each([4, 5, 6, 7, 8, 9, 10, 11])('a second check that is held up at call %i beside a withdrawal leaves no rows', async (call) => {
  const proposal = await send(cloud, bureau, 'health', file())
  await cloud.delayDatabase(call, 600)
  const checks = [0, 1].map(() => bureau.call('lists.checkImport', { proposal }))
  await Promise.race(checks)
  await withdraw(proposal)
  await Promise.all(checks)
  await cloud.forgiveDatabase()
  if ((await kept(proposal)).length === 0) expect(await parts(proposal)).toEqual([])
})

it('one who confirms beside a withdrawal does not bring the list back', async () => {
  for (let round = 0; round < 5; round++) {
    const { proposal } = await handIn(cloud, bureau, 'health', file())
    await cloud.delayDatabase(3, 150)
    const [confirmed, withdrawn] = await Promise.all([bureau.call('lists.confirmImport', { proposal, mode: 'good' }), withdraw(proposal)])
    await cloud.forgiveDatabase()
    expect([confirmed.ok, withdrawn.ok].filter(Boolean)).toHaveLength(1)
    expect(await kept(proposal)).toHaveLength(confirmed.ok ? 1 : 0)
  }
})
