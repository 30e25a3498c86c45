import { personId } from '@common/crypto/hash'
import { open } from '@common/crypto/seal'
import { denyAttested, endAttested } from '@common/passes/deny-attested'
import { isTheirs } from '@common/identity/streets'
import { askRegistries, type Heard } from '@common/people/ask-registries'
import type { FactsFrom } from '@common/people/facts'
import { isOwn } from '@common/people/is-own'
import { learn } from '@common/people/learn'
import { recall } from '@common/people/recall'
import { shownPeople } from '@common/people/shown-people'
import { withAttestation } from '@common/people/with-attestation'
import { implement } from '@common/pipeline/implement'
import { readHolder } from '@common/repositories/holder-people.repository'
import type { PersonRecord } from '@common/repositories/person.record'
import { readPerson } from '@common/repositories/persons.repository'
import { places } from '@common/repositories/places'
import { attestPaper } from '@contract/pass/attest-paper'
import type { Instant } from '@domain/kernel/china-time'
import { failure } from '@domain/kernel/errors'
import type { PersonId } from '@domain/kernel/ids'
import { failed } from '@domain/kernel/result'
import { isProofLive } from '@domain/linking/proof'
import { ATTESTATION_VERSION, attestationRefusal } from '@domain/pass/attestation.table'
import { decide, type Facts } from '@domain/status'
import { comparableName } from '@domain/verification/search'
import { printPass } from './print-pass'

/** One paper of a person at a time: it is denied when what is known of them falls, also if they are first linked, or asked about again, after it was printed. */
export const attestPaperHandler = implement(attestPaper, async ({ input, caller, now, about }) => {
  const { idNumber, name, street, hours, version } = input
  const id = personId(idNumber)
  about(id)
  if (!isTheirs(caller, { street })) return failed(failure('FORBIDDEN'))
  if (version !== ATTESTATION_VERSION) return failed(failure('CONSENT_OUTDATED'))
  if (await isOwn(caller.account, [id])) return failed(failure('CASE_OWN'))
  const heard = await askRegistries({ paper: 'IDENTITY_CARD', documentNumber: idNumber, name }, now)
  const known = await learnOf(id, heard, now)
  const isSilent = !heard.isComplete && known.facts.healthColour === 'grey'
  if (!isSilent) await denyAttested(known.person, now)
  const why = attestationRefusal({
    isNamed: comparableName(known.name ?? name) === comparableName(name),
    hasPhone: await hasPhone(known.holders, id, now),
    facts: known.facts,
  })
  // Who did not answer may know of a worse colour: nobody vouches for that.
  if (why ? why === 'code' && isSilent : !heard.isComplete) return failed(failure('REGISTRY_DOWN'))
  if (why) return failed(failure('PAPER_NOT_ATTESTED', { why }))
  await endAttested(id, now)
  const { situation, colour, mark, passage } = decide(known.facts)
  const look = { situation, colour, mark, passage }
  return printPass({ person: id, idNumber, name, look, hours, account: caller.account, isAttested: true }, now)
})

interface Known {
  /** As it is on record; absent where nobody has it. */
  name: string | undefined
  holders: PersonRecord['holders']
  person: FactsFrom & { _id: PersonId }
  facts: Facts
}

/** What is known of somebody whom an account may show, or nobody, with what has just been heard. */
async function learnOf(id: PersonId, heard: Heard, now: Instant): Promise<Known> {
  await learn(id, heard, now)
  const record = await readPerson(id)
  if (record)
    return {
      name: open(record.nameCipher, places.personName(id)),
      holders: record.holders,
      person: record,
      facts: withAttestation(record, now),
    }
  const { standing, lists } = await recall(id)
  const stranger = { _id: id, revision: 0, readings: heard.readings, exposures: [], lists, ...(standing && { case: standing }) }
  return { name: heard.newest?.name, holders: [], person: stranger, facts: withAttestation(stranger, now) }
}

/** A phone that is theirs, or may be (nobody has confirmed it yet), is proved, or was until lately: then its answer counts, and nobody vouches it away. */
async function hasPhone(holders: PersonRecord['holders'], id: PersonId, now: Instant): Promise<boolean> {
  for (const account of holders) {
    const holder = await readHolder(account)
    const own =
      holder && !holder.closed ? shownPeople(holder, now).find(({ personId, role }) => personId === id && role !== 'dependant') : undefined
    const phone = own && holder?.phones[own.servedBy]
    if (phone && isProofLive(phone.provedAt, now)) return true
  }
  return false
}
