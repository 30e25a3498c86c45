import { say, texts } from '@/i18n/texts'
import { Notice } from '@/ui/notice/notice'
import { Sheet } from '@/ui/sheet/sheet'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useStores } from '../../stores'
import { Places } from '../situations/places'

/** 查看管控内容: what 限制聚集 means, in the office's words and place by place. */
export const MeasureSheet = observer(function MeasureSheet({ onClose }: { onClose: () => void }) {
  const { measure } = texts().help
  const { answer } = useStores().code
  return (
    <Sheet title={measure.title} onClose={onClose}>
      {answer?.gathering && <View>{say(answer.gathering)}</View>}
      <Places />
      <Notice tone="info" text={measure.hospital} />
    </Sheet>
  )
})
