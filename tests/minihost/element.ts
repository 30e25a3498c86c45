import type { PageInstance } from './page'
import type { RenderedNode } from './render'

/** `'#id'`, `'.class'` or a tag; or an object of which every field must hold. A text alone finds the innermost element. */
export type Query = string | { id?: string | RegExp; class?: string; tag?: string; role?: keyof typeof ROLES; text?: string | RegExp }

const ROLES = {
  button: ['button'],
  textbox: ['input', 'textarea'],
  checkbox: ['checkbox'],
  radio: ['radio'],
  switch: ['switch'],
  picker: ['picker'],
  image: ['image'],
}

/** An element as a person meets it: to read, to find others inside it, and to act on. Take a new one after each change. */
export class ElementView {
  constructor(
    private page: PageInstance,
    readonly node: RenderedNode,
  ) {}

  get tag() {
    return this.node.tag
  }
  get id() {
    return String(this.node.attributes.id ?? '')
  }
  get classes() {
    return String(this.node.attributes.class ?? '')
      .split(/\s+/)
      .filter(Boolean)
  }
  get disabled() {
    return isTrue(this.node.attributes.disabled)
  }
  get text(): string {
    return this.node.children.map((child) => (typeof child === 'string' ? child : this.at(child).text)).join('')
  }
  get value(): unknown {
    return this.state('value')
  }
  get checked() {
    return isTrue(this.state('checked'))
  }

  attribute(name: string) {
    return this.node.attributes[name]
  }

  find(query: Query): ElementView {
    const [first] = this.findAll(query)
    if (!first) throw new Error(`Nothing fits ${describe(query)} in\n${this.outline()}`)
    return first
  }

  findAll(query: Query): ElementView[] {
    return this.inside().filter((element) => element.fits(query))
  }

  closest(tag: string): ElementView | undefined {
    for (let node: RenderedNode | undefined = this.node; node; node = node.parent) if (node.tag === tag) return this.at(node)
    return undefined
  }

  /** Touches the element. A disabled one does nothing; a label passes the touch on to its control. */
  tap() {
    this.fire('tap', {}, true)
    const control = this.closest('label') ? this.labelled() : this
    if (control && !control.disabled) control.toggle()
    if (!this.disabled && this.attribute('form-type') === 'submit') this.closest('form')?.submit()
  }

  /** Types a text into an input or textarea in place of what was there. */
  input(text: string) {
    if (this.disabled) return
    const most = Number(this.attribute('maxlength') ?? -1)
    const value = most >= 0 ? text.slice(0, most) : text
    this.page.controls.set(this.node.key, { value, attribute: this.attribute('value') })
    this.fire('input', { value, cursor: value.length })
  }

  /** Chooses a value in a picker, slider or another control with a `change` event. */
  change(value: unknown) {
    this.page.controls.set(this.node.key, { value, attribute: this.attribute('value') })
    this.fire('change', { value })
  }

  /** Draws a line with a finger, through points counted from the corner of a canvas. */
  draw([first, ...more]: readonly { x: number; y: number }[]) {
    this.fire('touchstart', {}, true, [first])
    for (const point of more) this.fire('touchmove', {}, true, [point])
    this.fire('touchend', {}, true)
  }

  /** Lets the platform report an event, such as `getphonenumber` of a button with an open-type. */
  fire(type: string, detail: object = {}, bubbles = false, touches: readonly object[] = []) {
    const target = this.asTarget()
    for (let node: RenderedNode | undefined = this.node; node; node = bubbles ? node.parent : undefined) {
      const listener = node.listeners[type.toLowerCase()]
      if (!listener || (type === 'tap' && isTrue(node.attributes.disabled))) continue
      const touch = { touches, changedTouches: touches }
      listener.owner.call(listener.method, {
        type: listener.type,
        timeStamp: Date.now(),
        target,
        currentTarget: this.at(node).asTarget(),
        detail,
        ...touch,
      })
      if (listener.stops) return
    }
  }

