import { createHash } from 'node:crypto'
import type { Instant } from '@domain/kernel/china-time'
import { type Failure, failure } from '@domain/kernel/errors'
import type { AccountId } from '@domain/kernel/ids'
import { done, failed, type Result } from '@domain/kernel/result'
import { isCity, setTagOf, stateOf } from '@domain/risk-area'
import { keepSet, lastSetOf } from '../repositories/compared-sets.repository'
import type { RiskListRecord } from '../repositories/risk-lists.repository'
import { changeSettings } from '../settings/change-settings'
import { type ComparedSet, readSettings } from '../settings/settings'

interface Confirmation {
  record: RiskListRecord
  /** Number of the version that whoever confirms has seen in force. */
  against: number
  cities: readonly string[]
  by: AccountId | null
  now: Instant
}

/** The settings hold other things too: those who change them meanwhile are waited for. */
const TRIES = 3

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Makes a list and its cities current in one change of one document: nobody ever sees one without the other. The set that was in force is kept first. */
export async function putInForce(confirmation: Confirmation): Promise<Result<ComparedSet, Failure>> {
  const cities = checkCities(confirmation.cities)
  if (!cities.ok) return cities
  for (let tried = 0; tried < TRIES; tried++) {
    const settings = await readSettings()
    const set = await nextSet({ ...confirmation, cities: cities.value }, settings.compared)
    if (!set.ok) return set
    if (settings.compared) await keepSet(settings.compared)
    if (await changeSettings(settings, { compared: set.value })) return set
  }
  return failed(failure('BUSY'))
}

async function nextSet(
  { record, against, cities, by, now }: Confirmation,
  current: ComparedSet | null,
): Promise<Result<ComparedSet, Failure>> {
  const number = current?.number ?? 0
  if (number !== against) return failed(failure('PROPOSAL_OUTDATED'))
  const { _id: list, version, listTime } = record
  const isCurrent = current?.list === list
  const wasCurrent = isCurrent || (await lastSetOf(list, number)) !== undefined
  const state = stateOf({ version, isCurrent, wasCurrent }, current?.version)
  if (state === 'passed') return failed(failure('PROPOSAL_PASSED'))
  const setTag = setTagOf(cities, sha256)
  return done({
    number: number + 1,
    setTag,
    list,
    version,
    listTime,
    cities,
    isRollBack: state === 'former',
    confirmedAt: now,
    confirmedBy: by,
  })
}

function checkCities(chosen: readonly string[]): Result<readonly string[], Failure> {
  const cities = [...new Set(chosen)].sort()
  const unknown = cities.find((code) => !isCity(code))
  if (unknown) return failed(failure('CITY_UNKNOWN', { code: unknown }))
  return done(cities)
}
