import { answered, inHand, refused } from '../../../tests/stand-ins/in-hand'
import { StreetStore } from './street.store'

const noPictures = { choose: () => Promise.resolve([]), fromCanvas: () => Promise.resolve(''), show: () => undefined }

const one = (revision: number) => ({ case: { case: '0123456789abcdef', revision, state: 'submitted' } })
const LISTED = { cases: [], counts: { submitted: 1, received: 0, controlled: 0, closed: 0 } }

it('moves a case on with the revision that was read', async () => {
  const world = inHand({ 'verification.readStreetCase': answered(one(3)), 'verification.moveStreetCase': answered(one(4)) })
  const street = new StreetStore(world.services.cloud, noPictures)
  await street.read('0123456789abcdef')
  expect(await street.move({ event: 'receive' })).toBe(true)
  expect(world.calls.at(-1)?.input).toEqual({ case: '0123456789abcdef', revision: 3, move: { event: 'receive' } })
  expect(street.open?.revision).toBe(4)
})

it('who comes second sees the newer state, and why', async () => {
  const world = inHand({ 'verification.readStreetCase': answered(one(3)), 'verification.moveStreetCase': refused('CASE_CHANGED') })
  const street = new StreetStore(world.services.cloud, noPictures)
  await street.read('0123456789abcdef')
  world.replies['verification.readStreetCase'] = answered(one(5))
  expect(await street.move({ event: 'receive' })).toBe(false)
  expect(street.open?.revision).toBe(5)
  expect(street.moving).toMatchObject({ kind: 'failed', problem: { code: 'CASE_CHANGED' } })
})

it('a case that went to another street is closed here', async () => {
  const world = inHand({
    'verification.readStreetCase': answered(one(3)),
    'verification.moveStreetCase': answered({ case: null }),
    'verification.listCases': answered(LISTED),
  })
  const street = new StreetStore(world.services.cloud, noPictures)
  await street.read('0123456789abcdef')
  await street.move({ event: 'transfer', street: '330303002' })
  expect(street.open).toBeUndefined()
  expect(street.listing).toEqual({ kind: 'ready', value: LISTED })
})

it('a list that was left for another one does not come back late', async () => {
  let answer: (reply: ReturnType<typeof answered>) => void = () => undefined
  const world = inHand({ 'verification.listCases': () => new Promise((resolve) => (answer = resolve)) })
  const street = new StreetStore(world.services.cloud, noPictures)
  const first = street.show('submitted')
  const late = answer
  const second = street.show('received')
  answer(answered(LISTED))
  await second
  late(refused('NETWORK_TIMEOUT'))
  await first
  expect(street.listing).toEqual({ kind: 'ready', value: LISTED })
})
