import { verificationTexts } from '@/i18n/packages/verification/texts'
import { Button } from '@/ui/button/button'
import { Notice } from '@/ui/notice/notice'
import { Picture } from '@/ui/picture/picture'
import { View } from '@tarojs/components'

interface Props {
  /** Nothing where this phone no longer has it. */
  path: string | undefined
  /** Absent where it is only shown. */
  onAgain?: () => void
}

/** The signature as it was handed in. */
export function Signed({ path, onAgain }: Props) {
  const { form: words } = verificationTexts()
  return (
    <>
      {path === undefined ? (
        <Notice tone="good" text={words.signed} />
      ) : (
        <View className="step__signature">
          <Picture className="step__signature-image" src={path} mode="aspectFit" />
        </View>
      )}
      {onAgain && (
        <Button id="signature-again" kind="quiet" onPress={onAgain}>
          {words.signatureAgain}
        </Button>
      )}
    </>
  )
}
