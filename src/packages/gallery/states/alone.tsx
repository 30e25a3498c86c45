import { texts } from '@/i18n/texts'
import { Over, type OverName } from '@/pages/code/over'
import { ShownView } from '@/pages/code/views/shown-view'
import { Page } from '@/pages/page'
import { StoresContext, useStores } from '@/pages/stores'
import { storesGiven } from '@/stores/given'
import { observer } from 'mobx-react-lite'
import { useMemo, useState } from 'react'
import type { State } from './states'

/** The code page in one state; nothing of it reaches a function. */
export const Alone = observer(function Alone({ state }: { state: State }) {
  const stores = useStores()
  const given = useMemo(() => storesGiven(state.given(stores.clock.now), stores), [state, stores])
  const [over, setOver] = useState<OverName>()
  return (
    <StoresContext.Provider value={given}>
      <Page title={texts().code.bar} isHome over={over && <Over name={over} onClose={() => setOver(undefined)} />}>
        <ShownView onOpen={setOver} />
      </Page>
    </StoresContext.Provider>
  )
})
