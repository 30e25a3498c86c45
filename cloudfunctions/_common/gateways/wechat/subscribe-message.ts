import type { Language } from '@domain/kernel/language'
import * as v from 'valibot'
import {
  filled,
  MESSAGE_PAGE,
  type MessageSender,
  notAnswered,
  type OutgoingMessage,
  type SendOutcome,
  type Templates,
} from '../message-sender'
import { callWechat, type WechatApi } from './call'

const SEND = '/cgi-bin/message/subscribe/send'
const Answer = v.object({ errcode: v.number() })

const OK = 0
/** The person did not allow it, or has withdrawn it. */
const USER_REFUSES = 43101

const CALLED: Readonly<Record<Language, string>> = { zh: 'zh_CN', en: 'en_US' }

/** 订阅消息 of WeChat: one permission, one message. Source: `docs/gateways/wechat.md`. */
export const wechatMessages = (api: WechatApi, templates: Templates): MessageSender => ({
  async send(message) {
    // Never repeated after a fault: it may have been sent.
    const answer = await callWechat(api, { path: SEND, body: bodyOf(message, templates), schema: Answer, guard: api.guards.once })
    if (answer.kind === 'answered') return outcomeOf(answer.errcode)
    return answer.isAsked ? notAnswered(answer) : { kind: 'not-sent', why: answer.why }
  },
})

function bodyOf({ user, kind, words, language }: OutgoingMessage, templates: Templates): object {
  const template = templates[kind]
  return { touser: user, template_id: template.id, page: MESSAGE_PAGE, data: filled(template, words), lang: CALLED[language] }
}

function outcomeOf(errcode: number): SendOutcome {
  if (errcode === OK) return { kind: 'sent' }
  return errcode === USER_REFUSES ? { kind: 'refused' } : { kind: 'wrong', code: String(errcode) }
}
