import { toHex } from '@domain/pass/bytes'
import { type PaperPass, signPaper } from '@domain/pass/paper'
import { brokenTexts, HOUR, otherSystems, T0, type Vector, vectorId, vectorSigner, withByte } from './vector-tools'

const signer = vectorSigner('paper 1')
const DENIED = vectorId('denied paper')
const BASE: PaperPass = {
  keyId: 1,
  issuedAt: T0,
  minutes: 24 * 60,
  situation: 1,
  colour: 'green',
  mark: 'tick',
  passage: 'yes',
  passId: vectorId('paper'),
  lastDigits: '123X',
  hint: '王*英',
}

const printed = (over: Partial<PaperPass> = {}, { sign } = signer) => signPaper({ ...BASE, ...over }, sign)
const changed = (place: number, value: number) => withByte(printed(), place, () => value)
const turned = (place: number) => withByte(printed(), place, (byte) => byte ^ 1)
const at = (why: string, text: string, now: number, answer: string): Vector => ({ why, text, now, answer })

function genuine(why: string, over: Partial<PaperPass>, later = 0): Vector {
  const { situation, colour, mark, passage, lastDigits, hint, minutes } = { ...BASE, ...over }
  const expiresAt = T0 + minutes * 60
  return {
    ...at(why, printed(over), T0 + later, 'genuine'),
    ...{ situation, colour, mark, passage, lastDigits, hint, expiresAt, secondsLeft: expiresAt - T0 - later },
  }
}

const genuineOnes = (): Vector[] => [
  genuine('green and tick, a day', {}),
  genuine('the last second', {}, 24 * HOUR - 1),
  genuine('situation 2, seven days, no name', { situation: 2, mark: 'small-tick', minutes: 7 * 24 * 60, hint: '', lastDigits: '0028' }),
  genuine('the longest name', { hint: '欧阳****' }),
]

const refused = (): Vector[] => [
  at('printer two minutes ahead', printed(), T0 - 120, 'genuine'),
  at('printer further ahead', printed(), T0 - 121, 'clock'),
  at('the second after the last', printed(), T0 + 24 * HOUR, 'expired'),
  at('on the deny-list', printed({ passId: DENIED }), T0, 'revoked'),
  at('signed with the key of the pass', printed({}, vectorSigner('pass 1')), T0, 'forged'),
  at('key id that the list has not', changed(1, 2), T0, 'unknown-key'),
  ...[2, 7, 10, 18, 23, 40, 90].map((byte) => at(`one bit turned in byte ${byte}`, turned(byte), T0, 'forged')),
]

const wrongFields = (): Vector[] =>
  [
    { why: 'version 1, the pass', text: changed(0, 1) },
    { why: 'no minutes', text: withByte(changed(6, 0), 7, () => 0) },
    { why: 'more than seven days', text: changed(6, 0xff) },
    ...[0, 3, 10, 13, 14].map((situation) => ({ why: `situation ${situation}`, text: changed(8, situation) })),
    { why: 'a letter among the last digits', text: changed(18, 0x41) },
    { why: 'hint longer than it says', text: changed(22, 6) },
  ].map(({ why, text }) => at(why, text, T0, 'not-ours'))

/** The project's vectors of the paper pass. */
export const paperVectors = () => ({
  about: 'Vectors of the paper pass (docs/pass.md). keys: Ed25519 public keys (hex) by id; denyList: pass ids (hex); now: unix seconds.',
  kind: 'paper',
  keys: { 1: toHex(signer.publicKey) },
  denyList: [DENIED],
  cases: [...genuineOnes(), ...refused(), ...wrongFields(), ...brokenTexts(printed()), ...otherSystems()],
})
