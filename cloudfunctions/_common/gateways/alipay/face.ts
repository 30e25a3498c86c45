import * as v from 'valibot'
import { down } from '../answer'
import type { FaceChecks, FaceSubject } from '../face/face'
import type { Protected } from '../protection'
import { callAlipay, type Connect, OK } from './call'

const API = 'datadigital.fincloud.generalsaas.face.certify'

const Named = { code: v.string(), subCode: v.optional(v.string()) }
const Initialized = v.object({ ...Named, certifyId: v.optional(v.string()) })
const Addressed = v.object({ ...Named, certifyUrl: v.optional(v.string()) })
const Queried = v.object({ ...Named, passed: v.optional(v.string()) })

/** Name and number are nobody's. Assumed: `docs/gateways/alipay.md`. */
const NOBODY = 'CERT_INFO_NOT_MATCH'

/** Where Alipay's page ends when it was opened from a mini-program: back there. */
const RETURN_URL = 'alipays://platformapi/startapp'

const certification = ({ order, name, idNumber }: FaceSubject) => ({
  outer_order_no: order,
  biz_code: 'FACE',
  identity_param: { identity_type: 'CERT_INFO', cert_type: 'IDENTITY_CARD', cert_name: name, cert_no: idNumber },
  merchant_config: { return_url: RETURN_URL },
})

/** 人脸核身 of Alipay: initialize, the page, query. Source: `docs/gateways/alipay.md`. */
export function alipayFaces({ sdk, guard }: { sdk: Connect; guard: Protected }): FaceChecks {
  const call = <Schema extends v.GenericSchema<unknown, { code: string }>>(step: string, content: object, schema: Schema) =>
    guard(() => callAlipay(sdk, { method: `${API}.${step}`, content, schema }))

  return {
    async start(subject) {
      const begun = await call('initialize', certification(subject), Initialized)
      if (begun.kind === 'down') return begun
      if (begun.subCode === NOBODY) return { kind: 'not-in-system' }
      if (begun.certifyId === undefined) return down('refused')
      const page = await call('verify', { certify_id: begun.certifyId }, Addressed)
      if (page.kind === 'down') return page
      return page.certifyUrl === undefined ? down('refused') : { kind: 'started', id: begun.certifyId, url: page.certifyUrl }
    },

    async outcome(_subject, id) {
      const answer = await call('query', { certify_id: id }, Queried)
      if (answer.kind === 'down') return answer
      return { kind: answer.code === OK && answer.passed === 'T' ? 'passed' : 'not-passed' }
    },
  }
}
