import { say, sayBeside, texts } from '@/i18n/texts'
import { type Applicant, type ApplicantCode, shownUntil } from '@/stores/shown'
import { Band } from '@/ui/band/band'
import { LiveClock } from '@/ui/live-clock/live-clock'
import { Verdict } from '@/ui/verdict/verdict'
import { detailsOf, VERDICTS } from '@domain/status'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './code-facts.scss'
import './hero.scss'
import './pass-code.scss'

interface Props {
  code: ApplicantCode
  applicant: Applicant
  /** By the server's clock. */
  now: number
  /** What comes a moment after the verdict: what moves, what a guard scans, what can be said of it, and what lies behind the verdict. */
  more?: { band: string; pass: ReactNode; passNote: ReactNode; facts: ReactNode }
}

/** From afar a field of green says "let in": a green code that lets nobody in has none (`docs/decisions/0022`). Its colour stands in words and among the facts. */
const fieldOf = ({ colour, passage }: ApplicantCode) => (colour === 'green' && passage !== 'yes' ? 'withheld' : colour)

/** The card a guard looks at: field, moving band, verdict, clock, what is known. */
export function Hero({ code, applicant, now, more }: Props) {
  const { code: words, times } = texts()
  const verdict = say(VERDICTS[code.passage])
  const details = detailsOf(code)
  const end = shownUntil(code, applicant)
  const until = end === null ? '' : times.until(end, now)
  const detail = [...details.map(say), ...(code.situation === 14 ? [words.temporaryUntil(until)] : [])].join(' · ')
  return (
    <View className={`hero hero--${fieldOf(code)}`}>
      <Band text={more?.band} />
      <Verdict
        passage={code.passage}
        mark={code.mark}
        verdict={verdict}
        detail={detail}
        beside={[VERDICTS[code.passage], ...details].flatMap((text) => sayBeside(text) ?? []).join(' · ')}
        sentence={words.spoken(applicant.maskedName, detail, verdict, until)}
      />
      <View className="hero__slip">
        <View className="pass-code">{more?.pass}</View>
        <LiveClock now={now} />
        <View className="pass-note">{more?.passNote}</View>
        <View className="facts">{more?.facts}</View>
      </View>
    </View>
  )
}
