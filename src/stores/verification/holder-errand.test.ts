import { done } from '@domain/kernel/result'
import { answered, inHand, refused } from '../../../tests/stand-ins/in-hand'
import { CaseFormStore } from './case-form.store'
import { HolderErrand } from './holder-errand'

const FILE = 'a'.repeat(32)
const ID_NUMBER = '11010519491231002X'

function atTheDoor(reply = answered({ answer: 'accepted' })) {
  const world = inHand({
    'files.beginUpload': answered({ file: FILE, path: 'uploads/x' }),
    'files.finishUpload': answered({ kept: true }),
    'verification.submitForHolder': reply,
  })
  const { cloud } = world.services
  const pictures = { choose: () => Promise.resolve(['photo']), fromCanvas: () => Promise.resolve('drawing'), show: () => undefined }
  const errand = new HolderErrand({ cloud, clock: world.stores.clock }, 'WZ1:SCANNED')
  const form = new CaseFormStore({ cloud, pictures, upload: () => Promise.resolve(done(undefined)) }, errand)
  return { world, errand, form, sent: () => world.calls.filter(({ operation }) => operation === 'verification.submitForHolder') }
}

async function fillIn(form: CaseFormStore<unknown>) {
  form.set({ name: ' 张伟 ', document: '110105 19491231 002x', phone: '13858770003' })
  await form.next()
  form.set({ hasLeft: false, wasInRiskArea: false, wasAbroad: false })
  await form.next()
  form.set({ street: '330302006', address: '五马街 1 号' })
  await form.next()
  form.set({ isCodeGreen: true, hadContact: false, account: '出差回温' })
  await form.next()
  await form.next()
  form.setPromised(true)
  form.signature.draw({})
  await form.signature.sign()
  await form.next()
}

it('first asks who it is: name, a number that can be one, phone', async () => {
  const { form } = atTheDoor()
  await form.next()
  expect([form.step, form.faults]).toEqual(['who', ['name', 'document', 'phone']])
  form.set({ name: '张伟', document: '110105194912310021', phone: '13858770003' })
  expect(form.faults).toEqual(['document'])
  form.set({ document: ID_NUMBER })
  await form.next()
  expect(form.step).toBe('travel')
})

it('a passport serves too', async () => {
  const { form } = atTheDoor()
  form.set({ name: 'SMITH JOHN', document: 'e 1234 5678', phone: '13858770003' })
  await form.next()
  expect(form.step).toBe('travel')
})

it('the phone is asked once', () => {
  const { form } = atTheDoor()
  expect(form.steps.filter(({ asks }) => asks.includes('phone')).map(({ key }) => key)).toEqual(['who'])
})

it('is handed in with the code that was scanned, and leaves nothing on the phone', async () => {
  const { form, world, sent } = atTheDoor()
  await fillIn(form)
  expect([form.step, await form.send()]).toEqual(['review', true])
  expect(sent()[0]?.input).toMatchObject({
    ...{ text: 'WZ1:SCANNED', name: '张伟', document: ID_NUMBER, pictures: { photos: [], signature: FILE } },
    form: { phone: '13858770003', street: '330302006' },
  })
  expect(Object.keys((sent()[0]?.input as { form: object }).form)).not.toContain('name')
  expect([...world.storage.kept.keys()]).toEqual([])
})

it('a number that is not the holder’s is asked for again', async () => {
  const { form } = atTheDoor(refused('HOLDER_DIFFERS', { left: 4 }))
  await fillIn(form)
  await form.send()
  expect([form.step, form.sending.kind, form.signature.signed?.file]).toEqual(['who', 'failed', FILE])
})

it('an old scan: the form stays, and goes with the new one', async () => {
  const { form, errand, world, sent } = atTheDoor(refused('SCAN_TOO_OLD'))
  await fillIn(form)
  await form.send()
  expect(form.step).toBe('review')
  world.replies['verification.submitForHolder'] = answered({ answer: 'already-open' })
  errand.scanned('WZ1:AGAIN')
  expect(await form.send()).toBe(true)
  expect(sent().map(({ input }) => (input as { text: string }).text)).toEqual(['WZ1:SCANNED', 'WZ1:AGAIN'])
  expect(form.sending).toEqual({ kind: 'ready', value: { answer: 'already-open' } })
})
