import type { OwnDeclaration } from '@contract/declaration/fields'
import { answered, inHand, refused } from '../../../tests/stand-ins/in-hand'
import { JourneyFormStore } from './journey-form.store'
import { OwnJourneyStore } from './own-journey.store'

const declaration = (state: OwnDeclaration['state']) =>
  ({ declaration: 'd1', state, revision: 2, can: { change: true, withdraw: true } }) as OwnDeclaration
const reading = (state?: OwnDeclaration['state']) => answered({ declaration: state ? declaration(state) : null, answeredNoAt: null })

async function open(replies: Parameters<typeof inHand>[0], world = inHand(replies)) {
  const { cloud, storage } = world.services
  const own = new OwnJourneyStore({ cloud, storage, clock: world.stores.clock })
  expect(own.view).toBe('awaited')
  await own.load()
  return { ...world, own }
}

it.each([
  [undefined, 'analysis'],
  ['declared', 'declared'],
  ['not-arrived', 'declared'],
  ['unreachable', 'declared'],
  ['arrived', 'declared'],
  ['withdrawn', 'analysis'],
] as const)('the newest journey is %s: the view is %s', async (state, view) => {
  const { own } = await open({ 'declaration.readMyDeclaration': reading(state) })
  expect(own.view).toBe(view)
})

it('judged, asked, 是: the form', async () => {
  const { own } = await open({ 'declaration.readMyDeclaration': reading() })
  own.goOn()
  expect(own.view).toBe('question')
  own.return()
  expect(own.view).toBe('form')
})

it('否: thanks once it is kept, and asked again when it is not', async () => {
  const { own, replies } = await open({
    'declaration.readMyDeclaration': reading(),
    'declaration.answerNotReturning': refused('NETWORK_UNREACHABLE'),
  })
  own.goOn()
  await own.decline()
  expect([own.view, own.problem?.code]).toEqual(['question', 'NETWORK_UNREACHABLE'])
  replies['declaration.answerNotReturning'] = answered({ at: 0 })
  await own.decline()
  expect([own.view, own.problem]).toEqual(['thanks', undefined])
})

it('a form that was begun is gone on with, without being judged anew', async () => {
  const world = inHand({ 'declaration.readMyDeclaration': reading() })
  const { cloud, storage } = world.services
  new JourneyFormStore({ cloud, storage, clock: world.stores.clock }, { people: [] }).set({ number: 'G7349' })
  const { own } = await open({}, world)
  expect(own.view).toBe('form')
})

it('is changed and taken, or stays', async () => {
  const { own } = await open({ 'declaration.readMyDeclaration': reading('declared') })
  own.change()
  expect(own.view).toBe('form')
  own.stay()
  expect(own.view).toBe('declared')
  own.change()
  own.take(declaration('declared'))
  expect(own.view).toBe('declared')
})

it('is judged anew, and then on display again', async () => {
  const { own } = await open({ 'declaration.readMyDeclaration': reading('declared') })
  own.judgeAnew()
  expect(own.view).toBe('analysis')
  own.goOn()
  expect(own.view).toBe('declared')
})

it('withdrawn with the revision that was read; when somebody was quicker, the newer state is shown', async () => {
  const { own, replies, calls } = await open({
    'declaration.readMyDeclaration': reading('declared'),
    'declaration.withdrawDeclaration': refused('DECLARATION_CHANGED'),
  })
  replies['declaration.readMyDeclaration'] = reading('arrived')
  expect(await own.withdraw()).toBe(false)
  expect(calls.find(({ operation }) => operation === 'declaration.withdrawDeclaration')?.input).toEqual({ revision: 2 })
  expect([own.view, own.declared?.state, own.problem?.code]).toEqual(['declared', 'arrived', 'DECLARATION_CHANGED'])
})

it('after an arrival another journey can be begun', async () => {
  const { own } = await open({ 'declaration.readMyDeclaration': reading('arrived') })
  own.beginAnew()
  expect(own.view).toBe('analysis')
})

it('a change that was begun waits for its journey, not for a new one, until it is given up', async () => {
  const world = inHand({ 'declaration.readMyDeclaration': reading('declared') })
  const { own } = await open({}, world)
  const { cloud, storage } = world.services
  own.change()
  new JourneyFormStore({ cloud, storage, clock: world.stores.clock }, { people: [], declared: own.declared }).set({ number: 'G7350' })
  own.stay()
  expect([own.view, own.isChangeBegun]).toEqual(['declared', true])
  const again = (await open({}, world)).own
  expect([again.view, again.isChangeBegun]).toEqual(['declared', true])
  again.discardChange()
  expect([again.isChangeBegun, (await open({}, world)).own.isChangeBegun]).toEqual([false, false])
})

it('a change that was begun goes with the journey that is withdrawn', async () => {
  const world = inHand({
    'declaration.readMyDeclaration': reading('declared'),
    'declaration.withdrawDeclaration': answered({ declaration: declaration('withdrawn') }),
  })
  const { own } = await open({}, world)
  const { cloud, storage } = world.services
  new JourneyFormStore({ cloud, storage, clock: world.stores.clock }, { people: [], declared: own.declared }).set({ number: 'G7350' })
  await own.withdraw()
  expect(world.storage.kept.size).toBe(0)
})
