import * as v from 'valibot'
import { CityCode, Count } from '../fields'
import { defineOperation } from '../operation'

/** Checks a risk-area list that lies in the cloud's storage and keeps it as a proposal: what it holds, how it differs from the current one, which cities it would compare. */
export const importRiskList = defineOperation({
  name: 'office.importRiskList',
  audience: 'system',
  input: v.strictObject({ fileId: v.pipe(v.string(), v.startsWith('cloud://'), v.maxLength(300)) }),
  output: v.strictObject({
    proposal: v.string(),
    version: v.string(),
    high: Count,
    middle: Count,
    low: Count,
    warnings: v.array(v.string()),
    unmapped: v.array(v.string()),
    difference: v.strictObject({ added: Count, removed: Count, moved: Count }),
    cities: v.array(CityCode),
  }),
  errors: ['FILE_NOT_FOUND', 'RISK_LIST_REFUSED'],
  limit: { calls: 30, seconds: 60, counted: 'database' },
  personalData: [],
  audited: true,
})
