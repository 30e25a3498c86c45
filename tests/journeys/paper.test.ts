import { idNumberOf } from '../functions/linking/people'
import { makeOffice } from '../functions/office/staff'
import { STREET } from '../functions/verification/people'
import { startWorld } from './browser'
import { overflow } from './looks'
import { becomeHolder, confirmSelf, takeStaff } from './steps'

const world = startWorld()

it('a grid worker prints paper on their own word, and for whom a relative shows', async () => {
  const { cloud } = world
  const holder = await becomeHolder(world, '13858770001')
  await confirmSelf(world, holder, '陈晓明')
  await holder.sees('本人 · ')
  const worker = await takeStaff(world, await makeOffice(cloud, 'journey-office'), { role: 'grid', streets: [STREET], label: '李网格' })
  await worker.press('to-street')
  await worker.sees('纸质通行证')
  await worker.photograph('street-to-paper')
  await worker.press('to-paper')

  await worker.press('paper-way-attest')
  await worker.press('make-paper')
  await worker.sees('请勾选证明。')
  await worker.photograph('paper-faults')
  await worker.type('paper-id', await idNumberOf(cloud, 'demo-3'))
  await worker.type('paper-name', '李红')
  await worker.press('reason-0')
  await worker.press('attestation')
  await worker.press('make-paper')
  await worker.sees('姓名与身份证号不符')
  await worker.type('paper-name', '张伟')
  await worker.photograph('paper-attest')
  expect(await overflow(worker)).toEqual([])
  await worker.press('make-paper')
  await worker.sees('有效期至')
  await worker.photograph('paper-printed')
  await worker.press('close-paper')
  expect(await worker.typed('paper-id')).toBe('')

  await worker.press('paper-way-relative')
  await worker.type('paper-id', await idNumberOf(cloud, 'demo-5'))
  await worker.press('make-paper')
  await worker.sees('不能打印纸质通行证')
  await worker.type('paper-id', await idNumberOf(cloud, 'demo-1'))
  await worker.photograph('paper-relative')
  await worker.press('make-paper')
  await worker.sees('有效期至')
  await worker.press('close-paper')
})
