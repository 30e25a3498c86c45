import type { PersonRef } from '@domain/kernel/ids'
import { CLIENT_VERSION } from '@domain/policy/client-version'
import { HOUR, MINUTE } from '@domain/kernel/china-time'
import { applicant, PHONE, showing, VALID_UNTIL } from '../../tests/stand-ins/answers'
import { answered, inHand, memory, NOON, refused } from '../../tests/stand-ins/in-hand'

const daughter = applicant({ person: 'b000000000000002' as PersonRef, maskedName: '陈*', role: 'dependant' })
const notYet = applicant({ view: 'declare', code: null, updatedAt: null, validUntil: null })

describe('what the page shows', () => {
  it.each([
    ['start', showing([], { phones: [] })],
    ['unlinked', showing([])],
    ['code', showing([applicant()])],
    ['declare', showing([notYet])],
    ['expired', showing([applicant({ view: 'expired', code: null })])],
    ['expired', showing([applicant({ validUntil: NOON })])],
    ['locked', showing([notYet], { lockedUntil: NOON + HOUR })],
    ['locked', showing([], { lockedUntil: NOON + HOUR })],
    ['declare', showing([notYet], { lockedUntil: NOON })],
    ['code', showing([applicant()], { lockedUntil: NOON + HOUR })],
  ] as const)('%s', async (view, answer) => {
    const { stores } = inHand({ 'status.show': answered(answer) })
    expect(stores.code.view).toBe('loading')
    await stores.code.refresh()
    expect(stores.code.view).toBe(view)
  })

  it('nothing at all, and no network: failed', async () => {
    const { stores } = inHand()
    await stores.code.refresh()
    expect(stores.code.view).toBe('failed')
    expect(stores.code.problem?.code).toBe('NETWORK_UNREACHABLE')
  })
})

describe('the last code', () => {
  const storage = memory()
  beforeAll(() => inHand({ 'status.show': answered(showing([applicant()])) }, { storage }).stores.code.refresh())

  it('opens without network and without a call', async () => {
    const hand = inHand({}, { storage })
    hand.setOnline(false)
    expect(hand.stores.code.view).toBe('code')
    await hand.stores.code.refresh()
    expect([hand.stores.code.view, hand.calls]).toEqual(['code', []])
  })

  it('is never shown after its end', () => {
    const hand = inHand({}, { storage })
    hand.pass(VALID_UNTIL - NOON - 1)
    expect(hand.stores.code.view).toBe('code')
    hand.pass(1)
    expect([hand.stores.code.view, hand.stores.code.code]).toEqual(['expired', undefined])
  })

  it('says that it ends soon in its last 15 minutes, and not after', () => {
    const hand = inHand({}, { storage })
    hand.pass(VALID_UNTIL - NOON - 15 * MINUTE - 1)
    expect(hand.stores.code.endsSoon).toBe(false)
    hand.pass(1)
    expect(hand.stores.code.endsSoon).toBe(true)
    hand.pass(15 * MINUTE)
    expect(hand.stores.code.endsSoon).toBe(false)
  })

  it('stays with the error beside it when the functions cannot be reached', async () => {
    const { stores } = inHand({ 'status.show': refused('NETWORK_TIMEOUT') }, { storage })
    await stores.code.refresh()
    expect([stores.code.view, stores.code.problem?.code]).toEqual(['code', 'NETWORK_TIMEOUT'])
  })

  it('of another form, as after an update, counts as none', () => {
    const other = memory(new Map([['shown', { at: 1, answer: { applicants: 'all' } }]]))
    expect(inHand({}, { storage: other }).stores.code.view).toBe('loading')
  })
})

describe('several people', () => {
  it('the first is on display until another is chosen, and the choice survives a restart', async () => {
    const replies = { 'status.show': answered(showing([applicant(), daughter])) } as const
    const { stores, storage } = inHand(replies)
    await stores.code.refresh()
    expect(stores.code.current?.maskedName).toBe('陈*明')
    stores.code.choose(daughter.person)
    expect(stores.code.current?.maskedName).toBe('陈*')
    expect(inHand(replies, { storage }).stores.code.current?.maskedName).toBe('陈*')
  })

  it('whose code has ended is offered somebody whose code holds', async () => {
    const ended = applicant({ view: 'expired', code: null })
    const { stores } = inHand({ 'status.show': answered(showing([ended, daughter])) })
    await stores.code.refresh()
    expect(stores.code.otherWithCode?.person).toBe(daughter.person)
  })
})

it('tells which phone and which cities it last knew, so that the server extends the right one', async () => {
  const { stores, calls } = inHand({ 'status.show': answered(showing([applicant()], { setTag: '0123456789abcdef' })) })
  await stores.code.refresh()
  const [first, ...later] = calls.map(({ input }) => input)
  expect(first).toEqual({ passes: [], version: CLIENT_VERSION })
  expect(later).toMatchObject([{ phone: PHONE, setTag: '0123456789abcdef' }])
})

it('asks the registries behind the page, and shows a changed colour at once', async () => {
  const hand = inHand({
    'status.show': answered(showing([applicant()], { refreshDue: true })),
    'linking.refreshColours': () => {
      hand.replies['status.show'] = answered(showing([applicant({ maskedName: '陈*新' })]))
      return answered({ changed: 1, incomplete: false })
    },
  })
  await hand.stores.code.refresh()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(hand.calls.map(({ operation }) => operation)).toEqual(['status.show', 'status.show', 'linking.refreshColours', 'status.show'])
  expect(hand.stores.code.current?.maskedName).toBe('陈*新')
})

it('a second refresh during the first does nothing', async () => {
  const { stores, calls } = inHand({ 'status.show': answered(showing([applicant()])) })
  await stores.code.refresh()
  const before = calls.length
  await Promise.all([stores.code.refresh(), stores.code.refresh()])
  expect(calls).toHaveLength(before + 1)
})
