import { signerOf, verifyEd25519 } from '@common/crypto/ed25519'
import fc from 'fast-check'
import { ageOfKeyList, type KeyList, keyOf, type ListedKey, readKeyList, signKeyList } from './key-list'

const NOW = 1_669_262_400
const root = signerOf(Buffer.alloc(32, 1))
const key = (use: ListedKey['use'], id: number, over: Partial<ListedKey> = {}): ListedKey => ({
  use,
  id,
  key: Uint8Array.from({ length: 32 }, (_, place) => id + place),
  notBefore: NOW - 100,
  notAfter: NOW + 100,
  ...over,
})
const list: KeyList = { issuedAt: NOW, expiresAt: NOW + 1000, keys: [key('pass', 1), key('pass', 2), key('deny', 1), key('venue', 255)] }
const signed = signKeyList(list, root.sign)

it('is read as it was signed', () => expect(readKeyList(signed, root.publicKey, verifyEd25519)).toEqual(list))

it('may be empty', () => {
  const empty = signKeyList({ ...list, keys: [] }, root.sign)
  expect(readKeyList(empty, root.publicKey, verifyEd25519)?.keys).toEqual([])
})

it('with any byte changed is none', () =>
  fc.assert(
    fc.property(fc.nat(signed.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
      const changed = signed.map((byte, at) => (at === place ? byte ^ change : byte))
      expect(readKeyList(changed, root.publicKey, verifyEd25519)).toBeUndefined()
    }),
  ))

it('signed by another root is none', () =>
  expect(readKeyList(signed, signerOf(Buffer.alloc(32, 2)).publicKey, verifyEd25519)).toBeUndefined())

it('a use that this version does not know is skipped', () => {
  const newer = signKeyList({ ...list, keys: [key('later' as ListedKey['use'], 7), key('pass', 1)] }, root.sign)
  expect(readKeyList(newer, root.publicKey, verifyEd25519)?.keys.map(({ use, id }) => [use, id])).toEqual([['pass', 1]])
})

it.each([
  ['pass', 1, 0, true],
  ['pass', 3, 0, false],
  ['deny', 1, 0, true],
  ['deny', 2, 0, false],
  ['paper', 1, 0, false],
  ['pass', 1, -101, false],
  ['pass', 1, -100, true],
  ['pass', 1, 99, true],
  ['pass', 1, 100, false],
] as const)('key %s %i, %i s from now: %p', (use, id, seconds, isThere) =>
  expect(keyOf(list, use, NOW + seconds)(id) !== undefined).toBe(isThere),
)

it.each([
  [999, 'current'],
  [1000, 'grace'],
  [1000 + 86_399, 'grace'],
  [1000 + 86_400, 'over'],
] as const)('%i s after its issue it is %s', (seconds, age) => expect(ageOfKeyList(list, NOW + seconds)).toBe(age))
