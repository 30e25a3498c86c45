import path from 'node:path'

const BUILT = path.resolve(__dirname, '..', '..', 'dist-components', 'weapp')

interface Element {
  dom: { innerHTML: string }
}
interface Simulate {
  load(file: string, tag: string, options: { rootPath: string }): string
  render(id: string, properties: object): Element & { attach(parent: HTMLElement): void; detach(): void }
  sleep(ms: number): Promise<void>
}

/** The framework asks for the page it stands on as soon as it is read. */
Object.assign(globalThis, { getCurrentPages: () => [{ route: 'pages/test/index' }], getApp: () => ({}) })
const simulate = jest.requireActual<Simulate>('miniprogram-simulate')

let id: string
beforeAll(() => {
  id = simulate.load(path.join(BUILT, 'ui/notice/native'), 'notice', { rootPath: BUILT })
})

/** The component as WeChat's own framework draws it. */
async function draw(props: object): Promise<string> {
  const component = simulate.render(id, { props })
  component.attach(document.body)
  await simulate.sleep(200)
  return component.dom.innerHTML
}

it('a notice as a component of its own: tone, title, text, support code', async () => {
  const html = await draw({ tone: 'error', title: '验证码不正确', text: '请核对最新一条短信中的数字。', support: 'H-215-3F9A' })
  expect(html).toMatch(/notice--error/)
  expect(html).toContain('验证码不正确')
  expect(html).toContain('请核对最新一条短信中的数字。')
  expect(html).toContain('支持码 H-215-3F9A')
})

it('what is not given is not drawn', async () => {
  const html = await draw({ tone: 'info', text: '正在更新' })
  expect(html).toContain('正在更新')
  expect(html).not.toContain('notice__title')
  expect(html).not.toContain('支持码')
})
