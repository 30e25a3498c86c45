import { COLOUR_FRESH, COLOUR_SERVES, COLOURS_FROM_WORST } from '@domain/linking/colour'
import { SOURCES } from '@domain/linking/source'
import { HOUR, MINUTE } from '@domain/kernel/china-time'
import { COLOUR_WORDS } from '@domain/status'
import { type RulePage, table } from './markdown'

/** Whose colour counts. */
export const linkingPage = (): RulePage => ({
  name: 'linking',
  title: 'Whose health code counts',
  body: [
    `Sources in their order: ${SOURCES.join(', ')}. Of several codes of one person the worst counts; of equally bad ones the first source gives its name.`,
    `A colour over ${COLOUR_FRESH / MINUTE} minutes old is asked for again behind the page; one that no registry confirmed for ${COLOUR_SERVES / HOUR} hours is grey.`,
    table(
      ['from the worst', '颜色', 'colour'],
      COLOURS_FROM_WORST.map((colour, place) => [place + 1, COLOUR_WORDS[colour].zh, COLOUR_WORDS[colour].en]),
    ),
    '## Roles',
    table(
      ['role', 'who', 'may'],
      [
        ['self 本人', 'confirmed by the full ID number, and without an agent in the newest record', 'everything'],
        ['dependant 家庭代办', 'the record names a self as agent', 'everything that self does for them'],
        ['unconfirmed 未确认', 'all else', 'masked name and code, unlinking'],
      ],
    ),
  ],
})
