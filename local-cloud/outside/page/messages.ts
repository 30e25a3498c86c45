import type { Message, Subscription } from '../world/messages'
import { ask } from './ask'
import { element, listOf, time } from './elements'
import { texts } from './texts'

const SHOWN = 5
let shown = ''

/** The newest messages, and what people still allow; drawn again only when something is another. */
export async function showMessages(isForced = false): Promise<void> {
  const [messages, subscriptions] = await Promise.all([ask<Message[]>('messages'), ask<Subscription[]>('subscriptions')])
  const now = JSON.stringify([messages.slice(0, SHOWN), subscriptions])
  if (now === shown && !isForced) return
  shown = now
  const rows = [...messages.slice(0, SHOWN).map(message), ...subscriptions.filter(({ times }) => times > 0).map(allowed)]
  listOf('messages').replaceChildren(...(rows.length > 0 ? rows : [element('p.muted', {}, texts().noMessages)]))
}

const from = ({ system, user }: Pick<Message, 'system' | 'user'>) => `${texts().systems[system]} · ${user}`

const message = ({ system, user, fields, at }: Message): HTMLElement =>
  element(
    'div.row',
    {},
    element(
      'div',
      {},
      ...Object.values(fields).map((text, place) => element(place === 0 ? 'div.name' : 'div', {}, text)),
      element('div.muted', {}, `${from({ system, user })} · ${time(at)}`),
    ),
  )

function allowed({ system, user, template, times }: Subscription): HTMLElement {
  const refuse = element('button', {}, texts().refuse)
  refuse.onclick = () => void ask('subscriptions', { system, user, template, times: 0 }).then(() => showMessages())
  return element('div.row', { title: template }, element('div.muted', {}, `${from({ system, user })} · ${texts().left(times)}`), refuse)
}
