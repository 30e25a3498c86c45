import { readFields, type TemplateFields } from '../world/template'
import type { World } from '../world/world'

/** `thing`: 1 to 20 characters. `time`: a day in Chinese, with or without the time. */
const THING = /^.{1,20}$/su
const TIME = /^\d{4}年\d{1,2}月\d{1,2}日( \d{1,2}:\d{2})?$/
const FIELDS: TemplateFields = { thing1: THING, thing2: THING, time3: TIME, thing4: THING }

/** What the operator of the mini-program has chosen on WeChat's page. */
const TEMPLATES: Readonly<Record<string, TemplateFields>> = {
  'kR3vT8yQ-situation-Zp5sL0wN2bXc7dHj4gMfA1u': FIELDS,
  'nD6hJ2xB-validity-Vq9tE4rK7mYo1cSa3iPgW8z': FIELDS,
  'hW5mC9xF-journey-Lr8uB2nE6kQz0vTs4dYjG7a': FIELDS,
}

const PAGE = /^(pages|packages)\/[\w/-]+(\?.*)?$/
const OPENID = /^[\w-]{1,64}$/

const answer = (errcode: number, errmsg: string) => ({ errcode, errmsg })

/** 订阅消息: `POST /cgi-bin/message/subscribe/send`, once a permission. */
export function sendSubscribed(world: World, body: Record<string, unknown>): object {
  const { touser, template_id: id, page = '' } = body
  const template = TEMPLATES[String(id)]
  if (typeof touser !== 'string' || !OPENID.test(touser)) return answer(40003, 'invalid openid')
  if (!template) return answer(40037, 'invalid template_id')
  if (page !== '' && !PAGE.test(String(page))) return answer(41030, 'invalid page')
  const fields = readFields(template, body['data'])
  if (!fields) return answer(47003, 'argument invalid! data')
  const message = { system: 'wechat' as const, user: touser, template: String(id), page: String(page), fields, at: world.now() }
  return world.messages.deliver(message) ? answer(0, 'ok') : answer(43101, 'user refuse to accept the msg')
}
