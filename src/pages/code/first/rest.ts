/** A frame: time for the screen to take the first picture. */
const FRAME_MS = 16
/** A browser that had no network asks again. */
const AGAIN_MS = 2_000

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** The rest of the page, behind the first picture that has just been handed over; asked for until it is there. */
export async function rest<Module>(load: () => Promise<Module>): Promise<Module> {
  await pause(FRAME_MS)
  for (;;) {
    try {
      return await load()
    } catch {
      await pause(AGAIN_MS)
    }
  }
}
