import { generateKeyPair } from 'node:crypto'
import { promisify } from 'node:util'

const BITS = 2048

/** A key pair in the form that Alipay hands out: base64 without header. */
export interface KeyPair {
  publicKey: string
  privateKey: string
}

const plain = (pem: string) => pem.replace(/-----[^-]+-----|\s/g, '')

/** Drawn at every start, so that no private key stands in the repository. */
export async function makeKeyPair(): Promise<KeyPair> {
  const { publicKey, privateKey } = await promisify(generateKeyPair)('rsa', {
    modulusLength: BITS,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  return { publicKey: plain(publicKey), privateKey: plain(privateKey) }
}
