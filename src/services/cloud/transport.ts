import type { FunctionName } from '@contract/operation'
import type { WireRequest } from '@contract/wire'

/** One way to the functions. Rejects with what the platform says; what comes back is not checked here. */
export interface Transport {
  send(functionName: FunctionName, request: WireRequest, token: string | undefined): Promise<unknown>
}
