import * as v from 'valibot'
import { OutsideError } from '../answer'
import { ask, read } from '../ask'
import {
  filled,
  MESSAGE_PAGE,
  type MessageSender,
  notAnswered,
  type OutgoingMessage,
  type SendOutcome,
  type Templates,
} from '../message-sender'
import type { Protected } from '../protection'
import type { AccessTokens } from './access-token'

const Answer = v.object({ errcode: v.number() })

const OK = 0
const BUSY = -1
const TOKEN_REFUSED = [40001, 40014, 42001]
/** The person did not allow it, or has withdrawn it. */
const USER_REFUSES = 43101
const QUOTA_USED_UP = 45009

const LANGUAGES = { zh: 'zh_CN', en: 'en_US' } as const

export interface WechatMessages {
  url: string
  tokens: AccessTokens
  templates: Templates
  /** For the token; and for the sending, which must not be repeated after a fault. */
  guards: { repeatable: Protected; once: Protected }
}

/** 订阅消息 of WeChat: one permission, one message. Source: `docs/gateways/wechat.md`. */
export function wechatMessages({ url, tokens, templates, guards }: WechatMessages): MessageSender {
  const sendWith = (token: string, body: object) =>
    guards.once(async (signal) => {
      const text = await ask({ url: `${url}/cgi-bin/message/subscribe/send?access_token=${encodeURIComponent(token)}`, body, signal })
      const { errcode } = read(Answer, text)
      if (errcode === BUSY || errcode === QUOTA_USED_UP) throw new OutsideError('busy')
      return { kind: 'answered' as const, errcode }
    })

  async function attempt(body: object, refused?: string): Promise<SendOutcome> {
    const token = await guards.repeatable((signal) => tokens.token(signal, refused))
    if (typeof token !== 'string') return { kind: 'not-sent', why: token.why }
    const answer = await sendWith(token, body)
    if (answer.kind === 'down') return notAnswered(answer)
    if (!TOKEN_REFUSED.includes(answer.errcode)) return outcomeOf(answer.errcode)
    return refused === undefined ? attempt(body, token) : { kind: 'not-sent', why: 'refused' }
  }

  return { send: (message) => attempt(bodyOf(message, templates)) }
}

function bodyOf({ user, kind, words, language }: OutgoingMessage, templates: Templates): object {
  const template = templates[kind]
  return { touser: user, template_id: template.id, page: MESSAGE_PAGE, data: filled(template, words), lang: LANGUAGES[language] }
}

function outcomeOf(errcode: number): SendOutcome {
  if (errcode === OK) return { kind: 'sent' }
  return errcode === USER_REFUSES ? { kind: 'refused' } : { kind: 'wrong', code: String(errcode) }
}
