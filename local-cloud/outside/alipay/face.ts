import { hasIdCard } from '../city/id-card'
import type { World } from '../world/world'
import { parsed } from './content'

const ORDER = /^[0-9A-Za-z]{1,32}$/
const OK = { code: '10000', msg: 'Success' }

const refusal = (sub_code: string, sub_msg: string) => ({ code: '40004', msg: 'Business Failed', sub_code, sub_msg })
const UNKNOWN = refusal('CERTIFY_ID_NOT_EXIST', '认证单据不存在')

type Fields = Record<string, unknown>

/** `….face.certify.initialize`: a check for a name and a number. Its refusals are assumed. */
export function initializeFace(world: World, content: string): object {
  const { outer_order_no: order, identity_param, merchant_config } = parsed(content)
  const { identity_type, cert_type, cert_name: name, cert_no: documentNumber } = (identity_param ?? {}) as Fields
  const isWhole =
    identity_type === 'CERT_INFO' && cert_type === 'IDENTITY_CARD' && typeof (merchant_config as Fields)?.['return_url'] === 'string'
  if (!ORDER.test(String(order)) || !isWhole || typeof name !== 'string' || typeof documentNumber !== 'string')
    return refusal('INVALID_PARAMETER', '参数有误')
  if (!hasIdCard(world.city, name, documentNumber, world.now())) return refusal('CERT_INFO_NOT_MATCH', '姓名和身份证号不匹配')
  const begun = world.faceChecks.begin({ system: 'alipay', order: String(order), name, documentNumber, user: '' }, world.now())
  return begun ? { ...OK, certify_id: begun.id } : refusal('OUTER_ORDER_NO_REPEAT', '外部订单号重复')
}

/** `….face.certify.verify`: where Alipay's page of a check lies. */
export function verifyFace(world: World, content: string): object {
  const check = world.faceChecks.find('alipay', parsed(content)['certify_id'])
  return check ? { ...OK, certify_url: `https://openapi.alipay.com/certify?certify_id=${check.id}` } : UNKNOWN
}

/** `….face.certify.query`: whether it was passed. */
export function queryFace(world: World, content: string): object {
  const check = world.faceChecks.find('alipay', parsed(content)['certify_id'])
  if (!check) return UNKNOWN
  const passed = check.outcome === 'passed'
  return { ...OK, passed: passed ? 'T' : 'F', ...(!passed && { fail_reason: '认证未通过' }) }
}
