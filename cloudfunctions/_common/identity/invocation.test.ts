import { readInvocation } from './invocation'

it('an event nested too deep to be written down is too large', async () => {
  let event: object = {}
  for (let depth = 0; depth < 20_000; depth++) event = { within: event }
  expect((await readInvocation(event, {})).bytes).toBe(Infinity)
})

it.each(['multipart/form-data', 'Multipart/Form-Data'])('a form is read whose type is written %s', async (type) => {
  const body = ['--Edge', 'Content-Disposition: form-data; name="request"', '', '{"operation":"x"}', '--Edge--', ''].join('\r\n')
  const headers = { 'Content-Type': `${type}; boundary=Edge` }
  const invocation = await readInvocation({ httpMethod: 'POST', headers, requestContext: {}, body }, {})
  expect(invocation.body).toBe('{"operation":"x"}')
})
