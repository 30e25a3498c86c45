import { peopleTexts } from '@/i18n/packages/people/texts'
import { texts } from '@/i18n/texts'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Notice } from '@/ui/notice/notice'
import { spoken } from '@/ui/spoken'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useStores } from '@/pages/stores'

const HOTLINE = '12345'

interface Props {
  onBack: () => void
  onPassport: () => void
}

/** 否: who cannot be linked by phone is told what to do today. */
export const OtherWays = observer(function OtherWays({ onBack, onPassport }: Props) {
  const { phone } = useStores()
  const { link } = peopleTexts()
  const { common } = texts()
  const ways = [
    { title: link.otherIdTitle, text: link.otherIdText },
    { title: link.otherPassportTitle, text: link.otherPassportText },
    { title: link.otherChildTitle, text: link.otherChildText },
  ]
  return (
    <>
      <Card>
        {ways.map(({ title, text }) => (
          <View key={title} className="link__way">
            <View className="link__way-title" {...spoken({ role: 'heading' })}>
              {title}
            </View>
            <View className="link__note">{text}</View>
          </View>
        ))}
      </Card>
      <Button id="link-passport" onPress={onPassport}>
        {link.toPassport}
      </Button>
      <Notice tone="warn" title={common.fallback} text={link.otherNow} />
      <Button id="link-call" kind="secondary" onPress={() => phone.call(HOTLINE)}>
        {common.call(HOTLINE)}
      </Button>
      <Button id="link-back" kind="quiet" onPress={onBack}>
        {common.back}
      </Button>
    </>
  )
})
