import { answered, inHand, refused } from '../../../tests/stand-ins/in-hand'
import { done } from '@domain/kernel/result'
import { PhotosStore } from './photos.store'

const FILE = (place: number) => String(place).padStart(32, '0')

/** A phone on which so many photos are chosen, and what became of each at the functions. */
function phone(chosen: number, begun = 0) {
  const world = inHand({
    'files.beginUpload': () => answered({ file: FILE((begun += 1)), path: 'uploads/x' }),
    'files.finishUpload': answered({ kept: true }),
    'files.dropUpload': answered({ dropped: true }),
  })
  const pictures = {
    choose: (atMost: number) => Promise.resolve(Array.from({ length: chosen }, (_, place) => `photo ${place}`).slice(0, atMost + 1)),
    fromCanvas: () => Promise.resolve(''),
    show: () => undefined,
  }
  const photos = new PhotosStore({ cloud: world.services.cloud, pictures, upload: () => Promise.resolve(done(undefined)) }, 3)
  return { world, photos }
}

it('takes no more than there is room for, however many the phone gives', async () => {
  const { photos } = phone(9)
  await photos.add()
  expect([photos.files, photos.room]).toEqual([[FILE(1), FILE(2), FILE(3)], 0])
})

it('one that fails says so for itself, and is tried again', async () => {
  const { world, photos } = phone(2)
  const good = world.replies['files.finishUpload']
  let calls = 0
  world.replies['files.finishUpload'] = () => (++calls === 1 ? refused('PICTURE_REFUSED') : answered({ kept: true }))
  await photos.add()
  expect(photos.photos.map(({ state }) => state.kind)).toEqual(['failed', 'kept'])
  expect(photos.isWhole).toBe(false)
  world.replies['files.finishUpload'] = good
  await photos.retry(photos.photos[0]?.key ?? 0)
  expect([photos.files, photos.isWhole]).toEqual([[FILE(3), FILE(2)], true])
})

it('taken away, it is deleted there too', async () => {
  const { world, photos } = phone(1)
  await photos.add()
  await photos.remove(photos.photos[0]?.key ?? 0)
  expect(photos.photos).toEqual([])
  expect(world.calls.at(-1)).toEqual({ operation: 'files.dropUpload', input: { file: FILE(1) } })
})
