import { officeTexts } from '@/i18n/packages/office/texts'
import { paperTexts } from '@/i18n/packages/paper/texts'
import { say } from '@/i18n/texts'
import { PrintedPaper } from '@/pages/paper/printed-paper'
import { useStores } from '@/pages/stores'
import type { OnDesk as Laid, PrintedPoster } from '@/stores/office/desk.store'
import { Button } from '@/ui/button/button'
import { Qr } from '@/ui/qr/qr'
import { SheetOfPaper } from '@/ui/sheet-of-paper/sheet-of-paper'
import { stampOf } from '@domain/kernel/china-time'
import { PLACES } from '@domain/status'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'

interface Props {
  onDesk: Laid
  onClose: () => void
}

/** What was made, over the desk. */
export const OnDesk = observer(function OnDesk({ onDesk, onClose }: Props) {
  const { phone } = useStores()
  return (
    <SheetOfPaper words={paperTexts()} onPrint={phone.print} onClose={onClose}>
      {written(onDesk)}
    </SheetOfPaper>
  )
})

function written(onDesk: Laid): ReactNode {
  switch (onDesk.kind) {
    case 'paper':
      return <PrintedPaper paper={onDesk.paper} />
    case 'poster':
      return <Poster poster={onDesk.poster} />
    case 'invitation':
      return <Invitation invitation={onDesk.invitation} />
  }
}

const Invitation = observer(function Invitation({ invitation }: Pick<Extract<Laid, { kind: 'invitation' }>, 'invitation'>) {
  const { phone } = useStores()
  const words = officeTexts().desk
  return (
    <>
      <View className="sheet-of-paper__title">{words.invitationTitle}</View>
      <View className="sheet-of-paper__name">{words.invitationFor(invitation.label)}</View>
      <View className="sheet-of-paper__code" id="invitation-code">
        {invitation.code}
      </View>
      <View className="sheet-of-paper__buttons desk__copy">
        <Button id="copy-invitation" kind="secondary" onPress={() => phone.copy(invitation.code, words.invitationCopied)}>
          {words.invitationCopy}
        </Button>
      </View>
      <View className="sheet-of-paper__text">{words.invitationHow}</View>
      <View className="sheet-of-paper__text">{paperTexts().until(stampOf(invitation.expiresAt))}</View>
    </>
  )
})

const Poster = observer(function Poster({ poster: { text, venue, expiresAt } }: { poster: PrintedPoster }) {
  const words = officeTexts().desk
  const kind = PLACES.find((place) => place.kind === venue.kind)
  return (
    <>
      <View className="sheet-of-paper__title">{words.posterTitle}</View>
      <View className="sheet-of-paper__name">{venue.name}</View>
      <View className="sheet-of-paper__text">{[kind && say(kind.name), venue.address].filter(Boolean).join(' · ')}</View>
      <Qr id="poster-code" text={text} label={words.posterTitle} />
      <View className="sheet-of-paper__name">{words.posterHow}</View>
      <View className="sheet-of-paper__text">{words.posterPrivacy}</View>
      <View className="sheet-of-paper__text">{paperTexts().until(stampOf(expiresAt))}</View>
    </>
  )
})
