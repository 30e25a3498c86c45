import { View } from '@tarojs/components'
import { Mark, type MarkShape } from '../mark/mark'
import { spoken } from '../spoken'
import './verdict.scss'

interface Props {
  /** `yes` lies on the code's own colour; all others on a white slip. */
  passage: 'yes' | 'no' | 'by-place' | 'fallback'
  mark: MarkShape | 'none'
  verdict: string
  detail: string
  /** Both in Chinese, beside another language; empty otherwise. */
  beside: string
  /** The whole code in one sentence, for who does not see it. */
  sentence: string
}

const TICKS: readonly Props['mark'][] = ['tick', 'small-tick']

/** The mark that stands in the strip: a bar when it is not for the code to say, and no tick beside a no. */
const shapeOf = ({ passage, mark }: Props): MarkShape => {
  if (passage === 'by-place' || passage === 'fallback' || mark === 'none') return 'bar'
  return passage === 'no' && TICKS.includes(mark) ? 'stop' : mark
}

const toneOf = ({ passage, mark }: Props): string => {
  if (passage === 'yes') return 'yes'
  if (passage !== 'no') return 'place'
  return mark === 'question' ? 'ask' : 'no'
}

const LONG_VERDICT = 7

/** The answer that can be read at two metres. */
export function Verdict(props: Props) {
  const { passage, verdict, detail, beside, sentence } = props
  const long = verdict.length >= LONG_VERDICT ? 'verdict__words--long' : ''
  return (
    <View className={`verdict verdict--${toneOf(props)}`} {...spoken({ role: 'heading', label: sentence })}>
      <Mark shape={shapeOf(props)} size="medium" onColour={passage === 'yes'} />
      <View className="verdict__text">
        <View className={`verdict__words ${long}`}>{verdict}</View>
        <View className="verdict__detail">{detail}</View>
        {beside && <View className="verdict__beside">{beside}</View>}
      </View>
    </View>
  )
}
