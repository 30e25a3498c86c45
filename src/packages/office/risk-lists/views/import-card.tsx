import { riskListTexts } from '@/i18n/packages/office/risk-lists/texts'
import { texts } from '@/i18n/texts'
import { IMPORT_STEPS, type ImportOutcome, type Shelf } from '@/stores/office/risk-lists.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import { Notice } from '@/ui/notice/notice'
import { spoken } from '@/ui/spoken'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useRiskLists } from '../risk-lists'
import { problemSentence } from '../words'

/** By file or from the national interface; how far it has come, and why it did not. */
export const ImportCard = observer(function ImportCard({ source }: Pick<Shelf, 'source'>) {
  const lists = useRiskLists()
  const words = riskListTexts().import
  const isRunning = lists.running !== undefined
  return (
    <Card>
      <View className="risk-lists__title">{words.title}</View>
      <View className="risk-lists__note">{lists.takesFiles ? words.lead : words.noFiles}</View>
      {lists.takesFiles && (
        <Button id="import-file" onPress={() => void lists.importFile()} isDisabled={isRunning}>
          {words.file}
        </Button>
      )}
      <Button id="fetch-list" kind="secondary" onPress={() => void lists.fetch()} isDisabled={isRunning}>
        {words.fetch}
      </Button>
      <Progress />
      {lists.outcome && <Outcome outcome={lists.outcome} />}
      <View className="risk-lists__note">
        {source ? words.asked(texts().times.moment(source.askedAt), words.outcomes[source.outcome]) : words.never}
      </View>
    </Card>
  )
})

const Progress = observer(function Progress() {
  const { running } = useRiskLists()
  const words = riskListTexts().import
  if (!running) return null
  const steps = IMPORT_STEPS.filter((step) => step !== 'send' || running.fileName !== null)
  const at = steps.indexOf(running.step)
  return (
    <View className="risk-lists__steps" {...spoken({ role: 'status' })}>
      <View>{running.fileName ?? words.source}</View>
      {steps.map((step, place) => (
        <View key={step} className={`risk-lists__step ${place > at ? 'risk-lists__step--later' : ''}`}>
          <View className={place === at ? 'risk-lists__turning' : 'risk-lists__dot'} aria-hidden="true">
            {place < at && <Icon name="check" />}
          </View>
          <View>
            {words.steps[step]}
            {step === 'send' && place === at && ` ${words.sent(String(Math.round(running.sent * 100)))}`}
          </View>
        </View>
      ))}
    </View>
  )
})

function Outcome({ outcome }: { outcome: ImportOutcome }) {
  const words = riskListTexts().import
  if (outcome.kind === 'notLater') return <Notice tone="info" title={words.nothingLater} text={words.nothingLaterText} />
  return (
    <Notice tone="error" title={outcome.fileName === null ? words.refused : words.refusedFile(outcome.fileName)} text={words.stays}>
      {outcome.problems.map((problem) => (
        <View key={JSON.stringify(problem)}>{problemSentence(problem)}</View>
      ))}
    </Notice>
  )
}
