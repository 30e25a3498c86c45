const PRESSED = '[role=button][tabindex], [role=checkbox][tabindex], [role=link][tabindex], [role=radio][tabindex]'
const REACHED = `${PRESSED}, input, textarea`
/** What closes the dialog it stands in. */
const CLOSES = '[aria-keyshortcuts=Escape]'

const isSeen = (element: HTMLElement) => element.getClientRects().length > 0
const seen = (selector: string, within: ParentNode = document) => [...within.querySelectorAll<HTMLElement>(selector)].filter(isSeen)
const dialogOnTop = () => seen('[role=dialog]').pop()

/** In a browser the keys do what they do on a browser's own controls: press, close what lies over the page, and stay in it. */
export function pressByKeyboard(): void {
  document.addEventListener('keydown', (event) => {
    const done = event.key === 'Tab' ? stayInside(event.shiftKey) : press(event)
    if (done) event.preventDefault()
  })
}

function press({ key, target }: KeyboardEvent): boolean {
  if (key === 'Escape') return click(seen(CLOSES, dialogOnTop()).pop())
  if (key !== 'Enter' && key !== ' ') return false
  return target instanceof HTMLElement && target.matches(PRESSED) && click(target)
}

function click(element: HTMLElement | undefined): boolean {
  element?.click()
  return element !== undefined
}

/** Behind a dialog nothing is reached: from its last control the focus goes on to its first. */
function stayInside(isBackwards: boolean): boolean {
  const dialog = dialogOnTop()
  if (!dialog) return false
  const reached = seen(REACHED, dialog)
  const at = reached.indexOf(document.activeElement as HTMLElement)
  const isWithin = isBackwards ? at > 0 : at >= 0 && at < reached.length - 1
  if (!isWithin) reached[isBackwards ? reached.length - 1 : 0]?.focus()
  return !isWithin
}
