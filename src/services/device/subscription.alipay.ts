import Taro from '@tarojs/taro'
import type { Subscription } from './subscription'

/** What `my.requestSubscribeMessage` hands back; `currentSubscribedEntityIds`: what was accepted in this window. */
interface Answer {
  behavior?: 'subscribe' | 'cancel'
  result?: { currentSubscribedEntityIds?: readonly string[] }
}

declare const my: {
  requestSubscribeMessage(options: { entityIds: readonly string[]; success: (answer: Answer) => void; fail: () => void }): void
}

/** Source: Alipay, my.requestSubscribeMessage; Taro does not hand it on. */
export const subscription: Subscription = {
  isThere: true,
  ask: (templates) =>
    new Promise((resolve) => {
      my.requestSubscribeMessage({
        entityIds: templates,
        success: ({ result }) => resolve(templates.filter((template) => result?.currentSubscribedEntityIds?.includes(template))),
        fail: () => resolve([]),
      })
    }),
  async proof() {
    const login = await Taro.login().catch(() => undefined)
    return login?.code
  },
}
