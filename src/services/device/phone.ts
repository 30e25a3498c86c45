import Taro from '@tarojs/taro'

/** Other things a phone can do. */
export interface Phone {
  /** Opens the dialler with a number; the person still has to press call. */
  call(number: string): void
  copy(text: string, done: string): void
  /** A short nudge, where the phone has one. */
  vibrate(): void
  /** The language the phone is set to. */
  language(): 'zh' | 'en'
  tell(text: string): void
  /** Colours of the bar that the platform draws, when the person chose another theme than the phone's. */
  paintBar(theme: 'light' | 'dark'): void
}

const nothing = () => undefined

const BARS = { light: { frontColor: '#000000', backgroundColor: '#ffffff' }, dark: { frontColor: '#ffffff', backgroundColor: '#17212a' } }

export const phone: Phone = {
  call(number) {
    Taro.makePhoneCall({ phoneNumber: number }).catch(nothing)
  },
  copy(text, done) {
    Taro.setClipboardData({ data: text }).then(() => phone.tell(done), nothing)
  },
  vibrate() {
    if (process.env.TARO_ENV !== 'h5') Taro.vibrateShort({ type: 'light' }).catch(nothing)
  },
  language() {
    const { language } = Taro.getSystemInfoSync()
    return /^zh|chinese/i.test(language ?? 'zh') ? 'zh' : 'en'
  },
  tell(text) {
    Taro.showToast({ title: text, icon: 'none' }).catch(nothing)
  },
  paintBar(theme) {
    if (process.env.TARO_ENV !== 'h5') Taro.setNavigationBarColor(BARS[theme]).catch(nothing)
  },
}
