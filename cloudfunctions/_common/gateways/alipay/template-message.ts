import type { AlipaySdk } from 'alipay-sdk'
import * as v from 'valibot'
import { OutsideError } from '../answer'
import { connectionFault } from '../ask'
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

const METHOD = 'alipay.open.app.mini.templatemessage.send'

/** `code` 10000 is done, 20000 not available; `subCode` says what was wrong. The SDK writes names in camel case. */
const Answer = v.object({ code: v.string(), subCode: v.optional(v.string()) })

const OK = '10000'
const BUSY = '20000'
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
  sdk: () => AlipaySdk
  templates: Templates
  guard: Protected
}

/** 模板消息 of Alipay to who subscribed (一次性订阅): one permission, one message. Source: `docs/gateways/alipay.md`. */
export const alipayMessages = ({ sdk, templates, guard }: AlipayMessages): MessageSender => ({
  async send(message) {
    const answer = await guard(() => ask(sdk(), bizContent(message, templates)))
    return answer.kind === 'down' ? notAnswered(answer) : outcomeOf(answer)
  },
})

async function ask(sdk: AlipaySdk, content: object) {
  const answer = v.safeParse(Answer, await sdk.exec(METHOD, { bizContent: content }).catch((error: unknown) => faultOf(error)))
  if (!answer.success) throw new OutsideError('garbage')
  if (answer.output.code === BUSY) throw new OutsideError('busy')
  return { kind: 'answered' as const, ...answer.output }
}

/** The SDK says the status of HTTP in words only; an answer that it cannot read, or that is not Alipay's, may follow a message that was sent. */
function faultOf(error: unknown): never {
  const { message = '', cause } = (error ?? {}) as { message?: string; cause?: unknown }
  if (/status: [45]\d\d/.test(message)) throw new OutsideError('http')
  throw cause === undefined ? new OutsideError('garbage') : connectionFault(error)
}

function outcomeOf({ code, subCode = code }: { code: string; subCode?: string }): SendOutcome {
  if (code === OK) return { kind: 'sent' }
  return subCode === NOT_SUBSCRIBED ? { kind: 'refused' } : { kind: 'wrong', code: subCode }
}
