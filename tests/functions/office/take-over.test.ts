import { setTimeout as wait } from 'node:timers/promises'
import type { ListedStaff } from '@contract/office/list-staff'
import { type Cloud, startCloud } from '../harness'
import type { Reply } from '../harness/client'
import { makeOffice, makeStaff, typed } from './staff'

const REASON = '岗位调整'
/** Longer than an act of the office takes. */
const HELD = 500
/** More calls of the database than a take-over makes. */
const PLACES = Array.from({ length: 20 }, (_, place) => place + 3)

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud({ list: false })
  await makeOffice(cloud, 'office')
}, 60_000)
afterAll(() => cloud?.stop())

const office = () => cloud.wechat('office')
const accounts = async () => (await office().done<{ staff: ListedStaff[] }>('office.listStaff')).staff

/** Somebody with a post, and the code by which it goes over. */
async function leaving(who: string) {
  await cloud.clock.shift(11 * 60_000)
  await makeStaff(cloud, 'office', who, { role: 'grid', streets: ['330302006'] })
  const { staff } = (await accounts())[0]!
  const { code } = await office().done<{ code: string }>('office.rebindStaff', { staff, reason: REASON })
  return { staff, code: typed(code) }
}

/** What comes of an act of one while that of the other is held up after so many calls of the database. */
async function beside(place: number, held: () => Promise<Reply>, act: () => Promise<Reply>): Promise<{ held: Reply; act: Reply }> {
  await cloud.delayDatabase(place, HELD)
  const running = held()
  await wait(HELD / 4)
  const done = { act: await act(), held: await running }
  await cloud.forgiveDatabase()
  return done
}

const roleOf = async (who: string) => {
  const reply = await cloud.wechat(who).call('office.readMyAccount')
  return reply.ok ? (reply.data as { role: string }).role : reply.error.code
}
const ended = (reply: Reply) => (reply.ok ? 'done' : [reply.error.code, reply.error.params['how']].join())

it.each(PLACES)('changed while it goes over, held after %i calls: the change is not lost, or whoever made it is told', async (place) => {
  const { staff, code } = await leaving(`old-${place}`)
  const { held, act } = await beside(
    place,
    () => cloud.wechat(`heir-${place}`).call('office.acceptInvitation', { code }),
    () => office().call('office.changeStaff', { staff, role: 'bureau', reason: REASON }),
  )
  const role = await roleOf(`heir-${place}`)
  expect([ended(act), role]).toEqual(act.ok ? ['done', 'bureau'] : ['STAFF_ENDED,replaced', 'grid'])
  expect(held).toMatchObject({ ok: true, data: { role } })
  expect(await roleOf(`old-${place}`)).toBe('POST_ENDED')
})

it.each(PLACES.slice(0, 8))(
  'an act on a post that has just gone over, held after %i calls, is told so; 停用 ends whoever has it',
  async (place) => {
    const first = await leaving(`moved-${place}`)
    const take = (who: string, code: string) => () => cloud.wechat(who).call('office.acceptInvitation', { code })
    const change = await beside(
      place,
      () => office().call('office.changeStaff', { staff: first.staff, role: 'bureau', reason: REASON }),
      take(`mover-${place}`, first.code),
    )
    expect(['done', 'STAFF_ENDED,replaced']).toContain(ended(change.held))
    expect(await roleOf(`mover-${place}`)).toBe(change.held.ok ? 'bureau' : 'grid')
    const second = await leaving(`left-${place}`)
    const revoke = await beside(
      place,
      () => office().call('office.revokeStaff', { staff: second.staff, reason: REASON }),
      take(`leaver-${place}`, second.code),
    )
    expect([ended(revoke.held), (await roleOf(`leaver-${place}`)) !== 'grid']).toEqual(
      revoke.held.ok ? ['done', true] : ['STAFF_ENDED,replaced', false],
    )
  },
)

it.each(PLACES.slice(0, 8))(
  'whoever asks for their account while it goes over, held after %i calls, is told where it went',
  async (place) => {
    const { code } = await leaving(`asking-${place}`)
    const { held } = await beside(
      place - 3,
      () => cloud.wechat(`asking-${place}`).call('office.readMyAccount'),
      () => cloud.wechat(`asked-${place}`).call('office.acceptInvitation', { code }),
    )
    expect(['done', 'POST_ENDED,replaced']).toContain(ended(held))
  },
)
