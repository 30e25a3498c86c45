import type { OwnDeclaration } from '@contract/declaration/fields'
import type { Journey } from '@domain/declaration/journey'
import { DAY } from '@domain/kernel/china-time'
import type { PersonRef } from '@domain/kernel/ids'
import { answered, inHand, refused } from '../../../tests/stand-ins/in-hand'
import { TYPED } from '../typed'
import { JourneyFormStore } from './journey-form.store'

const ME = 'b000000000000001' as PersonRef
const CHILD = 'b000000000000002' as PersonRef
const ROUTE = { from: '330100', departsOn: '2022-11-26', arrivesOn: '2022-11-27' }
const HOME = { street: '330302006', address: '五马街 1 号' }
const DECLARED = { declaration: 'd1', revision: 3, journey: { people: [ME], phone: '13858770001' } } as unknown as OwnDeclaration

const begin = (world = inHand(), declared?: OwnDeclaration, people = [ME, CHILD]) => {
  const { cloud, storage } = world.services
  return new JourneyFormStore({ cloud, storage, clock: world.stores.clock }, { people, declared })
}

/** Filled in up to the last step. */
function filled(world: ReturnType<typeof inHand>): JourneyFormStore {
  const form = begin(world)
  form.set({ phone: '13858770001' })
  form.next()
  form.set(ROUTE)
  form.next()
  form.set({ means: 'train', number: 'g-7349' })
  form.next()
  form.set(HOME)
  form.next()
  return form
}

const wrong = ({ faults }: JourneyFormStore) => faults.map(({ fault }) => fault)

it('oneself travels unless told otherwise, by the number that was typed last', () => {
  const world = inHand()
  world.storage.write(TYPED.phone, '13858770009')
  expect(begin(world).journey).toMatchObject({ people: [ME], phone: '13858770009', hasPromised: false })
})

it('a step is not left while something is wrong in it, in the words of the rules', () => {
  const form = begin()
  expect(wrong(form)).toEqual([])
  form.next()
  expect([form.step, wrong(form)]).toEqual(['who', ['phone-wrong']])
  form.set({ phone: '13858770001' })
  form.next()
  expect([form.step, wrong(form)]).toEqual(['route', []])
  form.set({ departsOn: '2022-11-28', arrivesOn: '2022-11-27' })
  form.next()
  expect([form.step, wrong(form)]).toEqual(['route', ['from-unknown', 'arrival-before-departure']])
})

it('what was begun goes on where it stopped, after a restart', () => {
  const world = inHand()
  filled(world)
  expect(begin(world)).toMatchObject({ step: 'review', journey: { ...ROUTE, ...HOME, number: 'g-7349' } })
})

it('a week later it is forgotten', () => {
  const world = inHand()
  filled(world)
  world.pass(7 * DAY)
  expect(begin(world)).toMatchObject({ step: 'who', journey: { from: '' } })
  expect(world.storage.kept.has(TYPED.journeyDraft)).toBe(false)
})

it('who is no longer linked does not travel', () => {
  const world = inHand()
  begin(world).set({ people: [ME, CHILD] })
  expect(begin(world, undefined, [CHILD]).journey.people).toEqual([CHILD])
})

it('declared once promised, its number in one way of writing, and off the phone', async () => {
  const world = inHand({ 'declaration.declareJourney': answered({ declaration: DECLARED }) })
  const form = filled(world)
  expect([await form.send(), wrong(form)]).toEqual([undefined, ['promise-missing']])
  form.set({ hasPromised: true })
  expect(await form.send()).toBe(DECLARED)
  expect(world.calls).toEqual([
    { operation: 'declaration.declareJourney', input: { journey: { ...form.journey, number: 'G7349' }, promiseVersion: '2022-11' } },
  ])
  expect(world.storage.kept.has(TYPED.journeyDraft)).toBe(false)
})

it('a draft whose day has passed leads back to the day', async () => {
  const world = inHand()
  filled(world).set({ hasPromised: true })
  world.pass(5 * DAY)
  const form = begin(world)
  form.set({ hasPromised: true })
  expect([await form.send(), form.step]).toEqual([undefined, 'route'])
  form.next()
  expect(wrong(form)).toEqual(['arrival-past'])
  form.set({ departsOn: '2022-11-30', arrivesOn: '2022-11-30' })
  form.next()
  expect(form.step).toBe('review')
})

