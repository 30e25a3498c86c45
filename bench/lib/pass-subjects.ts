import { ed25519 } from '@noble/curves/ed25519.js'
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js'
import { encode } from 'uqr'
import { sha256, signerOf, verifyEd25519 } from '@common/crypto/ed25519'
import { decodeBase45, encodeBase45 } from '@domain/pass/base45'
import { chainOf, revealOf } from '@domain/pass/chain'
import { checkPass } from '@domain/pass/check'
import { addDenials, type Denial, findDenial, packDenials } from '@domain/pass/deny-list'
import { type Credential, passText, PREFIX, signCredential } from '@domain/pass/layout'
import { decide, listFacts } from '@domain/status/decide'

export { addDenials, findDenial, packDenials }
export const NOW = 1_669_262_400
export const signer = signerOf(Buffer.alloc(32, 7))
export const chain = chainOf(Buffer.alloc(16, 9), sha256)

/** One decision for each situation that has a pass. */
const decisions = [...new Map(listFacts().map((facts) => [decide(facts).situation, decide(facts)])).values()]
export const credentials: Credential[] = decisions
  .filter(({ situation }) => situation !== 13)
  .sort((one, other) => one.situation - other.situation)
  .map(({ situation, colour, mark, passage }) => ({
    ...{ situation, colour, mark, passage, keyId: 1, issuedAt: NOW, minutes: 900 },
    ...{ passId: '0011223344556677', anchor: chain.anchor, hint: '欧阳欧阳' },
  }))

export const sign = (credential: Credential) => signCredential(credential, signer.sign)
export const textOf = (signed: Uint8Array, slot = 0) => passText(signed, slot, revealOf(chain, slot, sha256))
export const drawChain = () => chainOf(Buffer.alloc(16, 1), nobleSha256)

const known = { keyOf: (id: number) => (id === 1 ? signer.publicKey : undefined), isDenied: () => false }
export const checkNative = (text: string, now = NOW) => checkPass(text, { ...known, now, sha256, verify: verifyEd25519 }).answer
export const checkOnPhone = (text: string, now = NOW) =>
  checkPass(text, {
    ...known,
    now,
    sha256: nobleSha256,
    verify: (signature, message, key) => ed25519.verify(signature, message, key, { zip215: false }),
  }).answer

export const qrOf = (text: string) => encode(text, { ecc: 'M' })

/** Texts that differ from a genuine one by something a forger may try: bytes, slots, lengths, swaps. The same at every run. */
export function* mutations(text: string, count: number): Generator<string> {
  let state = 7
  const random = (below: number) => Math.floor(((state = (state * 48271) % 2147483647) / 2147483647) * below)
  const bytes = decodeBase45(text.slice(PREFIX.length)) ?? new Uint8Array()
  for (let made = 0; made < count; made++) {
    const changed = Uint8Array.from(bytes)
    for (let changes = 1 + random(3); changes > 0; changes--) changed[random(bytes.length)] ^= 1 + random(255)
    const kind = made % 10
    if (kind === 8) yield PREFIX + encodeBase45(bytes.slice(0, random(bytes.length)))
    else if (kind === 9) yield PREFIX + encodeBase45(Uint8Array.from([...bytes.slice(64), ...bytes.slice(0, 64)]))
    else if (bytes.some((byte, place) => byte !== changed[place])) yield PREFIX + encodeBase45(changed)
  }
}

/** Denials with ids that lie anywhere. */
export const denialsOf = (count: number, from = 0): Denial[] =>
  Array.from({ length: count }, (_, place) => ({
    passId: Buffer.from(sha256(Buffer.from(`denial ${from + place}`)))
      .subarray(0, 8)
      .toString('hex'),
    end: NOW + 3600,
    isReported: false,
  }))
