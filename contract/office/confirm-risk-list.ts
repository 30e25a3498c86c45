import * as v from 'valibot'
import { CityCode, SetTag } from '../fields'
import { defineOperation } from '../operation'
import { Cities, ListId, VersionNumber } from './risk-list'

const Name = v.pipe(v.string(), v.minLength(1), v.maxLength(200))

/**
 * Brings a list and its compared cities into force, together (`rules.md` 9), as a new version: one that waits, one that was in force before (a roll-back), or the present one
 * with other cities. `against`: the version that was seen in force; another one by now, and it is outdated. `named`: a city for every name that none is known by.
 */
export const confirmRiskList = defineOperation({
  name: 'office.confirmRiskList',
  audience: 'staff',
  input: v.strictObject({
    list: ListId,
    against: VersionNumber,
    cities: v.pipe(Cities, v.maxLength(1000)),
    named: v.optional(v.pipe(v.array(v.strictObject({ name: Name, code: CityCode })), v.maxLength(100))),
  }),
  output: v.strictObject({ number: VersionNumber, setTag: SetTag }),
  errors: ['PROPOSAL_NOT_FOUND', 'PROPOSAL_OUTDATED', 'PROPOSAL_PASSED', 'CITIES_UNMAPPED', 'CITY_UNKNOWN'],
  limit: { calls: 30, seconds: 60, counted: 'database' },
  personalData: [],
  audited: true,
  recorded: ({ list: about }) => ({ about }),
})
