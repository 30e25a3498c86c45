/** A person of the simulated city, as its control tells them. */
export interface CityPerson {
  id: string
  name: string
  paper: string
  documentNumber: string
  phone: string
  agent: string | null
  codes: { division: string; place: string; colour: string }[]
}

export interface Sms {
  phone: string
  code: string
  at: number
  text: string
}

export interface SentMessage {
  system: 'wechat' | 'alipay'
  user: string
  template: string
  page: string
  fields: Record<string, string>
  at: number
}

/** A work order as the government has it. */
export interface GovernmentOrder {
  order: string
  number: string
  documentNumber: string
  text: string
  state: string
}

export type System = 'zhejiang' | 'national' | 'riskAreas' | 'itinerary' | 'orders' | 'alipay' | 'wechat' | 'face'
export type Fault = 'none' | 'down' | 'slow' | 'garbage' | 'quota' | 'empty' | 'expired-secret' | 'timeout'

/** The hand on the outside world: the only way, beside operations, by which tests reach a situation. */
export class OutsideHand {
  constructor(private readonly url: string) {}

  people = (query: { phone?: string; find?: string; limit?: number }) =>
    this.get<CityPerson[]>(`people?${new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]))}`)
  change = (id: string, change: object) => this.post<CityPerson>(`people/${id}`, change)
  inbox = (phone: string) => this.get<Sms[]>(`inbox?phone=${phone}`)
  /** What a person answers when the mini-program asks whether it may send messages: so many more, or none at all. */
  subscribe = (subscription: { system: 'wechat' | 'alipay'; user: string; template: string; times: number }) =>
    this.post('subscriptions', subscription)
  messages = (user: string) => this.get<SentMessage[]>(`messages?user=${user}`)
  travel = (phone: string, travel: { cities: string[] } | { record: false }) => this.post('travel', { phone, ...travel })
  /** `calls`: so many calls meet the fault; for ever when absent. */
  fault = (system: System, fault: Fault, calls?: number) => this.post('faults', { system, fault, calls })
  /** What the camera sees: a check that was begun is passed, failed or cancelled. */
  face = (id: string, outcome: 'passed' | 'failed' | 'cancelled') => this.post('faces', { id, outcome })
  orders = () => this.get<GovernmentOrder[]>('orders')
  /** What an official does with an order; `lost`: the platform forgets it. */
  moveOrder = (number: string, state: 'in-hand' | 'done' | 'returned' | 'lost', answer?: string) =>
    this.post('orders', { number, state, answer })
  /** The list that the national interface of risk areas answers with; none before the first. */
  riskList = (list: object) => this.post('risk-list', list)
  /** The batch store of the registry is so many ms behind from now on. */
  lag = (ms: number) => this.post('lag', { ms })
  calls = (system: System) => this.get<{ count: number; calls: { name: string; fields: string[] }[] }>(`calls?system=${system}`)
  alipayLogin = async (userId: string) => (await this.post<{ authCode: string }>('alipay-login', { userId })).authCode

  private async get<Content>(path: string): Promise<Content> {
    return this.read(await fetch(`${this.url}/__control/${path}`))
  }

  private async post<Content>(path: string, body: object): Promise<Content> {
    return this.read(await fetch(`${this.url}/__control/${path}`, { method: 'POST', body: JSON.stringify(body) }))
  }

  private async read<Content>(answer: Response): Promise<Content> {
    if (!answer.ok) throw new Error(`${answer.url}: ${await answer.text()}`)
    return (await answer.json()) as Content
  }
}
