import { MINUTE } from '@domain/kernel/china-time'
import { answered, inHand, memory, NOON, refused } from '../../tests/stand-ins/in-hand'
import { DeclarationStore } from './declaration.store'

const declarationOf = ({ stores }: ReturnType<typeof inHand>) => new DeclarationStore(stores.cloud, stores.storage, stores.clock)

const sent = answered({ outcome: 'sent', retryAt: NOON + MINUTE, expiresAt: NOON + 3 * MINUTE })

const filled = (replies: Parameters<typeof inHand>[0], storage = memory()) => {
  const hand = inHand(replies, { storage })
  const declaration = declarationOf(hand)
  declaration.consent.setPhone('138 5877 0001')
  declaration.consent.give(true)
  declaration.setCode(' 123456 ')
  return { ...hand, declaration }
}

describe('where one code does not suffice', () => {
  const needed = { 'itinerary.authorise': refused('CODES_NEEDED') }

  it('the typed code answers a part, and the page of the rest is next', async () => {
    const { declaration, calls } = filled({ ...needed, 'declaration.startAnalysis': answered({ analysis: {} }) })
    expect(await declaration.submit()).toBe('further-codes')
    const [asked, begun] = calls
    expect([asked?.operation, begun?.operation]).toEqual(['itinerary.authorise', 'declaration.startAnalysis'])
    expect(begun?.input).toEqual(asked?.input)
    expect([declaration.code, declaration.problem]).toEqual(['', undefined])
  })

  it('a code that is over is said at its field, as ever', async () => {
    const { declaration } = filled({ ...needed, 'declaration.startAnalysis': refused('SMS_CODE_EXPIRED') })
    expect(await declaration.submit()).toBeUndefined()
    expect([declaration.refusal?.code, declaration.code]).toEqual(['SMS_CODE_EXPIRED', '123456'])
  })
})

describe('what is missing is said from the first press on, and nothing is sent', () => {
  it.each([
    ['', 'empty'],
    ['1385877000', 'length'],
    ['23858770001', 'prefix'],
    ['1385877000x', 'characters'],
  ])('phone %j: %s', async (phone, lack) => {
    const { declaration, calls } = filled({})
    declaration.consent.setPhone(phone)
    expect(declaration.consent.phoneLack).toBeUndefined()
    await declaration.submit()
    expect([declaration.consent.phoneLack, calls]).toEqual([lack, []])
  })

  it.each([
    ['', 'empty'],
    ['12', 'form'],
    ['12a4', 'form'],
  ])('code %j: %s', async (code, lack) => {
    const { declaration, calls } = filled({})
    declaration.setCode(code)
    await declaration.submit()
    expect([declaration.codeLack, calls]).toEqual([lack, []])
  })

  it('consent', async () => {
    const { declaration, calls } = filled({})
    declaration.consent.give(false)
    await declaration.sendCode()
    expect([declaration.consent.isMissing, calls]).toEqual([true, []])
  })

  it('what is missing for a code is said at the code, until it is given or something else is tried', async () => {
    const { declaration } = filled({ 'sms.sendCode': sent })
    declaration.consent.give(false)
    expect(await declaration.sendCode()).toBe(false)
    expect([declaration.codeLack, declaration.isConsentFirst]).toEqual(['consent', true])
    declaration.consent.give(true)
    expect([declaration.codeLack, declaration.isConsentFirst]).toEqual([undefined, false])
    declaration.consent.give(false)
    await declaration.submit()
    expect([declaration.codeLack, declaration.consent.isMissing, declaration.isConsentFirst]).toEqual([undefined, true, false])
  })
})

it('sends the number in its plain form, and counts down by the server’s word', async () => {
  const hand = filled({ 'sms.sendCode': sent })
  await hand.declaration.sendCode()
  expect(hand.calls[0]?.input).toMatchObject({ phone: '13858770001' })
  const { sms } = hand.declaration
  expect([sms.secondsLeft, sms.sentTo('13858770001')?.outcome, sms.sentTo('13858770002')]).toEqual([60, 'sent', undefined])
  await hand.declaration.sendCode()
  expect(hand.calls).toHaveLength(1)
  hand.pass(MINUTE)
  expect(sms.secondsLeft).toBe(0)
})

it('the countdown survives a restart', async () => {
  const storage = memory()
  await filled({ 'sms.sendCode': sent }, storage).declaration.sendCode()
  expect(declarationOf(inHand({}, { storage })).sms.secondsLeft).toBe(60)
})

it('refused too soon: waits as long as the server says', async () => {
  const hand = filled({ 'sms.sendCode': refused('SMS_TOO_SOON', { retryAt: NOON + 30_000 }) })
  await hand.declaration.sendCode()
  expect([hand.declaration.sms.problem?.code, hand.declaration.sms.secondsLeft]).toEqual(['SMS_TOO_SOON', 30])
})

it('a code that is void is spoken of no more; the next one waits as long as the server says, and is typed anew', async () => {
  const hand = filled({ 'sms.sendCode': sent, 'itinerary.authorise': refused('SMS_CODE_VOID', { retryAt: NOON + 150_000 }) })
  const { declaration } = hand
  await declaration.sendCode()
  expect([declaration.code, declaration.sms.sentTo('13858770001')?.outcome]).toEqual(['', 'sent'])
  declaration.setCode('123456')
  await declaration.submit()
  expect([declaration.sms.sentTo('13858770001'), declaration.sms.secondsLeft]).toEqual([undefined, 150])
})

it('what was wrong with a code is not said of the next one', async () => {
  const { declaration } = filled({ 'sms.sendCode': sent, 'itinerary.authorise': refused('SMS_CODE_WRONG') })
  await declaration.submit()
  expect([declaration.codeLack, declaration.refusal?.code]).toEqual([undefined, 'SMS_CODE_WRONG'])
  expect(await declaration.sendCode()).toBe(true)
  expect([declaration.code, declaration.codeLack, declaration.refusal]).toEqual(['', undefined, undefined])
  await declaration.submit()
  expect(declaration.codeLack).toBe('empty')
})

it('an error keeps everything that was typed', async () => {
  const { declaration } = filled({ 'itinerary.authorise': refused('ITINERARY_DOWN') })
  expect(await declaration.submit()).toBeUndefined()
  expect(declaration).toMatchObject({ consent: { phone: '138 5877 0001', isGiven: true }, code: '123456', isSubmitting: false })
  expect(declaration.problem?.code).toBe('ITINERARY_DOWN')
})

it('the typed number survives a restart; the consent is asked for again', () => {
  const { storage } = filled({})
  const declaration = declarationOf(inHand({}, { storage }))
  expect(declaration).toMatchObject({ consent: { phone: '138 5877 0001', isGiven: false }, code: '' })
})

it('a second press during the first sends nothing', async () => {
  const { declaration, calls } = filled({ 'itinerary.authorise': refused('BUSY') })
  await Promise.all([declaration.submit(), declaration.submit()])
  expect(calls).toHaveLength(1)
})
