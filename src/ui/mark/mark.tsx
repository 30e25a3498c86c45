import { View } from '@tarojs/components'
import './mark.scss'

/** The marks of codes; in the strip the bar stands when passage is by place or fallback, the stop where the mark is a tick that lets nobody in. */
export type MarkShape = 'tick' | 'small-tick' | 'cross' | 'question' | 'bar' | 'stop'

interface Props {
  shape: MarkShape
  size: 'small' | 'medium' | 'large'
  /** White shapes, for the colour of a passing code or of a guard's whole screen. */
  onColour?: boolean
}

/** Shape and colour say the same: tick in a circle, cross in an octagon, question mark in a diamond, bars in a square, the road's own sign for no entry. */
export function Mark({ shape, size, onColour = false }: Props) {
  const drawing = onColour ? `${shape}-white` : shape
  return <View className={`mark mark--${size} mark--${drawing}`} aria-hidden="true" />
}
