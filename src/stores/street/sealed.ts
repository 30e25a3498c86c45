import { concat, ascii, fromHex, isEqual, toHex, u32 } from '@domain/pass/bytes'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'

/**
 * What lies on a phone so that only who has the key reads it. Mini-programs have no cipher: the tag over the text is also where the key stream begins,
 * so that no random number is needed, and two texts never share a stream.
 */

const TAG_BYTES = 32

const mac = (key: Uint8Array, purpose: string, ...parts: readonly ArrayLike<number>[]) =>
  hmac(sha256, key, concat(ascii(purpose), ...parts))

function mix(key: Uint8Array, tag: Uint8Array, text: Uint8Array): Uint8Array {
  let stream = new Uint8Array()
  return text.map((byte, place) => {
    if (place % TAG_BYTES === 0) stream = new Uint8Array(mac(key, 'stream', tag, u32(place)))
    return byte ^ (stream[place % TAG_BYTES] ?? 0)
  })
}

/** JSON without letters that take more than one byte. */
const written = (value: unknown) =>
  JSON.stringify(value).replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)

export function sealValue(value: unknown, hexKey: string): string {
  const key = fromHex(hexKey) ?? new Uint8Array()
  const text = ascii(written(value))
  const tag = mac(key, 'tag', text)
  return toHex(concat(tag, mix(key, tag, text)))
}

/** @returns `undefined` when it was sealed with another key, or was changed */
export function openValue(sealed: string, hexKey: string): unknown {
  const [bytes, key] = [fromHex(sealed), fromHex(hexKey)]
  if (!bytes || !key || bytes.length < TAG_BYTES) return undefined
  const tag = bytes.slice(0, TAG_BYTES)
  const text = mix(key, tag, bytes.slice(TAG_BYTES))
  return isEqual(tag, mac(key, 'tag', text)) ? JSON.parse(Array.from(text, (byte) => String.fromCharCode(byte)).join('')) : undefined
}
