import { officeTexts } from '@/i18n/packages/office/texts'
import { say, texts } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import type { OnDesk as Laid, PrintedPaper, PrintedPoster } from '@/stores/office/desk.store'
import { Button } from '@/ui/button/button'
import { Qr } from '@/ui/qr/qr'
import { formatChina } from '@domain/kernel/china-time'
import { PLACES, SITUATIONS } from '@domain/status'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useDesk } from './desk'
import './on-desk.scss'

/** What was made, over the desk: printed as it stands there, without buttons. */
export const OnDesk = observer(function OnDesk({ onDesk }: { onDesk: Laid }) {
  const desk = useDesk()
  const { phone } = useStores()
  const words = officeTexts().desk
  return (
    <View className="sheet-of-paper">
      {onDesk.kind === 'paper' && <Paper paper={onDesk.paper} />}
      {onDesk.kind === 'poster' && <Poster poster={onDesk.poster} />}
      {onDesk.kind === 'invitation' && (
        <>
          <View className="sheet-of-paper__title">{words.invitationTitle}</View>
          <View className="sheet-of-paper__code" id="invitation-code">
            {onDesk.invitation.code}
          </View>
          <View className="sheet-of-paper__text">{words.invitationHow}</View>
          <View className="sheet-of-paper__text">{words.paperUntil(timeOf(onDesk.invitation.expiresAt))}</View>
        </>
      )}
      <View className="sheet-of-paper__buttons">
        {phone.print && (
          <Button id="print" onPress={phone.print}>
            {words.print}
          </Button>
        )}
        <Button id="close-paper" kind="secondary" onPress={desk.clear}>
          {words.close}
        </Button>
      </View>
    </View>
  )
})

const timeOf = (at: number) => formatChina(at, 'YYYY-MM-DD HH:mm')

const Paper = observer(function Paper({ paper }: { paper: PrintedPaper }) {
  const words = officeTexts().desk
  return (
    <>
      <View className="sheet-of-paper__title">{words.paperTitle}</View>
      <Qr id="paper-code" text={paper.text} label={words.paperTitle} />
      <View className="sheet-of-paper__name">{say(SITUATIONS[paper.situation].title)}</View>
      <View className="sheet-of-paper__text">
        {words.paperName} {paper.maskedName} · {words.paperDigits} {paper.lastDigits}
      </View>
      <View className="sheet-of-paper__name">{words.paperUntil(timeOf(paper.expiresAt))}</View>
      <View className="sheet-of-paper__text">{words.paperNote}</View>
      <View className="sheet-of-paper__text">{texts().common.product}</View>
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
      <View className="sheet-of-paper__text">{words.paperUntil(timeOf(expiresAt))}</View>
    </>
  )
})
