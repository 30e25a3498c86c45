import { ask } from './ask'
import { element, listOf, time } from './elements'
import { texts } from './texts'

interface Sms {
  phone: string
  code: string
  at: number
  text: string
}

const SHOWN = 5
let shown = ''

/** The newest messages; drawn again only when there is another one, so that nothing flickers under the finger. */
export async function showInbox(isForced = false): Promise<void> {
  const inbox = (await ask<Sms[]>('inbox')).slice(0, SHOWN)
  const now = JSON.stringify(inbox)
  if (now === shown && !isForced) return
  shown = now
  listOf('inbox').replaceChildren(...(inbox.length > 0 ? inbox.map(message) : [element('p.muted', {}, texts().nothing)]))
}

function message({ phone, code, at, text }: Sms): HTMLElement {
  const copy = element('button', {}, texts().copy)
  copy.onclick = () => void navigator.clipboard.writeText(code).then(() => (copy.textContent = texts().copied))
  return element(
    'div.row',
    { title: text },
    element('div', {}, element('div.code', {}, code), element('div.muted', {}, `${phone} · ${time(at)}`)),
    copy,
  )
}
