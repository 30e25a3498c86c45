import { isOurs } from '@common/audit/is-ours'
import { ownPerson } from '@common/people/own-person'
import { implement } from '@common/pipeline/implement'
import { readAccessPage } from '@common/repositories/audit.repository'
import { type Access, readAccesses } from '@contract/verification/read-accesses'
import type { Role } from '@domain/access/rights.table'
import { accessKind } from '@domain/audit/accesses.table'
import type { KeptAct } from '@domain/audit/check'
import { done } from '@domain/kernel/result'
import { CASE_STEPS } from '@domain/verification/case'

const SHOWN_AT_ONCE = 20

export const readAccessesHandler = implement(readAccesses, async ({ input: { person, before }, caller, now }) => {
  const own = await ownPerson(caller.account, person, now)
  if (!own.ok) return own
  const { docs: acts, next } = await readAccessPage(own.value.person.personId, before, SHOWN_AT_ONCE)
  return done({ accesses: acts.filter(isOurs).map(present), next })
})

const present = ({ at, by, operation, event }: KeptAct): Access => ({
  at,
  role: by as Role,
  kind: accessKind(operation),
  event: CASE_STEPS.find((known) => known === event) ?? null,
})
