export type MessageSystem = 'wechat' | 'alipay'

export interface Message {
  system: MessageSystem
  user: string
  template: string
  page: string
  /** Field of the template → what stands there. */
  fields: Record<string, string>
  at: number
}

/** What a person allowed: so many messages by a template. */
export interface Subscription {
  system: MessageSystem
  user: string
  template: string
  times: number
}

const KEPT = 1000

/** Messages of mini-programs: who allowed how many, and every one that was sent, newest first. */
export class Messages {
  private readonly sent: Message[] = []
  private readonly allowed = new Map<string, Subscription>()

  /** The person accepts so many more; none at all: they refuse, whatever they accepted before. */
  subscribe({ system, user, template, times }: Subscription): void {
    const key = [system, user, template].join(' ')
    const before = this.allowed.get(key)?.times ?? 0
    this.allowed.set(key, { system, user, template, times: times === 0 ? 0 : before + times })
  }

  subscriptions(): Subscription[] {
    return [...this.allowed.values()]
  }

  /** Delivers a message and uses one permission up; `false` when there is none. */
  deliver(message: Message): boolean {
    const subscription = this.allowed.get([message.system, message.user, message.template].join(' '))
    if (!subscription || subscription.times === 0) return false
    subscription.times--
    this.sent.unshift(message)
    this.sent.length = Math.min(this.sent.length, KEPT)
    return true
  }

  of(user?: string): Message[] {
    return this.sent.filter((message) => !user || message.user === user)
  }
}
