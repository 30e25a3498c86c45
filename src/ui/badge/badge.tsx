import { View } from '@tarojs/components'
import { Mark, type MarkShape } from '../mark/mark'
import './badge.scss'

interface Props {
  colour: 'green' | 'yellow' | 'red' | 'grey'
  mark: MarkShape | 'none'
}

/** A code in small: a tile in its colour with its mark on a white slip. Its words stand beside it. */
export function Badge({ colour, mark }: Props) {
  return (
    <View className={`badge badge--${colour}`} aria-hidden="true">
      <View className="badge__slip">{mark !== 'none' && <Mark shape={mark} size="small" />}</View>
    </View>
  )
}
