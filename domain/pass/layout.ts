import { encodeBase45, decodeBase45 } from './base45'
import { ascii, concat, fromHex, readU16, readU32, toHex, u16, u32 } from './bytes'
import { LINK_BYTES } from './chain'
import { type Look, pictureOf, readLook } from './picture'
import { type Sign, SIGNATURE_BYTES } from './primitives'
import { decodeUtf8, fitUtf8 } from './utf8'

/** The bytes of `pass.md`: version 1, key id 1, issued at 4, valid for 2, situation 1, picture 1, pass id 8, anchor 16, hint 1 + n, signature 64, slot 2, reveal 16. */
export const PASS_VERSION = 1
export const PREFIX = 'WZ1:'
export const PASS_ID_BYTES = 8
export const MINUTES_AT_MOST = 900
export const HINT_BYTES_AT_MOST = 12
export const SLOT_SECONDS = 30

const LABEL = ascii('WZ1 pass')
const HEAD_BYTES = 34
const MOVING_BYTES = 2 + LINK_BYTES
const SLOTS_A_MINUTE = 60 / SLOT_SECONDS

/** What the server signs once a period. */
export interface Credential extends Look {
  keyId: number
  /** Unix seconds. */
  issuedAt: number
  /** 1 to 900. */
  minutes: number
  /** 16 hex digits: what a deny-list names. */
  passId: string
  anchor: Uint8Array
  /** Masked name, at most 12 bytes of UTF-8. */
  hint: string
}

/** A credential as a code shows it in one slot of 30 seconds. */
export interface Pass extends Credential {
  slot: number
  reveal: Uint8Array
}

/** A pass with the bytes its signature is about. */
export interface ReadPass {
  pass: Pass
  message: Uint8Array
  signature: Uint8Array
}

/** As much of a masked name as the pass has room for. */
export const hintOf = (maskedName: string): string => decodeUtf8(fitUtf8(maskedName, HINT_BYTES_AT_MOST)) ?? ''

export const expiresAt = ({ issuedAt, minutes }: Pick<Credential, 'issuedAt' | 'minutes'>): number => issuedAt + 60 * minutes

/** The slot of an instant in unix seconds, negative before the pass was issued. */
export const slotAt = ({ issuedAt }: Pick<Credential, 'issuedAt'>, now: number): number => Math.floor((now - issuedAt) / SLOT_SECONDS)

/** When a code came on the screen, in unix seconds. */
export const shownAt = ({ issuedAt, slot }: Pick<Pass, 'issuedAt' | 'slot'>): number => issuedAt + slot * SLOT_SECONDS

export const slotsOf = ({ minutes }: Pick<Credential, 'minutes'>): number => minutes * SLOTS_A_MINUTE

/** Signs a credential: its bytes and the signature, as the phone keeps them. */
export function signCredential(credential: Credential, sign: Sign): Uint8Array {
  const { keyId, issuedAt, minutes, situation, passId, anchor, hint } = credential
  const id = fromHex(passId)
  if (id?.length !== PASS_ID_BYTES || anchor.length !== LINK_BYTES) throw new RangeError('a pass id has 8 bytes, an anchor 16')
  const name = fitUtf8(hint, HINT_BYTES_AT_MOST)
  const period = [...u32(issuedAt), ...u16(minutes), situation, pictureOf(credential)]
  const bytes = concat([PASS_VERSION, keyId], period, id, anchor, [name.length], name)
  return concat(bytes, sign(concat(LABEL, bytes)))
}

/** The text of the code in one slot. */
export const passText = (signed: Uint8Array, slot: number, reveal: Uint8Array): string =>
  PREFIX + encodeBase45(concat(signed, u16(slot), reveal))

/** The bytes behind the prefix of one of our codes. */
export const bytesOfText = (text: string): Uint8Array | undefined =>
  text.startsWith(PREFIX) ? decodeBase45(text.slice(PREFIX.length)) : undefined

/** Reads the text of a code, whoever signed it. @returns `undefined` when it is not one of ours */
export function readPass(text: string): ReadPass | undefined {
  const bytes = bytesOfText(text)
  if (bytes?.[0] !== PASS_VERSION || bytes.length <= HEAD_BYTES) return undefined
  const credential = readCredential(bytes)
  if (bytes.length !== credential.signedBytes + MOVING_BYTES || !credential.value) return undefined
  const slot = readU16(bytes, credential.signedBytes)
  if (slot >= slotsOf(credential.value)) return undefined
  return {
    pass: { ...credential.value, slot, reveal: bytes.slice(-LINK_BYTES) },
    message: concat(LABEL, bytes.subarray(0, credential.signedBytes - SIGNATURE_BYTES)),
    signature: bytes.slice(credential.signedBytes - SIGNATURE_BYTES, credential.signedBytes),
  }
}

/** Reads what the server handed out. @returns `undefined` when the bytes are no credential; the signature is not checked */
export function readSigned(signed: Uint8Array): Credential | undefined {
  const { value, signedBytes } = readCredential(signed)
  return signed[0] === PASS_VERSION && signed.length === signedBytes ? value : undefined
}

function readCredential(bytes: Uint8Array): { value: Credential | undefined; signedBytes: number } {
  const nameBytes = bytes[HEAD_BYTES]
  const messageBytes = HEAD_BYTES + 1 + nameBytes
  const minutes = readU16(bytes, 6)
  const look = readLook(bytes[8], bytes[9])
  const hint = nameBytes <= HINT_BYTES_AT_MOST ? decodeUtf8(bytes.subarray(HEAD_BYTES + 1, messageBytes)) : undefined
  const isPeriod = minutes >= 1 && minutes <= MINUTES_AT_MOST
  return {
    signedBytes: messageBytes + SIGNATURE_BYTES,
    value: !isPeriod || !look || hint === undefined ? undefined : { ...look, ...headOf(bytes), minutes, hint },
  }
}

const headOf = (bytes: Uint8Array) => ({
  keyId: bytes[1],
  issuedAt: readU32(bytes, 2),
  passId: toHex(bytes.subarray(10, 18)),
  anchor: bytes.slice(18, HEAD_BYTES),
})
