import { sha256, signerOf, verifyEd25519 } from '@common/crypto/ed25519'
import { chainOf, revealOf } from './chain'
import { admissionAt, countedAs, type Door, judgeScan } from './door'
import { type Credential, passText, signCredential } from './layout'
import { signPaper } from './paper'
import { reportedPass } from './reported'

const NOW = 1_669_262_400
const signers = { pass: signerOf(Buffer.alloc(32, 1)), paper: signerOf(Buffer.alloc(32, 2)) }
const chain = chainOf(Buffer.alloc(16, 3), sha256)
const door = (over: Partial<Door> = {}): Door => ({
  now: NOW + 40,
  place: 'mall',
  rules: undefined,
  keyFor: (use) => (id) => (id === 1 ? signers[use].publicKey : undefined),
  denialOf: () => undefined,
  sha256,
  verify: verifyEd25519,
  ...over,
})
const green = { situation: 1, colour: 'green', mark: 'tick', passage: 'yes' } as const
const restricted = { situation: 9, colour: 'green', mark: 'none', passage: 'by-place' } as const
const passOf = (look: Pick<Credential, 'situation' | 'colour' | 'mark' | 'passage'> = green, slot = 1) =>
  passText(
    signCredential(
      { ...look, keyId: 1, issuedAt: NOW, minutes: 120, passId: '0011223344556677', anchor: chain.anchor, hint: '张*三' },
      signers.pass.sign,
    ),
    slot,
    revealOf(chain, slot, sha256),
  )
const paper = signPaper(
  { ...green, keyId: 1, issuedAt: NOW, minutes: 60, passId: '8899aabbccddeeff', lastDigits: '123X', hint: '王*英' },
  signers.paper.sign,
)

it.each([
  ['mall', 'yes', 'yes'],
  ['mall', 'no', 'no'],
  ['mall', 'fallback', 'fallback'],
  ['mall', 'by-place', 'no'],
  ['outdoor', 'by-place', 'yes'],
  ['workplace', 'by-place', 'with-mask'],
  ['hospital', 'by-place', 'with-certificate'],
  [null, 'by-place', 'by-place'],
] as const)('at %s the passage %s comes to %s', (place, passage, admission) => expect(admissionAt(place, passage)).toBe(admission))

it.each([
  ['mall', 'by-place', 'with-mask'],
  ['hospital', 'by-place', 'with-certificate'],
  ['mall', 'no', 'no'],
  [null, 'by-place', 'by-place'],
] as const)('malls with a mask, says the office: at %s the passage %s comes to %s', (place, passage, admission) =>
  expect(admissionAt(place, passage, { mall: 'with-mask' })).toBe(admission),
)

it('a pass: look, name, age and end', () =>
  expect(judgeScan(passOf(), door())).toEqual({
    kind: 'pass',
    admission: 'yes',
    look: green,
    hint: '张*三',
    issuedAt: NOW,
    expiresAt: NOW + 7200,
    ageSeconds: 10,
  }))

it("restricted gathering: this door's rule is applied", () =>
  expect(judgeScan(passOf(restricted), door())).toMatchObject({ admission: 'no', look: { passage: 'by-place' } }))

it("the office's rule for this kind of place stands above the table's", () =>
  expect(judgeScan(passOf(restricted), door({ rules: { mall: 'yes' } }))).toMatchObject({ admission: 'yes' }))

it('a paper pass: with the last digits to compare', () =>
  expect(judgeScan(paper, door())).toMatchObject({ kind: 'paper', admission: 'yes', hint: '王*英', lastDigits: '123X' }))

it.each([
  ['not-ours', 'https://www.wenzhou.gov.cn/', {}],
  ['unknown-key', passOf(), { keyFor: () => () => undefined }],
  ['forged', passOf(), { keyFor: () => () => signers.paper.publicKey }],
  ['expired', passOf(), { now: NOW + 7200 }],
  ['clock', passOf(), { now: NOW - 3600 }],
  ['stale', passOf(), { now: NOW + 600 }],
  ['expired', paper, { now: NOW + 3600 }],
  ['forged', paper, { keyFor: () => () => signers.pass.publicKey }],
  ['clock', paper, { now: NOW - 3600 }],
] as const)('%s is refused as that', (answer, text, over) => expect(judgeScan(text, door(over))).toEqual({ kind: 'refused', answer }))

it.each([
  ['replaced', passOf(), false, 'revoked'],
  ['reported', passOf(), true, 'reported'],
  ['on paper', paper, false, 'paper-ended'],
] as const)('a denied pass, %s', (_, text, isReported, refusal) =>
  expect(judgeScan(text, door({ denialOf: () => ({ isReported }) }))).toEqual({ kind: 'refused', answer: 'revoked', refusal }),
)

it.each([
  [passOf(), 'yes'],
  [passOf(restricted), 'by-place'],
  [paper, 'paper'],
  ['', 'not-ours'],
])('is counted by what it came to', (text, name) => expect(countedAs(judgeScan(text, door()))).toBe(name))

describe('what staff report is known by its id', () => {
  const reported = (text: string, at = NOW + 40) => reportedPass(text, { ...door(), now: at })

  it.each([
    ['a moving code', passOf(), '0011223344556677'],
    ['paper', paper, '8899aabbccddeeff'],
  ])('%s', (_name, text, id) => expect(reported(text)).toEqual({ ok: true, value: id }))

  it.each([
    ['a picture of a code', passOf(), NOW + 600, 'stale'],
    ['paper that is over', paper, NOW + 3600, 'expired'],
    ['anything else', 'https://www.wenzhou.gov.cn/', NOW, 'not-ours'],
  ])('not %s', (_name, text, at, answer) => expect(reported(text, at)).toEqual({ ok: false, error: answer }))
})
