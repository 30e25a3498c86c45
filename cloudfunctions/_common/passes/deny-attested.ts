import type { Instant } from '@domain/kernel/china-time'
import { attestationRefusal } from '@domain/pass/attestation.table'
import { withAttestation } from '../people/with-attestation'
import type { PersonRecord } from '../repositories/person.record'
import { leavePasses, runningPasses } from '../repositories/passes.repository'
import { denyPasses } from './deny'

/**
 * Denies paper that was printed on an attestation about somebody whom nobody showed then, and of whom more is known now. From then on they are denied with every fall.
 * Repeating it does no harm.
 */
export async function denyAttested(person: PersonRecord, now: Instant): Promise<void> {
  if (!attestationRefusal({ isNamed: true, hasPhone: false, facts: withAttestation(person, now) })) return
  const attested = (await runningPasses({ person: person._id }, now)).filter(({ isAttested }) => isAttested)
  await denyPasses(attested)
  await leavePasses(attested.map(({ _id }) => _id))
}
