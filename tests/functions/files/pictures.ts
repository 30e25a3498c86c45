import fs from 'node:fs'
import path from 'node:path'
import type { PictureKind } from '@domain/pictures/kinds.table'
import type { Client } from '../harness/client'

const FIXTURES = path.resolve(__dirname, '../../../domain/pictures/fixtures')
const fixture = (name: string) => new Uint8Array(fs.readFileSync(path.join(FIXTURES, name)))

export const JPEG = fixture('report.jpg')
export const PNG = fixture('report.png')
export const WEBP = fixture('report.webp')

export interface Upload {
  file: string
  path: string
}

export const beginUpload = (client: Client, kind: PictureKind = 'report') => client.done<Upload>('files.beginUpload', { kind })

/** A picture sent and checked. @returns its name */
export async function sendPicture(client: Client, kind: PictureKind = 'report', bytes = kind === 'report' ? JPEG : PNG): Promise<string> {
  const upload = await beginUpload(client, kind)
  await client.sendFile(upload, bytes)
  await client.done('files.finishUpload', { file: upload.file })
  return upload.file
}

let photosTaken = 0

/** A photo that nobody has taken before: a picture like the other, with one byte of what it shows changed. */
export function anotherPhoto() {
  const photo = Uint8Array.from(JPEG)
  const count = ++photosTaken
  for (let place = 0, left = count; left > 0; place++, left >>= 6) photo[photo.length - 40 + place] = left & 63
  return photo
}

/** What goes with a form: a signature, and so many photos. */
export async function sendPictures(client: Client, photos = 0): Promise<{ photos: string[]; signature: string }> {
  const signature = await sendPicture(client, 'signature')
  const sent: string[] = []
  for (let count = 0; count < photos; count++) sent.push(await sendPicture(client, 'report', anotherPhoto()))
  return { photos: sent, signature }
}
