import type { Face, FaceStop } from './face'

declare const wx: {
  requestFacialVerify?: (options: { verifyId: string; success: () => void; fail: (error: { errCode?: number }) => void }) => void
}

/** What the numbers of `wx.requestFacialVerify` mean; all others are the system's. Source: WeChat, 人脸核身 2.0. */
const STOPS: Readonly<Record<number, FaceStop>> = {
  90001: 'unsupported',
  90109: 'unsupported',
  90002: 'cancelled',
  90003: 'cancelled',
  90004: 'cancelled',
  90005: 'cancelled',
  90006: 'cancelled',
  90007: 'network',
  90012: 'network',
  90008: 'permission',
  90009: 'permission',
  90010: 'permission',
  90106: 'permission',
  90011: 'capture',
  90013: 'capture',
  90014: 'capture',
  90017: 'timeout',
  90107: 'timeout',
}

/** Base library 3.8.12 and newer; Taro does not hand it on. */
export const face: Face = {
  check: ({ id }) =>
    new Promise((resolve) => {
      if (!wx.requestFacialVerify) return resolve('unsupported')
      wx.requestFacialVerify({
        verifyId: id,
        success: () => resolve('done'),
        fail: ({ errCode = 0 }) => resolve(STOPS[errCode] ?? 'system'),
      })
    }),
}
