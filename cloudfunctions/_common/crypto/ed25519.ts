import type { Sha256, Sign, Verify } from '@domain/pass/primitives'
import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto'

/** What stands before the 32 bytes of a key in its usual wrapping (RFC 8410). */
const PRIVATE_WRAPPING = Buffer.from('302e020100300506032b657004220420', 'hex')
const PUBLIC_WRAPPING = Buffer.from('302a300506032b6570032100', 'hex')

export const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest()

const publicKeys = new Map<string, KeyObject>()

/** The platform's form of a public key, made once. */
function publicKey(key: Uint8Array): KeyObject {
  const name = Buffer.from(key).toString('hex')
  const made = publicKeys.get(name) ?? createPublicKey({ key: Buffer.concat([PUBLIC_WRAPPING, key]), format: 'der', type: 'spki' })
  publicKeys.set(name, made)
  return made
}

export const verifyEd25519: Verify = (signature, message, key) => verify(null, message, publicKey(key), signature)

/** A signing key of 32 secret bytes, with its public half. */
export interface Signer {
  sign: Sign
  publicKey: Uint8Array
}

export function signerOf(secret: Uint8Array): Signer {
  const key = createPrivateKey({ key: Buffer.concat([PRIVATE_WRAPPING, secret]), format: 'der', type: 'pkcs8' })
  const exported = createPublicKey(key).export({ format: 'der', type: 'spki' })
  return { sign: (message) => sign(null, message, key), publicKey: exported.subarray(PUBLIC_WRAPPING.length) }
}
