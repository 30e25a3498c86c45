import type { AlipaySdk } from 'alipay-sdk'
import * as v from 'valibot'
import { OutsideError } from '../answer'
import { connectionFault } from '../ask'
import { type connected } from './alipay'

/** `20000`: not available just now. The SDK writes names in camel case. */
const BUSY = '20000'
export const OK = '10000'

export type Connect = typeof connected

/** One call of the open platform, signed and checked by the SDK. `schema`: of the answer, `code` included. Throws `OutsideError`. */
export async function callAlipay<Schema extends v.GenericSchema<unknown, { code: string }>>(
  connect: Connect,
  { method, content, schema }: { method: string; content: object; schema: Schema },
): Promise<{ kind: 'answered' } & v.InferOutput<Schema>> {
  const sdk: AlipaySdk = await connect()
  const answer = v.safeParse(schema, await sdk.exec(method, { bizContent: content }).catch((error: unknown) => faultOf(error)))
  if (!answer.success) throw new OutsideError('garbage')
  if (answer.output.code === BUSY) throw new OutsideError('busy')
  return { kind: 'answered', ...answer.output }
}

/** The SDK says the status of HTTP in words only; an answer that it cannot read, or that is not Alipay's, may follow a call that was heard. */
function faultOf(error: unknown): never {
  const { message = '', cause } = (error ?? {}) as { message?: string; cause?: unknown }
  if (/status: [45]\d\d/.test(message)) throw new OutsideError('http')
  throw cause === undefined ? new OutsideError('garbage') : connectionFault(error)
}
