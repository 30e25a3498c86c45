import type { Scan, Scanner } from './scanner'

/** Larger pictures take seconds and are no clearer. */
const SIDE_AT_MOST = 1200

/** A picture from the camera or from a file; nothing when the person turns back. */
function choosePicture(): Promise<File | undefined> {
  return new Promise((resolve) => {
    const input = Object.assign(document.createElement('input'), { type: 'file', accept: 'image/*' })
    input.onchange = () => resolve(input.files?.[0])
    input.oncancel = () => resolve(undefined)
    input.click()
  })
}

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
    const picture = await choosePicture()
    return picture ? decode(picture) : { kind: 'cancelled' }
  },
}
