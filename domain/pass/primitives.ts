/** What the pass needs of a cryptographic library: node:crypto in functions and tools, @noble on the phone. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array

/** Ed25519: whether 64 bytes are a signature of the message by the holder of a public key of 32 bytes. Never throws. */
export type Verify = (signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array) => boolean

/** Ed25519: signs a message; 64 bytes. */
export type Sign = (message: Uint8Array) => Uint8Array

export const SIGNATURE_BYTES = 64
export const PUBLIC_KEY_BYTES = 32
