import { say, texts } from '@/i18n/texts'
import { Over, type OverName } from '@/pages/code/over'
import { ShownView } from '@/pages/code/views/shown-view'
import { Page } from '@/pages/page'
import { StoresContext, useStores } from '@/pages/stores'
import { storesShowing } from '@/stores/given'
import { SITUATIONS, type Situation } from '@domain/status'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useMemo, useState } from 'react'
import { GIVEN } from './given'
import '@/pages/code/index.scss'
import './index.scss'

/** For maintainers, in a browser: every situation as a person sees it; `?situation=3` shows one alone. */
export default observer(function SituationsPage() {
  const { situation: only } = useRouter().params
  const numbers = Object.keys(GIVEN).filter((number) => only === undefined || number === only)
  return (
    <Page title={texts().code.bar}>
      {numbers.map((number) => (
        <Given key={number} situation={Number(number) as Situation} isAlone={only !== undefined} />
      ))}
    </Page>
  )
})

/** One situation; what lies over it is its own. */
const Given = observer(function Given({ situation, isAlone }: { situation: Situation; isAlone: boolean }) {
  const stores = useStores()
  const given = useMemo(() => storesShowing(GIVEN[situation], stores), [situation, stores])
  const [over, setOver] = useState<OverName>()
  return (
    <StoresContext.Provider value={given}>
      {!isAlone && (
        <View className="situations__name">
          {situation}. {say(SITUATIONS[situation].title)}
        </View>
      )}
      <ShownView onOpen={setOver} />
      {over && <Over name={over} onClose={() => setOver(undefined)} />}
    </StoresContext.Provider>
  )
})
