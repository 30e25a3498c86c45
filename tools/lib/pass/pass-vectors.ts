import { sha256 } from '@common/crypto/ed25519'
import { toHex } from '@domain/pass/bytes'
import { type Chain, chainOf, revealOf, walkDown } from '@domain/pass/chain'
import { type Credential, expiresAt, hintOf, passText, signCredential, slotAt } from '@domain/pass/layout'
import { decide, listFacts } from '@domain/status/decide'
import { brokenTexts, HOUR, MINUTE, otherSystems, T0, type Vector, vectorId, vectorSeed, vectorSigner, withByte } from './vector-tools'

const KEY_IDS = [0, 1, 255] as const
const signers = KEY_IDS.map((id) => vectorSigner(`pass ${id}`))
const seed = vectorSeed('pass')
const chain = chainOf(seed, sha256)
const DENIED = vectorId('denied')
const NAMES = ['张*三', '李*', '*', '欧阳**', 'J*** S****', '阿*******孜', '']

const BASE: Credential = {
  keyId: 1,
  issuedAt: T0,
  minutes: 120,
  situation: 1,
  colour: 'green',
  mark: 'tick',
  passage: 'yes',
  passId: vectorId('base'),
  anchor: chain.anchor,
  hint: '张*三',
}

interface Showing {
  slot?: number
  reveal?: Uint8Array
  signer?: (typeof signers)[number]
  from?: Chain
}

function shown(over: Partial<Credential> = {}, { slot = 0, reveal, signer, from = chain }: Showing = {}): string {
  const credential = { ...BASE, ...over, anchor: from.anchor }
  const { sign } = signer ?? signers[KEY_IDS.indexOf(credential.keyId as 0 | 1 | 255)]
  return passText(signCredential(credential, sign), slot, reveal ?? revealOf(from, slot, sha256))
}

/** Every picture that a pass can show, each with another key, name, length and instant. */
function genuine(): Vector[] {
  const decisions = new Map(listFacts().map((facts) => [lookName(decide(facts)), decide(facts)]))
  return [...decisions.values()]
    .filter(({ situation }) => situation !== 13)
    .sort((one, other) => one.situation - other.situation || (lookName(one) < lookName(other) ? -1 : 1))
    .map(({ situation, colour, mark, passage }, place) => {
      const minutes = [1, 2, 120, 899, 900][place % 5]
      const now = T0 + Math.floor((minutes * MINUTE - 1) * ((place % 7) / 6))
      const credential = { ...BASE, situation, colour, mark, passage, minutes, keyId: KEY_IDS[place % 3], hint: hintOf(NAMES[place % 7]) }
      const from = chainOf(vectorSeed(`pass ${place}`), sha256)
      const ends = expiresAt(credential)
      return {
        why: `situation ${situation}, ${colour}, ${mark}, ${minutes} minutes`,
        text: shown(credential, { slot: slotAt(credential, now), from }),
        now,
        answer: 'genuine',
        ...{ situation, colour, mark, passage, hint: credential.hint, issuedAt: T0, expiresAt: ends, secondsLeft: ends - now },
      }
    })
}

const lookName = (look: Pick<Credential, 'situation' | 'colour' | 'mark' | 'passage'>) =>
  [look.situation, look.colour, look.mark, look.passage].join()

const at = (why: string, text: string, now: number, answer: string): Vector => ({ why, text, now, answer })

/** The windows of time, each on both sides of its edge. */
const times = (): Vector[] => [
  at('slot of the phone is one ahead', shown({}, { slot: 11 }), T0 + 10 * 30, 'genuine'),
  at('slot of the phone is two ahead', shown({}, { slot: 12 }), T0 + 10 * 30, 'clock'),
  at('two slots old', shown({}, { slot: 8 }), T0 + 10 * 30 + 29, 'genuine'),
  at('three slots old: a screenshot', shown({}, { slot: 7 }), T0 + 10 * 30, 'stale'),
  at('a screenshot of an hour ago', shown({}, { slot: 0 }), T0 + HOUR, 'stale'),
  at('first second', shown(), T0, 'genuine'),
  at('last second', shown({}, { slot: 239 }), T0 + 2 * HOUR - 1, 'genuine'),
  at('the second after the last', shown({}, { slot: 239 }), T0 + 2 * HOUR, 'expired'),
  at('a day later', shown({}, { slot: 239 }), T0 + 24 * HOUR, 'expired'),
  at('clock of the guard 30 s slow, before the pass was issued', shown(), T0 - 30, 'genuine'),
  at('clock of the guard 31 s slow, before the pass was issued', shown(), T0 - 31, 'clock'),
  at('clock of the guard two hours slow', shown({}, { slot: 100 }), T0 - 2 * HOUR, 'clock'),
  at('last slot of the longest pass', shown({ minutes: 900 }, { slot: 1799 }), T0 + 15 * HOUR - 1, 'genuine'),
]

