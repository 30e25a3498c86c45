import type { FaceEnd } from '@/services/face/face'
import { answered, inHand, refused } from '../../tests/stand-ins/in-hand'
import { FaceStore } from './face.store'

const CHECK = '0123456789abcdef0123456789abcdef'
const LINKED = { linked: 1, added: 1, incomplete: false, maskedNames: ['黄*强'] }
const started = answered({ check: CHECK, id: 'v-1', url: null })

const TYPED = { name: '黄志强', idNumber: '11010519491231002X' }

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

/** A browser that went away to the platform's page, and came back to a program begun anew. */
function backFromFacePage(finish: ReturnType<typeof answered>) {
  const world = inHand({ 'linking.finishFace': finish })
  world.storage.write('face-check', CHECK)
  const { cloud, storage } = world.services
  const face = { check: () => Promise.resolve('done' as const), typed: () => TYPED }
  return { ...world, store: new FaceStore({ cloud, storage, face, clock: world.stores.clock }) }
}

it('a program that the page begins anew goes on where it left', async () => {
  const { store, calls } = backFromFacePage(answered(LINKED))
  await store.resume(true)
  expect(store.linking).toEqual({ kind: 'ready', value: LINKED })
  expect(calls.map(({ operation }) => operation)).toEqual(['linking.finishFace'])
})

it.each(['FACE_CANCELLED', 'FACE_NOT_PASSED'] as const)(
  '%s on a page that began the program anew: what was typed is there again',
  async (code) => {
    const { store, storage } = backFromFacePage(refused(code))
    await store.resume(true)
    expect([store.name, store.idNumber]).toEqual([TYPED.name, TYPED.idNumber])
    expect([store.canResume, storage.kept.size]).toEqual([false, 0])
  },
)

it('cancelled on such a page is no error', async () => {
  const { store } = backFromFacePage(refused('FACE_CANCELLED'))
  await store.resume(true)
  expect([store.linking.kind, store.stop]).toEqual(['idle', 'cancelled'])
})

it('who comes back from a check that is over is told so, and nobody is asked', async () => {
  const { store, calls } = backFromFacePage(answered(LINKED))
  await store.resume(true)
  await store.resume(true)
  expect(store.linking).toMatchObject({ kind: 'failed', problem: { code: 'FACE_CHECK_OVER' } })
  expect(calls).toHaveLength(1)
})

it('a first visit to the form asks for nothing and says nothing', async () => {
  const { store, calls } = { ...faceInHand(answered(LINKED)) }
  await store.resume()
  expect([store.linking.kind, calls]).toEqual(['idle', []])
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
