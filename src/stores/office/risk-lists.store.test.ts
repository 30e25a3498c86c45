import { answered, inHand, refused } from '../../../tests/stand-ins/in-hand'
import { RiskListsStore } from './risk-lists.store'
import { type Review, RiskReviewStore } from './risk-review.store'

const LIST = '0123456789abcdef0123456789abcdef'
const filesThat = (arrive: boolean) => ({ choose: () => Promise.resolve({ name: '名单.json', send: () => Promise.resolve(arrive) }) })

const REVIEW: Review = {
  list: {
    list: LIST,
    version: '2022072117',
    listTime: '2022-07-21 17时',
    counts: { high: 1, middle: 0, low: 0 },
    origin: 'file',
    importedAt: 1,
    by: null,
    state: 'proposed',
  },
  against: 1,
  totals: { added: 0, removed: 0, moved: 0 },
  inForce: ['310000', '620100'],
  chosen: ['310000', '330100'],
  risks: [],
  warnings: [],
  unmapped: ['火星 某市'],
}
const PLACE = answered({ fileId: 'cloud://e.b/imports/1.json', path: 'imports/1.json', upload: { url: '/put', headers: {} } })

const listsWith = (replies: Parameters<typeof inHand>[0], arrive = true) => {
  const { services, calls } = inHand({ 'office.beginListUpload': PLACE, ...replies })
  return { lists: new RiskListsStore(services.cloud, filesThat(arrive)), calls: () => calls.map(({ operation }) => operation) }
}

it('a file is sent, checked and looked at', async () => {
  const kept = answered({ kind: 'kept', list: LIST })
  const { lists, calls } = listsWith({ 'office.importRiskList': kept, 'office.reviewRiskList': answered(REVIEW) })
  await lists.importFile()
  expect(calls()).toEqual(['office.beginListUpload', 'office.importRiskList', 'office.reviewRiskList'])
  expect(lists.review?.review.list.list).toBe(LIST)
  expect(lists.running).toBeUndefined()
})

it('what is wrong with a list stands there until the next import', async () => {
  const problems = [{ key: 'notJson' as const }]
  const { lists } = listsWith({ 'office.importRiskList': answered({ kind: 'refused', problems }) })
  await lists.importFile()
  expect(lists.outcome).toEqual({ kind: 'refused', problems, fileName: '名单.json' })
  expect(lists.review).toBeUndefined()
})

it('a file that does not arrive is not imported', async () => {
  const { lists, calls } = listsWith({}, false)
  await lists.importFile()
  expect(lists.problem?.code).toBe('NETWORK_UNREACHABLE')
  expect(calls()).toEqual(['office.beginListUpload'])
})

it('nobody answers: said, and the next may try', async () => {
  const { lists } = listsWith({ 'office.fetchRiskList': refused('RISK_SOURCE_DOWN') })
  await lists.fetch()
  expect([lists.problem?.code, lists.running]).toEqual(['RISK_SOURCE_DOWN', undefined])
})

describe('a list that is looked at', () => {
  const reviewed = () => new RiskReviewStore(inHand({}).services.cloud, REVIEW)

  it('tells which cities change, and that this ends extension', () => {
    const review = reviewed()
    expect(review.changedCities).toEqual({ added: ['330100'], removed: ['620100'] })
    expect(review.endsExtension).toBe(true)
    review.toggle('330100')
    review.toggle('620100')
    expect(review.endsExtension).toBe(false)
  })

  it('cannot be confirmed before every name has a city, which is compared then', () => {
    const review = reviewed()
    expect(review.isWhole).toBe(false)
    review.name('火星 某市', '650100')
    expect(review.isWhole).toBe(true)
    expect(review.cities).toEqual(['310000', '330100', '650100'])
  })
})
