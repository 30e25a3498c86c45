import type { Face, FaceStop } from './face'

declare const wx: {
  requestFacialVerify?: (options: { verifyId: string; success: () => void; fail: (error: { errCode?: number }) => void }) => void
}

/** What the numbers of `wx.requestFacialVerify` mean; all others are the system's. Source: WeChat, 人脸核身 2.0. */
const STOPS: readonly [FaceStop, readonly number[]][] = [
  ['unsupported', [90001, 90109]],
  ['cancelled', [90002, 90003, 90004, 90005, 90006]],
  ['network', [90007, 90012]],
  ['permission', [90008, 90009, 90010, 90106]],
  ['capture', [90011, 90013, 90014]],
  ['timeout', [90017, 90107]],
]

const stopOf = (code: number): FaceStop => STOPS.find(([, codes]) => codes.includes(code))?.[0] ?? 'system'

/** Base library 3.8.12 and newer; Taro does not hand it on. */
export const face: Face = {
  check: ({ id }) =>
    new Promise((resolve) => {
      if (!wx.requestFacialVerify) return resolve('unsupported')
      wx.requestFacialVerify({
        verifyId: id,
        success: () => resolve('done'),
        fail: ({ errCode = 0 }) => resolve(stopOf(errCode)),
      })
    }),
}
