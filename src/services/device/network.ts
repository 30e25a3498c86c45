import Taro from '@tarojs/taro'

/** Whether there is a network at all; a network that leads nowhere still counts. */
export interface Network {
  isThere(): Promise<boolean>
  /** Tells of each change. */
  onChange(tell: (isThere: boolean) => void): void
}

/** WeChat says `none`, Alipay `NOTREACHABLE`. */
const NONE = ['none', 'notreachable']

const ofMiniProgram: Network = {
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

/** Taro asks browsers for the kind of network, which few of them tell; whether there is one they all do. */
const ofBrowser: Network = {
  isThere: () => Promise.resolve(navigator.onLine),
  onChange(tell) {
    window.addEventListener('online', () => tell(true))
    window.addEventListener('offline', () => tell(false))
  },
}

export const network = process.env.TARO_ENV === 'h5' ? ofBrowser : ofMiniProgram
