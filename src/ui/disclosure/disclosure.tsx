import { View } from '@tarojs/components'
import { useState } from 'react'
import { Icon } from '../icon/icon'
import { spoken } from '../spoken'
import './disclosure.scss'

interface Props {
  id: string
  title: string
  children: string
}

/** A row that opens to a paragraph and closes again. */
export function Disclosure({ id, title, children }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <View className={`disclosure ${isOpen ? 'disclosure--open' : ''}`}>
      <View
        id={id}
        className="disclosure__head"
        hoverClass="disclosure__head--pressed"
        onClick={() => setOpen(!isOpen)}
        {...spoken({ role: 'button', label: title, expanded: isOpen })}
      >
        <View className="disclosure__title">{title}</View>
        <View className="disclosure__arrow">
          <Icon name="forward" />
        </View>
      </View>
      {isOpen && <View className="disclosure__text">{children}</View>}
    </View>
  )
}
