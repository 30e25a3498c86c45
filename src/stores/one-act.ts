import type { Cloud } from '@/services/cloud/cloud'
import type { Problem } from '@/services/cloud/problem'
import type { Input, Operation, Output } from '@contract/operation'
import { failed, type Result } from '@domain/kernel/result'
import { runInAction } from 'mobx'

/** A store in which people do things. */
export interface Room {
  isBusy: boolean
  problem: Problem | undefined
}

/** One act at a time in a room; what went wrong stands there until the next. Pressed meanwhile, nothing is done. */
export async function oneAct<O extends Operation>(
  room: Room,
  cloud: Cloud,
  operation: O,
  input: Input<O>,
): Promise<Result<Output<O>, Problem | undefined>> {
  if (room.isBusy) return failed(undefined)
  runInAction(() => {
    room.isBusy = true
    room.problem = undefined
  })
  const answer = await cloud.call(operation, input)
  runInAction(() => {
    room.isBusy = false
    if (!answer.ok) room.problem = answer.error
  })
  return answer
}
