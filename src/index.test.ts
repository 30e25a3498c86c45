import { readFileSync } from 'node:fs'

const read = (file: string) => readFileSync(`${__dirname}/${file}`, 'utf8')
const opening = read('index.html')
const tokens = read('ui/tokens.scss')

/** What stands between the braces behind these words. */
const block = (text: string, words: string) => text.slice(text.indexOf(words)).split('{')[1].split('}')[0]
const valueOf = (rules: string, name: string) => new RegExp(`(?:^|[\\s;])${name}: ([^;]+);`).exec(rules)?.[1] ?? `no ${name}`

const DRAWN = [
  ['.opening', 'background', '--paper'],
  ['.opening', 'color', '--ink'],
  ['.opening__bar', 'background', '--card'],
  ['.opening__line,', 'background', '--line'],
]

/** It has no variables: it is drawn before any style of the program is there. */
describe('the opening picture has the colours of the page that follows it', () => {
  it.each(DRAWN)('%s by day: %s is %s', (words, property, token) =>
    expect(valueOf(block(opening, `      ${words}`), property)).toBe(valueOf(block(tokens, '@mixin light'), token)),
  )

  it.each(DRAWN)('%s by night: %s is %s', (words, property, token) => {
    const rule = words === '.opening' ? '.opening--dark {' : `.opening--dark ${words}`
    expect(valueOf(block(opening, rule), property)).toBe(valueOf(block(tokens, '@mixin dark'), token))
  })
})
