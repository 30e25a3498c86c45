import Taro from '@tarojs/taro'
import type { Pictures } from './pictures'

interface Files {
  apFilePaths: string[]
}

declare const my: {
  compressImage(options: { apFilePaths: string[]; compressLevel: number; success: (answer: Files) => void; fail: () => void }): void
  canvasToTempFilePath(options: {
    canvas: object
    fileType: 'png'
    success: (answer: { apFilePath?: string; tempFilePath?: string }) => void
    fail: (error: unknown) => void
  }): void
}

/** By the platform's own judgement of the network. Source: Alipay, my.compressImage. */
const BY_NETWORK = 4

const smaller = (paths: string[]) =>
  new Promise<readonly string[]>((resolve) => {
    my.compressImage({
      apFilePaths: paths,
      compressLevel: BY_NETWORK,
      success: ({ apFilePaths }) => resolve(apFilePaths),
      fail: () => resolve(paths),
    })
  })

/** Of Alipay, which chooses images and has another name for their paths. `canvas` of a drawing: assumed as in WeChat. */
export const pictures: Pictures = {
  async choose(atMost) {
    try {
      const { tempFilePaths } = await Taro.chooseImage({ count: atMost, sourceType: ['album', 'camera'], sizeType: ['compressed'] })
      return await smaller(tempFilePaths)
    } catch {
      return []
    }
  },
  fromCanvas: (canvas) =>
    new Promise((resolve, reject) => {
      const success = ({ apFilePath, tempFilePath = '' }: { apFilePath?: string; tempFilePath?: string }) =>
        resolve(apFilePath ?? tempFilePath)
      my.canvasToTempFilePath({ canvas, fileType: 'png', success, fail: reject })
    }),
  show: (places, first) => void Taro.previewImage({ urls: [...places], current: first }),
}
