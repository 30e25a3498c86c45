import { createHash, randomInt } from 'node:crypto'
import type { World } from '../world/world'

const KEY = 'local-trip-key'
const CODE_LIVES = 3 * 60_000
const CITIES_AT_MOST = 300

interface Sending {
  queryId: string
  sendTime: string
  code: string
  until: number
}

type Body = Record<string, unknown>
const data = (content: object) => ({ code: 200, data: { code: '00', errorDesc: '请求成功', ...content }, message: 'success' })
const refusal = (errorDesc: string) => ({ code: 200, data: { status: '0', code: '99', errorDesc, result: '' }, message: 'success' })

const isSecretRight = ({ secert, sendTime }: Body) =>
  secert ===
  createHash('md5')
    .update(KEY + String(sendTime))
    .digest('hex')

/** The ministry's itinerary service: one SMS code a phone at a time, three minutes each; one bit an answer. */
export class ItineraryService {
  private readonly sendings = new Map<string, Sending>()

  constructor(private readonly world: World) {}

  send(body: Body): object {
    const { phone, queryId, sendTime } = body
    if (!isSecretRight(body)) return refusal('密钥错误')
    if (!/^1\d{10}$/.test(String(phone)) || !/^[0-9a-f]{32}$/.test(String(queryId))) return refusal('参数错误')
    const now = this.world.now()
    const last = this.sendings.get(String(phone))
    if (last && last.until > now) return data({ status: '2', errorDesc: '验证码仍在有效期内', result: '', queryId })
    const code = String(randomInt(100_000, 1_000_000))
    this.sendings.set(String(phone), { queryId: String(queryId), sendTime: String(sendTime), code, until: now + CODE_LIVES })
    const text = `【工信部】验证码${code}，用于查询您的行程，3分钟内有效。如非本人操作请忽略。`
    this.world.inbox.add({ phone: String(phone), code, at: now, text })
    return data({ status: '1', result: '短信发送中,请注意查收', queryId })
  }

  /** A code serves one answer. */
  query(body: Body): object {
    const { phone, city } = body
    const cities = String(city).split(',')
    if (!isSecretRight(body) || body.type !== '233') return refusal('密钥错误')
    if (cities.length > CITIES_AT_MOST || !cities.every((code) => /^\d{6}$/.test(code))) return refusal('城市参数错误')
    if (!this.isCodeRight(body)) return data({ status: '2', errorDesc: '验证码错误或已失效', result: '' })
    this.sendings.delete(String(phone))
    return data({ status: '1', result: { value: this.bit(String(phone), cities) } })
  }

  private isCodeRight({ phone, queryId, sendTime, verification }: Body): boolean {
    const sending = this.sendings.get(String(phone))
    if (!sending || sending.until <= this.world.now()) return false
    return sending.queryId === queryId && sending.sendTime === sendTime && sending.code === verification
  }

  /** 1 has not been there, 2 has, 3 no record. */
  private bit(phone: string, cities: string[]): string {
    const travelled = this.world.city.travelOf(phone)
    if (!travelled) return '3'
    return travelled.some((city) => cities.includes(city)) ? '2' : '1'
  }
}
