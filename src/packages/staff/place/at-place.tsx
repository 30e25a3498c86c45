import { staffTexts } from '@/i18n/packages/staff/texts'
import { say, texts } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import type { AtPlace as Found } from '@/stores/door/place.store'
import type { ApplicantCode } from '@/stores/shown'
import { LiveClock } from '@/ui/live-clock/live-clock'
import { Mark } from '@/ui/mark/mark'
import { spoken } from '@/ui/spoken'
import { COLOUR_WORDS } from '@domain/status'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { screenOfAdmission, type Screen } from '../door/answers'

interface Props {
  found: Found
  code: ApplicantCode
  name: string
  onClose: () => void
}

function screenOf(found: Found, code: ApplicantCode): Screen {
  const { place } = staffTexts()
  if (found.kind === 'refused') return { tone: 'ask', mark: 'question', ...place.refusals[found.answer] }
  return screenOfAdmission(found.admission, code)
}

/** Large enough for the guard to see, with the clock that no picture has. */
export const AtPlace = observer(function AtPlace({ found, code, name, onClose }: Props) {
  const { clock } = useStores()
  const { tone, mark, title, text } = screenOf(found, code)
  return (
    <View className={`answer answer--${tone}`} {...spoken({ role: 'alert', label: `${title} ${text}` })}>
      <View className="answer__middle">
        <Mark shape={mark} size="large" onColour />
        <View className="answer__title">{title}</View>
        {found.kind === 'admission' && (
          <>
            <View className="answer__who">{found.venue.name}</View>
            <View className="answer__who">
              {name} · {say(COLOUR_WORDS[code.colour])}
            </View>
          </>
        )}
        {text !== '' && <View className="answer__text">{text}</View>}
        {found.kind === 'admission' && (
          <View className="answer__clock">
            <LiveClock now={clock.now} />
          </View>
        )}
      </View>
      <View className="answer__foot">
        <View
          id="close-place"
          className="answer__next"
          hoverClass="answer__next--pressed"
          onClick={onClose}
          {...spoken({ role: 'button' })}
        >
          {texts().common.close}
        </View>
      </View>
    </View>
  )
})
