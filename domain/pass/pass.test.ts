import { sha256, signerOf, verifyEd25519 } from '@common/crypto/ed25519'
import { ed25519 } from '@noble/curves/ed25519.js'
import fc from 'fast-check'
import { decodeBase45, encodeBase45 } from './base45'
import { fromHex, toHex } from './bytes'
import { CHAIN_STEPS, chainOf, revealOf, stepDown, walkDown } from './chain'
import { checkPass } from './check'
import type { Known } from './check.table'
import { type Credential, hintOf, passText, PREFIX, readPass, readSigned, signCredential, slotsOf } from './layout'
import { decodeUtf8, encodeUtf8, fitUtf8 } from './utf8'

const signer = signerOf(Buffer.alloc(32, 7))
const chain = chainOf(Buffer.alloc(16, 9), sha256)
const ISSUED_AT = 1_660_000_000
const credential: Credential = {
  keyId: 1,
  issuedAt: ISSUED_AT,
  minutes: 120,
  situation: 1,
  colour: 'green',
  mark: 'tick',
  passage: 'yes',
  passId: '0011223344556677',
  anchor: chain.anchor,
  hint: '张*三',
}
const signed = signCredential(credential, signer.sign)
const textAt = (slot: number) => passText(signed, slot, revealOf(chain, slot, sha256))
const known = (over: Partial<Known> = {}): Known => ({
  now: ISSUED_AT,
  keyOf: (id) => (id === 1 ? signer.publicKey : undefined),
  isDenied: () => false,
  sha256,
  verify: verifyEd25519,
  ...over,
})
const answerOf = (text: string, over: Partial<Known> = {}) => checkPass(text, known(over)).answer

describe('Base45', () => {
  it.each([
    ['AB', 'BB8'],
    ['Hello!!', '%69 VD92EX0'],
    ['base-45', 'UJCLQE7W581'],
    ['ietf!', 'QED8WEX0'],
  ])('%s is %s (RFC 9285)', (plain, text) => {
    expect(encodeBase45(encodeUtf8(plain))).toBe(text)
    expect(decodeUtf8(decodeBase45(text) ?? new Uint8Array())).toBe(plain)
  })

  it.each(['GGW', ':::', 'A', 'aB8', 'AB,', '00A0', 'ABä', '::'])('%p is refused', (text) => expect(decodeBase45(text)).toBeUndefined())

  it('gives back whatever was put in', () =>
    fc.assert(fc.property(fc.uint8Array(), (bytes) => expect(decodeBase45(encodeBase45(bytes))).toEqual(bytes))))
})

describe('UTF-8', () => {
  it('is what the platform says', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect([...encodeUtf8(text)]).toEqual([...Buffer.from(text)]))))

  it('half a character is replaced', () => expect(decodeUtf8(encodeUtf8('张\uD800三'))).toBe('张\uFFFD三'))

  it.each(['80', 'c080', 'eda080', 'f4908080', 'e5bc'])('bytes %s are none', (hex) =>
    expect(decodeUtf8(Buffer.from(hex, 'hex'))).toBeUndefined(),
  )

  it.each([
    ['张*三', '张*三'],
    ['欧阳******锋', '欧阳******'],
    ['𠮷𠮷𠮷𠮷', '𠮷𠮷𠮷'],
    ['张张张张张', '张张张张'],
    ['', ''],
  ])('of %s as much as 12 bytes hold is %s', (name, hint) => expect(hintOf(name)).toBe(hint))

  it('never cuts a character in two', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (text, most) => {
        const bytes = fitUtf8(text, most)
        expect(bytes.length).toBeLessThanOrEqual(most)
        expect(text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD').startsWith(decodeUtf8(bytes) ?? 'broken')).toBe(true)
      }),
    ))
})

