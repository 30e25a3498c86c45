import { enterPass } from '@common/repositories/passes.repository'
import type { PaperPass } from '@contract/pass/paper-pass'
import { HOUR, type Instant, SECOND } from '@domain/kernel/china-time'
import { type Failure, failure } from '@domain/kernel/errors'
import type { AccountId, PersonId } from '@domain/kernel/ids'
import { maskName } from '@domain/kernel/masking'
import { done, failed, type Result } from '@domain/kernel/result'
import { hintOf } from '@domain/pass/layout'
import { signPaper } from '@domain/pass/paper'
import type { Look } from '@domain/pass/picture'
import { lastDigits } from '@domain/verification/search'
import { keys } from './keys'

interface Printing {
  person: PersonId
  idNumber: string
  name: string
  look: Look
  hours: number
  /** Whose word it stands on: the account that shows the person, or the worker's who vouches for them. */
  account: AccountId
  isAttested?: true
}

/** Signs a paper pass. It is a pass like any other: entered first, and denied with the person's other passes. */
export async function printPass(
  { person, idNumber, name, look, hours, ...owner }: Printing,
  now: Instant,
): Promise<Result<PaperPass, Failure>> {
  const issuedAt = Math.floor(now / SECOND)
  const end = issuedAt * SECOND + hours * HOUR
  const key = keys.current('paper', now, end)
  if (!key) return failed(failure('SIGNING_KEYS_OVER'))
  const shown = { maskedName: maskName(name), lastDigits: lastDigits(idNumber) }
  const passId = await enterPass({ ...owner, person, end: new Date(end) })
  const paper = {
    ...look,
    keyId: key.id,
    issuedAt,
    minutes: hours * 60,
    passId,
    lastDigits: shown.lastDigits,
    hint: hintOf(shown.maskedName),
  }
  return done({
    text: signPaper(paper, key.sign),
    ...shown,
    situation: look.situation as PaperPass['situation'],
    issuedAt: issuedAt * SECOND,
    expiresAt: end,
  })
}
