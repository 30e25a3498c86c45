import type { FaceEnd } from '@/services/face/face'
import { answered, inHand, refused } from '../../tests/stand-ins/in-hand'
import { FaceStore } from './face.store'

const CHECK = '0123456789abcdef0123456789abcdef'
const LINKED = { linked: 1, added: 1, incomplete: false }
const started = answered({ check: CHECK, id: 'v-1', url: null })

function faceInHand(finish: ReturnType<typeof answered>, end: FaceEnd = 'done') {
  const world = inHand({ 'linking.startFace': started, 'linking.finishFace': finish })
  const { cloud, storage } = world.services
  const opened: unknown[] = []
  const device = {
    check(page: unknown) {
      opened.push(page)
      return Promise.resolve(end)
    },
  }
  const store = new FaceStore({ cloud, storage, face: device, clock: world.stores.clock })
  store.setName(' 黄志强 ')
  store.setIdNumber('11010519491231002x')
  return { ...world, store, opened }
}
const asked = ({ calls }: ReturnType<typeof faceInHand>) => calls.map(({ operation }) => operation)

it('begins, opens the platform’s page, and finishes', async () => {
  const world = faceInHand(answered(LINKED))
  await world.store.link()
  expect(world.calls).toEqual([
    { operation: 'linking.startFace', input: { name: '黄志强', idNumber: '11010519491231002X' } },
    { operation: 'linking.finishFace', input: { check: CHECK } },
  ])
  expect(world.opened).toEqual([{ id: 'v-1', url: null }])
  expect(world.store.linking).toEqual({ kind: 'ready', value: LINKED })
  expect(world.storage.kept.size).toBe(0)
})

it('asks for nothing before name and number can be right', async () => {
  const world = faceInHand(answered(LINKED))
  world.store.setName('')
  world.store.setIdNumber('110105194912310021')
  expect(world.store.nameFault).toBeUndefined()
  await world.store.link()
  expect([world.store.nameFault, world.store.idFault]).toEqual(['empty', 'check-digit'])
  expect(world.calls).toEqual([])
})

it.each(['cancelled', 'network', 'timeout', 'unsupported'] as const)('%s: said, and nobody is asked', async (end) => {
  const world = faceInHand(answered(LINKED), end)
  await world.store.link()
  expect(world.store.stop).toBe(end)
  expect(asked(world)).toEqual(['linking.startFace'])
  expect(world.store.name).toBe(' 黄志强 ')
})

it('a program that the page begins anew goes on where it left', async () => {
  const world = faceInHand(answered(LINKED), 'away')
  await world.store.link()
  const { cloud, storage } = world.services
  const again = new FaceStore({ cloud, storage, face: { check: () => Promise.resolve('done') }, clock: world.stores.clock })
  await again.resume()
  expect(again.linking).toEqual({ kind: 'ready', value: LINKED })
  await again.resume()
  expect(asked(world)).toEqual(['linking.startFace', 'linking.finishFace'])
})

it('a registry that is down does not cost another look into the camera', async () => {
  const world = faceInHand(refused('REGISTRY_DOWN'))
  await world.store.link()
  expect(world.store.canResume).toBe(true)
  world.replies['linking.finishFace'] = answered(LINKED)
  await world.store.resume()
  expect(world.store.linking.kind).toBe('ready')
  expect(world.opened).toHaveLength(1)
})

it('a check that was not passed is gone', async () => {
  const world = faceInHand(refused('FACE_NOT_PASSED'))
  await world.store.link()
  expect(world.store.canResume).toBe(false)
  expect(world.storage.kept.size).toBe(0)
})
