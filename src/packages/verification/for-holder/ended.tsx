import { forHolderTexts } from '@/i18n/packages/verification/for-holder/texts'
import { useStores } from '@/pages/stores'
import { Button } from '@/ui/button/button'
import { Notice, type Tone } from '@/ui/notice/notice'

interface Props {
  tone: Tone
  said: { title: string; text: string }
}

/** What came of it, and the way back to the door. */
export function Ended({ tone, said }: Props) {
  const { navigation } = useStores()
  return (
    <>
      <Notice tone={tone} {...said} />
      <Button id="to-door" onPress={() => (navigation.canGoBack() ? navigation.back() : navigation.replace('door'))}>
        {forHolderTexts().toDoor}
      </Button>
    </>
  )
}
