import { beginAnalysis, declare, typeCode } from './crowd.mjs'

/** Who has left the page comes back after so many minutes. */
const COMES_BACK_AFTER = 10
/** What the person can mend by doing the same again a minute later. */
const LATER = ['SMS_TOO_SOON', 'SMS_CODE_VOID', 'SMS_CODE_NOT_SENT', 'SMS_CODE_EXPIRED', 'TOO_MANY_REQUESTS', 'ANALYSIS_NOT_RUNNING']

/** Somebody on the way to a declaration, who does once a minute what the page asks for; who leaves it leaves while the answer is waited for. */
export class Returnee {
  state = 'new'
  beganAt = 0
  doneAt = Infinity
  wasJudged = false
  codeUntil = null
  codes = 0
  refusals = 0

  constructor(cloud, member, { staysOnPage }) {
    this.cloud = cloud
    this.member = member
    this.staysOnPage = staysOnPage
  }

  get isDone() {
    return this.doneAt < Infinity
  }

  async act(minute) {
    if (this.state === 'new') this.beganAt = minute
    else if (!this.staysOnPage && this.state === 'waiting' && (minute - this.beganAt) % COMES_BACK_AFTER > 0) return
    try {
      await this.goOn(minute)
    } catch (error) {
      this.refusals++
      if (!LATER.some((code) => error.message.includes(code))) throw error
    }
  }

  async goOn(minute) {
    const hadCode = this.codeUntil !== null
    this.take(await this.next())
    // It takes a while until the SMS has come and is typed.
    if (hadCode && this.state === 'awaiting-code' && this.codeUntil !== null) this.take(await typeCode(this.cloud, this.member))
    if (this.state !== 'judged' && this.state !== 'given-up') return
    this.wasJudged = this.state === 'judged'
    await declare(this.member, this.cloud.now(), this.cloud.call)
    this.state = 'declared'
    this.doneAt = minute
  }

  /** Begins, looks, or asks for another code where the last does not serve any more. */
  async next() {
    const { cloud, member } = this
    if (this.state === 'new') return beginAnalysis(member, cloud.call)
    const looked = await cloud.call(member.openid, 'declaration.readAnalysis')
    const { state, running } = looked.analysis
    return state === 'awaiting-code' && running.codeUntil === null ? cloud.call(member.openid, 'declaration.requestAnotherCode') : looked
  }

  take({ analysis: { state, running } }) {
    const codeUntil = running?.codeUntil ?? null
    // A code that serves longer than the last is a new one.
    if (codeUntil !== null && codeUntil !== this.codeUntil) this.codes++
    this.state = state
    this.codeUntil = codeUntil
  }
}
