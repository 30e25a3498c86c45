import type { Operation } from '@contract/operation'
import { mayDo, scopeOf } from '@domain/access/rights.table'
import { type Failure, failure } from '@domain/kernel/errors'
import { done, failed, type Result } from '@domain/kernel/result'
import type { Caller } from '../identity/caller'
import { postEnded } from '../identity/post-ended'
import { readStaff } from '../repositories/staff.repository'

/** Lets through who the operation is for, as what they may do it: a citizen with an account of staff becomes staff. */
export async function authorise({ name, audience }: Operation, caller: Caller): Promise<Result<Caller, Failure>> {
  if (audience === 'staff' && caller.kind === 'citizen') {
    const staff = await readStaff(caller.account)
    if (!staff) return failed(await postEnded(caller))
    return mayDo(staff.role, name)
      ? done({ ...caller, kind: 'staff', role: staff.role, scope: scopeOf(staff.role, name), venue: staff.venue, streets: staff.streets })
      : failed(failure('FORBIDDEN'))
  }
  if (audience === 'anyone' || audience === caller.kind) return done(caller)
  const isUnknown = caller.kind === 'nobody' && audience !== 'system'
  return failed(failure(isUnknown ? 'SESSION_MISSING' : 'FORBIDDEN'))
}
