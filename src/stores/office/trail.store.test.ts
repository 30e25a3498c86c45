import { answered, inHand, refused } from '../../../tests/stand-ins/in-hand'
import { ACTS_A_FILE, TrailStore } from './trail.store'

const CURSOR = { at: 5, id: '0123456789abcdef01234567' }
const trailWith = (replies: Parameters<typeof inHand>[0]) => {
  const world = inHand(replies)
  return { ...world, trail: new TrailStore(world.services.cloud) }
}

it('more is asked for by the filter of the search, whatever was typed since', async () => {
  const { trail, calls, replies } = trailWith({ 'office.listActs': answered({ acts: [{ id: 'a' }], next: CURSOR }) })
  await trail.search({ day: '2022-07-21', role: 'grid' })
  replies['office.listActs'] = answered({ acts: [{ id: 'b' }], next: null })
  await trail.more()
  await trail.more()
  expect(calls.map(({ input }) => input)).toEqual([
    { day: '2022-07-21', role: 'grid' },
    { day: '2022-07-21', role: 'grid', before: CURSOR },
  ])
  expect(trail.acts.map(({ id }) => id)).toEqual(['a', 'b'])
})

it('another search begins anew', async () => {
  const { trail, calls } = trailWith({ 'office.listActs': answered({ acts: [{ id: 'a' }], next: CURSOR }) })
  await trail.search({ day: '2022-07-21' })
  await trail.search({ day: '2022-07-20' })
  expect(calls.at(-1)?.input).toEqual({ day: '2022-07-20' })
  expect(trail.acts).toHaveLength(1)
})

it('a day is checked part after part, to its end', async () => {
  const parts = [
    { records: 10_000, waiting: 0, fault: null, next: 21 },
    { records: 10_007, waiting: 2, fault: null, next: null },
  ]
  const { trail, calls } = trailWith({ 'office.checkAuditDay': () => answered(parts.shift()) })
  await trail.check('2022-07-21')
  expect(calls.map(({ input }) => input)).toEqual([
    { day: '2022-07-21', from: 1 },
    { day: '2022-07-21', from: 21 },
  ])
  expect(trail.checks['2022-07-21']).toEqual({ records: 10_007, waiting: 2, fault: null, isRunning: false })
})

it('a check that could not be made says nothing of the day', async () => {
  const { trail } = trailWith({ 'office.checkAuditDay': refused('NETWORK_UNREACHABLE') })
  await trail.check('2022-07-21')
  expect(trail.checks).toEqual({})
  expect(trail.problem?.code).toBe('NETWORK_UNREACHABLE')
})

it('for a file all that fits is read, page after page', async () => {
  const { trail, calls, replies } = trailWith({ 'office.listActs': answered({ acts: [{ id: 'a' }], next: CURSOR }) })
  await trail.search({ day: '2022-07-21' })
  replies['office.listActs'] = () =>
    calls.length < 4 ? answered({ acts: [{ id: 'b' }], next: CURSOR }) : answered({ acts: [], next: null })
  expect(await trail.readAll()).toBe(true)
  expect([trail.acts.length, calls.length]).toEqual([3, 4])
})

it('so many at most, whatever is left', async () => {
  const page = Array.from({ length: ACTS_A_FILE / 2 }, (_act, place) => ({ id: String(place) }))
  const { trail } = trailWith({ 'office.listActs': answered({ acts: page, next: CURSOR }) })
  await trail.search({ day: '2022-07-21' })
  expect([await trail.readAll(), trail.acts.length, trail.hasMore]).toEqual([true, ACTS_A_FILE, true])
})

it('reading for a file that failed goes on where it was when asked again; so it does after another failure', async () => {
  const { trail, replies } = trailWith({ 'office.listActs': answered({ acts: [{ id: 'a' }], next: CURSOR }) })
  await trail.search({ day: '2022-07-21' })
  replies['office.listActs'] = refused('NETWORK_TIMEOUT')
  expect([await trail.readAll(), trail.problem?.code]).toEqual([false, 'NETWORK_TIMEOUT'])
  replies['office.listAuditDays'] = refused('NETWORK_UNREACHABLE')
  await trail.loadDays()
  replies['office.listActs'] = answered({ acts: [{ id: 'b' }], next: null })
  expect([await trail.readAll(), trail.problem]).toEqual([true, undefined])
  expect(trail.acts.map(({ id }) => id)).toEqual(['a', 'b'])
})

it('beside a page that is being read nothing is read for a file, and no page is lost', async () => {
  const { trail, replies } = trailWith({ 'office.listActs': answered({ acts: [{ id: 'a' }], next: CURSOR }) })
  await trail.search({ day: '2022-07-21' })
  replies['office.listActs'] = answered({ acts: [{ id: 'b' }], next: null })
  const more = trail.more()
  expect(await trail.readAll()).toBe(false)
  await more
  expect([trail.acts.map(({ id }) => id), await trail.readAll()]).toEqual([['a', 'b'], true])
})
