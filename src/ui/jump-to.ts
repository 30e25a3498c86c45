import Taro from '@tarojs/taro'

const nothing = () => undefined

/** Brings what carries this id before the eyes: the first field that is wrong. Taro reckons wrongly in browsers, below a bar that stays. */
export function jumpTo(id: string): void {
  if (process.env.TARO_ENV === 'h5') document.getElementById(id)?.scrollIntoView({ block: 'center' })
  else Taro.pageScrollTo({ selector: `#${id}`, duration: 200 }).catch(nothing)
}

/** To the top of the page on display, when what stands on it has given way to something else. Taro keeps the pages behind it in the document. */
export function jumpToTop(): void {
  if (process.env.TARO_ENV !== 'h5') return void Taro.pageScrollTo({ scrollTop: 0, duration: 0 }).catch(nothing)
  const pages = [...document.querySelectorAll('.frame')]
  pages.find((page) => page.getClientRects().length > 0)?.scrollIntoView({ block: 'start' })
}
