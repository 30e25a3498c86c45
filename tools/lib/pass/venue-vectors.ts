import { toHex } from '@domain/pass/bytes'
import { signVenue, type VenueCode } from '@domain/pass/venue'
import { PLACE_KINDS } from '@domain/status/places'
import { brokenTexts, HOUR, otherSystems, T0, type Vector, vectorId, vectorSigner, withByte } from './vector-tools'

const signer = vectorSigner('venue 1')
const BASE: VenueCode = { keyId: 1, issuedAt: T0, days: 180, venueId: vectorId('venue'), kind: 'mall', name: '温州五马街商场' }
const DAY = 24 * HOUR

const poster = (over: Partial<VenueCode> = {}, { sign } = signer) => signVenue({ ...BASE, ...over }, sign)
const changed = (place: number, value: number) => withByte(poster(), place, () => value)
const turned = (place: number) => withByte(poster(), place, (byte) => byte ^ 1)
const at = (why: string, text: string, now: number, answer: string): Vector => ({ why, text, now, answer })

const genuineOnes = (): Vector[] => [
  ...PLACE_KINDS.map((kind) => ({
    ...at(`kind ${kind}`, poster({ kind }), T0, 'genuine'),
    ...{ venueId: BASE.venueId, kind, name: BASE.name, days: 180 },
  })),
  { ...at('the longest name', poster({ name: '温'.repeat(20) }), T0, 'genuine'), name: '温'.repeat(20) },
]

const refused = (): Vector[] => [
  at('the last second', poster(), T0 + 180 * DAY - 1, 'genuine'),
  at('the second after the last', poster(), T0 + 180 * DAY, 'expired'),
  at('signed by a stranger', poster({}, vectorSigner('stranger')), T0, 'forged'),
  at('key id that the list has not', changed(1, 2), T0, 'unknown-key'),
  ...[2, 7, 8, 16, 20, 60].map((byte) => at(`one bit turned in byte ${byte}`, turned(byte), T0, 'forged')),
]

const wrongFields = (): Vector[] =>
  [
    { why: 'version 1, the pass', text: changed(0, 1) },
    { why: 'no days', text: changed(7, 0) },
    { why: 'more than a year', text: changed(6, 9) },
    { why: 'a kind of place that does not exist', text: changed(16, 8) },
    { why: 'no name', text: changed(17, 0) },
  ].map(({ why, text }) => at(why, text, T0, 'not-ours'))

/** The project's vectors of the venue code. */
export const venueVectors = () => ({
  about: 'Vectors of the venue code (docs/pass.md). keys: Ed25519 public keys (hex) by id; now: unix seconds.',
  kind: 'venue',
  keys: { 1: toHex(signer.publicKey) },
  cases: [...genuineOnes(), ...refused(), ...wrongFields(), ...brokenTexts(poster()), ...otherSystems()],
})
