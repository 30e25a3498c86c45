import { DAY } from '@domain/kernel/china-time'
import { developmentKeys, drawKeys, keyEnvironment } from '../../../tools/lib/keys/key-file'
import { publicKeyOf, readPublicKeys } from './public-keys'
import { readSigningKeys } from './signing-keys'

const NOW = 1_669_262_400
const AT = NOW * 1000
const HOUR = 3_600_000
const file = developmentKeys(NOW)
const environment = (over: Record<string, string | undefined> = {}) => {
  const { PASS_KEYS, KEY_LIST, ROOT_KEY } = keyEnvironment(file, NOW)
  return { SIGNING_KEYS: PASS_KEYS, KEY_LIST, ROOT_KEY, ...over }
}
const stranger = keyEnvironment(drawKeys(undefined, { now: NOW, days: 90 }), NOW)

it('signs with a key of the list', () => {
  const keys = readSigningKeys(environment())
  const key = keys.current('pass', AT, AT + HOUR)
  expect(publicKeyOf(keys, 'pass', AT)(key?.id ?? -1)).toEqual(new Uint8Array(key?.publicKey ?? []))
})

it.each([
  ['SIGNING_KEYS', undefined],
  ['SIGNING_KEYS', 'secret words'],
  ['SIGNING_KEYS', '{"pass":{"1":"c2hvcnQ="}}'],
  ['SIGNING_KEYS', '{"pas":{}}'],
  ['SIGNING_KEYS', stranger.PASS_KEYS],
  ['KEY_LIST', undefined],
  ['KEY_LIST', 'secret words'],
  ['KEY_LIST', 'SECRET WORDS'],
  ['KEY_LIST', stranger.KEY_LIST],
  ['ROOT_KEY', undefined],
  ['ROOT_KEY', 'secret words'],
  ['ROOT_KEY', stranger.ROOT_KEY],
])('%s as %s stops the start with words, and repeats no key', (name, value) => {
  const start = () => readSigningKeys(environment({ [name]: value }))
  expect(start).toThrow('the function cannot start')
  if (value) expect(start).not.toThrow(value)
})

it('who only checks starts without keys to sign with', () => {
  const { list } = readPublicKeys(environment({ SIGNING_KEYS: undefined }))
  expect(list.keys.length).toBeGreaterThan(0)
})

it('keys rotate with an overlap: passes of the old key are known while the new one signs', () => {
  const first = drawKeys(undefined, { now: NOW, days: 90 })
  const second = drawKeys(first, { now: NOW + 70 * 86_400, days: 90 })
  const keysAt = (day: number) => {
    const { PASS_KEYS, KEY_LIST, ROOT_KEY } = keyEnvironment(second, NOW + day * 86_400)
    return readSigningKeys({ SIGNING_KEYS: PASS_KEYS, KEY_LIST, ROOT_KEY })
  }
  const signsOn = (day: number) => keysAt(day).current('pass', AT + day * DAY, AT + day * DAY + 15 * HOUR)?.id
  expect([0, 75, 77, 100].map(signsOn)).toEqual([1, 1, 2, 2])
  const known = (day: number, id: number) => publicKeyOf(keysAt(day), 'pass', AT + day * DAY)(id) !== undefined
  expect([known(75, 1), known(75, 2), known(77, 1), known(77, 2), known(91, 1)]).toEqual([true, false, true, true, false])
})

it('without a key in force nothing is signed', () =>
  expect(readSigningKeys(environment()).current('pass', AT + 400 * DAY, AT + 401 * DAY)).toBeUndefined())
