import fs from 'node:fs'
import path from 'node:path'
import type { ShownPhone } from '@contract/status/show'
import { HOUR, MINUTE } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'

const FIXTURES = path.resolve(__dirname, '../../../domain/risk-area/fixtures')
const JULY = fs.readFileSync(path.join(FIXTURES, '2022072116-13268860.json'), 'utf8')

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud({ list: false })
}, 60_000)
afterAll(() => cloud?.stop())

let files = 0
async function upload(text: string): Promise<string> {
  const { fileID } = await cloud.app.uploadFile({ cloudPath: `imports/${(files += 1)}.json`, fileContent: Buffer.from(text) })
  return fileID
}

/** The July list, an hour or more later, with other places if so wished. */
function later(
  hour: number,
  change: (data: { highlist: { city: string; communitys: string[] }[]; hcount: number }) => void = () => undefined,
): string {
  const list = JSON.parse(JULY) as { data: { end_update_time: string; highlist: { city: string; communitys: string[] }[]; hcount: number } }
  list.data.end_update_time = `2022-07-21 ${hour}时`
  change(list.data)
  return JSON.stringify(list)
}

const importList = async (text: string) =>
  cloud.system().done<{ proposal: string; cities: string[]; difference: object }>('office.importRiskList', { fileId: await upload(text) })
const show = (phone: string) => cloud.wechat('citizen').done<{ phones: ShownPhone[] }>('status.show', { phone })

it('before the first list nobody can be asked about', async () =>
  expect((await cloud.wechat('citizen').refused('itinerary.readComparedCities')).code).toBe('CITIES_NOT_SET'))

it('a list is a proposal first, then list and cities become current together', async () => {
  const proposal = await importList(JULY)
  expect(proposal).toMatchObject({
    version: '2022072116',
    high: 434,
    middle: 660,
    low: 121,
    unmapped: [],
    difference: { added: 1215, removed: 0, moved: 0 },
  })
  expect((await cloud.wechat('citizen').refused('itinerary.readComparedCities')).code).toBe('CITIES_NOT_SET')
  const confirmed = await cloud.system().done('office.confirmRiskList', { proposal: proposal.proposal })
  expect(confirmed).toMatchObject({ version: '2022072116', cities: proposal.cities.length })
})

it.each([
  ['the same list again', () => JULY, 'not later'],
  ['counts that do not add up', () => later(17, (data) => (data.hcount += 1)), 'hcount'],
  ['no JSON', () => '<html>', 'not JSON'],
])('%s is refused with the reason', async (_name, text, reason) => {
  const error = await cloud.system().refused('office.importRiskList', { fileId: await upload(text()) })
  expect(error.code).toBe('RISK_LIST_REFUSED')
  expect(String(error.params.problems)).toContain(reason)
})

it('a file that is not there is said as that', async () =>
  expect((await cloud.system().refused('office.importRiskList', { fileId: 'cloud://local.bucket/nowhere.json' })).code).toBe(
    'FILE_NOT_FOUND',
  ))

it('refuses sets that cannot be asked about', async () => {
  const { proposal } = await importList(later(17))
  const confirm = (cities: string[]) => cloud.system().refused('office.confirmRiskList', { proposal, cities })
  expect((await confirm(['999999'])).code).toBe('CITY_UNKNOWN')
  expect((await cloud.system().refused('office.confirmRiskList', { proposal: 'none' })).code).toBe('PROPOSAL_NOT_FOUND')
})

it('a list that changes no city breaks no validity; one that does ends all extension', async () => {
  const phone = await cloud.prove(cloud.wechat('citizen'), '13858770001')
  const { proposal } = await importList(later(18))
  await cloud.system().done('office.confirmRiskList', { proposal })
  await cloud.clock.shift(2 * MINUTE)
  const same = (await show(phone)).phones[0]
  expect(same).toMatchObject({ outdated: false, validity: 'running' })
  const changed = await importList(later(19))
  await cloud.system().done('office.confirmRiskList', { proposal: changed.proposal, cities: ['620100'] })
  await cloud.clock.shift(HOUR)
  const outdated = (await show(phone)).phones[0]
  expect(outdated).toMatchObject({ outdated: true, validity: 'running', validUntil: same?.validUntil })
})

it('of two who confirm against the same list one is too late', async () => {
  const [one, other] = [await importList(later(20)), await importList(later(21))]
  const replies = await Promise.all([one, other].map(({ proposal }) => cloud.system().call('office.confirmRiskList', { proposal })))
  expect(replies.map((reply) => (reply.ok ? 'done' : reply.error.code)).sort()).toEqual(['PROPOSAL_OUTDATED', 'done'])
})

it('is for the system alone', async () => {
  const fileId = await upload(JULY)
  for (const client of [cloud.wechat('citizen'), await cloud.h5(), await cloud.alipay('alipay-user'), cloud.http()]) {
    expect((await client.refused('office.importRiskList', { fileId })).code).toBe('FORBIDDEN')
    expect((await client.refused('office.confirmRiskList', { proposal: 'p' })).code).toBe('FORBIDDEN')
  }
})