/** One bit turned in each part of the signed bytes, and everything else a forger may try. */
const forgeries = (): Vector[] => [
  ...[2, 3, 4, 5, 7, 12, 17, 18, 33, 35, 43, 75, 105, 107, 108, 123].map((byte) =>
    at(
      `one bit turned in byte ${byte}`,
      withByte(shown(), byte, (value) => value ^ 1),
      T0,
      'forged',
    ),
  ),
  at('signed by a stranger', shown({}, { signer: vectorSigner('stranger') }), T0, 'forged'),
  at('signed with another of our keys', shown({}, { signer: signers[0] }), T0, 'forged'),
  at('signed with the key of the paper pass', shown({}, { signer: vectorSigner('paper 1') }), T0, 'forged'),
  at('reveal of the slot before', shown({}, { slot: 1, reveal: revealOf(chain, 0, sha256) }), T0 + 30, 'forged'),
  at('reveal of the slot after', shown({}, { slot: 0, reveal: revealOf(chain, 1, sha256) }), T0, 'forged'),
  at('the anchor as reveal', shown({}, { reveal: chain.anchor }), T0, 'forged'),
  at('reveal of zeros', shown({}, { reveal: new Uint8Array(16) }), T0, 'forged'),
  at('reveal of another phone', shown({}, { reveal: walkDown(1800, vectorSeed('other'), 1, sha256) }), T0, 'forged'),
  at(
    'key id that the list has not',
    withByte(shown(), 1, () => 9),
    T0,
    'unknown-key',
  ),
  at(
    'another key id of the list',
    withByte(shown(), 1, () => 0),
    T0,
    'forged',
  ),
]

const denials = (): Vector[] => [
  at('on the deny-list', shown({ passId: DENIED }), T0, 'revoked'),
  at('on the deny-list and expired: revoked wins', shown({ passId: DENIED }), T0 + 24 * HOUR, 'revoked'),
  at(
    'on the deny-list and signed by a stranger: forged wins',
    shown({ passId: DENIED }, { signer: vectorSigner('stranger') }),
    T0,
    'forged',
  ),
  at('forged and expired: forged wins', shown({}, { signer: vectorSigner('stranger') }), T0 + 24 * HOUR, 'forged'),
  at('expired and an old screenshot: expired wins', shown(), T0 + 3 * HOUR, 'expired'),
]

const changed = (place: number, value: number) => withByte(shown(), place, () => value)

const wrongFields = (): Vector[] =>
  [
    { why: 'version 0', text: changed(0, 0) },
    { why: 'version 2, the paper pass', text: changed(0, 2) },
    { why: 'no minutes', text: changed(7, 0) },
    { why: '901 minutes', text: withByte(changed(6, 3), 7, () => 133) },
    ...[0, 13, 15, 255].map((situation) => ({ why: `situation ${situation}`, text: changed(8, situation) })),
    { why: 'reserved bit of the picture', text: changed(9, 0x84) },
    ...[5, 6, 7].map((mark) => ({ why: `mark ${mark}`, text: changed(9, mark << 2) })),
    { why: 'hint longer than it says', text: changed(34, 6) },
    { why: 'hint of 13 bytes', text: changed(34, 13) },
    { why: 'hint that is no UTF-8', text: changed(35, 0xff) },
    { why: 'slot behind the end', text: changed(107, 240) },
  ].map(({ why, text }) => at(why, text, T0, 'not-ours'))

/** The project's own vectors of the pass. */
export function passVectors() {
  return {
    about: 'Vectors of the signed pass (docs/pass.md). keys: Ed25519 public keys (hex) by id; denyList: pass ids (hex); now: unix seconds.',
    keys: Object.fromEntries(KEY_IDS.map((id, place) => [id, toHex(signers[place].publicKey)])),
    denyList: [DENIED],
    chain: { steps: 1800, seed: toHex(seed), h1: toHex(walkDown(1800, seed, 1, sha256)), anchor: toHex(chain.anchor) },
    cases: [...genuine(), ...times(), ...forgeries(), ...denials(), ...wrongFields(), ...brokenTexts(shown()), ...otherSystems()],
  }
}
