import { texts } from '@/i18n/texts'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import { Button } from '../button/button'
import { spoken } from '../spoken'
import { useBackCloses } from '../use-back-closes'
import './dialog.scss'

interface Props {
  title: string
  text: string
  confirm: string
  onConfirm: () => unknown
  onCancel: () => void
  /** A step that takes something away. */
  isDanger?: boolean
  /** An error of the last try. */
  children?: ReactNode
}

/** Asks once before something that is not easily undone. */
export const Dialog = observer(function Dialog({ title, text, confirm, onConfirm, onCancel, isDanger = false, children }: Props) {
  useBackCloses(onCancel)
  return (
    <View className="dialog">
      <View className="dialog__shade" onClick={onCancel} aria-hidden="true" />
      <View className="dialog__paper" {...spoken({ role: 'dialog', label: title })}>
        <View className="dialog__title">{title}</View>
        <View className="dialog__text">{text}</View>
        {children}
        <View className="dialog__buttons">
          <Button kind={isDanger ? 'danger' : 'primary'} onPress={onConfirm} id="dialog-confirm">
            {confirm}
          </Button>
          <Button kind="quiet" onPress={onCancel} id="dialog-cancel" shortcut="Escape">
            {texts().common.cancel}
          </Button>
        </View>
      </View>
    </View>
  )
})
