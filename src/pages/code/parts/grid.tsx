import { texts } from '@/i18n/texts'
import { ActionGrid } from '@/ui/action-grid/action-grid'
import { observer } from 'mobx-react-lite'
import { useStores } from '../../stores'

interface Props {
  /** Among the ways out right above. */
  isDeclareOffered: boolean
  onUnlink: () => void
}

/** 重新申报行程, 重新关联健康码, 解除关联, 比对城市. */
export const Grid = observer(function Grid({ isDeclareOffered, onUnlink }: Props) {
  const { code, navigation } = useStores()
  const { grid } = texts().code
  const phone = code.phoneToLink
  const declare = { id: 'grid-declare', icon: 'refresh', title: grid.declare, onPress: () => navigation.open('declare') } as const
  return (
    <ActionGrid
      actions={[
        ...(isDeclareOffered ? [] : [declare]),
        { id: 'grid-link', icon: 'link', title: grid.link, onPress: () => navigation.open('link', phone ? { phone } : {}) },
        { id: 'grid-unlink', icon: 'unlink', title: grid.unlink, onPress: onUnlink },
        { id: 'grid-cities', icon: 'city', title: grid.cities, onPress: () => navigation.open('cities') },
      ]}
    />
  )
})
