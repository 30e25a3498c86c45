import { accountId } from '@common/crypto/hash'
import { seal } from '@common/crypto/seal'
import { loginWithAlipay } from '@common/gateways/alipay/alipay'
import type { Citizen } from '@common/identity/caller'
import { type Call, implement } from '@common/pipeline/implement'
import { readHolder } from '@common/repositories/holder-people.repository'
import { addPermission, lookAtValidity, readPermission } from '@common/repositories/message-permissions.repository'
import type { MessagePlatform } from '@common/repositories/message.record'
import { places } from '@common/repositories/places'
import { allowMessages } from '@contract/messages/allow-messages'
import type { Input } from '@contract/operation'
import { type Failure, failure } from '@domain/kernel/errors'
import { done, failed, type Result } from '@domain/kernel/result'
import { nextTelling } from '@domain/messages/telling'
import { leftOf } from './left'

interface User {
  platform: MessagePlatform
  id: string
}

export const allowMessagesHandler = implement(allowMessages, async ({ input, caller, now }) => {
  const { account } = caller
  const holder = await readHolder(account)
  if (holder?.closed) return failed(failure('ACCOUNT_CLOSED'))
  const user = await userOf(caller, input)
  if (!user.ok) return user
  const { platform, id } = user.value
  const permission = { _id: account, platform, userCipher: seal(id, places.messageUser(account)), language: input.language }
  for (const kind of new Set(input.kinds)) await addPermission(permission, kind)
  const next = nextTelling(Object.values(holder?.phones ?? {}), now)
  if (next !== undefined) await lookAtValidity(account, next)
  return done({ left: leftOf(await readPermission(account)) })
})

/** Whom the platform knows: WeChat says it with every call; Alipay tells it once more, and it must be the same person. */
async function userOf(
  { platform, openid, account }: Citizen,
  { authCode }: Pick<Call<Input<typeof allowMessages>>['input'], 'authCode'>,
): Promise<Result<User, Failure>> {
  if (openid !== undefined) return done({ platform: 'wechat', id: openid })
  if (platform !== 'alipay') return failed(failure('FORBIDDEN'))
  const login = authCode === undefined ? undefined : await loginWithAlipay(authCode)
  if (login?.kind !== 'user' || accountId('alipay', login.id) !== account) return failed(failure('ALIPAY_LOGIN_FAILED'))
  return done({ platform, id: login.id })
}
