import { readFields, type TemplateFields } from '../world/template'
import type { World } from '../world/world'
import { parsed } from './content'

const TEXT = /^.{1,200}$/su
const FIELDS: TemplateFields = { keyword1: TEXT, keyword2: TEXT, keyword3: TEXT, keyword4: TEXT }

/** What the operator of the mini-program has taken from Alipay's library. */
const TEMPLATES: Readonly<Record<string, TemplateFields>> = {
  bG9jYWwtc2l0dWF0aW9uLXRlbXBsYXRl: FIELDS,
  'bG9jYWwtdmFsaWRpdHktdGVtcGxhdGU=': FIELDS,
  'bG9jYWwtam91cm5leS10ZW1wbGF0ZQ==': FIELDS,
}

const refusal = (sub_code: string, sub_msg: string) => ({ code: '40004', msg: 'Business Failed', sub_code, sub_msg })

/** 小程序发送模板消息: `alipay.open.app.mini.templatemessage.send`, once a subscription. Its refusals are assumed. */
export function sendTemplate(world: World, bizContent: string): object {
  const { to_user_id, to_open_id, user_template_id: id, page, data } = parsed(bizContent)
  const user = to_user_id ?? to_open_id
  const template = TEMPLATES[String(id)]
  if (typeof user !== 'string' || user === '') return refusal('USER_ID_ILLEGAL', '用户不存在')
  if (!template) return refusal('USER_TEMPLATE_ID_ILLEGAL', '模板不存在')
  if (typeof page !== 'string' || !/^[\w/-]+(\?.*)?$/.test(page)) return refusal('PAGE_ILLEGAL', '页面地址不合法')
  const fields = readFields(template, parsed(String(data)))
  if (!fields) return refusal('TEMPLATE_PARAM_ILLEGAL', '模板参数不合法')
  const message = { system: 'alipay' as const, user, template: String(id), page, fields, at: world.now() }
  return world.messages.deliver(message) ? { code: '10000', msg: 'Success' } : refusal('USER_NOT_SUBSCRIBE', '用户未订阅')
}
