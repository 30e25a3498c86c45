import { randomBytes } from 'node:crypto'
import type { Recorded } from '@contract/operation'
import { actText, type Act, lapsesAt } from '@domain/audit/trail'
import { civilDate, type Instant } from '@domain/kernel/china-time'
import type { PersonId } from '@domain/kernel/ids'
import { configuration } from '../configuration/configuration'
import { auditReference, staffReference } from '../crypto/hash'
import { seal } from '../crypto/seal'
import type { Caller } from '../identity/caller'
import { addAct } from '../repositories/audit.repository'
import { places } from '../repositories/places'
import { macOf } from './mac'

const ID_BYTES = 12

interface Done extends Recorded {
  operation: string
  caller: Caller
  at: Instant
  outcome: string
  requestId: string
  people: readonly PersonId[]
}

/** Who did which sensitive act, on whom, when, why, and how it ended: signed at once, so that only its removal is left to be guarded by its seal. */
export async function recordAct({ operation, caller, at, outcome, requestId, people, ...said }: Done): Promise<void> {
  const { event, about, fields, reason, whom } = said
  const id = randomBytes(ID_BYTES).toString('hex')
  const act: Act = {
    _id: id,
    day: civilDate(at),
    at,
    operation,
    event: event ?? null,
    ...actor(caller),
    about: about ?? null,
    people: [...new Set(people)],
    outcome,
    reasonCipher: reason === undefined ? null : seal(reason, places.actReason(id)),
    requestId,
    ...(fields && { fields }),
    ...(whom !== undefined && { whomCipher: seal(whom, places.actWhom(id)) }),
  }
  await addAct({ ...act, mac: macOf('act', actText(act), configuration.AUDIT_KEYS), seal: 0, expiresAt: new Date(lapsesAt(act.day)) })
}

/** Staff by the reference that the office knows them by; citizens by one that only the trail has. */
function actor(caller: Caller): Pick<Act, 'by' | 'account'> {
  switch (caller.kind) {
    case 'staff':
      return { by: caller.role, account: staffReference(caller.account) }
    case 'citizen':
      return { by: 'citizen', account: auditReference(caller.account) }
    default:
      return { by: caller.kind, account: null }
  }
}
