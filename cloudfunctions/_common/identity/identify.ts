import type { Audience } from '@contract/operation'
import { failure, type Failure } from '@domain/kernel/errors'
import type { Instant } from '@domain/kernel/china-time'
import { done, failed, type Result } from '@domain/kernel/result'
import { accountId } from '../crypto/hash'
import type { Caller } from './caller'
import type { Invocation } from './invocation'
import { readToken } from './session-token'

/**
 * Who calls. WeChat: what the platform wrote into this invocation's `context.environment`, never the event (which the caller writes) and never
 * `process.env` (which may still hold the previous caller's identity). HTTP: our own bearer token; one that serves no more is none to what anybody may
 * ask, a new one among it. Neither: the cloud's own credentials.
 */
export function identify({ environment, http }: Invocation, audience: Audience, now: Instant): Result<Caller, Failure> {
  const openid = environment.WX_OPENID
  if (openid) return done({ kind: 'citizen', platform: 'wechat', account: accountId('wechat', openid), openid })
  if (http) {
    const known = identifyBearer(http.bearer, http.address, now)
    return known.ok || audience !== 'anyone' ? known : done({ kind: 'nobody', address: http.address })
  }
  const isClient = environment.TCB_UUID || environment.TCB_CUSTOM_USER_ID || environment.TCB_SOURCE?.includes('client')
  return done(isClient ? { kind: 'nobody' } : { kind: 'system' })
}

function identifyBearer(bearer: string | undefined, address: string | undefined, now: Instant): Result<Caller, Failure> {
  if (!bearer) return done({ kind: 'nobody', address })
  const reading = readToken(bearer, now)
  if (reading.kind === 'expired') return failed(failure('SESSION_EXPIRED'))
  if (reading.kind === 'invalid') return failed(failure('SESSION_INVALID'))
  return done({ kind: 'citizen', account: reading.session.account, platform: reading.session.platform, address })
}
