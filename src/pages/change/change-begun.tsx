import { changeTexts } from '@/i18n/packages/change/texts'
import { Button } from '@/ui/button/button'
import { Notice } from '@/ui/notice/notice'
import { observer } from 'mobx-react-lite'

interface Props {
  /** Of the button that goes on. */
  id: string
  /** Who sees what until it is saved. */
  text: string
  /** What is on the page is no longer what the change was begun on. */
  isOvertaken: boolean
  onGoOn: () => void
  onDiscard: () => void
}

/** A change that was begun and not saved: gone on with, or given up. */
export const ChangeBegun = observer(function ChangeBegun({ id, text, isOvertaken, onGoOn, onDiscard }: Props) {
  const words = changeTexts()
  return (
    <Notice tone="warn" title={words.begun} text={isOvertaken ? words.begunOvertaken : text}>
      <Button id={id} onPress={onGoOn}>
        {words.goOn}
      </Button>
      <Button id="discard-change" kind="quiet" onPress={onDiscard}>
        {words.discard}
      </Button>
    </Notice>
  )
})
