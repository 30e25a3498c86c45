import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { useState } from 'react'
import { Field } from '@/ui/field/field'
import { useTried } from './use-tried'

function Form() {
  const [name, setName] = useState('')
  const { isTried, attempt } = useTried()
  return (
    <>
      <Field
        id="name"
        label="名称"
        placeholder=""
        maxLength={9}
        value={name}
        onChange={setName}
        error={isTried && name === '' ? '请填写名称。' : undefined}
      />
      <button id="send" onClick={() => attempt(name !== '') && setName('')} />
    </>
  )
}
const send = () => act(async () => void fireEvent.click(document.getElementById('send') as HTMLElement))

it('pressed too early: what is missing says so and has the focus; once it is sent, nothing is missing that was not tried', async () => {
  Element.prototype.scrollIntoView = jest.fn()
  Element.prototype.getClientRects = () => [{}] as unknown as DOMRectList
  process.env.TARO_ENV = 'h5'
  render(<Form />)
  expect(screen.queryByText('请填写名称。')).toBeNull()
  await send()
  screen.getByText('请填写名称。')
  await waitFor(() => expect(document.activeElement?.id).toBe('name'))
  fireEvent.change(document.getElementById('name') as HTMLInputElement, { target: { value: '张三' } })
  await send()
  expect(screen.queryByText('请填写名称。')).toBeNull()
})

/** Where nothing is missing: there is no other page, what was asked for is being done before the eyes, or the choice right above forbids it and says so. */
const SHUT = [
  'audit/parts/acts',
  'risk-lists/views/differences',
  'risk-lists/views/import-card',
  'white-lists/parts/confirm',
  'white-lists/parts/entries',
  'white-lists/parts/proposal',
]

it('no button of a page is shut for what is missing', () => {
  const packages = join(__dirname, '../packages')
  const files = readdirSync(packages, { recursive: true }).map(String)
  const shut = files.filter((file) => file.endsWith('.tsx') && readFileSync(join(packages, file), 'utf8').includes('isDisabled'))
  expect(shut.sort()).toEqual(SHUT.map((file) => join('office', `${file}.tsx`)))
})
