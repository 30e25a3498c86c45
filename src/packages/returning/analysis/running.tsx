import { say, texts } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import type { RunningAnalysis, ShownAnalysis } from '@/stores/returning/analysis.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { Notice } from '@/ui/notice/notice'
import { PageHead } from '@/ui/page-head/page-head'
import { spoken } from '@/ui/spoken'
import { NOTICES } from '@domain/declaration/notices.table'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useAnalysis } from './analysis'
import { CodeField } from './code-field'
import './analysis.scss'

interface Props {
  shown: ShownAnalysis
  running: RunningAnalysis
}

/** 研判中: how far it is, what it waits for, and that it can be left. */
export const AnalysisRunning = observer(function AnalysisRunning({ shown: { state, notice }, running }: Props) {
  const { navigation, settings } = useStores()
  const { analysis, messages, words: wordsNow } = useAnalysis()
  const { problem, refusal } = analysis
  const words = wordsNow().running
  const { answered, batches, overAt } = running
  const doing = { sending: words.sending, asking: words.asking, waiting: words.waiting }[state as 'sending' | 'asking' | 'waiting']
  // The platform's window has to be asked for right in the press.
  const leave = async () => {
    await messages.offer('journey', settings.language)
    navigation.home()
  }
  return (
    <>
      <PageHead title={words.title} lead={messages.mayOffer('journey') ? words.leaveAndBeTold : words.leave} />
      {notice && notice !== 'wrong-code' && (
        <Notice tone={notice === 'asked-again' || notice === 'another-code' ? 'info' : 'warn'} text={say(NOTICES[notice])} />
      )}
      <Card>
        <View className="analysis__bar" {...spoken({ role: 'status', label: words.progress(answered, batches) })}>
          {Array.from({ length: batches }, (_, batch) => (
            <View key={batch} className={`analysis__part ${batch < answered ? 'analysis__part--done' : ''}`} />
          ))}
        </View>
        <View className="analysis__facts">
          <View>{words.progress(answered, batches)}</View>
          <View className="analysis__until">{words.until(texts().times.clock(overAt))}</View>
        </View>
        {doing && <View className="analysis__doing">{doing}</View>}
        {state === 'awaiting-code' && <CodeField running={running} isWrong={notice === 'wrong-code'} />}
        {problem && !refusal && <ErrorNotice problem={problem} />}
      </Card>
      <Button id="analysis-leave" kind="quiet" onPress={leave}>
        {words.back}
      </Button>
    </>
  )
})
