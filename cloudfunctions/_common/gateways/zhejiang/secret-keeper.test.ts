import { MINUTE } from '@domain/kernel/china-time'
import { OutsideError } from '../answer'
import { secretKeeper } from './secret-keeper'
import type { SecretStore, Secrets } from './secrets'

/** The shared document, in memory: several keepers on one store are several instances. */
class MemoryStore implements SecretStore {
  secrets: Secrets | undefined
  leased = false
  read = async () => this.secrets
  claim = async () => !this.leased && (this.leased = true)
  write = async (secrets: Secrets) => {
    this.secrets = secrets
    this.leased = false
  }
  giveUp = async () => {
    this.leased = false
  }
}

const t0 = 1650000000000

function platform() {
  const store = new MemoryStore()
  const state = { now: t0, renewals: 0, fail: false }
  const renew = async (): Promise<Secrets> => {
    await new Promise((later) => setTimeout(later, 20))
    if (state.fail) throw new OutsideError('unreachable')
    state.renewals += 1
    const name = `secret ${state.renewals}`
    return { request: name, requestUntil: state.now + 15 * MINUTE, refresh: `r ${name}`, refreshUntil: state.now + 60 * MINUTE }
  }
  const instance = () => secretKeeper({ store, renew, now: () => state.now })
  return { store, state, instance }
}

it('one secret serves until three minutes before its end', async () => {
  const { state, instance } = platform()
  const keeper = instance()
  expect(await keeper.secret()).toBe('secret 1')
  state.now = t0 + 12 * MINUTE - 1
  expect(await keeper.secret()).toBe('secret 1')
  state.now = t0 + 12 * MINUTE
  expect(await keeper.secret()).toBe('secret 2')
  expect(state.renewals).toBe(2)
})

it('of many instances at once, one asks for new secrets', async () => {
  const { state, instance } = platform()
  const secrets = await Promise.all(Array.from({ length: 8 }, () => instance().secret()))
  expect(new Set(secrets)).toEqual(new Set(['secret 1']))
  expect(state.renewals).toBe(1)
})

it('while one instance renews, another goes on with the secret that still lives', async () => {
  const { store, state, instance } = platform()
  const [one, other] = [instance(), instance()]
  await one.secret()
  await other.secret()
  state.now = t0 + 13 * MINUTE
  store.leased = true
  expect(await other.secret()).toBe('secret 1')
})

it('a refused secret is renewed once, however many calls were refused', async () => {
  const { state, instance } = platform()
  const keepers = Array.from({ length: 4 }, instance)
  await Promise.all(keepers.map((keeper) => keeper.secret()))
  const secrets = await Promise.all(keepers.map((keeper) => keeper.secret('secret 1')))
  expect(new Set(secrets)).toEqual(new Set(['secret 2']))
  expect(state.renewals).toBe(2)
})

it('a failed renewal gives the lease back', async () => {
  const { store, state, instance } = platform()
  const keeper = instance()
  state.fail = true
  await expect(keeper.secret()).rejects.toThrow('unreachable')
  expect(store.leased).toBe(false)
  state.fail = false
  expect(await keeper.secret()).toBe('secret 1')
})
