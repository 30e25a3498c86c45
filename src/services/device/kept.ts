import Taro from '@tarojs/taro'

/** Keys begin with the product's, because a browser's storage is shared with other pages of the origin. */
export const named = (key: string) => `wzfym.${key}`

/** What the phone keeps under a key, unchecked; something empty when there is nothing. */
export const readKept = (key: string): unknown => Taro.getStorageSync(named(key))
