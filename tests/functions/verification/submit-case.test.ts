import { CASE_PROMISE_VERSION } from '@domain/verification/form'
import { sendPictures } from '../files/pictures'
import { type Cloud, startCloud } from '../harness'
import { applicants, PHONES, proveAndLink } from '../linking/people'
import { confirmed, FORM, type Holder, NO_PICTURES } from './people'

let cloud: Cloud
let zhou: Holder
beforeAll(async () => {
  cloud = await startCloud()
  zhou = await confirmed(cloud, cloud.wechat('zhou'), { phone: PHONES.hangzhou, maskedName: '周*', id: 'demo-7' })
}, 60_000)
afterAll(() => cloud?.stop())

it('unconfirmed people have no cases here', async () => {
  const me = cloud.wechat('with-stranger')
  await proveAndLink(cloud, me, PHONES.withStranger)
  for (const { person } of await applicants(me)) {
    const request = { person, form: FORM, pictures: NO_PICTURES, promiseVersion: CASE_PROMISE_VERSION }
    expect((await me.refused('verification.submitCase', request)).code).toBe('CASE_NOT_POSSIBLE')
    expect((await me.refused('verification.readCase', { person })).code).toBe('CASE_NOT_POSSIBLE')
  }
})

it('a form that cannot be right is refused by its field', async () => {
  const request = (form: object) => ({
    person: zhou.reference,
    form: { ...FORM, ...form },
    pictures: NO_PICTURES,
    promiseVersion: CASE_PROMISE_VERSION,
  })
  for (const [form, field] of [
    [{ from: null }, 'from'],
    [{ street: '110101001' }, 'street'],
    [{ address: '  ' }, 'address'],
  ] as const)
    expect(await zhou.client.refused('verification.submitCase', request(form))).toMatchObject({
      code: 'CASE_FORM_INVALID',
      params: { field },
    })
  const outdated = { ...request({}), promiseVersion: 'old' }
  expect((await zhou.client.refused('verification.submitCase', outdated)).code).toBe('CONSENT_OUTDATED')
})

it('pressed twice at once: one case', async () => {
  const pictures = await sendPictures(zhou.client)
  const request = { person: zhou.reference, form: FORM, pictures, promiseVersion: CASE_PROMISE_VERSION }
  const both = await Promise.all([1, 2].map(() => zhou.client.call('verification.submitCase', request)))
  expect(both.map((reply) => (reply.ok ? 'done' : reply.error.code)).sort()).toEqual(['CASE_ALREADY_OPEN', 'done'])
})
