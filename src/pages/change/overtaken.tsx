import { changeTexts } from '@/i18n/packages/change/texts'
import { type Answer, Answers } from '@/ui/answers/answers'
import { Button } from '@/ui/button/button'
import { Notice } from '@/ui/notice/notice'
import { StepCard } from '@/ui/step-card/step-card'
import { observer } from 'mobx-react-lite'

interface Props {
  newest: readonly Answer[]
  mine: readonly Answer[]
  onInsist: () => void
}

/** What is being changed has been changed since by others: what of it differs now, and the way to let one's own go in its place. */
export const Overtaken = observer(function Overtaken({ newest, mine, onInsist }: Props) {
  const words = changeTexts()
  const differing = newest.filter((one) => !mine.some(({ question, answer }) => question === one.question && answer === one.answer))
  return (
    <>
      <Notice tone="warn" title={words.overtaken} text={words.overtakenText}>
        <Button id="insist" kind="secondary" onPress={onInsist}>
          {words.insist}
        </Button>
      </Notice>
      {differing.length > 0 && (
        <StepCard title={words.newest}>
          <Answers answers={differing} />
        </StepCard>
      )}
    </>
  )
})
