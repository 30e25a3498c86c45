import { count } from './count'
import { fetchRiskList } from './fetch-risk-list'
import { finishAnalyses } from './finish-analyses'
import { finishCases } from './finish-cases'
import { finishClosings } from './finish-closings'
import { finishDeclarations } from './finish-declarations'
import { finishDeletions } from './finish-deletions'
import { finishFanOuts } from './finish-fan-outs'
import { finishLists } from './finish-lists'
import { followOrders } from './follow-orders'
import { forgetFiles } from './forget-files'
import { forgetStandings } from './forget-standings'
import type { Job } from './job'
import { noteEndings } from './note-endings'
import { rejudgeDeclarations } from './rejudge-declarations'
import { sealActs } from './seal-acts'
import { sendMessages } from './send-messages'

/** In this order: nothing is told to who is gone, changes reach everybody before they are told, endings are told in the minute in which they are noted, what waits for others outside comes late, and the trail is sealed after all of it. */
export const JOBS: Readonly<Record<string, Job>> = {
  finishDeletions,
  finishClosings,
  finishCases,
  finishLists,
  finishFanOuts,
  noteEndings,
  finishAnalyses,
  finishDeclarations,
  rejudgeDeclarations,
  sendMessages,
  forgetFiles,
  forgetStandings,
  followOrders,
  fetchRiskList,
  count,
  sealActs,
}
