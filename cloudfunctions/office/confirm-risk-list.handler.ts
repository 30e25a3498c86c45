import { createHash } from 'node:crypto'
import { implement } from '@common/pipeline/implement'
import { readRiskList, type RiskListRecord } from '@common/repositories/risk-lists.repository'
import { changeSettings } from '@common/settings/change-settings'
import { readSettings } from '@common/settings/settings'
import { confirmRiskList } from '@contract/office/confirm-risk-list'
import { CITIES_AT_MOST } from '@domain/itinerary/compared-set'
import { type Failure, failure } from '@domain/kernel/errors'
import { done, failed, type Result } from '@domain/kernel/result'
import { isCity, setTagOf } from '@domain/risk-area'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** The set to compare: what the office chose, or what the list proposes when every name on it is known. */
function chooseCities(list: RiskListRecord, chosen: readonly string[] | undefined): Result<readonly string[], Failure> {
  if (!chosen && list.unmapped.length > 0) return failed(failure('CITIES_UNMAPPED', { names: list.unmapped.join('; ').slice(0, 500) }))
  const cities = [...new Set(chosen ?? list.cities)].sort()
  const unknown = cities.find((code) => !isCity(code))
  if (unknown) return failed(failure('CITY_UNKNOWN', { code: unknown }))
  if (cities.length > CITIES_AT_MOST) return failed(failure('CITIES_TOO_MANY', { cities: cities.length, most: CITIES_AT_MOST }))
  return done(cities)
}

/** Makes list and set current in one change of one document: nobody ever sees one without the other. */
export const confirmList = implement(confirmRiskList, async ({ input }) => {
  const list = await readRiskList(input.proposal)
  if (!list) return failed(failure('PROPOSAL_NOT_FOUND'))
  const settings = await readSettings()
  if (list.against !== (settings.compared?.list ?? null)) return failed(failure('PROPOSAL_OUTDATED'))
  const cities = chooseCities(list, input.cities)
  if (!cities.ok) return cities
  const setTag = setTagOf(cities.value, sha256)
  const compared = { setTag, list: list._id, version: list.version, listTime: list.listTime, cities: cities.value }
  if (!(await changeSettings(settings, { compared }))) return failed(failure('PROPOSAL_OUTDATED'))
  return done({ version: list.version, setTag, cities: cities.value.length })
})
