import { macOf } from '@common/audit/mac'
import { trailOf } from '@common/audit/trail'
import { configuration } from '@common/configuration/configuration'
import { database } from '@common/database/app'
import { addSeal, dayToSeal, newestSeal, noteSealed, waitingActs } from '@common/repositories/audit.repository'
import { type KeptAct, type KeptSeal } from '@domain/audit/check'
import { lapsesAt, type Seal, sealId, sealText } from '@domain/audit/trail'
import type { CivilDate } from '@domain/kernel/china-time'
import type { Job } from './job'

const ACTS_A_SEAL = 500

/** Chains the records that were written since the last minute (`docs/decisions/0017`). At least one seal a minute is made, however long other jobs took. */
export const sealActs: Job = async ({ until, log }) => {
  let sealed = 0
  do {
    const day = await dayToSeal()
    const seal = day && (await sealNext(day))
    if (!seal) break
    // The head in another store than the database: who cuts the end of a chain off cannot change it there.
    log.info({ head: `${seal._id}:${seal.mac}`, acts: seal.acts.length }, 'sealed')
    sealed += seal.acts.length
  } while (Date.now() < until)
  return sealed
}

/**
 * Makes the next seal of a day. The records of the one before are told first, in case that died: whatever waits after that is in none of the seals up
 * to it, and of two who make the next one the key of the database lets one through.
 */
async function sealNext(day: CivilDate): Promise<KeptSeal | undefined> {
  const head = await newestSeal(day)
  if (head) await noteSealed(head)
  const waiting = await waitingActs(day, ACTS_A_SEAL)
  if (waiting.length === 0) return undefined
  const seal = signed(head ?? (await trailOf(database).sealBefore(day)), day, waiting)
  if (!(await addSeal({ ...seal, expiresAt: new Date(lapsesAt(day)) }))) return undefined
  await noteSealed(seal)
  return seal
}

function signed(before: KeptSeal | undefined, day: CivilDate, acts: readonly KeptAct[]): KeptSeal {
  const ofDay = before?.day === day ? before : { number: 0, upTo: 0 }
  const number = ofDay.number + 1
  const previous = before ? { id: before._id, mac: before.mac } : null
  const seal: Seal = { _id: sealId(day, number), day, number, previous, acts: acts.map(({ _id }) => _id), upTo: ofDay.upTo + acts.length }
  const macs = acts.map(({ mac }) => mac)
  return { ...seal, mac: macOf('seal', sealText(seal, macs), configuration.AUDIT_KEYS) }
}
