import { HOUR, MINUTE } from '@domain/kernel/china-time'
import { findDenial } from '@domain/pass/deny-list'
import { Guard, secondsOf, showing, startPost } from './post'

const post = startPost()

it('reaches a guard with the next delta, which holds what is new and nothing else', async () => {
  const guard = new Guard(post.cloud)
  await guard.fetch()
  const { client, applicants, wallet } = await showing(post.cloud, 'leaving')
  const { passId } = wallet.credential(applicants[0].person)
  expect(findDenial(guard.blocks, passId)).toBeUndefined()
  await client.done('linking.unlink', { person: applicants[0].person })
  const before = guard.sequence
  const delta = await guard.fetch()
  expect([delta.from, delta.to, delta.entries.length]).toEqual([before, before + 1, 13])
  expect(findDenial(guard.blocks, passId)).toMatchObject({ isReported: false })
})

it('is signed anew when nothing is new: its age is known', async () => {
  const guard = new Guard(post.cloud)
  await guard.fetch()
  await post.cloud.clock.shift(5 * MINUTE)
  const delta = await guard.fetch()
  expect([delta.entries.length, Math.abs(delta.issuedAt - secondsOf(post.cloud)) < 5]).toEqual([0, true])
})

it('begins anew for a phone that has more than there is', async () => {
  const guard = new Guard(post.cloud)
  guard.sequence = 1_000_000
  expect((await guard.fetch()).from).toBe(0)
})

it('is read to the end when the head has been turned over', async () => {
  const head = (await post.cloud.database.collection('denials').doc('head').get()).data as { last: number; entries: string[] }[]
  const [{ last, entries }] = head
  const others = Array.from(
    { length: 4000 - entries.length },
    (_, place) => `${place.toString(16).padStart(16, 'f')}0${secondsOf(post.cloud) + 3600}`,
  )
  const full = last + others.length
  await post.cloud.database
    .collection('denials')
    .doc('head')
    .update({ last: full, entries: [...entries, ...others] })
  const known = new Guard(post.cloud)
  known.sequence = full
  const { client, applicants, wallet } = await showing(post.cloud, 'turning')
  const { passId } = wallet.credential(applicants[0].person)
  await client.done('linking.unlink', { person: applicants[0].person })
  await known.fetch()
  expect(findDenial(known.blocks, passId)).toBeDefined()
  expect(findDenial(known.blocks, others[0].slice(0, 16))).toBeUndefined()
  const fresh = new Guard(post.cloud)
  await fresh.fetch()
  expect(findDenial(fresh.blocks, passId)).toBeDefined()
  expect(findDenial(fresh.blocks, others[0].slice(0, 16))).toBeDefined()
})

it('leaves out what has expired by itself', async () => {
  await post.cloud.clock.shift(48 * HOUR)
  const guard = new Guard(post.cloud)
  expect((await guard.fetch()).entries).toHaveLength(0)
  expect(guard.sequence).toBeGreaterThan(0)
})
