import { readInvocation } from './invocation'

it('an event nested too deep to be written down is too large', async () => {
  let event: object = {}
  for (let depth = 0; depth < 20_000; depth++) event = { within: event }
  expect((await readInvocation(event, {})).bytes).toBe(Infinity)
})
