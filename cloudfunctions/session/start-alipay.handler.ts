import { randomBytes } from 'node:crypto'
import { loginWithAlipay } from '@common/gateways/alipay/alipay'
import { accountId } from '@common/crypto/hash'
import { issueToken } from '@common/identity/session-token'
import { implement } from '@common/pipeline/implement'
import { startAlipay } from '@contract/session/start-alipay'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'

const SEED_BYTES = 32

export const startAlipaySession = implement(startAlipay, async ({ input, now }) => {
  const login = await loginWithAlipay(input.authCode)
  if (login.kind === 'refused') return failed(failure('ALIPAY_LOGIN_FAILED'))
  const seed = randomBytes(SEED_BYTES).toString('hex')
  return done({ ...issueToken(accountId('alipay', login.id), 'alipay', now), seed })
})
