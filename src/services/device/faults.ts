import Taro from '@tarojs/taro'

const FAULTS = '.field__error, .check-row__error'

/** Taro keeps the pages behind the one on display in the document. */
const revealInBrowser = () =>
  [...document.querySelectorAll(FAULTS)].find((fault) => fault.getClientRects().length > 0)?.scrollIntoView({ block: 'center' })

/** Brings the first fault of a form into sight, once it is drawn. What a phone refuses here is no loss: the fault stands there all the same. */
export function revealFault(): void {
  Taro.nextTick(() => (process.env.TARO_ENV === 'h5' ? revealInBrowser() : Taro.pageScrollTo({ selector: FAULTS }).catch(() => undefined)))
}
