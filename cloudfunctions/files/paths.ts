import type { PictureType } from '@domain/pictures/kinds.table'

/** Where a phone sends a picture. */
export const uploadPath = (file: string): string => `uploads/${file}`

const ENDINGS: Readonly<Record<PictureType, string>> = { jpeg: 'jpg', png: 'png', webp: 'webp' }

/** Where the bare picture lies. The ending tells browsers what it is: by its content, whatever it was called. */
export const keptPath = (file: string, type: PictureType): string => `pictures/${file}.${ENDINGS[type]}`
