import type { HolderPhone } from '../repositories/holder.record'
import type { Instant } from '@domain/kernel/china-time'
import { type Decision, decide, type Facts } from '@domain/status'
import { isTemporaryRunning } from '@domain/status/temporary-pass'
import { knownOf } from './known'
import type { ShownPerson } from './shown-people'

/** A person's code with the phone that serves them, and the facts that its words depend on. */
export interface Code
  extends Pick<Decision, 'situation' | 'colour' | 'mark' | 'passage'>, Pick<Facts, 'itinerary' | 'verification' | 'negativeTest'> {}

export function codeOf({ facts, colour, temporary }: ShownPerson, phone: HolderPhone, now: Instant): Code {
  const known = knownOf(facts, phone, now, { colour, temporaryPass: isTemporaryRunning(temporary, phone.answeredAt, now) })
  const { situation, mark, passage } = decide(known)
  const { itinerary, verification, negativeTest } = known
  return { situation, colour, mark, passage, itinerary, verification, negativeTest }
}
