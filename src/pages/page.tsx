import type { RoomErrorTexts } from '@/i18n/errors'
import { Frame } from '@/ui/frame/frame'
import { RoomErrorsContext } from '@/ui/notice/room-errors'
import { observer } from 'mobx-react-lite'
import { type ReactNode, useEffect } from 'react'
import { NotOpened } from './not-opened'
import { useStores } from './stores'

interface Props {
  title: string
  children: ReactNode
  /** Sheets and dialogs. */
  over?: ReactNode
  /** The code page stands at the bottom of the stack. */
  isHome?: boolean
  /** Texts of the errors that only the pages of this subpackage can meet. */
  errors?: RoomErrorTexts
}

const NONE: RoomErrorTexts = {}

/** What all pages share: the title in the language of the screen, the way back, the theme of the platform's bar. */
export const Page = observer(function Page({ title, children, over, isHome = false, errors = NONE }: Props) {
  const { navigation, opening, settings, phone } = useStores()
  const { theme } = settings
  useEffect(() => navigation.entitle(title), [navigation, title])
  useEffect(() => {
    if (theme !== 'auto') phone.paintBar(theme)
  }, [phone, theme])
  return (
    <Frame
      title={title}
      over={opening.hasFailed ? <NotOpened /> : over && <RoomErrorsContext.Provider value={errors}>{over}</RoomErrorsContext.Provider>}
      onBack={isHome ? undefined : navigation.back}
    >
      <RoomErrorsContext.Provider value={errors}>{children}</RoomErrorsContext.Provider>
    </Frame>
  )
})
