import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { down } from '../answer'
import type { FaceChecks, FaceSubject } from '../face/face'
import { callWechat, type WechatApi } from './call'

const START = '/cityservice/face/identify/getverifyid'
const QUERY = '/cityservice/face/identify/queryverifyinfo'

const Started = v.object({ errcode: v.number(), verify_id: v.optional(v.pipe(v.string(), v.nonEmpty())) })
const Queried = v.object({ errcode: v.number(), verify_ret: v.optional(v.number()) })

const OK = 0
const PASSED = 10000
/** Name and number are nobody's. Assumed: `docs/gateways/wechat.md`. */
const NOBODY = 84008

const certificate = ({ name, idNumber }: FaceSubject) => ({ cert_type: 'IDENTITY_CARD', cert_name: name, cert_no: idNumber })

/** The certificate in one line of base64 parts, hashed: how WeChat knows that the person asked about is still the same. */
export function certHash(subject: FaceSubject): string {
  const line = Object.entries(certificate(subject))
    .map(([field, value]) => `${field}=${Buffer.from(value).toString('base64')}`)
    .join('&')
  return createHash('sha256').update(line).digest('hex')
}

/** 人脸核身 2.0 of WeChat. Source: `docs/gateways/wechat.md`. */
export const wechatFaces = (api: WechatApi): FaceChecks => ({
  async start(subject) {
    const { order, openid } = subject
    const body = { out_seq_no: order, cert_info: certificate(subject), openid }
    // An order number serves once: after a fault in the middle the second call would be refused.
    const answer = await callWechat(api, { path: START, body, schema: Started, guard: api.guards.once })
    if (answer.kind === 'down') return answer
    if (answer.errcode === NOBODY) return { kind: 'not-in-system' }
    return answer.verify_id === undefined ? down('refused') : { kind: 'started', id: answer.verify_id, url: null }
  },

  async outcome(subject, id) {
    const body = { verify_id: id, out_seq_no: subject.order, cert_hash: certHash(subject), openid: subject.openid }
    const answer = await callWechat(api, { path: QUERY, body, schema: Queried, guard: api.guards.repeatable })
    if (answer.kind === 'down') return answer
    return { kind: answer.errcode === OK && answer.verify_ret === PASSED ? 'passed' : 'not-passed' }
  },
})
