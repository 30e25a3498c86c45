import type { AlipaySdk } from 'alipay-sdk'
import * as v from 'valibot'
import { configuration } from '../../configuration/configuration'

const TIMEOUT_MS = 5_000

/** `open_id` for programs made since 2023, `user_id` for older ones; the SDK writes both in camel case. */
const TokenSchema = v.union([
  v.object({ openId: v.pipe(v.string(), v.minLength(1)) }),
  v.object({ userId: v.pipe(v.string(), v.minLength(1)) }),
])

export type AlipayLogin = { kind: 'user'; id: string } | { kind: 'refused' }

let sdk: Promise<AlipaySdk> | undefined

/** The SDK, loaded and made at its first use: it is large, and most calls of most functions do without. */
export const connected = (): Promise<AlipaySdk> => (sdk ??= connect())

async function connect(): Promise<AlipaySdk> {
  const { AlipaySdk: Sdk } = await import('alipay-sdk')
  return new Sdk({
    appId: configuration.ALIPAY_APP_ID,
    privateKey: configuration.ALIPAY_PRIVATE_KEY,
    alipayPublicKey: configuration.ALIPAY_PUBLIC_KEY,
    gateway: configuration.ALIPAY_GATEWAY,
    keyType: 'PKCS8',
    timeout: TIMEOUT_MS,
  })
}

/** Exchanges what `my.getAuthCode` gave for the user's id (`alipay.system.oauth.token`); a code serves once. Signatures are checked both ways by the SDK. */
export async function loginWithAlipay(authCode: string): Promise<AlipayLogin> {
  try {
    const answer: unknown = await (await connected()).exec('alipay.system.oauth.token', { grantType: 'authorization_code', code: authCode })
    const user = v.safeParse(TokenSchema, answer)
    if (!user.success) return { kind: 'refused' }
    return { kind: 'user', id: 'openId' in user.output ? user.output.openId : user.output.userId }
  } catch {
    // Refused, unreachable, or signed by somebody else: the person cannot be told apart, which is all that counts here.
    return { kind: 'refused' }
  }
}
