import { answered, inHand, NOON, refused } from '../../../tests/stand-ins/in-hand'
import { AnalysisStore, LOOKS_EVERY, LOOKS_SKIPPED_FOR_CODE, type ShownAnalysis } from './analysis.store'

const RUNNING = { maskedPhone: '138****0001', answered: 0, batches: 2, overAt: NOON + 1, codeUntil: null, anotherAt: null }
const standing = (state: ShownAnalysis['state'], more: Partial<ShownAnalysis> = {}) =>
  answered({ analysis: { state, running: null, notice: null, bit: null, ...more } })
const NOT_BEGUN = standing('none')
const WAITING = standing('waiting', { running: RUNNING })
const AWAITING = standing('awaiting-code', { running: RUNNING })
const CLEAR = standing('judged', { bit: 'clear' })

async function open(replies: Parameters<typeof inHand>[0]) {
  const world = inHand({ 'declaration.readAnalysis': NOT_BEGUN, ...replies })
  const store = new AnalysisStore(world.services)
  await store.load()
  return { ...world, store, sent: (name: string) => world.calls.filter(({ operation }) => operation === `declaration.${name}`) }
}

/** What was asked in the background has been answered. */
const settle = () => new Promise((resolve) => setTimeout(resolve))

it('nothing is asked without a number and the consent, and it is said which is missing', async () => {
  const { store, sent } = await open({})
  expect([store.consent.phoneLack, store.consent.isMissing]).toEqual([undefined, false])
  await store.start()
  expect([store.consent.phoneLack, store.consent.isMissing, sent('startAnalysis')]).toEqual(['empty', true, []])
})

it('begun, a code typed, judged', async () => {
  const { store, sent } = await open({ 'declaration.startAnalysis': AWAITING, 'declaration.enterAnalysisCode': CLEAR })
  store.consent.setPhone('138 5877 0001')
  store.consent.give(true)
  await store.start()
  expect(sent('startAnalysis')[0]?.input).toMatchObject({ phone: '13858770001' })
  expect(store.analysis?.state).toBe('awaiting-code')
  await store.enter()
  expect([store.isCodeWrong, sent('enterAnalysisCode')]).toEqual([true, []])
  store.setCode(' 123456 ')
  await store.enter()
  expect(sent('enterAnalysisCode')[0]?.input).toEqual({ code: '123456' })
  expect([store.analysis?.bit, store.code]).toEqual(['clear', ''])
})

it('pressed twice it asks once', async () => {
  const { store, sent } = await open({ 'declaration.readAnalysis': AWAITING, 'declaration.requestAnotherCode': AWAITING })
  await Promise.all([store.requestAnother(), store.requestAnother()])
  expect(sent('requestAnotherCode')).toHaveLength(1)
})

it('a code typed before the answer that it was sent stays', async () => {
  const { store } = await open({ 'declaration.readAnalysis': AWAITING, 'declaration.requestAnotherCode': AWAITING })
  store.setCode('123456')
  const asked = store.requestAnother()
  store.setCode('654321')
  await asked
  expect(store.code).toBe('654321')
  await store.requestAnother()
  expect(store.code).toBe('')
})

it('what is refused is said, and what was typed stays', async () => {
  const { store } = await open({ 'declaration.readAnalysis': AWAITING, 'declaration.enterAnalysisCode': refused('SMS_CODE_EXPIRED') })
  store.setCode('123456')
  await store.enter()
  expect([store.problem?.code, store.code, store.analysis?.state]).toEqual(['SMS_CODE_EXPIRED', '123456', 'awaiting-code'])
})

it('another code waits as long as the server says, whether it is told or refused', async () => {
  const { store, replies } = await open({
    'declaration.readAnalysis': standing('awaiting-code', { running: { ...RUNNING, anotherAt: NOON + 30_000 } }),
    'declaration.requestAnotherCode': refused('SMS_TOO_SOON', { retryAt: NOON + 50_000 }),
  })
  expect(store.anotherAt).toBe(NOON + 30_000)
  await store.requestAnother()
  expect(store.anotherAt).toBe(NOON + 50_000)
  replies['declaration.requestAnotherCode'] = AWAITING
  await store.requestAnother()
  expect(store.anotherAt).toBe(0)
})

it('is looked at while it runs and its page is there, and no longer', async () => {
  const { store, sent, replies, turn } = await open({ 'declaration.readAnalysis': standing('asking', { running: RUNNING }) })
  store.watch()
  await settle()
  turn(LOOKS_EVERY)
  await settle()
  expect(sent('readAnalysis')).toHaveLength(3)
  replies['declaration.readAnalysis'] = CLEAR
  turn(LOOKS_EVERY)
  await settle()
  expect(store.analysis?.state).toBe('judged')
  turn(LOOKS_EVERY)
  await settle()
  store.leave()
  turn(LOOKS_EVERY)
  expect(sent('readAnalysis')).toHaveLength(4)
})

it('is looked at less often while it waits for a code: only another list can change it then', async () => {
  const { store, sent, replies, turn } = await open({ 'declaration.readAnalysis': AWAITING })
  store.watch()
  await settle()
  replies['declaration.readAnalysis'] = standing('awaiting-code', { running: RUNNING, notice: 'begun-anew' })
  for (let look = 0; look < LOOKS_SKIPPED_FOR_CODE; look++) turn(LOOKS_EVERY)
  await settle()
  expect([sent('readAnalysis').length, store.analysis?.notice]).toEqual([2, null])
  turn(LOOKS_EVERY)
  await settle()
  expect([sent('readAnalysis').length, store.analysis?.notice]).toEqual([3, 'begun-anew'])
})

it('a code that nobody knows to have come is looked after at once, and what went wrong is no longer said when it went on', async () => {
  const { store, replies, turn } = await open({ 'declaration.readAnalysis': AWAITING, 'declaration.enterAnalysisCode': undefined })
  store.watch()
  await settle()
  store.setCode('123456')
  await store.enter()
  expect(store.problem?.code).toBe('NETWORK_UNREACHABLE')
  replies['declaration.readAnalysis'] = WAITING
  turn(LOOKS_EVERY)
  await settle()
  expect([store.analysis?.state, store.problem, store.code]).toEqual(['waiting', undefined, ''])
})

it('a look that comes too late says nothing about what was done meanwhile', async () => {
  const { store, replies, turn } = await open({ 'declaration.readAnalysis': WAITING, 'declaration.enterAnalysisCode': CLEAR })
  store.watch()
  await settle()
  let answerLate: (late: typeof WAITING) => void = () => undefined
  replies['declaration.readAnalysis'] = () => new Promise((resolve) => (answerLate = resolve))
  turn(LOOKS_EVERY)
  store.setCode('123456')
  await store.enter()
  answerLate(WAITING)
  await settle()
  expect(store.analysis?.state).toBe('judged')
})
