import { isOurs } from '@common/audit/is-ours'
import { personId } from '@common/crypto/hash'
import { open } from '@common/crypto/seal'
import { implement } from '@common/pipeline/implement'
import { readActPage } from '@common/repositories/audit.repository'
import { places } from '@common/repositories/places'
import { readPolicyVersions } from '@common/repositories/policy-versions.repository'
import { readStaffByReference } from '@common/repositories/staff.repository'
import { type PolicyVersion, readSettings } from '@common/settings/settings'
import { changePolicy } from '@contract/office/change-policy'
import { type ListedAct, listActs } from '@contract/office/list-acts'
import { withdrawPolicy } from '@contract/office/withdraw-policy'
import type { KeptAct } from '@domain/audit/check'
import { type ErrorCode, supportCode } from '@domain/kernel/errors'
import { done } from '@domain/kernel/result'

const SHOWN_AT_ONCE = 50

export const listActsHandler = implement(listActs, async ({ input: { day, role, operation, document, before }, about }) => {
  const person = document === undefined ? undefined : personId(document)
  if (person) about(person)
  const filter = { ...(day && { day }), ...(role && { by: role }), ...(operation && { operation }), ...(person && { people: person }) }
  const { docs, next } = await readActPage(filter, before, SHOWN_AT_ONCE)
  const acts = docs.filter(isOurs)
  const [labels, versions] = await Promise.all([labelsOf(acts), versionsOf(acts)])
  return done({
    acts: acts.map((act) => ({ ...present(act, labels), policy: policyOf(act, versions) })),
    notGenuine: docs.length - acts.length,
    next,
  })
})

/** What the office calls the staff among those who acted, and whom they acted on. */
async function labelsOf(acts: readonly KeptAct[]): Promise<ReadonlyMap<string, string>> {
  const references = [...new Set(acts.flatMap(({ account, about }) => [account ?? [], about ?? []].flat()))]
  const staff = await readStaffByReference(references)
  return new Map(staff.map(({ _id, reference, labelCipher }) => [reference, open(labelCipher, places.staffLabel(_id))]))
}

const ON_POLICY: readonly string[] = [changePolicy.name, withdrawPolicy.name]
const isOfPolicy = ({ operation, about }: KeptAct) => ON_POLICY.includes(operation) && about !== null

/** The versions of the policy that were made or taken back by them. */
async function versionsOf(acts: readonly KeptAct[]): Promise<readonly PolicyVersion[]> {
  const numbers = acts.filter(isOfPolicy).map(({ about }) => Number(about))
  if (numbers.length === 0) return []
  const [{ latest }, kept] = await Promise.all([readSettings(), readPolicyVersions(numbers)])
  return latest ? [latest, ...kept] : kept
}

function policyOf(act: KeptAct, versions: readonly PolicyVersion[]): ListedAct['policy'] {
  const version = isOfPolicy(act) ? versions.find(({ number }) => String(number) === act.about) : undefined
  return version ? { change: version.change, before: version.before } : null
}

const present = (act: KeptAct, labels: ReadonlyMap<string, string>): Omit<ListedAct, 'policy'> => ({
  id: act._id,
  at: act.at,
  role: act.by,
  account: act.account,
  label: labels.get(act.account ?? '') ?? null,
  operation: act.operation,
  event: act.event,
  about: act.about,
  aboutLabel: labels.get(act.about ?? '') ?? null,
  whom: act.whomCipher === undefined ? null : open(act.whomCipher, places.actWhom(act._id)),
  fields: [...(act.fields ?? [])],
  people: act.people.length,
  refusal: act.outcome === 'done' ? null : supportCode(act.outcome as ErrorCode, act.requestId),
  reason: act.reasonCipher === null ? null : open(act.reasonCipher, places.actReason(act._id)),
  isSealed: act.seal > 0,
})
