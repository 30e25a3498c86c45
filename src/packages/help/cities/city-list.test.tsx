import { StoresContext } from '@/pages/stores'
import { render, screen } from '@testing-library/react'
import { inHand } from '../../../../tests/stand-ins/in-hand'
import { CityList } from './city-list'

const open = (listTime: string) =>
  render(
    <StoresContext.Provider value={inHand().stores}>
      <CityList listTime={listTime} cities={[{ code: '310000', name: { zh: '上海市', en: 'Shanghai' } }]} />
    </StoresContext.Provider>,
  )

it.each([
  ['2022-11-24 08时', 0],
  ['2022-11-20 08时', 1],
])('a list of %s on 24 November is warned of %i times', (listTime, times) => {
  open(listTime)
  screen.getByText('上海市')
  expect(screen.queryAllByText(/名单已超过 2 天没有更新/)).toHaveLength(times)
})
