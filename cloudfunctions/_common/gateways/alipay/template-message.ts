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
import type { Protected } from '../protection'
import { callAlipay, type Connect, OK } from './call'

const METHOD = 'alipay.open.app.mini.templatemessage.send'

/** `subCode` says what was wrong. */
const Answer = v.object({ code: v.string(), subCode: v.optional(v.string()) })

/** Assumed: `docs/gateways/alipay.md`. */
const NOT_SUBSCRIBED = 'USER_NOT_SUBSCRIBE'

/** Old programmes know their users by 16 digits that begin with 2088, newer ones by an open id. */
const addressed = (user: string) => (/^2088\d{12}$/.test(user) ? { to_user_id: user } : { to_open_id: user })

const bizContent = ({ user, kind, words }: OutgoingMessage, templates: Templates) => ({
  ...addressed(user),
  user_template_id: templates[kind].id,
  page: MESSAGE_PAGE,
  data: JSON.stringify(filled(templates[kind], words)),
})

export interface AlipayMessages {
  sdk: Connect
  templates: Templates
  guard: Protected
}

/** 模板消息 of Alipay to who subscribed (一次性订阅): one permission, one message. Source: `docs/gateways/alipay.md`. */
export const alipayMessages = ({ sdk, templates, guard }: AlipayMessages): MessageSender => ({
  async send(message) {
    const answer = await guard(() => callAlipay(sdk, { method: METHOD, content: bizContent(message, templates), schema: Answer }))
    return answer.kind === 'down' ? notAnswered(answer) : outcomeOf(answer)
  },
})

function outcomeOf({ code, subCode = code }: { code: string; subCode?: string }): SendOutcome {
  if (code === OK) return { kind: 'sent' }
  return subCode === NOT_SUBSCRIBED ? { kind: 'refused' } : { kind: 'wrong', code: subCode }
}
