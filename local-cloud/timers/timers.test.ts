import { setTimeout as wait } from 'node:timers/promises'
import { startTestCloud, type TestCloud } from '../test/cloud'

const SECOND = { name: 'every-second', type: 'timer', config: '* * * * * * *' }
const YEARLY = { name: 'yearly', type: 'timer', config: '0 0 0 1 1 * *' }

let cloud: TestCloud

beforeAll(async () => {
  const code = 'exports.main = async ({ TriggerName, Time }) => console.log(TriggerName, Time)'
  const settings = { often: { triggers: [SECOND] }, rarely: { triggers: [YEARLY] } }
  cloud = await startTestCloud({ functions: { often: code, rarely: code }, settings }, { timers: true })
})
afterAll(() => cloud.stop())

async function printed(name: string): Promise<string[]> {
  const { lines } = await cloud.control<{ lines: { kind: string; text: string }[] }>(`logs?function=${name}`)
  return lines.filter(({ kind }) => kind === 'stdout').map(({ text }) => text)
}

/** Looks every 100 ms until it is true, 10 s at most. */
async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await condition()) return
    await wait(100)
  }
  throw new Error('it did not come true within 10 s')
}

test('a timer fires by itself, again and again', async () => {
  await until(async () => (await printed('often')).length >= 2)
  expect((await printed('often'))[0]).toMatch(/^every-second \d{4}-/)
})

test('a clock shifted past its time fires it once', async () => {
  expect(await printed('rarely')).toEqual([])
  await cloud.control('clock', { shiftMs: 3 * 366 * 86_400_000 })
  await until(async () => (await printed('rarely')).length > 0)
  await wait(1200)
  expect(await printed('rarely')).toHaveLength(1)
})

test('a clock set back plans anew', async () => {
  await cloud.control('clock', { shiftMs: 0 })
  const { timers, now } = await cloud.control<{ timers: { name: string; next: number }[]; now: number }>('status')
  const yearly = timers.find(({ name }) => name === 'yearly')
  expect(yearly?.next).toBeGreaterThan(now)
  expect(yearly?.next).toBeLessThanOrEqual(now + 366 * 86_400_000)
})
