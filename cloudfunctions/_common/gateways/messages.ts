import { configuration } from '../configuration/configuration'
import { connected } from './alipay/alipay'
import { alipayMessages } from './alipay/template-message'
import type { MessageSender } from './message-sender'
import { noted } from '../statistics/tally'
import { protection } from './protection'
import { accessTokens } from './wechat/access-token'
import { wechatMessages } from './wechat/subscribe-message'

const account = { url: configuration.WECHAT_URL, appId: configuration.WECHAT_APP_ID, appSecret: configuration.WECHAT_APP_SECRET }
const templates = configuration.MESSAGE_TEMPLATES

/** Messages by platform, as configured. Apart from the other gateways: most functions send none. */
export const messageSenders: Readonly<Record<'wechat' | 'alipay', MessageSender>> = {
  wechat: wechatMessages(
    { url: account.url, tokens: accessTokens(account, () => Date.now()), guards: protection({ note: noted('messages') }) },
    templates.wechat,
  ),
  alipay: alipayMessages({ sdk: connected, templates: templates.alipay, guard: protection({ note: noted('messages') }).once }),
}
