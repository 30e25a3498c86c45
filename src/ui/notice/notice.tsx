import { texts } from '@/i18n/texts'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '../icon/icon'
import { spoken } from '../spoken'
import './notice.scss'

export type Tone = 'info' | 'good' | 'warn' | 'error'

export interface NoticeProps {
  tone: Tone
  title?: string
  text: string
  /** What people read out to the helpdesk. */
  support?: string | undefined
  /** Buttons: what to do about it. */
  children?: ReactNode
}

const ICONS: Readonly<Record<Tone, IconName>> = { info: 'info', good: 'check', warn: 'warning', error: 'error' }

/** Says what happened and what to do, where the person looks. */
export function Notice({ tone, title, text, support, children }: NoticeProps) {
  return (
    <View className={`notice notice--${tone}`} {...spoken({ role: tone === 'error' ? 'alert' : 'status' })}>
      <Icon name={ICONS[tone]} />
      <View className="notice__body">
        {title && <View className="notice__title">{title}</View>}
        <View className="notice__text">{text}</View>
        {support && <View className="notice__support">{texts().common.support(support)}</View>}
        {children && <View className="notice__more">{children}</View>}
      </View>
    </View>
  )
}
