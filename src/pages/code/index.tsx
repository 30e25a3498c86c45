import { texts } from '@/i18n/texts'
import { stopPullDownRefresh, useDidHide, useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { Page } from '../page'
import { useStores } from '../stores'
import { Over, type OverName } from './over'
import { ShownView } from './views/shown-view'
import './index.scss'

/** 亮码: the page that a door guard looks at (`product.md` 5). */
export default observer(function CodePage() {
  const { code, screen } = useStores()
  const [over, setOver] = useState<OverName>()

  useDidShow(() => {
    code.open()
    screen.brighten()
  })
  useDidHide(() => {
    code.leave()
    screen.restore()
  })
  usePullDownRefresh(() => {
    void code.refresh().finally(() => stopPullDownRefresh())
  })

  const close = () => setOver(undefined)
  return (
    <Page title={texts().code.bar} isHome over={over && <Over name={over} onClose={close} />}>
      <ShownView onOpen={setOver} />
    </Page>
  )
})
