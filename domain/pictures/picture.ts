import { readJpeg } from './jpeg'
import { PICTURE_LIMITS, PICTURE_TYPES, type PictureKind, type PictureType } from './kinds.table'
import { readPng } from './png'
import { readWebp } from './webp'

/** A picture as its bytes say, whatever it was called. */
export interface Picture {
  type: PictureType
  width: number
  height: number
  /** The same picture with nothing in it but the picture: no place, device, thumbnail, comment or other file behind its end. */
  bare: Uint8Array
}

/** `type`: no picture, or none that is taken; `size`: too many bytes; `sides`: too many or too few pixels. */
export type PictureFault = 'type' | 'size' | 'sides'

const READERS: Readonly<Record<PictureType, (bytes: Uint8Array) => Omit<Picture, 'type'> | undefined>> = {
  jpeg: readJpeg,
  png: readPng,
  webp: readWebp,
}

/** Reads a picture from first byte to last; nothing for anything that is none, or is cut off. */
export function readPicture(bytes: Uint8Array): Picture | undefined {
  for (const type of PICTURE_TYPES) {
    const picture = READERS[type](bytes)
    if (picture) return { type, ...picture }
  }
  return undefined
}

/** What speaks against a picture of a kind; `size`: of the file as it was sent. */
export function pictureFault(kind: PictureKind, size: number, picture: Picture | undefined): PictureFault | undefined {
  const { types, bytesAtMost, sideAtLeast, sideAtMost } = PICTURE_LIMITS[kind]
  if (size > bytesAtMost) return 'size'
  if (!picture || !types.includes(picture.type)) return 'type'
  const [shorter, longer] = [Math.min(picture.width, picture.height), Math.max(picture.width, picture.height)]
  return shorter < sideAtLeast || longer > sideAtMost ? 'sides' : undefined
}
