import { View } from '@tarojs/components'
import { spoken } from '../spoken'
import './page-head.scss'

interface Props {
  /** Another than the bar above has. */
  title?: string
  lead?: string | undefined
}

/** What a page is for, in a line and as a rule a sentence, above its first card. */
export function PageHead({ title, lead }: Props) {
  return (
    <View className="page-head">
      {title && (
        <View className="page-head__title" {...spoken({ role: 'heading' })}>
          {title}
        </View>
      )}
      {lead && <View className="page-head__lead">{lead}</View>}
    </View>
  )
}
