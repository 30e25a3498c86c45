import type { FunctionSettings } from './settings'

const VERSION = '$LATEST'

/**
 * The second argument of a handler, as the platform gives it. Who calls stands in `environment` (a JSON string with the function's own
 * variables and those of this invocation), and in `environ`, the older form of the latter.
 */
export function createContext(settings: FunctionSettings, requestId: string, environment: Record<string, string>): object {
  const own = settings.environment
  return {
    callbackWaitsForEmptyEventLoop: true,
    memory_limit_in_mb: settings.memoryMb,
    time_limit_in_ms: settings.timeoutMs,
    request_id: requestId,
    function_version: VERSION,
    function_name: settings.name,
    namespace: own['SCF_NAMESPACE'],
    tencentcloud_region: own['TENCENTCLOUD_REGION'],
    tencentcloud_appid: '',
    tencentcloud_uin: '',
    environ: Object.entries(environment)
      .map(([name, value]) => `${name}=${value}`)
      .join(';'),
    environment: JSON.stringify({ ...own, ...environment }),
  }
}
