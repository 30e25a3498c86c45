import { verificationTexts } from '@/i18n/packages/verification/texts'
import { civilDate, type Instant } from '@domain/kernel/china-time'
import { ABROAD_WINDOW_DAYS, RISK_WINDOW_DAYS, windowUntil } from '@domain/verification/windows'

/** The questions about days gone by, with the days written out. */
export function questionsOn(now: Instant) {
  const { form: words } = verificationTexts()
  const today = civilDate(now)
  const risk = windowUntil(today, RISK_WINDOW_DAYS)
  const abroad = windowUntil(today, ABROAD_WINDOW_DAYS)
  return {
    hasLeft: words.hasLeft(risk.from, risk.to),
    wasInRiskArea: words.wasInRiskArea(risk.from, risk.to),
    hadContact: words.hadContact(risk.from, risk.to),
    wasAbroad: words.wasAbroad(abroad.from, abroad.to),
  }
}
