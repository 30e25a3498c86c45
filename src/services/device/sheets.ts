/** Where a file may be put, as a function permits it: to `path` by WeChat, to `upload` by a browser. */
export interface UploadPlace {
  path: string
  upload: { url: string; headers: Readonly<Record<string, string>> }
}

/** A file that somebody chose. */
export interface ChosenSheet {
  name: string
  /** `false` when it did not arrive. */
  send(place: UploadPlace): Promise<boolean>
}

/** Lists as files, CSV and XLSX. */
export interface Sheets {
  /** Nothing when the person turns back. */
  choose(): Promise<ChosenSheet | undefined>
  /** Keeps a text as a file; absent where a phone keeps none. */
  save?: (name: string, text: string) => void
}

/** Alipay chooses pictures alone: lists are handed in in a browser. */
export const sheets: Sheets | undefined = undefined
