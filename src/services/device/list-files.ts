/** A file that was chosen, not yet sent. */
export interface ChosenFile {
  name: string
  content: Blob
}

/** Where a file goes, and the permission to put it there. */
export interface FilePlace {
  url: string
  headers: Readonly<Record<string, string>>
}

/** Files of a computer: lists that the office imports. */
export interface ListFiles {
  /** Nothing when the person turned back. */
  choose(): Promise<ChosenFile | undefined>
  /** `tell`: how much is sent, 0 to 1. @returns whether it arrived */
  send(file: ChosenFile, place: FilePlace, tell: (share: number) => void): Promise<boolean>
}

/** Mini-programs have no files to choose from. Browsers have `list-files.h5.ts`. */
export const listFiles: ListFiles | undefined = undefined
