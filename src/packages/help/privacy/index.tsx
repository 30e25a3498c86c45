import { helpTexts } from '@/i18n/packages/help/texts'
import { Page } from '@/pages/page'
import { Card } from '@/ui/card/card'
import { spoken } from '@/ui/spoken'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import './index.scss'

/** 隐私政策. */
export default observer(function PrivacyPage() {
  const { privacy, settings } = helpTexts()
  return (
    <Page title={settings.privacy}>
      {privacy.map(({ title, text }) => (
        <Card key={title}>
          <View className="privacy__title" {...spoken({ role: 'heading' })}>
            {title}
          </View>
          <View className="privacy__text">{text}</View>
        </Card>
      ))}
    </Page>
  )
})
