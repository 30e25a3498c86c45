import { gateways } from '../gateways/gateways'
import type { LiveAnswer } from '../gateways/zhejiang/health-codes'
import type { HealthRecord } from '../gateways/zhejiang/records'
import type { Instant } from '@domain/kernel/china-time'
import { HOME_CITY } from '@domain/kernel/home-city'
import type { Paper } from '@domain/linking/paper'
import { type Reading, type Source, SOURCES } from '@domain/linking/source'
import { bulkhead } from 'cockatiel'

/** What the registries say of a person. `answered`: the sources that said all they have. */
export interface Heard {
  readings: Reading[]
  answered: Source[]
  /** The newest record of Zhejiang, when it answered with one. */
  newest: HealthRecord | undefined
  /** Each source there is has answered. */
  isComplete: boolean
}

export interface PersonQuestion {
  paper: Paper
  documentNumber: string
  name: string
  /** Asks the live store of Wenzhou too, in the name of this phone: for people linked by face. */
  livePhone?: string
}

/** The province keeps its quota for many: linking asks no more than this at once (`rules.md` 1). */
const QUESTIONS_AT_ONCE = 5
const few = bulkhead(QUESTIONS_AT_ONCE, Number.MAX_SAFE_INTEGER)

const OF_ZHEJIANG: Source[] = ['wenzhou', 'zhejiang']
const isOfHomeCity = ({ place }: HealthRecord) => place.startsWith(HOME_CITY.prefix)

const askLive = async ({ documentNumber, livePhone }: PersonQuestion): Promise<LiveAnswer | undefined> =>
  livePhone === undefined ? undefined : few.execute(() => gateways.healthCodes.live(documentNumber, livePhone))

/**
 * Asks Zhejiang (all records of the person) and the national registry, both at once; of people linked by face the live store too. `known`: records just heard by phone, which count when
 * Zhejiang does not answer this time.
 */
export async function askRegistries(person: PersonQuestion, now: Instant, known: readonly HealthRecord[] = []): Promise<Heard> {
  const [zhejiang, national, live] = await Promise.all([
    few.execute(() => gateways.healthCodes.byDocument(person.documentNumber)),
    few.execute(() => gateways.national.byDocument(person)),
    askLive(person),
  ])
  const records = [...known, ...(zhejiang.kind === 'answered' ? zhejiang.records : [])]
  const codes = national.kind === 'answered' ? national.codes : []
  const answered: Source[] = [
    ...(zhejiang.kind === 'answered' ? OF_ZHEJIANG : []),
    ...(national.kind === 'answered' ? (['national'] as const) : []),
  ]
  return {
    readings: [
      ...records.flatMap((record) => reading(isOfHomeCity(record) ? 'wenzhou' : 'zhejiang', record, now)),
      ...codes.flatMap((code) => reading('national', code, now)),
      ...(live?.kind === 'answered' && live.code ? reading('wenzhou', { ...live.code, place: HOME_CITY.division }, now) : []),
    ],
    answered,
    isComplete: SOURCES.every((source) => answered.includes(source)),
    newest: records.reduce<HealthRecord | undefined>(
      (found, record) => (found && found.changedAt >= record.changedAt ? found : record),
      undefined,
    ),
  }
}

type Coloured = Pick<HealthRecord, 'colour' | 'place' | 'changedAt'>

/** Nothing for somebody who is registered without a code. */
const reading = (source: Source, { colour, place, changedAt }: Coloured, askedAt: Instant): Reading[] =>
  colour ? [{ source, place, colour, changedAt, askedAt }] : []
