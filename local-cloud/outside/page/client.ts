import { showFaults } from './faults'
import { showInbox } from './inbox'
import { showMessages } from './messages'
import { showOrders } from './orders'
import { showPhones } from './phones'
import { changeLanguage, texts } from './texts'

const EVERY = 1_500

const find = document.querySelector('#find') as HTMLInputElement
const language = document.querySelector('#language') as HTMLButtonElement

/** Writes the page anew, as at the start and after another language was chosen. */
function show() {
  const words = texts() as unknown as Record<string, string>
  for (const place of document.querySelectorAll<HTMLElement>('[data-text]')) place.textContent = words[place.dataset['text'] ?? ''] ?? ''
  document.documentElement.lang = texts().other === 'English' ? 'zh-CN' : 'en'
  language.textContent = texts().other
  find.placeholder = texts().find
  find.ariaLabel = texts().find
  void showInbox(true)
  void showMessages(true)
  void showOrders(true)
  void showFaults()
  void showPhones(find.value)
}

language.onclick = () => {
  changeLanguage()
  show()
}
find.oninput = () => void showPhones(find.value)
show()
setInterval(() => {
  void showInbox()
  void showMessages()
  void showOrders()
}, EVERY)
