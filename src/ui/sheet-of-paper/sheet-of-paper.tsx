import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '../button/button'
import './sheet-of-paper.scss'

interface Props {
  children: ReactNode
  words: { print: string; close: string }
  /** Absent where there is no printer to be had. */
  onPrint?: (() => void) | undefined
  onClose: () => void
}

/** What was made, over the page: printed as it stands there, without buttons. */
export function SheetOfPaper({ children, words, onPrint, onClose }: Props) {
  return (
    <View className="sheet-of-paper">
      {children}
      <View className="sheet-of-paper__buttons">
        {onPrint && (
          <Button id="print" onPress={onPrint}>
            {words.print}
          </Button>
        )}
        <Button id="close-paper" kind="secondary" onPress={onClose}>
          {words.close}
        </Button>
      </View>
    </View>
  )
}
