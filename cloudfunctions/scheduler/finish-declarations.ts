import { followUp } from '@common/declarations/follow-up'
import { pendingDeclarations } from '@common/repositories/declarations.repository'
import { MINUTE } from '@domain/kernel/china-time'
import { eachAlone } from './each-alone'
import type { Job } from './job'

const DECLARATIONS_A_MINUTE = 200

/** Does what follows from declarations that died before it was done. Those of this minute may still be on their way. */
export const finishDeclarations: Job = async (minute) =>
  eachAlone(await pendingDeclarations(minute.now - MINUTE, DECLARATIONS_A_MINUTE), minute, (record) => followUp(record, minute.now))
