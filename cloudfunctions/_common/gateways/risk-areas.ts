import { SECOND } from '@domain/kernel/china-time'
import * as v from 'valibot'
import { noted } from '../statistics/tally'
import { nationalRiskAreas } from './national/risk-areas'
import { protection } from './protection'

const Words = v.pipe(v.string(), v.minLength(1))
const AccountSchema = v.strictObject({
  url: v.pipe(v.string(), v.url()),
  paasId: Words,
  token: Words,
  nonce: Words,
  appId: Words,
  key: Words,
  bodyToken: Words,
  bodyNonce: Words,
})

/** 45,000 places are several megabytes. */
const TIME_LIMIT = 12 * SECOND

/** Only the functions that ask for the list have its credentials. @throws Error without repeating them */
function readAccount() {
  const account = v.safeParse(v.pipe(v.string(), v.parseJson(), AccountSchema), process.env.NATIONAL_RISK_AREAS)
  if (!account.success) throw new Error('the function cannot start; NATIONAL_RISK_AREAS is missing or malformed')
  return account.output
}

/** The national interface of risk areas, as configured. */
export const riskAreas = nationalRiskAreas(readAccount(), protection({ timeLimit: TIME_LIMIT, note: noted('risk-areas') }).repeatable, () =>
  Date.now(),
)
