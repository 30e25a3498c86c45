import { findNode } from './find-node'
import type { FoundCanvas } from './found-canvas'

/** A mini-program puts a canvas on the screen some moments after React did; one that is not there by then is not coming. */
const LOOKS = 20
const LOOK_AGAIN_MS = 30

/** Finds a canvas by its id; nothing where the platform has none, or when the page has gone meanwhile. */
export async function findCanvas(id: string, isGone: () => boolean): Promise<FoundCanvas | undefined> {
  for (let looks = 0; looks < LOOKS && !isGone(); looks++) {
    const { node, width = 0, height = 0 } = (await findNode(id).catch(() => undefined)) ?? {}
    if (node) return { node, width, height }
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS))
  }
  return undefined
}
