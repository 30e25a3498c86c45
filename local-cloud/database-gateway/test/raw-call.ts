import { Signer } from '@cloudbase/signature-nodejs'

export interface RawAnswer {
  status: number
  body: Record<string, unknown>
}

/**
 * A signed call that the SDK would not make; answers with what stands on the wire.
 * @param sent what is sent in place of what was signed
 */
export async function rawCall(url: string, body: Record<string, unknown>, sent = body): Promise<RawAnswer> {
  const headers = { host: new URL(url).host, 'content-type': 'application/json' }
  const timestamp = Math.floor(Date.now() / 1000)
  const signer = new Signer({ secretId: 'local-id', secretKey: 'local-key' }, 'tcb')
  const { authorization } = signer.tc3sign('post', url, headers, body, timestamp, { withSignedParams: true })
  const answer = await fetch(url, {
    method: 'POST',
    headers: { ...headers, authorization, 'x-timestamp': String(timestamp) },
    body: JSON.stringify(sent),
  })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}
