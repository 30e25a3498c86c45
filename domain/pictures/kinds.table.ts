/** What pictures are handed in for: a report 核酸检测报告 (a photo), a signature (drawn on the phone). */
export const PICTURE_KINDS = ['report', 'signature'] as const
export type PictureKind = (typeof PICTURE_KINDS)[number]

export const PICTURE_TYPES = ['jpeg', 'png', 'webp'] as const
export type PictureType = (typeof PICTURE_TYPES)[number]

interface PictureLimits {
  types: readonly PictureType[]
  bytesAtMost: number
  /** Of the shorter and of the longer side, in pixels. */
  sideAtLeast: number
  sideAtMost: number
}

const KB = 1024

/** Phones make photos smaller before they send them (`PHOTO_SIDE`); what is larger still is no report. */
export const PICTURE_LIMITS: Readonly<Record<PictureKind, PictureLimits>> = {
  report: { types: PICTURE_TYPES, bytesAtMost: 2048 * KB, sideAtLeast: 60, sideAtMost: 8000 },
  signature: { types: ['png'], bytesAtMost: 200 * KB, sideAtLeast: 60, sideAtMost: 3000 },
}

/** The largest file of any kind. */
export const PICTURE_BYTES_AT_MOST = Math.max(...PICTURE_KINDS.map((kind) => PICTURE_LIMITS[kind].bytesAtMost))

/** The longer side of a photo as a phone sends it: small print can still be read. */
export const PHOTO_SIDE = 1600
