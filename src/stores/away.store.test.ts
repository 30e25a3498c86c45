import type { Found } from '@/services/device/whereabouts'
import { HOUR } from '@domain/kernel/china-time'
import { inHand } from '../../tests/stand-ins/in-hand'
import { AwayStore } from './away.store'

const at = (longitude: number, latitude: number, accuracy = 30): Found => ({ position: { longitude, latitude }, accuracy })
const HANGZHOU = at(120.16, 30.25)
const WENZHOU = at(120.7, 28.0)

function open(found: Found | undefined, world = inHand()) {
  const asked = { times: 0, found }
  const whereabouts = { find: () => ((asked.times += 1), Promise.resolve(asked.found)) }
  return { ...world, asked, away: new AwayStore({ storage: world.storage, whereabouts, clock: world.stores.clock }) }
}

const settle = () => new Promise((resolve) => setTimeout(resolve))

it('asks nobody who has not turned it on', () => {
  const { away, asked } = open(HANGZHOU)
  away.look()
  expect([away.isOn, away.isAway, asked.times]).toEqual([false, false, 0])
})

it.each([
  ['Hangzhou', HANGZHOU, true],
  ['Wenzhou', WENZHOU, false],
  ['Hangzhou, by a phone that may be wrong by 400 km', at(120.16, 30.25, 400_000), false],
])('turned on in %s: away is %s', async (_place, found, isAway) => {
  const { away } = open(found)
  expect(await away.turnOn()).toBe(true)
  expect([away.isOn, away.isAway]).toEqual([true, isAway])
})

it('refused, it stays off and is not asked again by itself', async () => {
  const { away, asked } = open(undefined)
  expect(await away.turnOn()).toBe(false)
  away.look()
  expect([away.isOn, asked.times]).toEqual([false, 1])
})

it('is looked at every few hours, also after a restart', async () => {
  const first = open(HANGZHOU)
  await first.away.turnOn()
  const { away, asked, pass } = open(WENZHOU, first)
  expect(away.isAway).toBe(true)
  pass(HOUR)
  away.look()
  expect(asked.times).toBe(0)
  pass(2 * HOUR)
  away.look()
  await settle()
  expect([asked.times, away.isAway]).toEqual([1, false])
})

it('no position is kept: one bit, and when', async () => {
  const { away, storage } = open(HANGZHOU)
  await away.turnOn()
  expect([...storage.kept.values()]).toEqual([{ isOn: true, at: expect.any(Number) as number, isAway: true }])
})
