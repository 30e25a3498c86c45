import { texts } from '@/i18n/texts'
import { stopPullDownRefresh, useDidHide, useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { jumpToTop } from '@/ui/jump-to'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { Page } from '../page'
import { useStores } from '../stores'
import { Over, type OverName } from './over'
import { ShownView } from './views/shown-view'

/** The scene of the mini-program code on posters: who has no code yet begins at once (`rules.md` 28). */
const POSTER = 'declare'

/** 亮码: the page that a door guard looks at (`product.md` 5). */
export default observer(function CodePage() {
  const { away, code, screen, navigation } = useStores()
  const { scene } = useRouter().params
  const [over, setOver] = useState<OverName>()

  useEffect(() => {
    if (scene === POSTER && !code.code) navigation.open('declare')
    // Only as the program is entered.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  // Whoever has just been chosen or confirmed is looked at from the verdict on.
  useEffect(jumpToTop, [code.current?.person, code.current?.role])
  const come = () => {
    code.open()
    away.look()
    screen.brighten()
  }
  // At the start this comes when the page is on the screen already.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useEffect(come, [])
  useDidShow(come)
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
