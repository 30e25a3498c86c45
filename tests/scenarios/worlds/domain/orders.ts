import type { Instant } from '@domain/kernel/china-time'
import type { ErrorCode } from '@domain/kernel/errors'
import { afterNews } from '@domain/work-order/follow'
import { LOOKED_AT_AFTER_MS } from '@domain/work-order/follow.table'
import { isOrderClosed, type OrderNews, type OrderState } from '@domain/work-order/order'

/** The work orders about one person, one after another, and what the government makes of the newest. */
export class Orders {
  state: OrderState | null = null
  news: OrderNews = 'accepted'
  private lookAt = Infinity

  raise(now: Instant): ErrorCode | undefined {
    if (this.state && !isOrderClosed(this.state)) return 'ORDER_ALREADY_OPEN'
    this.news = 'accepted'
    this.become(afterNews('waiting', this.news), now)
    return undefined
  }

  /** One look, when it is due. @param fetchColour says whether all registries answered */
  follow(now: Instant, fetchColour: () => boolean): undefined {
    if (!this.state || now < this.lookAt) return
    this.become(afterNews(this.state, this.news), now)
    if (isOrderClosed(this.state) && fetchColour()) this.lookAt = Infinity
  }

  private become(state: OrderState, now: Instant) {
    this.state = state
    this.lookAt = now + LOOKED_AT_AFTER_MS[state]
  }
}
