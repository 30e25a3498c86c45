import { sha256, signerOf } from '@common/crypto/ed25519'
import { decodeBase45, encodeBase45 } from '@domain/pass/base45'
import { toHex } from '@domain/pass/bytes'
import { PREFIX } from '@domain/pass/layout'

/** 2022-11-24 12:00 in China. */
export const T0 = 1_669_262_400
export const MINUTE = 60
export const HOUR = 60 * MINUTE

const named = (name: string) => sha256(Buffer.from(`wenzhou vector ${name}`))

/** Keys, ids and seeds of the vectors alone, made from their names: nobody uses them elsewhere. */
export const vectorSigner = (name: string) => signerOf(named(`key ${name}`))
export const vectorId = (name: string) => toHex(named(`id ${name}`).subarray(0, 8))
export const vectorSeed = (name: string) => named(`seed ${name}`).subarray(0, 16)

export const bytesOf = (text: string) => decodeBase45(text.slice(PREFIX.length)) ?? new Uint8Array()
export const textOf = (bytes: Uint8Array) => PREFIX + encodeBase45(bytes)

/** A text with one byte replaced. */
export const withByte = (text: string, place: number, value: (byte: number) => number) =>
  textOf(bytesOf(text).map((byte, at) => (at === place ? value(byte) : byte)))

export interface Vector {
  why: string
  text: string
  now: number
  answer: string
  [field: string]: unknown
}

const OTHER_SYSTEMS: readonly [string, string][] = [
  ['nothing', ''],
  ['a web address', 'https://www.wenzhou.gov.cn/'],
  [
    'a European certificate',
    'HC1:6BF+70790T9WJWG.FKY*4GO0.O1CV2 O5 N2FBBRW1*70HS8WY04AC*WIFN0AHCD8KD97TK0F90KECTHGWJC0FDC:5AIA%G7X+AQB9746HS80:54IBQF60R6$A80X6S1BTYACG6M+9XG8KIAWNA91AY%67092L4WJCT3EHS8XJC$+DXJCCWENF6OF63W5NW6WF6%JC QE/IAYJC5LEW34U3ET7DXC9 QE-ED8%E.JCBECB1A-:8$96646AL60A60S6Q$D.UDRYA 96NF6L/5QW6307KQEPD09WEQDD+Q6TW6FA7C466KCN9E%961A6DL6FA7D46JPCT3E5JDLA7$Q6E464W5TG6..DX%DZJC6/DTZ9 QE5$CB$DA/D JC1/D3Z8WED1ECW.CCWE.Y92OAGY8MY9L+9MPCG/D5 C5IA5N9$PC5$CUZCY$5Y$5JPCT3E5JDKA7Q47%964W5WA6LF6D0WRRG+9',
  ],
  ['a payment code', 'wxp://f2f0aBcDeFgHiJkLmNoPqRsTuVwXyZ012345'],
  ['a number', '134567890123456789'],
  ['only the prefix', 'WZ1:'],
]

/** What any of our checks refuses kindly. */
export const otherSystems = (): Vector[] => OTHER_SYSTEMS.map(([why, text]) => ({ why, text, now: T0, answer: 'not-ours' }))

/** Texts that are no longer what was printed. */
export function brokenTexts(text: string): Vector[] {
  const broken: readonly [string, string][] = [
    ['lower case', text.toLowerCase()],
    ['prefix of another version', text.replace('WZ1:', 'WZ2:')],
    ['space in front', ` ${text}`],
    ['line break behind', `${text}\n`],
    ['one character short', text.slice(0, -1)],
    ['two bytes more', textOf(Uint8Array.from([...bytesOf(text), 0, 0]))],
    ['two bytes less', textOf(bytesOf(text).slice(0, -2))],
    ['a character outside Base45', `${text.slice(0, 20)}#${text.slice(21)}`],
    ['a group above 65535', `${text.slice(0, 4)}:::${text.slice(7)}`],
  ]
  return broken.map(([why, code]) => ({ why, text: code, now: T0, answer: 'not-ours' }))
}
