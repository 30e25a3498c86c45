/** Where a list may be put, as a function permits it: to `path` by WeChat, to `upload` by a browser. */
export interface ListPlace {
  path: string
  upload: { url: string; headers: Readonly<Record<string, string>> }
}

/** A list that somebody chose. */
export interface ChosenList {
  name: string
  /** `tell`: how much is sent, 0 to 1, where the platform says so. @returns whether it arrived */
  send(place: ListPlace, tell?: (share: number) => void): Promise<boolean>
}

/** What ends a list's name: a spreadsheet, or the national interface's own. */
export type ListEnding = 'csv' | 'xlsx' | 'json'

/** Lists as files. */
export interface ListFiles {
  /** Nothing when the person turns back. */
  choose(endings: readonly ListEnding[]): Promise<ChosenList | undefined>
  /** Keeps a text, or a workbook, as a file; absent where a phone keeps none. */
  save?: (name: string, content: string | Uint8Array) => void
}

/** Alipay chooses pictures alone: lists are handed in in a browser. */
export const listFiles: ListFiles | undefined = undefined
