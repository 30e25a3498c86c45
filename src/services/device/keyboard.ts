const PRESSED = '[role=button][tabindex], [role=checkbox][tabindex], [role=link][tabindex], [role=radio][tabindex]'

/** In a browser Enter and Space press what has the focus, as they do on a browser's own buttons. */
export function pressByKeyboard(): void {
  document.addEventListener('keydown', (event) => {
    const { key, target } = event
    if ((key !== 'Enter' && key !== ' ') || !(target instanceof HTMLElement) || !target.matches(PRESSED)) return
    event.preventDefault()
    target.click()
  })
}
