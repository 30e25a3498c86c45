import { passIdOf } from '@domain/pass/scan'
import jsQR from 'jsqr'
import type { Phone } from './browser'

/** The code as it stands on the screen: a guard without a camera chooses such a picture. */
export const photographOf = (phone: Phone): Promise<Buffer> => phone.page.locator('.qr:visible').first().screenshot()

/** Runs in the browser: the grey values of a picture, one character a pixel, on a frame of white. */
async function greyOf([picture, scale]: readonly [string, number]): Promise<{ width: number; height: number; grey: string }> {
  const FRAME = 20
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob())
  const [width, height] = [Math.round(image.width * scale) + 2 * FRAME, Math.round(image.height * scale) + 2 * FRAME]
  const context = new OffscreenCanvas(width, height).getContext('2d')
  if (!context) throw new Error('this browser draws nothing')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.drawImage(image, FRAME, FRAME, width - 2 * FRAME, height - 2 * FRAME)
  const { data } = context.getImageData(0, 0, width, height)
  let grey = ''
  for (let at = 0; at < data.length; at += 4) grey += String.fromCharCode(data[at])
  return { width, height, grey }
}

/** What an independent decoder reads from a picture of the screen; `scale` as if from further away. */
export async function readScreen(phone: Phone, scale = 1): Promise<string | undefined> {
  const picture = (await photographOf(phone)).toString('base64')
  const { width, height, grey } = await phone.page.evaluate(greyOf, [picture, scale] as const)
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let at = 0; at < grey.length; at++) pixels.fill(grey.charCodeAt(at), at * 4, at * 4 + 3)
  return jsQR(pixels, width, height)?.data
}

/** The code on the screen, once it is of another pass than this one. */
export async function readReplaced(phone: Phone, before: string): Promise<string> {
  const read = (await readScreen(phone)) ?? ''
  const [is, was] = [read, before].map(passIdOf)
  return is === undefined || is === was ? readReplaced(phone, before) : read
}
