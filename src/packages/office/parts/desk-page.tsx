import { useStores } from '@/pages/stores'
import { DeskStore } from '@/stores/office/desk.store'
import type { DeskSection } from '@domain/access/desk.table'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { type ReactNode, useMemo } from 'react'
import { DeskContext } from './desk'
import { OfficePage } from './office-page'
import { OnDesk } from './on-desk'
import './desk-page.scss'

interface Props {
  section: DeskSection
  children: ReactNode
  /** What the room needs when it comes to the foreground. */
  load?: (desk: DeskStore) => unknown
}

/** A room where things are made that are printed or read out: they lie over it. */
export const DeskPage = observer(function DeskPage({ section, children, load }: Props) {
  const { cloud } = useStores()
  const desk = useMemo(() => new DeskStore(cloud), [cloud])
  useDidShow(() => void load?.(desk))
  const close = () => {
    desk.clear()
    void load?.(desk)
  }
  return (
    <DeskContext.Provider value={desk}>
      <OfficePage section={section} over={desk.onDesk && <OnDesk onDesk={desk.onDesk} onClose={close} />}>
        {desk.problem && !desk.isAsking && <ErrorNotice problem={desk.problem} />}
        {children}
      </OfficePage>
    </DeskContext.Provider>
  )
})
