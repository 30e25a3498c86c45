import Taro from '@tarojs/taro'

const FAULT = '.field__error'
/** What can be put right where a fault stands: the same element holds both. */
const CONTROL = 'input, textarea, [tabindex]'

/** Taro keeps the pages behind the one on display in the document. */
function revealInBrowser(): void {
  const fault = [...document.querySelectorAll(FAULT)].find((one) => one.getClientRects().length > 0)
  fault?.scrollIntoView({ block: 'center' })
  fault?.parentElement?.querySelector<HTMLElement>(CONTROL)?.focus({ preventScroll: true })
}

/** Brings the first fault of a form into sight, once it is drawn. What a phone refuses here is no loss: the fault stands there all the same. */
export function revealFault(): void {
  Taro.nextTick(() => (process.env.TARO_ENV === 'h5' ? revealInBrowser() : Taro.pageScrollTo({ selector: FAULT }).catch(() => undefined)))
}
