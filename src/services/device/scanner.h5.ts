import { chooseFiles } from './choose-files'
import type { Scan, Scanner } from './scanner'

/** Larger pictures take seconds and are no clearer. */
const SIDE_AT_MOST = 1200

async function pixelsOf(picture: File): Promise<ImageData> {
  const image = await createImageBitmap(picture)
  const scale = Math.min(SIDE_AT_MOST / Math.max(image.width, image.height), 1)
  const canvas = Object.assign(document.createElement('canvas'), { width: image.width * scale, height: image.height * scale })
  const context = canvas.getContext('2d')
  if (!context) throw new Error('this browser draws nothing')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return context.getImageData(0, 0, canvas.width, canvas.height)
}

async function decode(picture: File): Promise<Scan> {
  try {
    const { default: decodeQr } = await import('qr/decode.js')
    return { kind: 'found', text: decodeQr(await pixelsOf(picture)) }
  } catch {
    return { kind: 'none' }
  }
}

/** Of browsers: a picture that is taken or chosen. */
export const scanner: Scanner = {
  hasCamera: false,
  async scan() {
    const [picture] = await chooseFiles('image/*')
    return picture ? decode(picture) : { kind: 'cancelled' }
  },
}
