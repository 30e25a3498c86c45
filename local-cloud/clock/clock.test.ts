import { startTestCloud, type TestCloud } from '../test/cloud'

const TIME = `const started = Date.now()
exports.main = async () => {
  const stored = require('v8').deserialize(require('v8').serialize(new Date(0)))
  class Own extends Date {}
  return {
    now: Date.now(),
    made: new Date().getTime(),
    text: Date.parse(Date()),
    fixed: new Date(2022, 6, 21).toISOString(),
    parts: [Date.UTC(2022, 0), Date.parse('2022-01-01T00:00:00Z'), new Date('2022-01-01').getTime()],
    instances: [new Date() instanceof Date, stored instanceof Date, new Own() instanceof Own, new Date(0).constructor === Date],
    own: new Own().getTime(),
    started,
  }
}`

const STORE = `const tcb = require(${JSON.stringify(require.resolve('@cloudbase/node-sdk'))})
exports.main = async () => {
  const database = tcb.init({ env: 'local' }).database()
  const { id } = await database.collection('times').add({ at: database.serverDate() })
  return (await database.collection('times').doc(id).get()).data[0].at
}`

const DAY = 86_400_000

let cloud: TestCloud

beforeAll(async () => {
  cloud = await startTestCloud({
    functions: { time: TIME, store: STORE },
    settings: { time: { triggers: [{ name: 'nightly', type: 'timer', config: '0 0 2 * * * *' }] } },
  })
})
afterAll(() => cloud.stop())

const time = async () => (await cloud.post('time')).body

test.each([0, 30 * DAY, -400 * DAY, 0])('a running instance sees a shift of %i ms at its next call', async (shiftMs) => {
  await cloud.control('clock', { shiftMs })
  const told = await time()
  for (const instant of [told.now, told.made, told.own]) expect(Math.abs(instant - Date.now() - shiftMs)).toBeLessThan(2000)
  expect(Math.abs(told.text - Date.now() - shiftMs)).toBeLessThan(3000)
})

test('all else about dates is as before, in UTC', async () => {
  await cloud.control('clock', { shiftMs: DAY })
  const told = await time()
  expect(told.fixed).toBe('2022-07-21T00:00:00.000Z')
  expect(told.parts).toEqual(Array(3).fill(Date.UTC(2022, 0)))
  expect(told.instances).toEqual([true, true, true, true])
})

test('an instance that starts later starts in shifted time', async () => {
  await cloud.control('clock', { shiftMs: 7 * DAY })
  cloud.deploy('time', `${TIME} // changed`)
  expect(Math.abs((await time()).started - Date.now() - 7 * DAY)).toBeLessThan(3000)
})

test('the database lives in shifted time, and takes signatures of both clocks', async () => {
  await cloud.app.database().createCollection('times')
  await cloud.control('clock', { shiftMs: 30 * DAY })
  const { body } = await cloud.post('store')
  expect(Math.abs(Date.parse(body) - Date.now() - 30 * DAY)).toBeLessThan(3000)
  expect((await cloud.app.database().collection('times').count()).total).toBe(1)
})

test('a timer fires when told to, with the shifted time', async () => {
  await cloud.control('clock', { shiftMs: 3 * DAY })
  cloud.deploy('time', 'exports.main = async (event, { environment }) => ({ event, source: JSON.parse(environment).TRIGGER_SRC })')
  const { result } = await cloud.control<{ result: { event: Record<string, string>; source: string } }>('timer', { name: 'nightly' })
  expect(result.event).toEqual({
    Type: 'Timer',
    TriggerName: 'nightly',
    Time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    Message: '',
  })
  expect(Math.abs(Date.parse(result.event['Time'] ?? '') - Date.now() - 3 * DAY)).toBeLessThan(3000)
  expect(result.source).toBe('timer')
})

test('wrong orders are refused with words', async () => {
  await expect(cloud.control('clock', { shiftMs: 'soon' })).rejects.toThrow('shiftMs')
  await expect(cloud.control('timer', { name: 'nobody' })).rejects.toThrow('there is no timer "nobody"')
  await expect(cloud.control('nothing', {})).rejects.toThrow('there is no POST nothing')
})
