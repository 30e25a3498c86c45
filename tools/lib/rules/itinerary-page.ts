import { CITIES_A_QUERY } from '@domain/itinerary/compared-set'
import { HOME_CITY } from '@domain/kernel/home-city'
import { CONSENT_SENTENCE, CONSENT_TEXT, CONSENT_VERSION } from '@domain/itinerary/consent'
import { CODE_SERVES, SEND_PAUSE, SEND_RULES } from '@domain/itinerary/sms-code'
import { VALIDITY_MINUTES_AT_LEAST, VALIDITY_MINUTES_AT_MOST } from '@domain/itinerary/validity'
import { MINUTE, SECOND } from '@domain/kernel/china-time'
import { SPECIAL_CITIES } from '@domain/risk-area/cities'
import { code, type RulePage, table } from './markdown'

/** SMS codes, validity, consent, compared cities. */
export const itineraryPage = (): RulePage => ({
  name: 'itinerary',
  title: 'SMS codes, validity, compared cities',
  body: [
    '## 获取验证码',
    `A code serves for ${CODE_SERVES / MINUTE} minutes; ${SEND_PAUSE / SECOND} seconds lie between two. From the top; the first row that fits counts.`,
    table(
      ['when', 'then', 'source'],
      SEND_RULES.map(({ condition, outcome, source }) => [condition, outcome, source]),
    ),
    `A showing makes a code valid for at least ${VALIDITY_MINUTES_AT_LEAST} and at most ${VALIDITY_MINUTES_AT_MOST} minutes, whatever the [policy](policy.md) says.`,
    `## Consent, version ${code(CONSENT_VERSION)}`,
    CONSENT_SENTENCE.zh,
    ...CONSENT_TEXT.map(({ zh }) => zh),
    '## Compared cities',
    `At most ${CITIES_A_QUERY} cities are asked about at once; with none, only the own city ${code(HOME_CITY.code)} is, and the answer counts as clear. Names of real lists that the divisions file does not have:`,
    table(
      ['province', 'city', 'taken for', 'why'],
      SPECIAL_CITIES.map(({ province, city, code: taken, why }) => [province, city === '*' ? 'any' : city, code(taken), why]),
    ),
  ],
})
