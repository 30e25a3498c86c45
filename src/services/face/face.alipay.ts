import type { Face, FaceEnd } from './face'

interface Answer {
  resultStatus?: string | number
}

declare const my: {
  call?: (service: string, options: { name: string; param: string }, done: (answer?: Answer | null) => void) => void
}

/** `9000`: done. `4000`: refused for a reason that the functions hear too. An answer without a status says nothing: they are asked. */
const ENDS: Readonly<Record<string, FaceEnd>> = { 9000: 'done', 6001: 'cancelled', 6002: 'network', 4000: 'system' }

/** What Alipay's own `my.startAPVerify` does. Source: Alipay, 身份认证. */
export const face: Face = {
  check: ({ id, url }) =>
    new Promise((resolve) => {
      if (!my.call || url === null) return resolve('unsupported')
      my.call('startBizService', { name: 'open-certify', param: JSON.stringify({ certifyId: id, url }) }, (answer) =>
        resolve(answer?.resultStatus === undefined ? 'done' : (ENDS[String(answer.resultStatus)] ?? 'system')),
      )
    }),
}
