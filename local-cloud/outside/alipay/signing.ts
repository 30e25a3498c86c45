import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'

const bytes = (text: string) => Buffer.from(text, 'base64')

/** RSA2 over the parameters that are not empty, in the order of their names. */
export function isSigned(parameters: Record<string, string>, publicKey: string): boolean {
  const { sign: signature = '', ...others } = parameters
  const text = Object.keys(others)
    .filter((name) => others[name] !== '')
    .sort()
    .map((name) => `${name}=${others[name]}`)
    .join('&')
  const key = createPublicKey({ key: bytes(publicKey), format: 'der', type: 'spki' })
  return verify('sha256', Buffer.from(text), key, bytes(signature))
}

export function signText(text: string, privateKey: string): string {
  return sign('sha256', Buffer.from(text), createPrivateKey({ key: bytes(privateKey), format: 'der', type: 'pkcs8' })).toString('base64')
}
