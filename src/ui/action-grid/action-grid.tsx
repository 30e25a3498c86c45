import { View } from '@tarojs/components'
import { Icon, type IconName } from '../icon/icon'
import { spoken } from '../spoken'
import './action-grid.scss'

export interface GridAction {
  id: string
  icon: IconName
  title: string
  onPress: () => void
}

/** Three or four things a person does now and then, side by side. */
export function ActionGrid({ actions }: { actions: readonly GridAction[] }) {
  return (
    <View className="action-grid">
      {actions.map(({ id, icon, title, onPress }) => (
        <View
          key={id}
          id={id}
          className="action-grid__cell"
          hoverClass="action-grid__cell--pressed"
          onClick={onPress}
          {...spoken({ role: 'button', label: title })}
        >
          <View className="action-grid__icon">
            <Icon name={icon} />
          </View>
          <View className="action-grid__title">{title}</View>
        </View>
      ))}
    </View>
  )
}
