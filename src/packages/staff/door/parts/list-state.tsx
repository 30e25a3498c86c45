import { staffTexts } from '@/i18n/packages/staff/texts'
import { texts } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useDoor } from '../door'

/** How far the lists on this phone can be relied on; amber when they may be out of date and nothing is under way. `isQuiet`: only when there is something to say. */
export const ListState = observer(function ListState({ isQuiet = false }: { isQuiet?: boolean }) {
  const { lists } = useDoor()
  const { clock } = useStores()
  const words = staffTexts().door.lists
  const { state, updatedAt } = lists
  const isUnderWay = lists.isRefreshing && state !== 'current'
  if (isQuiet && (state === 'current' || isUnderWay)) return null
  if (isUnderWay) return <View className="lists lists--coming">{state === 'none' ? words.preparing : words.updating}</View>
  return <View className={`lists lists--${state}`}>{textOf()}</View>

  function textOf() {
    if (state === 'none') return words.none
    if (updatedAt === undefined) return words.never
    return words[state](texts().times.until(updatedAt, clock.now))
  }
})
