// Taro reads this file as it stands, before anything could take types out of it: there are none written here.

const named = { 'aria-label': '', 'aria-role': '' }

/** What screen readers are told, by component. Template and runtime must get the same list, or every property arrives under a wrong name. */
export const labelled = {
  View: { ...named, 'aria-hidden': '', 'aria-checked': '', 'aria-expanded': '' },
  Text: named,
  Button: named,
  Input: named,
}

const TOUCHES = 'bindtouch|bindlong|bindanimation|bindtransition|animation$|hoverst'
const TYPING =
  'disabled|name|cursor|placeholderstyle|selection|confirm|adjust|holdkeyboard|bindfocus|bindconfirm|bindkeyboard|bindselection'

/**
 * What no page of ours uses, by component, as `plain` writes it: a phone would look at each of these for every element that it
 * draws, and the main package would carry them once for each level of the templates.
 */
const UNUSED = new Map([
  ['View', new RegExp(`^(${TOUCHES})`)],
  ['Text', new RegExp(`^(selectable|space|decode|userselect|overflow|maxlines|${TOUCHES})`)],
  [
    'Button',
    new RegExp(
      `^(size|type|plain|loading|formtype|opentype|name|lang|sessionfrom|sendmessage|appparameter|showmessagecard|businessid|bind|${TOUCHES})`,
    ),
  ],
  ['Image', new RegExp(`^(webp|lazyload|showmenu|fadein|${TOUCHES})`)],
  ['Input', new RegExp(`^(${TYPING}|password|bindnickname|safepassword|cursorcolor|autofill|alwaysembed)`)],
  ['Textarea', new RegExp(`^(${TYPING}|autofocus|autoheight|fixed|disabledefault|showconfirm|bindlinechange)`)],
  ['ScrollView', /^(?!scrolly)/],
])

/** `hover-start-time`, `bindTouchStart` and the properties `hoverStartTime` and `onTouchStart` in one writing. */
export const plain = (attribute = '') =>
  attribute
    .replace(/^on(?=[A-Z])/, 'bind')
    .replace(/-/g, '')
    .toLowerCase()

export const isUnused = (component = '', attribute = '') => UNUSED.get(component)?.test(plain(attribute)) ?? false

/** Takes them out of Taro's own list. */
export function leaveOutUnused(components = {}) {
  for (const component of UNUSED.keys()) {
    const attributes = Reflect.get(components, component)
    for (const name of Object.keys(attributes)) if (isUnused(component, name)) Reflect.deleteProperty(attributes, name)
  }
}
