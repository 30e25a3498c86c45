import { encodeBase45 } from './base45'
import { ascii, concat, fromHex, readU16, readU32, toHex, u16, u32 } from './bytes'
import { bytesOfText, expiresAt, HINT_BYTES_AT_MOST, PASS_ID_BYTES, PREFIX } from './layout'
import { type Look, pictureOf, readLook } from './picture'
import { type Sign, SIGNATURE_BYTES, type Verify } from './primitives'
import { decodeUtf8, fitUtf8 } from './utf8'

/** The paper pass (`docs/pass.md`): printed for people without a phone, signed, not moving, with the last digits of the ID to compare. */
export const PAPER_VERSION = 2
/** For how long one may be printed: the first, unless another is chosen. */
export const PAPER_HOURS = [24, 72, 7 * 24] as const
export const PAPER_MINUTES_AT_MOST = Math.max(...PAPER_HOURS) * 60
const LABEL = ascii('WZ1 paper')
const HEAD_BYTES = 22
/** The printer's clock and the guard's may differ so much. */
const AHEAD_SECONDS_AT_MOST = 120

export interface PaperPass extends Look {
  keyId: number
  issuedAt: number
  minutes: number
  passId: string
  /** The last four characters of the ID number: digits, or X at the end. */
  lastDigits: string
  hint: string
}

export type PaperChecked =
  | { answer: 'not-ours' }
  | { answer: 'unknown-key' | 'forged' | 'revoked' | 'expired' | 'clock'; paper: PaperPass }
  | { answer: 'genuine'; paper: PaperPass; expiresAt: number; secondsLeft: number }

/** Who may be given one: only the two situations in which a code simply passes (`rules.md` 20). */
export const isPaperSituation = (situation: number): boolean => situation === 1 || situation === 2

export const isLastDigits = (text: string): boolean => /^\d{3}[\dX]$/.test(text)

/** Signs a paper pass: the text of its code. */
export function signPaper(paper: PaperPass, sign: Sign): string {
  const id = fromHex(paper.passId)
  if (id?.length !== PASS_ID_BYTES || !isLastDigits(paper.lastDigits)) throw new RangeError('a pass id has 8 bytes, the last digits are 4')
  const name = fitUtf8(paper.hint, HINT_BYTES_AT_MOST)
  const period = [...u32(paper.issuedAt), ...u16(paper.minutes), paper.situation, pictureOf(paper)]
  const bytes = concat([PAPER_VERSION, paper.keyId], period, id, ascii(paper.lastDigits), [name.length], name)
  return PREFIX + encodeBase45(concat(bytes, sign(concat(LABEL, bytes))))
}

interface Known {
  now: number
  keyOf: (keyId: number) => Uint8Array | undefined
  isDenied: (passId: string) => boolean
  verify: Verify
}

/** Checks the text of a paper pass, in the order of `pass.md`; what does not move is never stale. */
export function checkPaper(text: string, { now, keyOf, isDenied, verify }: Known): PaperChecked {
  const bytes = bytesOfText(text)
  const paper = bytes && readPaper(bytes)
  if (!paper) return { answer: 'not-ours' }
  const key = keyOf(paper.keyId)
  if (!key) return { answer: 'unknown-key', paper }
  const message = concat(LABEL, bytes.subarray(0, -SIGNATURE_BYTES))
  if (!verify(bytes.slice(-SIGNATURE_BYTES), message, key)) return { answer: 'forged', paper }
  if (isDenied(paper.passId)) return { answer: 'revoked', paper }
  if (now >= expiresAt(paper)) return { answer: 'expired', paper }
  if (paper.issuedAt > now + AHEAD_SECONDS_AT_MOST) return { answer: 'clock', paper }
  return { answer: 'genuine', paper, expiresAt: expiresAt(paper), secondsLeft: expiresAt(paper) - now }
}

function readPaper(bytes: Uint8Array): PaperPass | undefined {
  const nameBytes = bytes[HEAD_BYTES]
  const isSize = bytes[0] === PAPER_VERSION && nameBytes <= HINT_BYTES_AT_MOST
  if (!isSize || bytes.length !== HEAD_BYTES + 1 + nameBytes + SIGNATURE_BYTES) return undefined
  const minutes = readU16(bytes, 6)
  const look = isPaperSituation(bytes[8]) ? readLook(bytes[8], bytes[9]) : undefined
  const hint = decodeUtf8(bytes.subarray(HEAD_BYTES + 1, HEAD_BYTES + 1 + nameBytes))
  const lastDigits = String.fromCharCode(...bytes.subarray(18, HEAD_BYTES))
  const isPeriod = minutes >= 1 && minutes <= PAPER_MINUTES_AT_MOST
  if (!isPeriod || !look || hint === undefined || !isLastDigits(lastDigits)) return undefined
  return { ...look, keyId: bytes[1], issuedAt: readU32(bytes, 2), minutes, passId: toHex(bytes.subarray(10, 18)), lastDigits, hint }
}
