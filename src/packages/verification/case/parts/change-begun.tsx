import { verificationTexts } from '@/i18n/packages/verification/texts'
import { Button } from '@/ui/button/button'
import { Notice } from '@/ui/notice/notice'

interface Props {
  onGoOn: () => void
  onDiscard: () => void
}

/** A change that was begun and not saved: gone on with, or given up. */
export function ChangeBegun({ onGoOn, onDiscard }: Props) {
  const { changeBegun: words } = verificationTexts().own
  return (
    <Notice tone="warn" title={words.title} text={words.text}>
      <Button id="case-change" onPress={onGoOn}>
        {words.goOn}
      </Button>
      <Button id="discard-change" kind="quiet" onPress={onDiscard}>
        {words.discard}
      </Button>
    </Notice>
  )
}
