import type { Cloud } from '@/services/cloud/cloud'
import type { Subscription } from '@/services/device/subscription'
import { allowMessages } from '@contract/messages/allow-messages'
import { readPermissions } from '@contract/messages/read-permissions'
import { stopMessages } from '@contract/messages/stop-messages'
import type { Output } from '@contract/operation'
import type { Language } from '@domain/kernel/language'
import { MESSAGE_KINDS, type MessageKind } from '@domain/messages/message'
import { makeAutoObservable, runInAction } from 'mobx'
import { IDLE, type Loadable, LOADING, problemOf, settled, valueOf } from './loadable'

/** 消息提醒: what may be told, and how often still. */
export class MessagesStore {
  permissions: Loadable<Output<typeof readPermissions>> = IDLE
  changing: Loadable<unknown> = IDLE
  private isOffered = false

  constructor(
    private readonly cloud: Cloud,
    private readonly subscription: Subscription,
  ) {
    makeAutoObservable<this, 'cloud' | 'subscription'>(this, { cloud: false, subscription: false }, { autoBind: true })
  }

  /** Undefined where no messages are sent, and until it is known. */
  get templates() {
    return valueOf(this.permissions)?.templates ?? undefined
  }

  get left() {
    return valueOf(this.permissions)?.left ?? { situation: 0, validity: 0, journey: 0 }
  }

  get problem() {
    return problemOf(this.changing)
  }

  async load(): Promise<void> {
    const answer = await this.cloud.call(readPermissions, {})
    runInAction(() => {
      this.permissions = settled(answer)
    })
  }

  /** Whether a press may ask for messages of a kind: none may come yet, and nobody was asked while this page is open. */
  mayOffer(kind: MessageKind): boolean {
    return this.templates !== undefined && this.left[kind] === 0 && !this.isOffered
  }

  /** Asks where a message is of use just now, all kinds in one window; who refuses is not asked a second time. */
  async offer(kind: MessageKind, language: Language): Promise<void> {
    if (!this.mayOffer(kind)) return
    this.isOffered = true
    await this.allow(language)
  }

  /** Asks in the platform's window, then records what was accepted there. `true` when something was. */
  async allow(language: Language): Promise<boolean> {
    const { templates } = this
    if (!templates || this.changing.kind === 'loading') return false
    const accepted = await this.subscription.ask(MESSAGE_KINDS.map((kind) => templates[kind]))
    const kinds = MESSAGE_KINDS.filter((kind) => accepted.includes(templates[kind]))
    if (kinds.length === 0) return false
    const authCode = await this.subscription.proof()
    return this.change(() => this.cloud.call(allowMessages, { kinds, language, ...(authCode !== undefined && { authCode }) }))
  }

  stop(): Promise<boolean> {
    return this.change(() => this.cloud.call(stopMessages, {}))
  }

  private async change(call: () => ReturnType<Cloud['call']>): Promise<boolean> {
    this.changing = LOADING
    const answer = await call()
    runInAction(() => {
      this.changing = settled(answer)
    })
    if (answer.ok) await this.load()
    return answer.ok
  }
}
