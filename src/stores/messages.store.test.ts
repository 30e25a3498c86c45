import type { Subscription } from '@/services/device/subscription'
import { answered, inHand, refused } from '../../tests/stand-ins/in-hand'
import { MessagesStore } from './messages.store'

const templates = { situation: 'template-1', validity: 'template-2', journey: 'template-3' }

function store(accepted: readonly string[], { proof, ...replies }: { proof?: string } & Parameters<typeof inHand>[0] = {}) {
  const hand = inHand({
    'messages.readPermissions': answered({ templates, left: { situation: 1, validity: 0, journey: 0 } }),
    'messages.allowMessages': answered({ left: { situation: 1, validity: 0, journey: 0 } }),
    'messages.stopMessages': answered({ stopped: true }),
    ...replies,
  })
  const asked: (readonly string[])[] = []
  const ask = (ids: readonly string[]) => (asked.push(ids), Promise.resolve(accepted))
  const subscription: Subscription = { isThere: true, ask, proof: () => Promise.resolve(proof) }
  return { ...hand, asked, messages: new MessagesStore(hand.services.cloud, subscription) }
}

const sent = (calls: readonly { operation: string; input: unknown }[], operation: string) =>
  calls.filter((call) => call.operation === operation).map(({ input }) => input)

it('records what was accepted, and nothing else', async () => {
  const { messages, calls } = store(['template-1'], { proof: 'auth-code' })
  await messages.load()
  expect(await messages.allow('zh')).toBe(true)
  expect(sent(calls, 'messages.allowMessages')).toEqual([{ kinds: ['situation'], language: 'zh', authCode: 'auth-code' }])
  expect(messages.left).toEqual({ situation: 1, validity: 0, journey: 0 })
})

it('sends nothing when the person refuses', async () => {
  const { messages, calls } = store([])
  await messages.load()
  expect(await messages.allow('zh')).toBe(false)
  expect(sent(calls, 'messages.allowMessages')).toEqual([])
})

it('is offered once where it is of use, all kinds in one window; not where one may come already', async () => {
  const { messages, asked } = store([])
  await messages.load()
  expect(messages.mayOffer('situation')).toBe(false)
  await messages.offer('situation', 'zh')
  expect(asked).toEqual([])
  await messages.offer('journey', 'zh')
  await messages.offer('journey', 'zh')
  expect(asked).toEqual([Object.values(templates)])
  expect(messages.mayOffer('journey')).toBe(false)
})

it('asks nobody where no messages are sent', async () => {
  const { messages } = store(['template-1'], {
    'messages.readPermissions': answered({ templates: null, left: { situation: 0, validity: 0, journey: 0 } }),
  })
  await messages.load()
  expect(messages.templates).toBeUndefined()
  expect(await messages.allow('zh')).toBe(false)
})

it('says what went wrong', async () => {
  const { messages } = store(['template-1'], { 'messages.allowMessages': refused('BUSY') })
  await messages.load()
  expect(await messages.allow('en')).toBe(false)
  expect(messages.problem?.code).toBe('BUSY')
  expect(await messages.stop()).toBe(true)
  expect(messages.problem).toBeUndefined()
})
