import { PHOTO_SIDE } from '@domain/pictures/kinds.table'
import Taro from '@tarojs/taro'
import { chooseFiles } from './choose-files'
import type { Pictures } from './pictures'

const QUALITY = 0.75

function pathOf(canvas: HTMLCanvasElement, type: 'image/jpeg' | 'image/png'): Promise<string> {
  return new Promise((resolve, reject) => {
    const done = (blob: Blob | null) => (blob ? resolve(URL.createObjectURL(blob)) : reject(new Error('nothing was drawn')))
    canvas.toBlob(done, type, QUALITY)
  })
}

/** Drawn anew, the right way up and without anything that the camera wrote into it. What no browser can read is sent as it is, and refused. */
async function smaller(file: File): Promise<string> {
  const path = URL.createObjectURL(file)
  const image = new Image()
  image.src = path
  try {
    await image.decode()
  } catch {
    return path
  }
  const scale = Math.min(PHOTO_SIDE / Math.max(image.naturalWidth, image.naturalHeight), 1)
  const size = { width: Math.round(image.naturalWidth * scale), height: Math.round(image.naturalHeight * scale) }
  const canvas = Object.assign(document.createElement('canvas'), size)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  URL.revokeObjectURL(path)
  return pathOf(canvas, 'image/jpeg')
}

/** Of browsers. */
export const pictures: Pictures = {
  async choose(atMost) {
    const files = await chooseFiles('image/*', { isMultiple: true })
    return Promise.all(files.slice(0, atMost).map(smaller))
  },
  fromCanvas: (canvas) => pathOf(canvas as HTMLCanvasElement, 'image/png'),
  show: (places, first) => void Taro.previewImage({ urls: [...places], current: first }),
}
