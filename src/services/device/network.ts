import Taro from '@tarojs/taro'

/** Whether there is a network at all; a network that leads nowhere still counts. */
export interface Network {
  isThere(): Promise<boolean>
  /** Tells of each change. */
  onChange(tell: (isThere: boolean) => void): void
}

/** WeChat says `none`, Alipay `NOTREACHABLE`. */
const NONE = ['none', 'notreachable']

export const network: Network = {
  async isThere() {
    try {
      const { networkType } = await Taro.getNetworkType()
      return !NONE.includes(String(networkType).toLowerCase())
    } catch {
      return true
    }
  },
  onChange(tell) {
    Taro.onNetworkStatusChange(({ isConnected }) => tell(isConnected))
  },
}
