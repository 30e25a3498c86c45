import { staffTexts } from '@/i18n/packages/staff/texts'
import { texts } from '@/i18n/texts'
import { problemOf } from '@/stores/loadable'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { spoken } from '@/ui/spoken'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useDoor } from '../door'

interface Props {
  isAsking: boolean
  onAsk: (isAsking: boolean) => void
}

/** 上报冒用: the code on the screen is used by somebody whose it is not. Asked once more, for it ends at once. */
export const Report = observer(function Report({ isAsking, onAsk }: Props) {
  const door = useDoor()
  const { door: words } = staffTexts()
  const { reporting } = door
  const problem = problemOf(reporting)
  if (reporting.kind === 'ready') return <View className="answer__reported">{words.reported}</View>
  return (
    <>
      {problem && <ErrorNotice problem={problem} />}
      {isAsking ? (
        <View className="answer__sure">
          <View id="report-cancel" className="answer__report" onClick={() => onAsk(false)} {...spoken({ role: 'button' })}>
            {texts().common.cancel}
          </View>
          <View id="report-confirm" className="answer__report" onClick={() => void door.report()} {...spoken({ role: 'button' })}>
            {reporting.kind === 'loading' ? words.reporting : words.reportSure}
          </View>
        </View>
      ) : (
        <View id="report" className="answer__report" onClick={() => onAsk(true)} {...spoken({ role: 'button' })}>
          <View>{words.report}</View>
          <View className="answer__report-hint">{words.reportHint}</View>
        </View>
      )}
    </>
  )
})
