import { helpTexts } from '@/i18n/packages/help/texts'
import { Page } from '@/pages/page'
import { useStores } from '@/pages/stores'
import { Card } from '@/ui/card/card'
import { ListRow } from '@/ui/list-row/list-row'
import { Segmented } from '@/ui/choices/segmented'
import { View } from '@tarojs/components'
import { LANGUAGE_KEYS, LANGUAGES } from '@domain/kernel/language'
import { observer } from 'mobx-react-lite'
import { Reminders } from './parts/reminders'
import './index.scss'

/** 设置: language, size of type, light or dark. Each choice shows at once, on this very page. */
export default observer(function SettingsPage() {
  const { settings, navigation } = useStores()
  const words = helpTexts().settings
  const languages = LANGUAGE_KEYS.map((value) => ({ value, title: LANGUAGES[value] }))
  const types = (['normal', 'large'] as const).map((value) => ({ value, title: words.types[value] }))
  const themes = (['auto', 'light', 'dark'] as const).map((value) => ({ value, title: words.themes[value] }))
  return (
    <Page title={words.bar}>
      <Card>
        <Segmented id="language" label={words.language} value={settings.language} options={languages} onChange={settings.setLanguage} />
        <Segmented id="type" label={words.type} value={settings.type} options={types} onChange={settings.setType} />
        <Segmented id="theme" label={words.theme} value={settings.theme} options={themes} onChange={settings.setTheme} />
      </Card>
      <Reminders />
      <Card kind="list">
        <ListRow id="my-data" icon="shield" title={words.data} note={words.dataHint} onPress={() => navigation.open('data')} />
        <ListRow id="privacy" icon="info" title={words.privacy} onPress={() => navigation.open('privacy')} />
      </Card>
      <View className="settings__version">{words.version(APP_VERSION)}</View>
    </Page>
  )
})
