import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock/clock'
import { Files } from './files'
import { FileIds } from './names'
import { Tickets } from './tickets'

interface StorageSettings {
  /** Largest file, bytes. */
  fileLimit: number
  /** Life of a permission to upload, seconds. */
  uploadSeconds: number
  /** Life of a temporary address when the caller names none, and the longest, seconds. */
  downloadSeconds: number
}

const defaults: StorageSettings = { fileLimit: 50 * 1024 * 1024, uploadSeconds: 900, downloadSeconds: 86_400 }

/** The file storage of one environment. */
export interface Storage {
  files: Files
  ids: FileIds
  tickets: Tickets
  /** Address of the hub. */
  url: string
  settings: StorageSettings
}

export function createStorage({ folder, envId, clock, url }: { folder: string; envId: string; clock: Clock; url: string }): Storage {
  // Drawn at every start: addresses given out before a restart are void.
  const secret = randomBytes(32).toString('hex')
  return { files: new Files(folder), ids: new FileIds(envId), tickets: new Tickets(secret, clock), url, settings: defaults }
}
