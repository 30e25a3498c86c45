import { maskPlate } from '../kernel/masking'
import { plainly } from '../linking/text'
import type { Text } from '../status/text'
import { readPlate } from '../white-list/plate'

interface MeansRow {
  name: Text
  /** What its number is called. */
  numberName: Text
  example: string
  /** The number in one way of writing; `undefined` when it can be none. */
  read: (typed: string) => string | undefined
  /** Where the number leads to somebody: what may be shown of it. */
  mask?: (number: string) => string
  /** The form in words. */
  form: string
  source: string
}

const matching = (pattern: RegExp) => (typed: string) => {
  const number = plainly(typed)
  return pattern.test(number) ? number : undefined
}

const readService = matching(/^(?=.*\d)[A-Z\d]{2,10}$/)

/** 乘坐交通工具, and what its number has to look like. */
export const MEANS = {
  flight: {
    name: { zh: '飞机', en: 'flight' },
    numberName: { zh: '航班号', en: 'flight number' },
    example: 'MU5205',
    read: matching(/^(?:[A-Z]{2}|[A-Z]\d|\d[A-Z])\d{2,4}[A-Z]?$/),
    form: 'two characters of the airline (a letter at least), 2 to 4 digits, perhaps a letter',
    source: 'IATA resolution 762',
  },
  train: {
    name: { zh: '火车', en: 'train' },
    numberName: { zh: '车次', en: 'train number' },
    example: 'G7349',
    read: matching(/^(?:[GDCZTKYSL]\d{1,4}|\d{4})$/),
    form: 'G, D, C, Z, T, K, Y, S or L with 1 to 4 digits, or 4 digits',
    source: 'numbers of passenger trains of the national railway',
  },
  coach: {
    name: { zh: '长途客车', en: 'coach' },
    numberName: { zh: '班次或车牌号', en: 'service or plate' },
    example: 'A3021',
    read: (typed) => readPlate(typed) ?? readService(typed),
    form: 'a plate, or 2 to 10 letters and digits with a digit',
    source: 'tickets name the service, the side of the coach the plate',
  },
  car: {
    name: { zh: '自驾或乘车', en: 'car' },
    numberName: { zh: '车牌号', en: 'plate' },
    example: '浙C12345',
    read: readPlate,
    mask: maskPlate,
    form: 'a plate',
    source: 'GA 36-2018',
  },
  ship: {
    name: { zh: '轮船', en: 'ship' },
    numberName: { zh: '船名或航次', en: 'ship or voyage' },
    example: '洞头之星',
    read: matching(/^[\p{Script=Han}A-Z\d]{2,20}$/u),
    form: '2 to 20 characters, letters and digits',
    source: 'ships have names, voyages numbers; no form is prescribed',
  },
} as const satisfies Record<string, MeansRow>

export type Means = keyof typeof MEANS
export const MEANS_KEYS = Object.keys(MEANS) as Means[]

export const readNumber = (means: Means, typed: string): string | undefined => MEANS[means].read(typed)

const rowOf = (means: Means): MeansRow => MEANS[means]

/** The plate of one's own car tells who drives it; what a train or a flight is called tells nobody. */
export const isNumberPersonal = (means: Means): boolean => rowOf(means).mask !== undefined

/** The number as it is shown to whoever has not said why they need it. */
export const maskNumber = (means: Means, number: string): string => rowOf(means).mask?.(number) ?? number
