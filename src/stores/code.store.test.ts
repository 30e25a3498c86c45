import { sha256, signerOf, verifyEd25519 } from '@common/crypto/ed25519'
import type { PassAnchor } from '@contract/status/show'
import { encodeBase45 } from '@domain/pass/base45'
import { checkPass } from '@domain/pass/check'
import { signCredential } from '@domain/pass/layout'
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

describe('the pass', () => {
  const signer = signerOf(Buffer.alloc(32, 7))
  /** A server that signs whatever it is sent an anchor for. */
  const signing = (input: unknown) => {
    const { passes } = input as { passes: PassAnchor[] }
    const [sent] = passes
    if (!sent) return answered(showing([applicant()]))
    return answered(showing([applicant({ pass: sent.held ? 'held' : { signed: signedFor(sent.anchor) } })]))
  }
  const signedFor = (anchor: string) =>
    encodeBase45(
      signCredential(
        {
          ...({ keyId: 1, situation: 1, colour: 'green', mark: 'tick', passage: 'yes', hint: '陈*明' } as const),
          ...{ issuedAt: NOON / 1000, minutes: 120, passId: '0011223344556677', anchor: Buffer.from(anchor, 'hex') },
        },
        signer.sign,
      ),
    )
  const answerAt = (text: string, now: number) =>
    checkPass(text, { now: now / 1000, keyOf: () => signer.publicKey, isDenied: () => false, sha256, verify: verifyEd25519 }).answer

  it('somebody new is asked for once more with an anchor, and is genuine at a door', async () => {
    const { stores, calls } = inHand({ 'status.show': signing })
    await stores.code.refresh()
    expect(calls).toHaveLength(2)
    expect(answerAt(stores.code.passText ?? '', NOON)).toBe('genuine')
    expect(stores.code.passUntil).toBe(NOON + 2 * HOUR)
  })

  it('is another one every 30 seconds, without a request, until its end', async () => {
    const hand = inHand({ 'status.show': signing })
    await hand.stores.code.refresh()
    const texts = new Set<string | undefined>()
    for (let second = 0; second < 90; second += 10, hand.pass(10_000)) texts.add(hand.stores.code.passText)
    expect([texts.size, hand.calls.length]).toEqual([3, 2])
    hand.pass(2 * HOUR - 90_000 - 1)
    expect(answerAt(hand.stores.code.passText ?? '', NOON + 2 * HOUR - 1)).toBe('genuine')
    hand.pass(1)
    expect([hand.stores.code.passText, hand.stores.code.passUntil]).toEqual([undefined, undefined])
  })

  it('is shown after a restart without network', async () => {
    const first = inHand({ 'status.show': signing })
    await first.stores.code.refresh()
    const again = inHand({}, { storage: first.storage })
    again.setOnline(false)
    await again.stores.code.refresh()
    again.pass(HOUR)
    expect(again.calls).toEqual([])
    expect(answerAt(again.stores.code.passText ?? '', NOON + HOUR)).toBe('genuine')
  })

  it('no anchor is sent twice, whatever became of the request', async () => {
    const hand = inHand({ 'status.show': signing })
    await hand.stores.code.refresh()
    hand.replies['status.show'] = refused('NETWORK_TIMEOUT')
    await hand.stores.code.refresh()
    hand.replies['status.show'] = signing
    await hand.stores.code.refresh()
    const anchors = hand.calls.flatMap(({ input }) => (input as { passes: PassAnchor[] }).passes.map(({ anchor }) => anchor))
    expect(new Set(anchors).size).toBe(anchors.length)
    expect(answerAt(hand.stores.code.passText ?? '', NOON)).toBe('genuine')
  })

  it('goes with the person', async () => {
    const hand = inHand({ 'status.show': signing })
    await hand.stores.code.refresh()
    hand.replies['status.show'] = answered(showing([]))
    await hand.stores.code.refresh()
    expect(hand.storage.kept.get('wallet')).toEqual({})
  })

  it('there is none where the phone has no secure randomness; the code is shown all the same', async () => {
    const hand = inHand({ 'status.show': signing }, { randomness: () => undefined })
    await hand.stores.code.refresh()
    expect([hand.stores.code.view, hand.stores.code.passText]).toEqual(['code', undefined])
  })
})

describe('while the code is on display', () => {
  const settle = () => new Promise((resolve) => setTimeout(resolve, 20))
  const onDisplay = async () => {
    const hand = inHand({ 'status.show': answered(showing([applicant()], { setTag: '0123456789abcdef' })) })
    hand.stores.code.open()
    await settle()
    hand.calls.length = 0
    return hand
  }

  it('it is looked every minute whether something has changed, without naming a phone: nothing is extended', async () => {
    const hand = await onDisplay()
    hand.replies['status.show'] = answered(showing([applicant({ maskedName: '陈*新' })], { refreshDue: true }))
    hand.turn(MINUTE)
    await settle()
    expect(hand.stores.code.current?.maskedName).toBe('陈*新')
    expect(hand.calls.map(({ operation }) => operation)).toEqual(['status.show'])
    expect(hand.calls[0]?.input).not.toHaveProperty('phone')
  })

  it('a look that fails says nothing', async () => {
    const hand = await onDisplay()
    hand.replies['status.show'] = refused('NETWORK_TIMEOUT')
    hand.turn(MINUTE)
    await settle()
    expect([hand.calls.length, hand.stores.code.shown.kind]).toEqual([1, 'ready'])
  })

  it('nobody looks without network, nor when the page has gone', async () => {
    const hand = await onDisplay()
    hand.setOnline(false)
    hand.turn(MINUTE)
    hand.setOnline(true)
    await settle()
    hand.calls.length = 0
    hand.stores.code.leave()
    hand.turn(MINUTE)
    expect(hand.calls).toEqual([])
  })

  it('a look that is overtaken by a showing changes nothing', async () => {
    const hand = await onDisplay()
    let answerLook: (reply: ReturnType<typeof answered>) => void = () => undefined
    hand.replies['status.show'] = () => new Promise((resolve) => (answerLook = resolve))
    hand.turn(MINUTE)
    await settle()
    hand.replies['status.show'] = answered(showing([applicant({ validUntil: VALID_UNTIL + HOUR })]))
    await hand.stores.code.refresh()
    answerLook(answered(showing([applicant()])))
    await settle()
    expect(hand.stores.code.current?.validUntil).toBe(VALID_UNTIL + HOUR)
  })
})

it('the network coming back asks anew while the code is on display, and only then', async () => {
  const hand = inHand({ 'status.show': answered(showing([])) })
  hand.setOnline(false)
  hand.setOnline(true)
  expect(hand.calls).toHaveLength(0)
  hand.stores.code.open()
  await Promise.resolve()
  hand.setOnline(false)
  await new Promise((resolve) => setTimeout(resolve, 20))
  const before = hand.calls.length
  hand.setOnline(true)
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(hand.calls.length).toBe(before + 1)
  hand.stores.code.leave()
  hand.setOnline(false)
  hand.setOnline(true)
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(hand.calls.length).toBe(before + 1)
})
