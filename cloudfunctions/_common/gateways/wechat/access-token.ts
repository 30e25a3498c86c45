import { type Instant, MINUTE, SECOND } from '@domain/kernel/china-time'
import * as v from 'valibot'
import { OutsideError } from '../answer'
import { ask, read } from '../ask'

export interface WechatAccount {
  /** `https://api.weixin.qq.com` */
  url: string
  appId: string
  appSecret: string
}

/** Hands out what every server call of WeChat is signed with. */
export interface AccessTokens {
  /** A token that WeChat has not refused. `refused`: the one it has. Throws `OutsideError`. */
  token(signal: AbortSignal, refused?: string): Promise<string>
}

const Answer = v.union([v.object({ access_token: v.string(), expires_in: v.number() }), v.object({ errcode: v.number() })])

/** WeChat gives out the next token in the last five minutes of one. */
const RENEWED_BEFORE = 5 * MINUTE

/**
 * Tokens by `POST /cgi-bin/stable_token`: however many instances ask, all get the same one while it lives, so each keeps its own copy.
 * Only when WeChat itself hands out one that it refuses, another is forced, which ends the old one. Source: `docs/gateways/wechat.md`.
 */
export function accessTokens({ url, appId, appSecret }: WechatAccount, now: () => Instant): AccessTokens {
  let known: { token: string; until: Instant } | undefined

  async function fetchToken(signal: AbortSignal, isForced: boolean): Promise<string> {
    const body = { grant_type: 'client_credential', appid: appId, secret: appSecret, force_refresh: isForced }
    const answer = read(Answer, await ask({ url: `${url}/cgi-bin/stable_token`, body, signal }))
    if (!('access_token' in answer)) throw new OutsideError(answer.errcode === -1 ? 'busy' : 'refused')
    known = { token: answer.access_token, until: now() + answer.expires_in * SECOND - RENEWED_BEFORE }
    return known.token
  }

  return {
    async token(signal, refused) {
      if (known && known.token !== refused && now() < known.until) return known.token
      const token = await fetchToken(signal, false)
      return token === refused ? fetchToken(signal, true) : token
    },
  }
}
