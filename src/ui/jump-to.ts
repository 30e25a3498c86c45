import Taro from '@tarojs/taro'

const nothing = () => undefined

/** Brings what carries this id before the eyes: the first field that is wrong. Taro reckons wrongly in browsers, below a bar that stays. */
export function jumpTo(id: string): void {
  if (process.env.TARO_ENV === 'h5') document.getElementById(id)?.scrollIntoView({ block: 'center' })
  else Taro.pageScrollTo({ selector: `#${id}`, duration: 200 }).catch(nothing)
}
