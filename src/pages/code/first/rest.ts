/** A frame: time for the screen to take the first picture. */
const FRAME_MS = 16
/** A browser that had no network asks again. */
const AGAIN_MS = 2_000

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

let letCome: () => void
const isDrawn = new Promise<void>((resolve) => (letCome = resolve))

/** The first picture has been handed over: whatever else is begun from here on does not hold it up. */
export const firstPictureIsDrawn = (): void => void setTimeout(letCome, FRAME_MS)

/** The rest of the page, behind the first picture; asked for until it is there. */
export async function rest<Module>(load: () => Promise<Module>): Promise<Module> {
  await isDrawn
  for (;;) {
    try {
      return await load()
    } catch {
      await pause(AGAIN_MS)
    }
  }
}
