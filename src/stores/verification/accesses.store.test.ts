import type { PersonRef } from '@domain/kernel/ids'
import { answered, inHand, refused } from '../../../tests/stand-ins/in-hand'
import { AccessesStore } from './accesses.store'

const PERSON = '0123456789abcdef' as PersonRef
const CURSOR = { at: 5, id: '0123456789abcdef01234567' }
const access = (at: number) => ({ at, role: 'grid', kind: 'view', event: null })

it('asks for the page after the one that is here, until there is none', async () => {
  const world = inHand({ 'verification.readAccesses': answered({ accesses: [access(9), access(5)], next: CURSOR }) })
  const store = new AccessesStore(world.services.cloud, PERSON)
  await store.load()
  expect(store.hasMore).toBe(true)
  world.replies['verification.readAccesses'] = answered({ accesses: [access(1)], next: null })
  await store.load()
  expect(world.calls.map(({ input }) => input)).toEqual([{ person: PERSON }, { person: PERSON, before: CURSOR }])
  expect(store.accesses?.map(({ at }) => at)).toEqual([9, 5, 1])
  expect(store.hasMore).toBe(false)
})

it('what is here stays when more cannot be had', async () => {
  const world = inHand({ 'verification.readAccesses': answered({ accesses: [access(9)], next: CURSOR }) })
  const store = new AccessesStore(world.services.cloud, PERSON)
  await store.load()
  world.replies['verification.readAccesses'] = refused('NETWORK_UNREACHABLE')
  await store.load()
  expect(store.problem?.code).toBe('NETWORK_UNREACHABLE')
  expect(store.accesses).toHaveLength(1)
})
