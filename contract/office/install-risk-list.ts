import * as v from 'valibot'
import { Count, SetTag } from '../fields'
import { defineOperation } from '../operation'
import { ListFile } from './import-risk-list'
import { VersionNumber } from './risk-list'

/** For whoever holds the cloud's credentials: imports a list that lies in the storage and brings it into force with the cities that it proposes. The first one of a city comes this way. */
export const installRiskList = defineOperation({
  name: 'office.installRiskList',
  audience: 'system',
  input: v.strictObject({ fileId: ListFile }),
  output: v.strictObject({ number: VersionNumber, setTag: SetTag, cities: Count }),
  errors: ['FILE_NOT_FOUND', 'RISK_LIST_REFUSED', 'PROPOSAL_OUTDATED', 'PROPOSAL_PASSED', 'CITIES_UNMAPPED', 'CITY_UNKNOWN'],
  limit: { calls: 30, seconds: 60, counted: 'database' },
  personalData: [],
  audited: true,
})
