import { sha256, signerOf, verifyEd25519 } from '@common/crypto/ed25519'
import { chainOf, revealOf } from './chain'
import type { Known } from './check.table'
import { passText, signCredential } from './layout'
import { signPaper } from './paper'
import { checkScan, passIdOf } from './scan'

const NOW = 1_669_262_400
const MINUTES = 30
const LAST_SLOT = 2 * MINUTES - 1
const PASS_ID = '0011223344556677'
const signer = signerOf(Buffer.alloc(32, 1))
const chain = chainOf(Buffer.alloc(16, 3), sha256)
const look = { situation: 3, colour: 'green', mark: 'cross', passage: 'no' } as const
const credential = { ...look, keyId: 1, issuedAt: NOW, minutes: MINUTES, passId: PASS_ID, anchor: chain.anchor, hint: '张*' }
const scanned = (slot: number, { sign } = signer) => passText(signCredential(credential, sign), slot, revealOf(chain, slot, sha256))
const paper = signPaper({ ...look, keyId: 1, issuedAt: NOW, minutes: 60, passId: PASS_ID, lastDigits: '123X', hint: '张*' }, signer.sign)

const known = (now: number, over: Partial<Known> = {}): Known => ({
  now,
  keyOf: (id) => (id === 1 ? signer.publicKey : undefined),
  isDenied: () => false,
  sha256,
  verify: verifyEd25519,
  ...over,
})
const answerOf = (text: string, now: number, over?: Partial<Known>) => checkScan(text, known(now, over)).answer

it.each([
  ['at once', 2, NOW + 60],
  ['ten minutes later', 2, NOW + 660],
  ['after its end', LAST_SLOT, NOW + 60 * MINUTES + 500],
  ['by a clock half a minute behind', 2, NOW + 30],
])('what was a genuine code when it was shown is one still: %s', (_when, slot, now) => expect(answerOf(scanned(slot), now)).toBe('genuine'))

it('a code that nobody can have seen yet is none', () => expect(answerOf(scanned(10), NOW)).toBe('clock'))

it.each([
  ['whose key is not on the list', scanned(2), { keyOf: () => undefined }, 'unknown-key'],
  ['that was denied since', scanned(2), { isDenied: (id: string) => id === PASS_ID }, 'revoked'],
  ['signed by somebody else', scanned(2, signerOf(Buffer.alloc(32, 2))), {}, 'forged'],
  ['on paper', paper, {}, 'not-ours'],
  ['of another system', 'https://www.wenzhou.gov.cn/', {}, 'not-ours'],
])('a code %s', (_what, text, over, answer) => expect(answerOf(text, NOW + 60, over)).toBe(answer))

it.each([
  [scanned(2), PASS_ID],
  [paper, undefined],
  ['', undefined],
])('%s: the id %p', (text, id) => expect(passIdOf(text)).toBe(id))
