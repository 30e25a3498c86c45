import { configuration } from '../configuration/configuration'
import { secretStore } from '../repositories/gateway-secrets.repository'
import { noted } from '../statistics/tally'
import { nationalHealthCodes } from './national/health-code'
import { protection } from './protection'
import type { Platform } from './zhejiang/call'
import { healthCodes } from './zhejiang/health-codes'
import { itineraryService } from './zhejiang/itinerary'
import { renewSecrets } from './zhejiang/renewal'
import { secretKeeper } from './zhejiang/secret-keeper'

const now = () => Date.now()

const account = { url: configuration.ZHEJIANG_URL, appKey: configuration.ZHEJIANG_APP_KEY, appSecret: configuration.ZHEJIANG_APP_SECRET }
const platform: Platform = {
  account,
  keeper: secretKeeper({ store: secretStore, renew: (old) => renewSecrets(account, old, now()), now }),
  now,
}
const apis = configuration.ZHEJIANG_APIS

/** The systems outside, as configured; one breaker each, so that one which is down does not stop the others. */
export const gateways = {
  healthCodes: healthCodes(platform, protection({ note: noted('zhejiang') }).repeatable, apis),
  itinerary: itineraryService(platform, protection({ note: noted('itinerary') }).once, { apis, tripKey: configuration.TRIP_KEY }),
  national: nationalHealthCodes(
    { url: configuration.NATIONAL_URL, paasId: configuration.NATIONAL_PAAS_ID, token: configuration.NATIONAL_TOKEN },
    protection({ note: noted('national') }).repeatable,
    now,
  ),
}
