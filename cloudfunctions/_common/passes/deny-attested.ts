import type { Instant } from '@domain/kernel/china-time'
import type { PersonId } from '@domain/kernel/ids'
import { attestationRefusal } from '@domain/pass/attestation.table'
import { withAttestation } from '../people/with-attestation'
import type { FactsFrom } from '../people/facts'
import { leavePasses, runningPasses } from '../repositories/passes.repository'
import { denyPasses } from './deny'

/**
 * Ends paper that was printed on an attestation about somebody, where what is known of them now would let nobody print it: whoever shows them from now on, or asks again,
 * may know more. Repeating it does no harm.
 */
export async function denyAttested(person: FactsFrom & { _id: PersonId }, now: Instant): Promise<void> {
  if (attestationRefusal({ isNamed: true, hasPhone: false, facts: withAttestation(person, now) })) await endAttested(person._id, now)
}

/** Ends all paper that runs on an attestation about a person. */
export async function endAttested(person: PersonId, now: Instant): Promise<void> {
  const attested = (await runningPasses({ person }, now)).filter(({ isAttested }) => isAttested)
  await denyPasses(attested)
  await leavePasses(attested.map(({ _id }) => _id))
}
