import Taro from '@tarojs/taro'

/** The screen while a code is shown: awake and bright, then as it was. */
export interface Screen {
  brighten(): void
  restore(): void
}

const FULL = 1
const inBrowser = process.env.TARO_ENV === 'h5'

let before: number | undefined
/** The page may be gone before the phone has said how bright it was. */
let isWanted = false

/** What a phone refuses here is no loss: the code shows all the same. */
const quietly = async (work: () => Promise<unknown>) => {
  try {
    await work()
  } catch {
    // Not every phone can.
  }
}

export const screen: Screen = {
  brighten() {
    if (inBrowser) return
    isWanted = true
    void quietly(() => Taro.setKeepScreenOn({ keepScreenOn: true }))
    void quietly(async () => {
      const { value } = await Taro.getScreenBrightness()
      if (!isWanted) return
      before ??= value
      await Taro.setScreenBrightness({ value: FULL })
    })
  },
  restore() {
    if (inBrowser) return
    isWanted = false
    void quietly(() => Taro.setKeepScreenOn({ keepScreenOn: false }))
    if (before === undefined) return
    const value = before
    before = undefined
    void quietly(() => Taro.setScreenBrightness({ value }))
  },
}