  /** The element and what is in it, a line each: for messages. */
  outline(depth = 0): string {
    const id = this.id && !/^_/.test(this.id) ? `#${this.id}` : ''
    const line = `${'  '.repeat(depth)}${this.tag}${id}${this.classes.map((name) => `.${name}`).join('')}`
    return [
      line,
      ...this.node.children.map((child) =>
        typeof child === 'string' ? `${'  '.repeat(depth + 1)}"${child}"` : this.at(child).outline(depth + 1),
      ),
    ].join('\n')
  }

  private inside(): ElementView[] {
    return this.node.children.flatMap((child) => (typeof child === 'string' ? [] : [this.at(child), ...this.at(child).inside()]))
  }

  private fits(query: Query): boolean {
    if (typeof query === 'object') return this.fitsAll(query)
    if (query.startsWith('#')) return this.id === query.slice(1)
    return query.startsWith('.') ? this.classes.includes(query.slice(1)) : this.tag === query
  }

  private fitsAll({ id, class: name, tag, role, text }: Exclude<Query, string>): boolean {
    if ((tag ?? this.tag) !== this.tag) return false
    if (id !== undefined && !(typeof id === 'string' ? id === this.id : id.test(this.id))) return false
    if (name !== undefined && !this.classes.includes(name)) return false
    if (role !== undefined && !ROLES[role].includes(this.tag)) return false
    const textAlone = [id, name, tag, role].every((wanted) => wanted === undefined)
    return text === undefined || this.hasText(text, textAlone)
  }

  private hasText(wanted: string | RegExp, innermost: boolean): boolean {
    const holds = (text: string) => (typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text))
    return holds(this.text) && !(innermost && this.inside().some((element) => holds(element.text)))
  }

  private toggle() {
    if (!['checkbox', 'radio', 'switch'].includes(this.tag)) return
    const checked = this.tag === 'radio' || !this.checked
    const group = this.closest(`${this.tag}-group`)
    if (this.tag === 'radio') group?.findAll('radio').forEach((radio) => radio.check(false))
    this.check(checked)
    this.fire('change', { value: checked })
    group?.fire('change', { value: group.entry() })
  }

  private check(checked: boolean) {
    this.page.controls.set(this.node.key, { checked, attribute: this.attribute('checked') })
  }

  private labelled(): ElementView | undefined {
    const label = this.closest('label')
    const named = label?.attribute('for')
    if (named) return this.at(this.page.tree).findAll(`#${String(named)}`)[0]
    return label?.inside().find((element) => ['checkbox', 'radio', 'switch'].includes(element.tag))
  }

  private submit() {
    const fields = this.inside().filter((element) => element.attribute('name'))
    this.fire('submit', { value: Object.fromEntries(fields.map((field) => [field.attribute('name'), field.entry()])) })
  }

  /** What a control contributes to its form. */
  private entry(): unknown {
    if (this.tag === 'switch') return this.checked
    if (!this.tag.endsWith('-group')) return this.value
    const chosen = this.inside()
      .filter((element) => element.checked)
      .map((element) => element.attribute('value'))
    return this.tag === 'radio-group' ? (chosen[0] ?? '') : chosen
  }

  private state(name: 'value' | 'checked'): unknown {
    const touched = this.page.controls.get(this.node.key)
    return touched && touched.attribute === this.attribute(name) ? touched[name] : this.attribute(name)
  }

  private asTarget() {
    const dataset: Record<string, unknown> = {}
    for (const [name, value] of Object.entries(this.node.attributes)) {
      if (name.startsWith('data-')) dataset[name.slice(5).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())] = value
    }
    return { id: this.id, dataset, offsetLeft: 0, offsetTop: 0 }
  }

  private at(node: RenderedNode) {
    return new ElementView(this.page, node)
  }
}

/** A query in words, for messages. */
export function describe(wanted: Query | (() => unknown)): string {
  return typeof wanted === 'object'
    ? JSON.stringify(wanted, (_, value) => (value instanceof RegExp ? String(value) : value))
    : String(wanted)
}

/** Taro takes an attribute away by setting it to the empty text, which the platforms read as false. */
function isTrue(value: unknown) {
  return Boolean(value) && value !== 'false'
}
