import { MINUTE } from '@domain/kernel/china-time'
import { CITIES_A_QUERY } from '@domain/itinerary/compared-set'
import { CITIES_BY_PROVINCE } from '@domain/risk-area/cities'
import type { Cloud } from '../harness'
import type { Client } from '../harness/client'
import { confirmation, julyAt, propose } from '../office/risk-lists'

const CITIES = CITIES_BY_PROVINCE.flatMap(({ items }) => items.map(({ code }) => code)).slice(0, CITIES_A_QUERY + 1)

/** The office brings a list into force with one more city than a query of the ministry takes. */
export async function compareManyCities(cloud: Cloud, office: Client): Promise<void> {
  await office.done('office.confirmRiskList', confirmation(await propose(cloud, office, julyAt(20)), CITIES))
  await cloud.clock.shift(MINUTE)
}
