import Taro from '@tarojs/taro'
import type { Subscription } from './subscription'

/** Answers `{ errMsg, [template]: 'accept' | 'reject' | 'ban' | 'filter' }`. Source: WeChat, wx.requestSubscribeMessage. */
export const subscription: Subscription = {
  isThere: true,
  async ask(templates) {
    try {
      const options = { tmplIds: [...templates], entityIds: [] }
      const answer = (await Taro.requestSubscribeMessage(options)) as unknown as Readonly<Record<string, unknown>>
      return templates.filter((template) => answer[template] === 'accept')
    } catch {
      return []
    }
  },
  proof: () => Promise.resolve(undefined),
}
