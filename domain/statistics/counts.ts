import { eachOf } from '../kernel/each-of'
import { SCAN_GROUPS, type ScanGroup } from './scans.table'

const SCAN_GROUP_NAMES = Object.keys(SCAN_GROUPS) as ScanGroup[]

/** Scans by what they came to. */
export type ScanSums = Record<ScanGroup, number>

export const eachScanGroup = <Value>(valueOf: (group: ScanGroup) => Value) => eachOf(SCAN_GROUP_NAMES, valueOf)

/** All that were added up; `undefined` is none. */
export const sumOfScans = (...sums: readonly (Partial<ScanSums> | undefined)[]): ScanSums =>
  eachScanGroup((group) => sums.reduce((sum, counted) => sum + (counted?.[group] ?? 0), 0))

export const allScans = (sums: ScanSums): number => SCAN_GROUP_NAMES.reduce((sum, group) => sum + sums[group], 0)
