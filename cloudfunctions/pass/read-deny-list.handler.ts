import { implement } from '@common/pipeline/implement'
import { readDenials } from '@common/repositories/denials.repository'
import { readDenyList } from '@contract/pass/read-deny-list'
import { HOUR } from '@domain/kernel/china-time'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { encodeBase45 } from '@domain/pass/base45'
import { packDenials, signDelta } from '@domain/pass/deny-list'
import { keys } from './keys'

/** Signed when fetched: an empty delta says that nothing is new at this instant. */
export const readDenyListHandler = implement(readDenyList, async ({ input, now }) => {
  const { denials, ...page } = await readDenials(input.from, now)
  const key = keys.current('deny', now, now + HOUR)
  if (!key) return failed(failure('SIGNING_KEYS_OVER'))
  const { id: keyId, sign } = key
  const delta = signDelta({ keyId, ...page, issuedAt: Math.floor(now / 1000), entries: packDenials(denials) }, sign)
  return done({ delta: encodeBase45(delta) })
})