it('修改 leads to a step and straight back', () => {
  const form = filled(inHand())
  form.correct('means')
  expect([form.step, form.isCorrecting]).toEqual(['means', true])
  form.next()
  expect([form.step, form.isCorrecting]).toEqual(['review', false])
})

it('what only the server finds leads to where it was asked, and nothing typed is lost', async () => {
  const world = inHand({ 'declaration.declareJourney': refused('DECLARATION_INVALID', { field: 'arrivesOn', fault: 'arrival-past' }) })
  const form = filled(world)
  form.set({ hasPromised: true })
  expect([await form.send(), form.step, form.sending.kind]).toEqual([undefined, 'route', 'failed'])
  expect(begin(world).journey).toEqual({ ...form.journey, hasPromised: false })
})

it('a change begins at the last step, is promised again, says what it was read as, and leaves no draft', async () => {
  const world = inHand({ 'declaration.changeDeclaration': answered({ declaration: DECLARED }) })
  const journey = filled(world).journey as Journey
  world.storage.remove(TYPED.journeyDraft)
  const form = begin(world, { ...DECLARED, journey: { ...journey, people: [ME], via: [], hasPromised: true } })
  expect([form.step, form.isChange, form.journey.hasPromised]).toEqual(['review', true, false])
  form.set({ hasPromised: true })
  await form.send()
  expect(world.calls[0]).toMatchObject({ operation: 'declaration.changeDeclaration', input: { revision: 3, journey: ROUTE } })
  expect(world.storage.kept.has(TYPED.journeyDraft)).toBe(false)
})

describe('a change that was not saved', () => {
  const declared = (world: ReturnType<typeof inHand>): OwnDeclaration => {
    const journey = { ...filled(world).journey, people: [ME], hasPromised: true } as OwnDeclaration['journey']
    world.storage.remove(TYPED.journeyDraft)
    return { ...DECLARED, journey }
  }

  it('goes on where it stopped, and only with its own journey', () => {
    const world = inHand()
    const mine = declared(world)
    const form = begin(world, mine)
    form.correct('means')
    form.set({ number: 'g-7350' })
    expect(begin(world, mine)).toMatchObject({ step: 'means', isCorrecting: true, journey: { number: 'g-7350' } })
    expect(begin(world, { ...mine, declaration: 'd2' })).toMatchObject({ step: 'review', journey: { number: 'g-7349' } })
    expect(begin(world).journey.number).toBe('')
  })

  it('is known as such when it is left; one that was taken back is none', () => {
    const world = inHand()
    const form = begin(world, declared(world))
    form.set({ hasPromised: true })
    expect(form.isKept()).toBe(false)
    form.set({ number: 'g-7350' })
    expect(form.isKept()).toBe(true)
    form.set({ number: 'g-7349' })
    expect([form.isKept(), world.storage.kept.has(TYPED.journeyDraft)]).toEqual([false, false])
  })

  it('stays whatever is done with a new journey or with the change of another', () => {
    const world = inHand()
    const mine = declared(world)
    begin(world, mine).set({ number: 'g-7350' })
    begin(world).set({ number: 'g-1' })
    const other = begin(world, { ...mine, declaration: 'd2' })
    other.set({ number: 'g-2' })
    other.set({ number: 'g-7349' })
    expect([begin(world, mine).journey.number, begin(world).journey.number]).toEqual(['g-7350', 'g-1'])
  })

  it('goes with the revision that it was begun on, until it is insisted on', async () => {
    const world = inHand({ 'declaration.changeDeclaration': refused('DECLARATION_CHANGED') })
    const mine = declared(world)
    begin(world, mine).set({ number: 'g-7350' })
    const newer = { ...mine, revision: 5, journey: { ...mine.journey, address: '五马街 2 号' } }
    const form = begin(world, newer)
    form.set({ hasPromised: true })
    expect(form.isOvertaken).toBe(true)
    await form.send()
    form.insist()
    expect(form.isOvertaken).toBe(false)
    await form.send()
    expect(world.calls.map(({ input }) => input)).toMatchObject([{ revision: 3 }, { revision: 5 }])
  })

  it('that says what the journey has become meanwhile is none', () => {
    const world = inHand()
    const mine = declared(world)
    begin(world, mine).set({ number: 'g-7350' })
    const form = begin(world, { ...mine, revision: 5, journey: { ...mine.journey, number: 'g-7350' } })
    expect([form.isOvertaken, form.isKept(), world.storage.kept.has(TYPED.journeyDraft)]).toEqual([false, false, false])
  })
})
