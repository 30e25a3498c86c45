import type { Language } from '@domain/kernel/language'
import Taro from '@tarojs/taro'

/** Other things a phone can do. */
export interface Phone {
  /** Opens the dialler with a number; the person still has to press call. */
  call(number: string): void
  copy(text: string, done: string): void
  /** Another mini-program of the same platform; the person is asked by the platform first. */
  openProgram(id: string): void
  /** A short nudge, where the phone has one. */
  vibrate(): void
  /** What a guard feels and hears without looking: one short for yes, a long one for anything else. */
  signal(isGood: boolean): void
  /** The language the phone is set to. */
  language(): Language
  tell(text: string): void
  /** Prints the page; absent where there is no printer to be had. */
  print?: () => void
  /** Colours of the bar that the platform draws, when the person chose another theme than the phone's. */
  paintBar(theme: 'light' | 'dark'): void
}

const nothing = () => undefined

const HIGH_TONE = { hertz: 880, seconds: 0.12 }
const LOW_TONE = { hertz: 220, seconds: 0.5 }

/** Drawn tones: no file to load. Where the platform draws none (Alipay), the phone only trembles. */
function beep({ hertz, seconds }: typeof HIGH_TONE) {
  try {
    const context = process.env.TARO_ENV === 'h5' ? new window.AudioContext() : (Taro.createWebAudioContext() as unknown as AudioContext)
    const tone = context.createOscillator()
    tone.frequency.value = hertz
    tone.connect(context.destination)
    tone.start()
    tone.stop(context.currentTime + seconds)
  } catch {
    // Silent.
  }
}

const BARS = { light: { frontColor: '#000000', backgroundColor: '#ffffff' }, dark: { frontColor: '#ffffff', backgroundColor: '#17212a' } }

export const phone: Phone = {
  call(number) {
    Taro.makePhoneCall({ phoneNumber: number }).catch(nothing)
  },
  copy(text, done) {
    Taro.setClipboardData({ data: text }).then(() => phone.tell(done), nothing)
  },
  openProgram(id) {
    Taro.navigateToMiniProgram({ appId: id }).catch(nothing)
  },
  vibrate() {
    if (process.env.TARO_ENV !== 'h5') Taro.vibrateShort({ type: 'light' }).catch(nothing)
  },
  signal(isGood) {
    if (process.env.TARO_ENV !== 'h5') (isGood ? Taro.vibrateShort({ type: 'heavy' }) : Taro.vibrateLong()).catch(nothing)
    beep(isGood ? HIGH_TONE : LOW_TONE)
  },
  language() {
    // Taro's own answer in browsers reads all of the user agent first: a tenth of the start.
    const { language } = process.env.TARO_ENV === 'h5' ? navigator : Taro.getSystemInfoSync()
    return /^zh|chinese/i.test(language ?? 'zh') ? 'zh' : 'en'
  },
  tell(text) {
    Taro.showToast({ title: text, icon: 'none' }).catch(nothing)
  },
  ...(process.env.TARO_ENV === 'h5' && { print: () => window.print() }),
  paintBar(theme) {
    if (process.env.TARO_ENV !== 'h5') Taro.setNavigationBarColor(BARS[theme]).catch(nothing)
  },
}
