import { decide, listFacts } from './decide'
import type { Decision } from './decide'
import { COLOUR_IN_TITLE, pictureWordsOf } from './picture-words'
import { SITUATIONS } from './situations'
import { COLOUR_WORDS } from './words'

const line = (code: Pick<Decision, 'situation' | 'colour'>, language: 'zh' | 'en') =>
  pictureWordsOf(code)
    .map((text) => text[language])
    .join(' · ')

it.each([
  [1, 'green', '绿码绿勾', 'Green with tick'],
  [3, 'yellow', '黄码红叉（未核查）', 'Yellow with cross, not verified'],
  [6, 'red', '红码绿勾', 'Red with tick'],
  [8, 'grey', '灰码', 'Grey'],
  [9, 'green', '绿码 · 限制聚集', 'Green · Restricted gathering'],
] as const)('situation %s in %s reads %s', (situation, colour, zh, en) => {
  expect([line({ situation, colour }, 'zh'), line({ situation, colour }, 'en')]).toEqual([zh, en])
})

it.each(Object.values(SITUATIONS))(
  'the title of situation $number begins with the colour that is said to be in it',
  ({ number, title }) => {
    const colour = COLOUR_IN_TITLE[number]
    expect([title.zh.startsWith(colour?.zh ?? ''), title.en.startsWith(colour?.en ?? '')]).toEqual([true, true])
    if (!colour) expect(title.zh).not.toMatch(/[绿黄红灰）]码/)
  },
)

it('names the colour of the code and no other, once', () => {
  for (const code of listFacts().map(decide)) {
    const said = line(code, 'zh').match(/[绿黄红灰）]码/g)
    expect(said).toEqual([COLOUR_WORDS[code.colour].zh])
  }
})
