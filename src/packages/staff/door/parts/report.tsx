import { staffTexts } from '@/i18n/packages/staff/texts'
import { problemOf } from '@/stores/loadable'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { spoken } from '@/ui/spoken'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useDoor } from '../door'

/** 上报冒用: the code on the screen is used by somebody whose it is not. */
export const Report = observer(function Report() {
  const door = useDoor()
  const { door: words } = staffTexts()
  const { reporting } = door
  const problem = problemOf(reporting)
  if (reporting.kind === 'ready') return <View className="answer__reported">{words.reported}</View>
  return (
    <>
      {problem && <ErrorNotice problem={problem} />}
      <View id="report" className="answer__report" onClick={() => void door.report()} {...spoken({ role: 'button' })}>
        <View>{reporting.kind === 'loading' ? words.reporting : words.report}</View>
        <View className="answer__report-hint">{words.reportHint}</View>
      </View>
    </>
  )
})
