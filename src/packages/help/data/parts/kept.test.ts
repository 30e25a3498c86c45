import { en } from '@/i18n/packages/help/en'
import { zhCN } from '@/i18n/packages/help/zh-CN'
import { RETENTION } from '@domain/retention/retention.table'
import { OF_PEOPLE } from '../../../../../tools/lib/dictionary/people.table'

type Row = keyof typeof zhCN.data.kept

/** Written by hand: where 我的数据 tells of each collection that is kept of people. */
const TOLD: Readonly<Record<string, readonly Row[]>> = {
  holders: ['travel', 'people'],
  persons: ['people'],
  phones: ['sms'],
  senders: ['sms'],
  consents: ['consents'],
  passes: ['passes'],
  orders: ['orders'],
  'orders.open': ['orders'],
  cases: ['case'],
  declarations: ['journey'],
  analyses: ['journey'],
  returnAnswers: ['journey'],
  files: ['case'],
  listEntries: ['whiteList'],
  faceChecks: ['face'],
  temporaryPasses: ['passes'],
  messagePermissions: ['messages'],
  messages: ['messages'],
  audit: ['acts'],
  erasures: ['acts'],
}

it('nothing that is kept of people is left out', () => expect(Object.keys(TOLD)).toEqual(expect.arrayContaining(Object.keys(OF_PEOPLE))))

it.each(Object.entries(RETENTION).filter(([name]) => name in TOLD))('%s: until when, as it is kept', (name, { days }) => {
  const told = (texts: typeof zhCN | typeof en) => TOLD[name].map((row) => texts.data.kept[row].why).join()
  expect(told(zhCN)).toMatch(new RegExp(`(?<!\\d)${days} 天`))
  expect(told(en)).toMatch(new RegExp(`(?<!\\d)${days} days?`))
})
