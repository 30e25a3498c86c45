import { systemCaller } from '../identity/callers'
import { FunctionError } from './errors'
import type { FunctionHost } from './host'

/** `functions.invokeFunction` on the SDK's wire: `{function_name, request_data}` → `{data: {response_data}}` or `{code, message}`. */
export async function invokeFunction(host: FunctionHost, body: Record<string, unknown>): Promise<object> {
  const event = parseEvent(body['request_data'])
  if (event === undefined) return { code: 'INVALID_PARAM', message: 'request_data is not JSON' }
  try {
    const { json, requestId } = await host.invoke(String(body['function_name']), { event, environment: systemCaller })
    return { requestId, data: { response_data: json } }
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error
    return { requestId: error.requestId, code: error.code, message: error.message }
  }
}

function parseEvent(text: unknown): unknown {
  if (typeof text !== 'string' || text === '') return {}
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
