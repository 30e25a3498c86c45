import { finishDeletions } from './finish-deletions'
import type { Job } from './job'
import { noteEndings } from './note-endings'
import { sendMessages } from './send-messages'

/** In this order: nothing is told to who is gone, and endings are told in the minute in which they are noted. */
export const JOBS: Readonly<Record<string, Job>> = { finishDeletions, noteEndings, sendMessages }
