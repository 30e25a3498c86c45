import Taro from '@tarojs/taro'

/** What came of looking for a QR code: its text, `none` in the picture, or nothing when the person turned back. */
export type Scan = { kind: 'found'; text: string } | { kind: 'none' } | { kind: 'cancelled' }

export interface Scanner {
  /** With the camera; in a browser from a picture. */
  scan(): Promise<Scan>
  /** `false` where a picture takes the place of the camera. */
  hasCamera: boolean
}

/** Of mini-programs: the platform's own scanner. Browsers have `scanner.h5.ts`. */
export const scanner: Scanner = {
  hasCamera: true,
  async scan() {
    try {
      // Alipay calls it `code`.
      const { result, code } = (await Taro.scanCode({ onlyFromCamera: true, scanType: ['qrCode'] })) as { result?: string; code?: string }
      return { kind: 'found', text: result ?? code ?? '' }
    } catch {
      return { kind: 'cancelled' }
    }
  },
}
