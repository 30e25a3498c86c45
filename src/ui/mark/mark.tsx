import { View } from '@tarojs/components'
import './mark.scss'

/** The marks of codes, and the bar that stands in the strip when passage is by place or fallback. */
export type MarkShape = 'tick' | 'small-tick' | 'cross' | 'question' | 'bar'

interface Props {
  shape: MarkShape
  size: 'small' | 'medium' | 'large'
  /** White shapes for a strip in the code's colour: only those that let a person pass lie on one. */
  onColour?: boolean
}

const PASSING: readonly MarkShape[] = ['tick', 'small-tick', 'question']

/** Shape and colour say the same: tick in a circle, cross in an octagon, question mark in a diamond, bars in a square. */
export function Mark({ shape, size, onColour = false }: Props) {
  const drawing = onColour && PASSING.includes(shape) ? `${shape}-pass` : shape
  return <View className={`mark mark--${size} mark--${drawing}`} aria-hidden="true" />
}
