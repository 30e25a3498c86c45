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

/** 否: who cannot be linked by phone is told what to do today. */
export const OtherWays = observer(function OtherWays({ onBack }: { onBack: () => void }) {
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
      <Notice tone="warn" title={common.fallback} text={link.otherNow} />
      <Button id="link-call" onPress={() => phone.call(HOTLINE)}>
        {common.call(HOTLINE)}
      </Button>
      <Button id="link-back" kind="secondary" onPress={onBack}>
        {common.back}
      </Button>
    </>
  )
})
