import { verificationTexts } from '@/i18n/packages/verification/texts'
import { texts } from '@/i18n/texts'
import { type CivilDate, civilDate, type Instant, startOfDay } from '@domain/kernel/china-time'
import { ABROAD_WINDOW_DAYS, RISK_WINDOW_DAYS, windowUntil } from '@domain/verification/windows'

/**
 * The questions about days gone by. What is asked of the days before coming has no dates of its own: nobody is asked on which day they came.
 * Of whom has not left Wenzhou, it is asked of the days until today.
 */
export function questionsOn(now: Instant, hasLeft: boolean | undefined) {
  const { form: words } = verificationTexts()
  const today = civilDate(now)
  const { day } = texts().times
  const said = ({ from, to }: Record<'from' | 'to', CivilDate>) => [day(startOfDay(from)), day(startOfDay(to))] as const
  const risk = windowUntil(today, RISK_WINDOW_DAYS)
  const abroad = windowUntil(today, ABROAD_WINDOW_DAYS)
  return {
    hasLeft: words.hasLeft(...said(risk)),
    ...(hasLeft === false
      ? { wasInRiskArea: words.wasInRiskArea, wasAbroad: words.wasAbroad(...said(abroad)) }
      : { wasInRiskArea: words.wasInRiskAreaBefore, wasAbroad: words.wasAbroadBefore }),
    hadContact: words.hadContact(...said(risk)),
  }
}
