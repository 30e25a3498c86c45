import jsQR from 'jsqr'
import type { MiniProgram } from '../minihost'
import { RecordedCanvas } from '../minihost/canvas'

interface Picture {
  side: number
  pixels: Uint8ClampedArray
}

/** What was drawn on a canvas since it was last wiped, as pixels. */
function pictureOf({ width: side, steps }: RecordedCanvas): Picture {
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  const wiped = steps.findLastIndex(([, name, , , width]) => name === 'fillRect' && width === side)
  for (const [, name, ...values] of steps.slice(wiped + 1)) {
    if (name !== 'fillRect') continue
    const [left, top, width, height] = values as number[]
    for (let y = top; y < top + height; y++)
      for (let x = left; x < left + width; x++) pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
  }
  return { side, pixels }
}

/** Half as wide and high, every pixel the mean of four. */
function halved({ side, pixels }: Picture): Picture {
  const half = Math.floor(side / 2)
  const small = new Uint8ClampedArray(half * half * 4).fill(255)
  for (let y = 0; y < half; y++)
    for (let x = 0; x < half; x++) {
      const at = (column: number, row: number) => pixels[((2 * y + row) * side + 2 * x + column) * 4]
      const mean = (at(0, 0) + at(1, 0) + at(0, 1) + at(1, 1)) / 4
      small.fill(mean, (y * half + x) * 4, (y * half + x) * 4 + 3)
    }
  return { side: half, pixels: small }
}

/** Grey noise on every pixel, the same in every run; of a camera in bad light. */
function noisy({ side, pixels }: Picture): Picture {
  let state = 12345
  const next = () => (state = (state * 1103515245 + 12345) % 2 ** 31) / 2 ** 31
  const grains = Array.from({ length: side * side }, () => (next() - 0.5) * 100)
  const other = pixels.map((value, place) => (place % 4 === 3 ? 255 : value * 0.6 + 50 + grains[Math.floor(place / 4)]))
  return { side, pixels: other }
}

/** White around a picture, as the card it lies on. */
function framed({ side, pixels }: Picture): Picture {
  const wide = side + 60
  const all = new Uint8ClampedArray(wide * wide * 4).fill(255)
  for (let y = 0; y < side; y++) all.set(pixels.subarray(y * side * 4, (y + 1) * side * 4), ((y + 30) * wide + 30) * 4)
  return { side: wide, pixels: all }
}

const decode = ({ side, pixels }: Picture) => jsQR(pixels, side, side)

/** The code on the page as an independent decoder reads it; nothing while there is none. */
export function readQr(phone: MiniProgram): { text: string; version: number } | undefined {
  const picture = onPage(phone)
  const found = picture && decode(picture)
  return found ? { text: found.data, version: found.version } : undefined
}

/** The same from further away and in bad light. */
export function readQrBadly(phone: MiniProgram): (string | undefined)[] {
  const picture = onPage(phone)
  return picture ? [decode(halved(picture))?.data, decode(noisy(picture))?.data] : []
}

function onPage(phone: MiniProgram): Picture | undefined {
  const canvas = [...phone.currentPage().canvases.values()].findLast((node) => node instanceof RecordedCanvas)
  return canvas && framed(pictureOf(canvas))
}
