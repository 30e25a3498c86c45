import { eachOf } from '../kernel/each-of'
import type { countedAs } from '../pass/door'

/** What scans come to in statistics: people who passed, people who were held up, and what was no genuine code of ours. */
const SCAN_GROUP_NAMES = ['passed', 'held', 'notGenuine'] as const
export type ScanGroup = (typeof SCAN_GROUP_NAMES)[number]

/** What a guard's phone can have said of a code. */
export type ScanAnswer = ReturnType<typeof countedAs>

const GROUP_OF: Readonly<Record<ScanAnswer, ScanGroup>> = {
  yes: 'passed',
  paper: 'passed',
  no: 'held',
  'by-place': 'held',
  fallback: 'held',
  'not-ours': 'notGenuine',
  'unknown-key': 'notGenuine',
  forged: 'notGenuine',
  revoked: 'notGenuine',
  expired: 'notGenuine',
  clock: 'notGenuine',
  stale: 'notGenuine',
}

export const SCAN_ANSWERS = Object.keys(GROUP_OF) as ScanAnswer[]

const answersOf = (group: ScanGroup) => SCAN_ANSWERS.filter((answer) => GROUP_OF[answer] === group)

/** The answers that each group adds up. */
export const SCAN_GROUPS: Readonly<Record<ScanGroup, readonly ScanAnswer[]>> = eachOf(SCAN_GROUP_NAMES, answersOf)
