import type { Verify } from '@domain/pass/primitives'
import { ed25519 } from '@noble/curves/ed25519.js'

/** Strict, as the server's: what is not exactly RFC 8032 is no signature. Only doors carry this library. */
export const verify: Verify = (signature, message, key) => {
  try {
    return ed25519.verify(signature, message, key, { zip215: false })
  } catch {
    // Bytes that are no point of the curve.
    return false
  }
}
