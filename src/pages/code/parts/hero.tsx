import { say, sayBeside, texts } from '@/i18n/texts'
import { type Applicant, type ApplicantCode, shownUntil } from '@/stores/shown'
import { Band } from '@/ui/band/band'
import { LiveClock } from '@/ui/live-clock/live-clock'
import { Verdict } from '@/ui/verdict/verdict'
import { detailsOf, VERDICTS } from '@domain/status'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { CodeFacts } from './code-facts'
import { PassCode, PassNote } from './pass-code'
import './hero.scss'

interface Props {
  code: ApplicantCode
  applicant: Applicant
  /** By the server's clock. */
  now: number
}

/** From afar a field of green says "let in": a green code that lets nobody in has none (`docs/decisions/0022`). Its colour stands in words and among the facts. */
const fieldOf = ({ colour, passage }: ApplicantCode) => (colour === 'green' && passage !== 'yes' ? 'withheld' : colour)

/** The card a guard looks at: field, moving band, verdict, clock, what is known. */
export const Hero = observer(function Hero({ code, applicant, now }: Props) {
  const { code: words, times } = texts()
  const verdict = say(VERDICTS[code.passage])
  const details = detailsOf(code)
  const end = shownUntil(code, applicant)
  const until = end === null ? '' : times.until(end, now)
  const detail = [...details.map(say), ...(code.situation === 14 ? [words.temporaryUntil(until)] : [])].join(' · ')
  return (
    <View className={`hero hero--${fieldOf(code)}`}>
      <Band text={words.band(times.date(now))} />
      <Verdict
        passage={code.passage}
        mark={code.mark}
        verdict={verdict}
        detail={detail}
        beside={[VERDICTS[code.passage], ...details].flatMap((text) => sayBeside(text) ?? []).join(' · ')}
        sentence={words.spoken(applicant.maskedName, detail, verdict, until)}
      />
      <View className="hero__slip">
        <PassCode />
        <LiveClock now={now} />
        <PassNote />
        <CodeFacts code={code} />
      </View>
    </View>
  )
})
