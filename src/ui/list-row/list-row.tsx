import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '../icon/icon'
import { spoken } from '../spoken'
import './list-row.scss'

interface Props {
  title: string
  detail?: ReactNode
  /** At the right, before the arrow. */
  note?: string | undefined
  icon?: IconName
  /** In place of the icon: a badge. */
  picture?: ReactNode
  onPress?: () => void
  isSelected?: boolean
  id?: string
}

/** A row of a list: where it leads, or what it tells. */
export function ListRow({ title, detail, note, icon, picture, onPress, isSelected, id }: Props) {
  return (
    <View
      className={`list-row ${isSelected ? 'list-row--selected' : ''}`}
      hoverClass={onPress ? 'list-row--pressed' : 'none'}
      onClick={() => onPress?.()}
      {...(id && { id })}
      {...(onPress && spoken({ role: 'button' }))}
    >
      {picture}
      {icon && (
        <View className="list-row__icon">
          <Icon name={icon} />
        </View>
      )}
      <View className="list-row__text">
        <View className="list-row__title">{title}</View>
        {detail && <View className="list-row__detail">{detail}</View>}
      </View>
      {note && <View className="list-row__note">{note}</View>}
      {isSelected === undefined && onPress && <Icon name="forward" />}
      {isSelected !== undefined && (isSelected ? <Icon name="check" /> : <View className="list-row__unchecked" />)}
    </View>
  )
}
