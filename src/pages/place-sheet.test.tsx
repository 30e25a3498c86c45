import { speakAs } from '@/i18n/language'
import { COUNTIES } from '@domain/divisions'
import { render } from '@testing-library/react'
import { PlaceSheet } from './place-sheet'

const nothing = () => undefined
const listed = () => {
  render(<PlaceSheet title="" groups={COUNTIES} value={null} onChoose={nothing} onClose={nothing} />)
  return Array.from(document.querySelectorAll('[id^="choose-"]'), ({ id }) => id.slice('choose-'.length))
}
const codes = COUNTIES.map(({ code }) => code)

afterEach(() => speakAs(() => 'zh'))

it('in Chinese places stand in the order of their codes', () => expect(listed()).toEqual(codes))

it('in English by the alphabet', () => {
  speakAs(() => 'en')
  const names = listed().map((code) => COUNTIES.find((county) => county.code === code)?.name.en)
  expect(names).toHaveLength(codes.length)
  expect(names).toEqual([...names].sort())
})
