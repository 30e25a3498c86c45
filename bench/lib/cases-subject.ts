import { KeyRingSchema } from '@common/configuration/key-ring'
import { seal } from '@common/crypto/seal'
import type { CaseRecord } from '@common/repositories/case.record'
import { places } from '@common/repositories/places'
import { STREET_CODES } from '@domain/divisions'
import { DAY } from '@domain/kernel/china-time'
import type { PersonId } from '@domain/kernel/ids'
import { CASE_STATES } from '@domain/verification/case'
import { CASE_RISKS } from '@domain/verification/risk.table'
import * as v from 'valibot'
import { applySchema, type Schema } from '../../local-cloud/database-gateway/store/schema'
import { Store } from '../../local-cloud/database-gateway/store/store'
import { defaults } from '../../local-cloud/database-gateway/settings'

/** The street whose worklist is asked for; others lie around it. */
export const STREET = '330302006'
const BATCH = 20_000

interface Filling {
  /** Of the database, in which no gateway runs. */
  folder: string
  schema: Schema
  /** The functions' DATA_KEYS: what is listed has a name that they open. */
  keys: string
  /** How many cases lie in the street, and how many in the whole city. */
  inStreet: number
  inCity: number
  now: number
}

/** Cases with the indexes that `database.json` declares, laid into the store itself: a million of them go through no SDK. */
export function fillCases({ folder, schema, keys, inStreet, inCity, now }: Filling): void {
  const ring = v.parse(KeyRingSchema, keys)
  const others = STREET_CODES.filter((street) => street !== STREET)
  const store = new Store({ ...defaults, folder })
  try {
    applySchema(store, schema)
    const cases = store.catalogue.get('cases')
    for (let from = 0; from < inCity; from += BATCH)
      store.atomically(() => {
        for (let place = from; place < Math.min(from + BATCH, inCity); place++) {
          const isOurs = place < inStreet
          // One street after another, so that what is beside another in an index is written beside it.
          const street = isOurs ? STREET : (others[Math.floor((place / inCity) * others.length)] ?? STREET)
          const record = caseOf(place, street, now)
          const sealed = isOurs && {
            nameCipher: seal('张伟', places.caseName(record._id), ring),
            documentCipher: seal('330302199001011238', places.caseDocument(record._id), ring),
          }
          store.records.insert(cases, { ...record, ...sealed })
        }
      })
  } finally {
    store.close()
  }
}

/** One a millisecond, so that what is written later lies later in the indexes: anything else takes many times as long. */
const OPENED_WITHIN = 2 * DAY

/** States and risks in turn; a third of the measures are over. */
function caseOf(place: number, street: string, now: number) {
  const id = place.toString(16).padStart(16, '0')
  const state = CASE_STATES[place % CASE_STATES.length]
  const at = now - OPENED_WITHIN + place
  return {
    _id: id,
    person: id as PersonId,
    count: 1,
    revision: 1,
    state,
    street,
    risk: place % CASE_RISKS.length,
    searchKeys: [`n${id}`, `p${id}`, `d${id}`],
    household: id,
    isQuestion: false,
    negativeTest: false,
    ...(state === 'controlled' && {
      measure: 'home' as const,
      until: new Date(now + ((Math.floor(place / CASE_STATES.length) % 3) - 1) * DAY).toISOString().slice(0, 10),
    }),
    nameCipher: SEALED,
    documentCipher: SEALED,
    formCipher: SEALED.repeat(4),
    photos: [],
    signature: id,
    promiseVersion: '2022-07',
    openedAt: at,
    changedAt: at,
    history: [{ at, event: 'open' as const, by: 'holder' as const }],
  } satisfies CaseRecord
}

/** As long as a sealed name; nobody opens those of other streets. */
const SEALED = 'k1.'.padEnd(60, 'A')
