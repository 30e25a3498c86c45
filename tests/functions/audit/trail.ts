import { type Checked, checkPart } from '@common/audit/check-part'
import { signedBy } from '@common/audit/mac'
import { trailOf } from '@common/audit/trail'
import { KeyRingSchema } from '@common/configuration/key-ring'
import type { KeptAct, KeptSeal } from '@domain/audit/check'
import type { CivilDate } from '@domain/kernel/china-time'
import * as v from 'valibot'
import type { Cloud } from '../harness'

/** The whole chain of a day, as somebody with this key ring checks it. */
export async function checkDay({ database, clock }: Cloud, keys: string, day: CivilDate): Promise<Checked> {
  const isSigned = signedBy(v.parse(KeyRingSchema, keys))
  let checked: Checked = { records: 0, waiting: 0, fault: null, next: 1 }
  while (checked.next !== null) checked = await checkPart(trailOf(database), isSigned, { day, from: checked.next, now: clock.now() })
  return checked
}

export const actsOf = async ({ database }: Cloud, where: object = {}) =>
  (await database.collection('audit').where(where).orderBy('at', 'asc').limit(1000).get()).data as KeptAct[]

export const sealsOf = async ({ database }: Cloud) =>
  (await database.collection('auditSeals').orderBy('_id', 'asc').limit(1000).get()).data as KeptSeal[]
