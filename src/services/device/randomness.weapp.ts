import Taro from '@tarojs/taro'
import type { CreateRandomness } from './randomness'

/** WeChat's own source. Taro hands it through as it is: it answers by callbacks. */
export const createRandomness: CreateRandomness = () => ({
  draw: (bytes) =>
    new Promise((resolve) => {
      const success = ({ randomValues }: { randomValues: ArrayBuffer }) => resolve(new Uint8Array(randomValues))
      void Taro.getRandomValues({ length: bytes, success, fail: () => resolve(undefined) })
    }),
})
