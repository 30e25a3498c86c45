export interface Sms {
  phone: string
  code: string
  at: number
  text: string
}

const KEPT = 1000

/** Every SMS that was sent, newest first: what people read on their phones. */
export class Inbox {
  private readonly messages: Sms[] = []

  add(message: Sms): void {
    this.messages.unshift(message)
    this.messages.length = Math.min(this.messages.length, KEPT)
  }

  of(phone?: string): Sms[] {
    return this.messages.filter((message) => !phone || message.phone === phone)
  }
}