describe('the chain', () => {
  it('every reveal leads to the anchor', () =>
    fc.assert(
      fc.property(fc.nat(CHAIN_STEPS - 1), (slot) =>
        expect(walkDown(slot + 1, revealOf(chain, slot, sha256), 0, sha256)).toEqual(chain.anchor),
      ),
    ))

  it('the last reveal is the seed itself', () => expect([...revealOf(chain, CHAIN_STEPS - 1, sha256)]).toEqual([...Buffer.alloc(16, 9)]))

  it('an earlier reveal follows from a later one, never the other way', () => {
    const [earlier, later] = [revealOf(chain, 10, sha256), revealOf(chain, 11, sha256)]
    expect(stepDown(12, later, sha256)).toEqual(earlier)
    fc.assert(fc.property(fc.nat(CHAIN_STEPS), (step) => expect(stepDown(step, earlier, sha256)).not.toEqual(later)))
  })
})

describe('the credential', () => {
  it('is read as it was signed', () => expect(readSigned(signed)).toEqual({ ...credential, anchor: Uint8Array.from(chain.anchor) }))

  it('fits a QR code of version 8 with the longest name', () => {
    const longest = signCredential({ ...credential, hint: '欧'.repeat(4) }, signer.sign)
    expect(passText(longest, 0, revealOf(chain, 0, sha256)).length).toBeLessThanOrEqual(198)
  })

  it.each([{ passId: '00' }, { anchor: new Uint8Array(15) }])('%p cannot be signed', (wrong) =>
    expect(() => signCredential({ ...credential, ...wrong }, signer.sign)).toThrow(RangeError),
  )
})

describe('checking', () => {
  it('the phone of a guard says the same as the server', () => {
    const verify: Known['verify'] = (signature, message, key) => ed25519.verify(signature, message, key, { zip215: false })
    expect(answerOf(textAt(0), { verify })).toBe('genuine')
    expect(answerOf(textAt(0), { verify, keyOf: () => signerOf(Buffer.alloc(32, 8)).publicKey })).toBe('forged')
  })

  it('says all that the guard is to see', () =>
    expect(checkPass(textAt(3), known({ now: ISSUED_AT + 100 }))).toMatchObject({
      answer: 'genuine',
      pass: { situation: 1, colour: 'green', mark: 'tick', passage: 'yes', hint: '张*三', slot: 3 },
      expiresAt: ISSUED_AT + 7200,
      secondsLeft: 7100,
    }))

  it('a slot is good from one before its time to two after it, never else', () =>
    fc.assert(
      fc.property(fc.nat(slotsOf(credential) - 1), fc.integer({ min: 0, max: 7199 }), (slot, second) => {
        const late = Math.floor(second / 30) - slot
        expect(answerOf(textAt(slot), { now: ISSUED_AT + second })).toBe(late < -1 ? 'clock' : late > 2 ? 'stale' : 'genuine')
      }),
      { numRuns: 300 },
    ))

  it('no changed byte is ever genuine', () => {
    const bytes = decodeBase45(textAt(0).slice(PREFIX.length)) ?? new Uint8Array()
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
        const changed = Uint8Array.from(bytes, (byte, at) => (at === place ? byte ^ change : byte))
        expect(answerOf(PREFIX + encodeBase45(changed))).not.toBe('genuine')
      }),
      { numRuns: 1000 },
    )
  })

  it('no other text is ever genuine, and none makes it fail', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.uint8Array({ maxLength: 140 }).map((bytes) => PREFIX + encodeBase45(bytes)),
        ),
        (text) => expect(['not-ours', 'unknown-key', 'forged']).toContain(answerOf(text)),
      ),
      { numRuns: 2000 },
    ))

  it('what was seen gives no later code: any 16 bytes in the next slot are forged', () =>
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (guess) =>
        expect(answerOf(passText(signed, 1, guess), { now: ISSUED_AT + 30 })).toBe('forged'),
      ),
    ))

  it('hex is pairs of lower-case digits', () => {
    expect(fromHex('0aff')).toEqual(Uint8Array.from([10, 255]))
    expect([fromHex('0'), fromHex('0G'), fromHex('AA')]).toEqual([undefined, undefined, undefined])
    expect(toHex(readPass(textAt(0))?.pass.anchor ?? new Uint8Array())).toHaveLength(32)
  })
})
