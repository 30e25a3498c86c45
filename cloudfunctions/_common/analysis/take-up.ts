import type { CitySet } from '@domain/declaration/analysis'
import { citySetOf } from '@domain/declaration/batches'
import { dueEvent } from '@domain/declaration/due'
import { CODE_SERVES } from '@domain/itinerary/sms-code'
import { readAnalysisRecord } from '../repositories/analyses.repository'
import type { AnalysisRecord } from '../repositories/analysis.record'
import { readPhone } from '../repositories/phones.repository'
import { currentSettings, readSettings, type Settings } from '../settings/settings'
import { carryOut } from './carry-out'
import { keepStep, type Moment } from './keep-step'

const citiesOf = ({ compared, policy }: Settings): CitySet | undefined => (compared ? citySetOf(compared, policy.citiesPerCode) : undefined)

/** The cities in force, in batches; nothing before the first list. */
export const citiesInForce = async (): Promise<CitySet | undefined> => citiesOf(await currentSettings())

/**
 * Takes an analysis up where it stands: what the clock or the list has brought about happens now, after a crash too. Called by the page that waits and by
 * the timer, whoever comes first. @returns nothing when it was removed meanwhile
 */
export async function takeUp(record: AnalysisRecord, moment: Moment): Promise<AnalysisRecord | undefined> {
  const event = await eventOf(record, moment)
  if (!event) return record
  const step = await keepStep(record, event, moment.now)
  return step ? carryOut(step, moment) : readAnalysisRecord(record._id)
}

async function eventOf(record: AnalysisRecord, { now }: Moment) {
  const isCodeServing = await isServing(record, now)
  const eventBy = (settings: Settings) => {
    const cities = citiesOf(settings)
    return cities && dueEvent(record.analysis, { now, cities, isCodeServing })
  }
  const event = eventBy(await currentSettings())
  // This instance may be behind with the list, and the one that asked may not be.
  return event?.kind === 'list-changed' ? eventBy(await readSettings()) : event
}

async function isServing({ phone, analysis, secrets }: AnalysisRecord, now: number): Promise<boolean> {
  if (analysis.state !== 'waiting' || secrets?.codeCipher === undefined) return false
  const code = (await readPhone(phone))?.code
  return code !== undefined && now < code.sentAt + CODE_SERVES
}
