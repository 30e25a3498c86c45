import divisions from '@domain/risk-area/china-cities.json'
import { readIdNumber } from '@domain/linking/id-number'
import type { CivilDate } from '@domain/kernel/china-time'

export type Kind = 'name' | 'id-number' | 'passport' | 'phone' | 'address' | 'city'

export interface Known {
  names: readonly string[]
  /** Passports and permits, whatever they look like. */
  documents: readonly string[]
}

/** Gives what it finds in a text. */
export type Finder = (text: string) => string[]

/** Not in the middle of a longer number, word or sealed text. */
const alone = (pattern: string) => new RegExp(`(?<![\\w-])(?:${pattern})(?![\\w-])`, 'g')
const matches = (text: string, pattern: RegExp) => text.match(pattern) ?? []

const ID_NUMBER = alone('\\d{17}[\\dXx]')
const PASSPORT = alone('[DEGPS]\\d{8}|E[A-HJ-NP-Z]\\d{7}|[HM]A?\\d{7,8}')
const PHONE = alone('(?:\\+?86)?1[3-9]\\d{9}|0577\\d{8}')
const ADDRESS = /[\p{Script=Han}]{2,}(?:路|街|巷|弄|村|大道|小区|新村)\s?\d+\s?(?:号|弄|幢|栋|室|单元)/gu
const HAN = /\p{Script=Han}{2,}/gu

const CITIES = new Set(
  divisions.provinces
    .flatMap(({ name, cities }) => [name, ...cities.map((city) => city.name)])
    .map((name) => name.replace(/(市|省|地区|自治州|盟)$/u, ''))
    .filter((name) => name.length >= 2 && !/直辖|辖区/u.test(name)),
)
const CITY_CODES = new Set(
  divisions.provinces.flatMap(({ code, cities }) => [`${code}0000`, ...cities.map((city) => city.code.padEnd(6, '0'))]),
)

/** Words of two to four characters, wherever they begin. */
const wordsIn = (run: string): string[] =>
  [2, 3, 4].flatMap((length) => Array.from({ length: Math.max(0, run.length - length + 1) }, (_, from) => run.slice(from, from + length)))

const wordsAmong = (text: string, words: ReadonlySet<string>) =>
  matches(text, HAN).flatMap((run) => wordsIn(run).filter((word) => words.has(word)))

/** How each kind of personal data is found: numbers by their form and check digit, names and documents by the people of the simulated city. */
export function findersFor({ names, documents }: Known, today: CivilDate): Readonly<Record<Kind, Finder>> {
  const chinese = new Set(names.filter((name) => /^\p{Script=Han}+$/u.test(name)))
  const others = names.filter((name) => !chinese.has(name))
  return {
    name: (text) => [...wordsAmong(text, chinese), ...others.filter((name) => text.includes(name))],
    'id-number': (text) => matches(text, ID_NUMBER).filter((number) => readIdNumber(number, today).ok),
    passport: (text) => [
      ...new Set([...matches(text, PASSPORT), ...documents.filter((document) => matches(text, alone(document)).length > 0)]),
    ],
    phone: (text) => matches(text, PHONE),
    address: (text) => matches(text, ADDRESS),
    city: (text) => [...wordsAmong(text, CITIES), ...(CITY_CODES.has(text) ? [text] : [])],
  }
}
