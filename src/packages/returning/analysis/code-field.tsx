import { say, texts } from '@/i18n/texts'
import { useRefusal } from '@/pages/consent/use-refusal'
import { useStores } from '@/pages/stores'
import type { RunningAnalysis } from '@/stores/returning/analysis.store'
import { Button } from '@/ui/button/button'
import { CountdownButton } from '@/ui/button/countdown-button'
import { Field } from '@/ui/field/field'
import { NOTICES } from '@domain/declaration/notices.table'
import { observer } from 'mobx-react-lite'
import { useAnalysis } from './analysis'

const LENGTH_AT_MOST = 8

interface Props {
  running: RunningAnalysis
  /** The code typed last was another than that of the SMS. */
  isWrong: boolean
}

/** The code for the batch at hand; another one comes only when it is asked for. */
export const CodeField = observer(function CodeField({ running: { maskedPhone, codeUntil }, isWrong }: Props) {
  const { clock } = useStores()
  const { analysis, words: wordsNow } = useAnalysis()
  const words = wordsNow().running
  const wordsOf = useRefusal()
  const { refusal } = analysis
  const left = codeUntil === null ? 0 : codeUntil - clock.now
  const serves = left > 0 ? [words.codeLead(maskedPhone), words.codeServes(texts().times.countdown(left))] : []
  // Said until another is typed.
  const wrong = isWrong && analysis.code === '' ? say(NOTICES['wrong-code']) : undefined
  return (
    <>
      <Field
        id="analysis-code"
        label={words.code}
        placeholder={words.codePlaceholder}
        hint={serves.join(' · ')}
        maxLength={LENGTH_AT_MOST}
        value={analysis.code}
        onChange={analysis.setCode}
        error={analysis.isCodeWrong ? words.codeFault : refusal ? wordsOf(refusal) : wrong}
      />
      <Button id="analysis-enter" onPress={analysis.enter} busyText={words.entering}>
        {words.enter}
      </Button>
      <CountdownButton
        id="analysis-another"
        secondsLeft={clock.secondsUntil(analysis.anotherAt)}
        waiting={words.anotherIn}
        onPress={analysis.requestAnother}
        busyText={words.sending}
      >
        {words.another}
      </CountdownButton>
    </>
  )
})
