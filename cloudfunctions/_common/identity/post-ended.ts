import { type Failure, failure } from '@domain/kernel/errors'
import { readStaffOf } from '../repositories/staff.repository'
import type { Citizen } from './caller'

/** Whoever was staff is told that this is over, and how; anybody else, that it is not theirs. */
export async function postEnded({ account }: Pick<Citizen, 'account'>): Promise<Failure> {
  const [former] = await readStaffOf([account])
  return former ? failure('POST_ENDED', { how: former.ended ?? 'revoked' }) : failure('FORBIDDEN')
}
