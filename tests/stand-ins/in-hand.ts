import { randomBytes } from 'node:crypto'
import type { Problem } from '@/services/cloud/problem'
import type { Storage } from '@/services/device/storage'
import type { Services } from '@/services/services'
import { RootStore } from '@/stores/root.store'
import type { Operation } from '@contract/operation'
import type { ErrorCode, ErrorParams } from '@domain/kernel/errors'
import { done, failed, type Result } from '@domain/kernel/result'
import * as v from 'valibot'

/** Noon of 24 November 2022 in China. */
export const NOON = Date.UTC(2022, 10, 24, 4)

type Name = Operation['name']
type Reply = Result<unknown, Problem>
type Replies = Partial<Record<Name, Reply | ((input: unknown) => Reply | Promise<Reply>)>>

export const refused = (code: ErrorCode, params: ErrorParams = {}): Reply => failed({ code, params, support: 'T-000-0000' })
export const answered = (data: unknown): Reply => done(data)

/** A storage that lives as long as the test, and can be handed to the next start of the program. */
export function memory(kept = new Map<string, unknown>()): Storage & { kept: Map<string, unknown> } {
  return {
    kept,
    read(key, schema) {
      const parsed = v.safeParse(schema, kept.get(key))
      return parsed.success ? parsed.output : undefined
    },
    write: (key, value) => void kept.set(key, value),
    remove: (key) => void kept.delete(key),
  }
}

/** The stores of a program in hand: a cloud that answers as told, a clock that the test moves, and a list of what the program did. */
export function inHand(
  replies: Replies = {},
  { storage = memory(), randomness = (bytes: number): Uint8Array | undefined => randomBytes(bytes) } = {},
) {
  const done: string[] = []
  const calls: { operation: Name; input: unknown }[] = []
  let now = NOON
  let isOnline = true
  const repeated = new Map<() => void, number>()
  let tellNetwork: (isThere: boolean) => void = () => undefined
  let tellNotOpened: (again: () => void) => void = () => undefined
  const did =
    (name: string) =>
    (...values: unknown[]) =>
      void done.push([name, ...values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))].join(' '))

  const services: Services = {
    cloud: {
      async call<O extends Operation>({ name: operation }: O, input: unknown) {
        calls.push({ operation, input })
        const reply = replies[operation] ?? refused('NETWORK_UNREACHABLE')
        return (await (typeof reply === 'function' ? reply(input) : reply)) as never
      },
      token: () => Promise.resolve({ ok: true, value: undefined }),
    },
    face: { check: () => Promise.resolve('done' as const) },
    storage,
    timer: {
      now: () => now,
      every: (milliseconds, work) => (repeated.set(work, milliseconds), () => void repeated.delete(work)),
      pause: () => Promise.resolve(),
    },
    randomness: { draw: (bytes) => Promise.resolve(randomness(bytes)) },
    network: { isThere: () => Promise.resolve(isOnline), onChange: (tell) => (tellNetwork = tell) },
    navigation: {
      open: did('open'),
      replace: did('replace'),
      back: did('back'),
      home: did('home'),
      canGoBack: () => true,
      onNotOpened: (tell) => (tellNotOpened = tell),
      entitle: () => undefined,
    },
    phone: {
      call: did('call'),
      copy: did('copy'),
      openProgram: did('openProgram'),
      vibrate: () => undefined,
      signal: (isGood) => void done.push(`signal ${isGood}`),
      language: () => 'zh',
      tell: did('tell'),
      paintBar: did('paint'),
    },
    scanner: { hasCamera: true, scan: () => Promise.resolve({ kind: 'cancelled' }) },
    whereabouts: { find: () => Promise.resolve(undefined) },
    subscription: { isThere: true, ask: () => Promise.resolve([]), proof: () => Promise.resolve(undefined) },
    screen: { brighten: did('brighten'), restore: did('restore') },
  }
  const stores = new RootStore(services)
  return {
    stores,
    services,
    replies,
    calls,
    /** What the program asked of the phone, in order. */
    done,
    storage,
    pass(milliseconds: number) {
      now += milliseconds
      stores.clock.tick()
    },
    /** What is done again and again, so often, is done once more. */
    turn: (milliseconds: number) => [...repeated].filter(([, every]) => every === milliseconds).forEach(([work]) => work()),
    /** A page that was asked for does not open. */
    failToOpen: (again: () => void) => tellNotOpened(again),
    setOnline(value: boolean) {
      isOnline = value
      tellNetwork(value)
    },
  }
}
