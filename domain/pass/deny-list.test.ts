import { signerOf, verifyEd25519 } from '@common/crypto/ed25519'
import fc from 'fast-check'
import {
  addDenials,
  BLOCK_ENTRIES_AT_MOST,
  type Blocks,
  countDenials,
  type Denial,
  type DenyDelta,
  findDenial,
  packDenials,
  readDelta,
  signDelta,
  withoutExpired,
} from './deny-list'

const NOW = 1_669_262_400
const signer = signerOf(Buffer.alloc(32, 5))
const keyOf = (id: number) => (id === 3 ? signer.publicKey : undefined)
const idOf = (number: number) => number.toString(16).padStart(16, '0')
const denial = (number: number, over: Partial<Denial> = {}): Denial => ({
  passId: idOf(number),
  end: NOW + 3600,
  isReported: false,
  ...over,
})
const blocksOf = (...denials: Denial[]): Blocks => addDenials([], packDenials(denials), NOW)
const delta: DenyDelta = { keyId: 3, from: 4, to: 6, latest: 9, issuedAt: NOW, entries: packDenials([denial(2), denial(1)]) }

describe('a delta', () => {
  it('is read as it was signed', () => expect(readDelta(signDelta(delta, signer.sign), keyOf, verifyEd25519)).toEqual(delta))

  it('may be empty: it says that nothing is new', () =>
    expect(readDelta(signDelta({ ...delta, entries: new Uint8Array() }, signer.sign), keyOf, verifyEd25519)?.entries).toHaveLength(0))

  it('with any byte changed is none', () => {
    const signed = signDelta(delta, signer.sign)
    fc.assert(
      fc.property(fc.nat(signed.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
        const changed = signed.map((byte, at) => (at === place ? byte ^ change : byte))
        expect(readDelta(changed, keyOf, verifyEd25519)).toBeUndefined()
      }),
    )
  })

  it.each([0, 1, 16, 80, 82])('of %p bytes is none', (bytes) =>
    expect(readDelta(new Uint8Array(bytes).fill(3), keyOf, verifyEd25519)).toBeUndefined(),
  )
})

describe('the list on the phone', () => {
  it('finds what is on it, and nothing else', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(500), { minLength: 1 }), fc.nat(500), (numbers, asked) => {
        const blocks = blocksOf(...numbers.map((number) => denial(number, { isReported: number % 2 === 1 })))
        const found = findDenial(blocks, idOf(asked))
        expect(found).toEqual(numbers.includes(asked) ? denial(asked, { isReported: asked % 2 === 1 }) : undefined)
      }),
    ))

  it('takes in what is new, block after block', () => {
    const many = Array.from({ length: BLOCK_ENTRIES_AT_MOST + 10 }, (_, number) => denial(number))
    const blocks = addDenials(blocksOf(denial(900_000)), packDenials(many), NOW)
    expect([blocks.length, countDenials(blocks)]).toEqual([2, BLOCK_ENTRIES_AT_MOST + 11])
    expect([900_000, 0, BLOCK_ENTRIES_AT_MOST + 9].map((number) => findDenial(blocks, idOf(number)) !== undefined)).toEqual([
      true,
      true,
      true,
    ])
  })

  it('lets go of what has expired', () => {
    const blocks = blocksOf(denial(1, { end: NOW + 10 }), denial(2))
    expect(countDenials(addDenials(blocks, packDenials([denial(3)]), NOW + 10))).toBe(2)
    expect(withoutExpired(blocks, NOW + 3599)).toHaveLength(1)
    expect(withoutExpired(blocks, NOW + 3600)).toHaveLength(0)
  })

  it('a reference that is none is not on it', () => expect(findDenial(blocksOf(denial(1)), 'x')).toBeUndefined())

  it('nothing new changes nothing', () => {
    const blocks = blocksOf(denial(1))
    expect(addDenials(blocks, new Uint8Array(), NOW + 9_999)).toBe(blocks)
  })
})
