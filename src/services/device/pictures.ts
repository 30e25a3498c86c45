import Taro from '@tarojs/taro'

/** Photos and drawings of this phone, each by a path under which it can be shown and sent. */
export interface Pictures {
  /** Chosen or taken, and made smaller; none when the person turned back. */
  choose(atMost: number): Promise<readonly string[]>
  /** What was drawn on a canvas, as PNG. */
  fromCanvas(canvas: object): Promise<string>
  /** One of them over the whole screen, with the others beside it. */
  show(places: readonly string[], first: string): void
}

const QUALITY = 75

/** A photo that the phone cannot make smaller is sent as it is: the functions say when it is too large. */
const smaller = (path: string) =>
  Taro.compressImage({ src: path, quality: QUALITY }).then(
    ({ tempFilePath }) => tempFilePath,
    () => path,
  )

/** Of WeChat. The other platforms' own lie beside this file, under their names. */
export const pictures: Pictures = {
  // Taro hands it through as it is: it answers by callbacks.
  choose: (atMost) =>
    new Promise((resolve) => {
      void Taro.chooseMedia({
        count: atMost,
        mediaType: ['image'],
        sourceType: ['album', 'camera'],
        sizeType: ['compressed'],
        success: ({ tempFiles }) => resolve(Promise.all(tempFiles.map(({ tempFilePath }) => smaller(tempFilePath)))),
        fail: () => resolve([]),
      })
    }),
  async fromCanvas(canvas) {
    const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas: canvas as Taro.Canvas, canvasId: '', fileType: 'png' })
    return tempFilePath
  },
  show: (places, first) => void Taro.previewImage({ urls: [...places], current: first }),
}
